"""Attach to an explainer its definition, facts, relations, dates, and the pages before and after."""

from collections.abc import Mapping
from typing import Any

from ..cross_references.site_links import PageLinker
from ..prose import plain_text
from .annotator import PageResult
from .fragments import inline_html
from .page_parts import cite
from .views import FactRow, PageLink, RelationRow


def attach_explainer_parts(
    result: PageResult, linker: PageLinker, context: Mapping[str, Any], order: list[str]
) -> None:
    """Give an explainer what its page shows around the body; ``order`` is the reading order of ids."""
    content, term = result.page.content, result.page.content.term
    content.definition_html = inline_html(term.definition, context)
    content.definition_text = plain_text(content.definition_html)
    content.fact_rows = tuple(_fact_rows(result, linker, context))
    content.relation_rows = tuple(_relations(term.id, context))
    content.events = context["timeline"].by_term.get(term.id, ())
    content.previous, content.next = _neighbors(term.id, order, context)


def _fact_rows(result: PageResult, linker: PageLinker, context: Mapping[str, Any]) -> list[FactRow]:
    return [
        FactRow(
            fact.label,
            linker.link_fragment(result.page, inline_html(fact.value, context), result.mentions),
            fact.as_of,
            cite(result.citations, fact.sources, context),
        )
        for fact in result.page.content.term.facts
    ]


def _relations(term_id: str, context: Mapping[str, Any]) -> list[RelationRow]:
    explainers = context["explainers"]
    related = context["knowledge_base"].related.get(term_id, ())
    return [RelationRow(row.how, row.term, explainers[row.term.id].url) for row in related]


def _neighbors(
    term_id: str, order: list[str], context: Mapping[str, Any]
) -> tuple[PageLink | None, PageLink | None]:
    if term_id not in order:
        return None, None
    place, explainers = order.index(term_id), context["explainers"]

    def link(index: int) -> PageLink | None:
        if not 0 <= index < len(order):
            return None
        neighbor = explainers[order[index]]
        return PageLink(neighbor.title, neighbor.url)

    return link(place - 1), link(place + 1)
