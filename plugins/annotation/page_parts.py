"""Attach to a page what templates show beside its body; what every kind of page has."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ..prose import Prose
from ..sources import Citation, PageCitations
from .annotator import PageResult
from .views import PageLink, TocEntry

WORDS_PER_MINUTE = 230
"""Silent reading of English non-fiction: 238 words a minute (Brysbaert 2019), rounded down."""

_WORD = re.compile(r"\w+(?:['’.-]\w+)*")


def attach_common_parts(result: PageResult, context: Mapping[str, Any]) -> None:
    """Give the page its contents, reading time, and the bibliography's record of what it cites."""
    content = result.page.content
    content.toc = tuple(table_of_contents(result.prose))
    content.word_count = sum(len(_WORD.findall(block.text)) for block in result.prose.blocks)
    content.minutes = max(1, round(content.word_count / WORDS_PER_MINUTE))


def attach_citations(result: PageResult, context: Mapping[str, Any]) -> None:
    """Give the page its numbered sources, and tell the bibliography who cites them."""
    content = result.page.content
    content.bibliography = tuple(result.citations)
    if result.page.is_published:
        for citation in result.citations:
            page = PageLink(result.page.title, result.page.url)
            context["bibliography"].note_citation(citation.source.id, page)


def table_of_contents(prose: Prose) -> Iterable[TocEntry]:
    """Yield the second-level headings that have an id."""
    for block in prose.blocks:
        if block.tag == "h2" and block.id:
            yield TocEntry(block.id, block.text)


def cite(
    citations: PageCitations, source_ids: Iterable[str], context: Mapping[str, Any]
) -> tuple[Citation, ...]:
    """Number the known ones of ``source_ids`` on the page."""
    bibliography = context["bibliography"]
    return citations.cite(bibliography[source_id] for source_id in source_ids if source_id in bibliography)
