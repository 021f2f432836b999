"""Checked claims as ClaimReview, for factual claims only: an opinion is nobody's to rate."""

from collections.abc import Iterator

from ...claims import VERDICTS, Claim, Verdict
from ...edtf_dates import parse_edtf
from ...site.model import ArticleRecord
from ..material import ViewMaterial
from .node import Node
from .vocabulary import author, breadcrumbs, graph, publisher, writer_for

_RATINGS: dict[Verdict, int] = {"not-supported": 1, "contested": 2, "imprecise": 3, "holds": 4}
"""From worst to best; ``opinion`` is not rated."""


def claims_data(material: ViewMaterial) -> Node:
    """Describe the claims page."""
    url = material.site.settings.parts.claims.url
    return graph(*_reviews(material), breadcrumbs(material, ("Claims", url)))


def _reviews(material: ViewMaterial) -> Iterator[Node]:
    for article in material.site.articles:
        record = article.page.article
        for claim in article.claims if record else ():
            if record and claim.checkable and claim.verdict in _RATINGS:
                yield _review(record, claim, material)


def _review(record: ArticleRecord, claim: Claim, material: ViewMaterial) -> Node:
    words = material.site.addresses.inline_words
    return {
        "@type": "ClaimReview",
        "url": f"{material.base}/{material.site.settings.parts.claims.url}#{claim.id}",
        "claimReviewed": words(claim.claim),
        "reviewBody": words(claim.finding),
        "datePublished": (record.modified or record.date).isoformat(),
        "author": publisher(material),
        "itemReviewed": _claim(record, material),
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": _RATINGS[claim.verdict],
            "worstRating": 1,
            "bestRating": len(_RATINGS),
            "alternateName": VERDICTS[claim.verdict],
        },
    }


def _claim(record: ArticleRecord, material: ViewMaterial) -> Node:
    original = record.original
    by = writer_for(original.author, original.publication) if original else author(record.author, material)
    node: Node = {"@type": "Claim", "author": by}
    published = parse_edtf(original.date).html_datetime if original else record.date.isoformat()
    node |= {"datePublished": published} if published else {}
    return node | (
        {"appearance": {"@type": "CreativeWork", "url": original.url}} if original and original.url else {}
    )
