"""Checked claims as ClaimReview, for factual claims only: an opinion is nobody's to rate."""

from collections.abc import Iterable, Iterator

from ...annotation.annotated import AnnotatedPage
from ...claims import Claim
from ...edtf_dates import parse_edtf
from ...site.model import ArticleRecord
from ..claim_places import claim_address
from ..material import ViewMaterial
from ..subject import article_words
from .node import Node
from .vocabulary import authors, breadcrumbs, graph, publisher, writers_for


def claims_data(material: ViewMaterial, url: str, articles: Iterable[AnnotatedPage]) -> Node:
    """Describe the page of claims at ``url``, and the reviews of those articles whose claims it is for.

    A review stands on one page, where its address leads; a page that only repeats claims has none.
    """
    whole = material.site.settings.parts.claims.url
    interface = material.interface
    steps = [(interface.gettext("Claims"), whole)]
    if url != whole:
        article = article_words(material)
        steps.append((interface.gettext("Claims of the %(article)s", article=article), url))
    return graph(*_reviews(material, url, articles), breadcrumbs(material, *steps))


def _reviews(material: ViewMaterial, url: str, articles: Iterable[AnnotatedPage]) -> Iterator[Node]:
    page = f"{material.base}/{url}"
    for article in articles:
        record = article.page.article
        for claim in article.claims if record else ():
            if record and claim.checkable and claim.verdict.rating is not None:
                yield _review(record, claim, page, material)


def _review(record: ArticleRecord, claim: Claim, page: str, material: ViewMaterial) -> Node:
    words = material.site.addresses.inline_words
    return {
        "@type": "ClaimReview",
        "url": claim_address(page, claim.id),
        "claimReviewed": words(claim.claim),
        "reviewBody": words(claim.finding),
        "datePublished": (record.modified or record.date).isoformat(),
        "author": publisher(material),
        "itemReviewed": _claim(record, material),
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": claim.verdict.rating,
            "worstRating": 1,
            "bestRating": max(one.rating or 1 for one in material.site.claims.verdicts.by_id.values()),
            "alternateName": material.interface.label("verdict", claim.verdict.label),
        },
    }


def _claim(record: ArticleRecord, material: ViewMaterial) -> Node:
    original = record.original
    addresses = material.site.addresses
    by = (
        writers_for(original, material, addresses)
        if original
        else authors(record.author, material, addresses)
    )
    node: Node = {"@type": "Claim", "author": by}
    published = parse_edtf(original.date).html_datetime if original else record.date.isoformat()
    node |= {"datePublished": published} if published else {}
    return node | (
        {"appearance": {"@type": "CreativeWork", "url": original.url}} if original and original.url else {}
    )
