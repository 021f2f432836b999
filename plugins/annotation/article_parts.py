"""Attach to an article its deck, key points, guide, claims and dates."""

from collections.abc import Mapping
from typing import Any

from ..explainers.knowledge_base import KINDS
from ..prose import plain_text
from ..sources import PageCitations
from .annotator import PageResult
from .fragments import inline_html
from .page_parts import cite
from .views import ClaimRow, GuideEntry, GuideGroup


def attach_article_parts(result: PageResult, context: Mapping[str, Any]) -> None:
    """Give an article what its page shows around the body."""
    content, record = result.page.content, result.page.record
    if record is None:
        return
    content.original = record.original
    content.summary_html = inline_html(record.summary or "", context)
    content.summary_text = plain_text(content.summary_html)
    content.key_points_html = tuple(inline_html(point, context) for point in record.key_points)
    content.guide = _guide(result, context)
    content.claim_rows = tuple(_claim_rows(result, context))
    content.events = tuple(
        event
        for event in context["timeline"].events
        if event.origin and event.origin.article == result.page.id
    )


def _guide(result: PageResult, context: Mapping[str, Any]) -> tuple[GuideGroup, ...]:
    counts = result.mentions.counts
    knowledge_base, explainers = context["knowledge_base"], context["explainers"]
    groups = []
    for kind, label in KINDS.items():
        entries = tuple(
            GuideEntry(knowledge_base[term_id], explainers[term_id].url, times)
            for term_id, times in counts.items()
            if knowledge_base[term_id].kind == kind
        )
        if entries:
            groups.append(GuideGroup(label, entries))
    return tuple(groups)


def _claim_rows(result: PageResult, context: Mapping[str, Any]) -> list[ClaimRow]:
    return [
        ClaimRow(
            number,
            claim,
            inline_html(claim.claim, context),
            inline_html(claim.finding, context),
            cite(PageCitations(), claim.sources, context),
            f"{result.page.url}#claim-{claim.id}",
        )
        for number, claim in enumerate(result.claims, start=1)
    ]
