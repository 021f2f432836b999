"""Checked claims as ClaimReview, for factual claims only: an opinion is nobody's to rate."""

from collections.abc import Iterator, Mapping
from typing import Any

from ...claims import VERDICTS, Verdict
from ...edtf_dates import parse_edtf
from ...prose import plain_text
from .vocabulary import Node, breadcrumbs, graph, publisher

_RATINGS: dict[Verdict, int] = {"not-supported": 1, "contested": 2, "imprecise": 3, "holds": 4}
"""From worst to best; ``opinion`` is not rated."""


def claims_data(context: Mapping[str, Any]) -> Node:
    """Describe the claims page."""
    return graph(*_reviews(context), breadcrumbs(context, ("Claims", context["CLAIMS_URL"])))


def _reviews(context: Mapping[str, Any]) -> Iterator[Node]:
    for article in context["articles"]:
        for row in article.claim_rows:
            if row.claim.checkable and row.claim.verdict in _RATINGS:
                yield _review(article, row, context)


def _review(article: Any, row: Any, context: Mapping[str, Any]) -> Node:  # noqa: ANN401
    record, base = article.record, context["site_base"]
    return {
        "@type": "ClaimReview",
        "url": f"{base}/{context['CLAIMS_URL']}#{row.claim.id}",
        "claimReviewed": plain_text(row.claim_html),
        "reviewBody": plain_text(row.finding_html),
        "datePublished": (record.modified or record.date).isoformat(),
        "author": publisher(context),
        "itemReviewed": _claim(record),
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": _RATINGS[row.claim.verdict],
            "worstRating": 1,
            "bestRating": len(_RATINGS),
            "alternateName": VERDICTS[row.claim.verdict],
        },
    }


def _claim(record: Any) -> Node:  # noqa: ANN401
    original = record.original
    author = original.author if original else record.author
    node: Node = {"@type": "Claim", "author": {"@type": "Person", "name": author}}
    published = parse_edtf(original.date).html_datetime if original else record.date.isoformat()
    node |= {"datePublished": published} if published else {}
    return node | (
        {"appearance": {"@type": "CreativeWork", "url": original.url}} if original and original.url else {}
    )
