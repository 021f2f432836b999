"""Sources: the numbered ones of a page, and one of the bibliography with all that is known of it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from urllib.parse import quote

from markupsafe import Markup

from ...annotation.page import Page
from ...edtf_dates.fields import UNKNOWN
from ...interface import Interface
from ...sources import Citation, Source
from ...sources.bibliography import CitingPage
from ...sources.chicago import chicago_entry, tells_reading
from ...sources.exports import EXPORT_TITLES, beside
from ...sources.script_languages import language_of_script
from ..addresses import safe, site_address
from ..material import ViewMaterial
from .facts import as_of_words
from .foreign import foreign
from .link import LinkView

_IN_DOI = "/:;()._-"
"""What stands in the path of an address as it is."""


@dataclass(frozen=True, slots=True)
class RunView:
    """Letters of one look."""

    text: str
    """Plain text."""
    marks: tuple[str, ...] = ()
    """``i``, ``b``, ``sc``, ``sub``, ``sup``; none for text as any other."""


@dataclass(frozen=True, slots=True)
class EntryPartView:
    """A part of a source's entry."""

    runs: tuple[RunView, ...]
    """Its letters."""
    role: str = "text"
    """``title`` for the source's own title, ``link`` for an address that is shown."""
    url: str = ""
    """Where it leads; may be empty."""


@dataclass(frozen=True, slots=True)
class SourceView:
    """What every list says of a source."""

    id: str
    """Its id in the bibliography."""
    entry: tuple[EntryPartView, ...]
    """The whole of it, as a bibliography in Chicago style has it."""
    byline: str
    """Who made it, else whoever published it; may be empty."""
    title: str
    """As published, as plain text."""
    lang: str
    """BCP 47 tag of the title; empty where nobody says it, and its letters do not tell."""
    url: str
    """Its address; may be empty."""
    doi: str
    """Digital object identifier; may be empty."""
    doi_url: str
    """Where it is resolved; empty without one."""
    isbn: str
    """International standard book number; may be empty."""
    kind: str
    """What it is as evidence; empty where nobody knows."""
    accessed: str
    """When it was read, in words; empty where nobody says so, or the entry does."""
    is_unopened: bool
    """Whether an editor says that nobody of the site has read it."""
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
    marks: tuple[str, ...] = ()
    """Ids of the elements that cite it as a whole, in the order of the page."""


@dataclass(frozen=True, slots=True)
class SourceEntryView:
    """A source with the pages that cite it."""

    source: SourceView
    """The source."""
    cited_in: tuple[LinkView, ...]
    """By title; each leads to the source's entry on that page."""
    date: str = ""
    """When it was published, as EDTF, which sorts as the dates do; empty where nobody knows."""


def cited_sources(citations: Iterable[Citation], interface: Interface) -> tuple[CitedSourceView, ...]:
    """Show the numbered sources of a page."""
    return tuple(
        CitedSourceView(
            citation.number,
            citation.anchor,
            source_view(citation.source, interface),
            tuple(CitedPlaceView(safe(place.words_html), place.anchor) for place in citation.places),
            citation.marks,
        )
        for citation in citations
    )


def page_exports(page: Page, citations: Iterable[Citation]) -> Iterator[LinkView]:
    """Yield the sources of a published text for other programs; nothing where it cites none."""
    if page.is_published and any(True for _ in citations):
        for name, title in EXPORT_TITLES.items():
            yield LinkView(title, site_address(beside(page.save_as, name)))


def source_entry(source: Source, pages: Iterable[CitingPage], interface: Interface) -> SourceEntryView:
    """Show a source of the bibliography."""
    links = (
        LinkView(
            page.title, f"{site_address(page.url)}#source-{source.id}", foreign(page.lang, interface.lang)
        )
        for page in pages
    )
    date = "" if source.issued == UNKNOWN else source.issued.removeprefix("../")
    return SourceEntryView(source_view(source, interface), tuple(links), date)


@lru_cache(maxsize=2**14)
def source_view(source: Source, interface: Interface) -> SourceView:
    """Show a source: the same on each page that cites it, and among all sources."""
    doi_url = f"https://doi.org/{quote(source.doi, safe=_IN_DOI)}" if source.doi else ""
    return SourceView(
        id=source.id,
        entry=tuple(_entry(source, doi_url, interface)),
        byline=source.byline,
        title=source.title,
        lang=source.language or language_of_script(source.title),
        url=source.url or "",
        doi=source.doi or "",
        doi_url=doi_url,
        isbn=source.isbn or "",
        kind="" if source.kind == "other" else interface.label("kind of source", source.kind),
        accessed=""
        if tells_reading(source) or not source.accessed
        else as_of_words(source.accessed, interface),
        is_unopened=not source.opened,
        archived=source.archived or "",
        note=source.note or "",
    )


def _entry(source: Source, doi_url: str, interface: Interface) -> Iterator[EntryPartView]:
    """Show an entry; the title leads to the source, where it has an address of its own.

    What stands together and looks alike is one: pages of many sources have ten thousand parts otherwise.
    """
    urls = {"title": source.url or "", "link": doi_url, "text": ""}
    for role, parts in groupby(chicago_entry(source, interface), key=lambda part: part.role):
        runs = groupby((run for part in parts for run in part.runs), key=lambda run: run.marks)
        views = (RunView("".join(run.text for run in alike), tuple(sorted(marks))) for marks, alike in runs)
        yield EntryPartView(tuple(views), role, urls[role])


def source_links(
    sources: Iterable[Source], places: Iterable[str], material: ViewMaterial
) -> Iterator[LinkView]:
    """Name sources in a few words, each with the place in it and a link to its entry among all sources."""
    for source, place in zip(sources, places, strict=True):
        words = source.short
        if place:
            words = material.interface.pgettext(
                "a source and a place in it", "%(source)s, %(place)s", source=words, place=place
            )
        yield LinkView(words, material.source_address(source.id))
