"""Sources: the numbered ones of a page, and one of the bibliography with all that is known of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import quote

from markupsafe import Markup

from ...sources import Citation, Source
from ...sources.bibliography import CitingPage
from ..addresses import safe, site_address
from ..material import ViewMaterial
from .link import LinkView

_IN_DOI = "/:;()._-"
"""What stands in the path of an address as it is."""


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
    details: str
    """Editors, volume, issue, pages and the like, in words; may be empty."""
    issued: str
    """When it was published, in words."""
    doi: str
    """Digital object identifier; may be empty."""
    doi_url: str
    """Where it is resolved; empty without one."""
    kind: str
    """What it is as evidence."""
    accessed: str
    """When it was read, in words; empty when it was not."""
    archived: str
    """Address of an archived copy; may be empty."""
    note: str
    """Anything a reader should know."""


@dataclass(frozen=True, slots=True)
class CitedPlaceView:
    """What a citation says of a source besides its number."""

    words: Markup
    """The place in it and the words around, without links."""
    anchor: str
    """Id of the citation's mark; empty where it has none."""


@dataclass(frozen=True, slots=True)
class CitedSourceView:
    """A numbered source of a page."""

    number: int
    """From 1."""
    anchor: str
    """Id of its entry."""
    source: SourceView
    """What is cited."""
    places: tuple[CitedPlaceView, ...]
    """In the order of the page; empty where it is cited as a whole."""


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
        CitedSourceView(
            citation.number,
            citation.anchor,
            source_view(citation.source),
            tuple(CitedPlaceView(safe(place.words_html), place.anchor) for place in citation.places),
        )
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
        details=source.details,
        issued=source.issued_words,
        doi=source.doi or "",
        doi_url=f"https://doi.org/{quote(source.doi, safe=_IN_DOI)}" if source.doi else "",
        kind=source.kind,
        accessed=source.accessed_words,
        archived=source.archived or "",
        note=source.note or "",
    )


def source_links(
    sources: Iterable[Source], places: Iterable[str], material: ViewMaterial
) -> Iterator[LinkView]:
    """Name sources in a few words, each with the place in it and a link to its entry among all sources."""
    for source, place in zip(sources, places, strict=True):
        words = f"{source.short}, {place}" if place else source.short
        yield LinkView(words, material.source_address(source.id))
