"""Sources: the numbered ones of a page, and one of the bibliography with all that is known of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ...sources import Citation, Source
from ...sources.bibliography import CitingPage
from ..addresses import site_address
from ..material import ViewMaterial
from .link import LinkView


@dataclass(frozen=True, slots=True)
class SourceView:
    """What every list says of a source."""

    id: str
    """Its id in the bibliography."""
    byline: str
    """Authors, else whoever published it; may be empty."""
    title: str
    """As published."""
    lang: str
    """BCP 47 tag of the title; empty where it is English."""
    url: str
    """Its address; may be empty."""
    outlet: str
    """Where it appeared, if that is not already the by-line."""
    issued: str
    """When it was published, in words."""
    kind: str
    """What it is as evidence."""
    accessed: str
    """When it was read, in words; empty when it was not."""
    archived: str
    """Address of an archived copy; may be empty."""
    note: str
    """Anything a reader should know."""


@dataclass(frozen=True, slots=True)
class CitedSourceView:
    """A numbered source of a page."""

    number: int
    """From 1."""
    anchor: str
    """Id of its entry."""
    source: SourceView
    """What is cited."""


@dataclass(frozen=True, slots=True)
class SourceEntryView:
    """A source with the pages that cite it."""

    source: SourceView
    """The source."""
    cited_in: tuple[LinkView, ...]
    """By title; each leads to the source's entry on that page."""


def cited_sources(citations: Iterable[Citation]) -> tuple[CitedSourceView, ...]:
    """Show the numbered sources of a page."""
    return tuple(
        CitedSourceView(citation.number, citation.anchor, source_view(citation.source))
        for citation in citations
    )


def source_entry(source: Source, pages: Iterable[CitingPage]) -> SourceEntryView:
    """Show a source of the bibliography."""
    links = (LinkView(page.title, f"{site_address(page.url)}#source-{source.id}") for page in pages)
    return SourceEntryView(source_view(source), tuple(links))


def source_view(source: Source) -> SourceView:
    """Show a source."""
    return SourceView(
        id=source.id,
        byline=source.byline,
        title=source.title,
        lang=source.language or "",
        url=source.url or "",
        outlet=source.outlet,
        issued=source.issued_words,
        kind=source.kind,
        accessed=source.accessed_words,
        archived=source.archived or "",
        note=source.note or "",
    )


def source_links(sources: Iterable[Source], material: ViewMaterial) -> Iterator[LinkView]:
    """Name sources in a few words, each with a link to its entry among all sources."""
    for source in sources:
        yield LinkView(source.short, material.source_address(source.id))
