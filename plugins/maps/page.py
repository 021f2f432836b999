"""The map page: its pictures, and everything on them as rows of a table."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from ..collation import Alphabet, alphabet_of
from ..explainers import Term
from ..interface import Interface
from ..records import Parted, Problem, split
from ..sources import Bibliography, Citation, PageCitations
from .atlas import Atlas
from .editorial import MapRecord
from .land import Outlines
from .lines_and_areas import Area, Drawn
from .picture import Picture, draw_view
from .precision import coordinates_words
from .regions import parted_sites, region_pictures
from .scene import Owner
from .sites import Site


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place in words."""

    name: str
    """As on the map."""
    other_name: str
    """The other side's name; empty where there is none."""
    coordinates: str
    """Latitude and longitude, no more exact than they are."""
    precision: str
    """How exact that is."""
    term: Term | None
    """What explains it."""
    url: str
    """Address of the explainer relative to the site; empty without one."""

    @property
    def names(self) -> str:
        """Both names, divided by a stroke."""
        return f"{self.name} / {self.other_name}" if self.other_name else self.name


@dataclass(frozen=True, slots=True)
class LineRow:
    """A schematic line in words."""

    name: str
    """As on the map."""
    note: str
    """What a reader should know."""
    url: str
    """Address of the explainer relative to the site; empty without one."""
    citations: tuple[Citation, ...]
    """Numbered sources of the page."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one page of the map shows."""

    pictures: tuple[Picture, ...] = ()
    """One for each view."""
    places: tuple[PlaceRow, ...] = ()
    """By name."""
    lines: tuple[LineRow, ...] = ()
    """In file order."""
    bibliography: tuple[Citation, ...] = ()
    """Numbered sources of the page."""


@dataclass
class MapPage:
    """What the template shows; filled once all content is read."""

    record: MapRecord
    """The editors' words: ``title``, ``deck``, ``summary``, ``credit``."""
    pictures: tuple[Picture, ...] = ()
    """One for each view."""
    places: tuple[PlaceRow, ...] = ()
    """By name."""
    lines: tuple[LineRow, ...] = ()
    """In file order."""
    bibliography: tuple[Citation, ...] = ()
    """Numbered sources of the page."""
    pages: Parted[Site] = field(default_factory=lambda: split((), (), 0))
    """The places, by region where there are too many for one page."""
    regions: dict[str, Sheet] = field(default_factory=dict)
    """What the page of each region shows, by its path."""

    def fill(
        self,
        atlas: Atlas,
        outlines: Outlines,
        bibliography: Bibliography,
        urls: Mapping[str, str],
        limit: int = 0,
    ) -> Iterator[Problem]:
        """Draw every view and list what is on them; yield a problem for each name without room.

        No page shows more than ``limit`` places, if that is not 0.
        """
        alphabet = alphabet_of(bibliography.language)
        listed = listed_sites(atlas.sites, alphabet)
        self.pages = parted_sites(listed, atlas.views, limit, atlas.interface)
        shown = replace(atlas, sites=atlas.sites[:limit]) if self.pages.is_split else atlas
        self.pictures = tuple(draw_view(view, shown, outlines, urls) for view in atlas.views)
        if self.pages.is_split:
            for region in self.pages.leaves:
                pictures = tuple(region_pictures(region, atlas, outlines, urls))
                self.regions[region.path] = Sheet(
                    pictures, tuple(place_rows(listed_sites(region.things, alphabet), urls, atlas.interface))
                )
        else:
            self.places = tuple(place_rows(self.pages.whole.things, urls, atlas.interface))
        citations = PageCitations()
        drawn: tuple[Drawn, ...] = (*atlas.lines, *atlas.areas)
        self.lines = tuple(line_row(line, bibliography, citations, urls) for line in drawn)
        self.bibliography = tuple(citations)
        yield from _homeless(self.pictures, atlas)


def listed_sites(sites: Iterable[Site], alphabet: Alphabet) -> list[Site]:
    """Return each place that is more than the name of a country, each once, by name."""
    found: dict[str, Site] = {}
    for site in sites:
        if site.mark != "land":
            found.setdefault(site.names, site)
    return [found[name] for name in sorted(found, key=alphabet.name_key)]


def place_rows(sites: Iterable[Site], urls: Mapping[str, str], interface: Interface) -> Iterator[PlaceRow]:
    """Say of each place where it is."""
    for site in sites:
        yield PlaceRow(
            site.name,
            site.other_name or "",
            coordinates_words(site.at, interface),
            site.precision,
            site.term,
            urls.get(site.term.id if site.term else "", ""),
        )


def line_row(
    line: Drawn, bibliography: Bibliography, citations: PageCitations, urls: Mapping[str, str]
) -> LineRow:
    """Say of a line or an area what a reader should know."""
    known = [bibliography[source] for source in line.sources if source in bibliography]
    return LineRow(line.name, line.note, urls.get(line.explainer or "", ""), citations.cite(known))


def _homeless(pictures: Iterable[Picture], atlas: Atlas) -> Iterator[Problem]:
    """Tell each name that a picture has no room for; of pictures that no editor laid out, those on none."""
    if atlas.is_laid_out:
        for picture in pictures:
            for owner in picture.homeless:
                yield _without_room(owner, f"in view '{picture.view.id}'", atlas)
        return
    named = {label.owner.name for picture in pictures for label in picture.labels}
    homeless = {owner.name: owner for picture in pictures for owner in picture.homeless}
    for name, owner in homeless.items():
        if name not in named:
            yield _without_room(owner, "on any picture", atlas)


def _without_room(owner: Owner, where: str, atlas: Atlas) -> Problem:
    line, key = atlas.drawn_at.get(owner.name), "lines"
    if isinstance(owner, Site):
        line, key = owner.line, "places"
    return Problem(
        atlas.file, line, "areas" if isinstance(owner, Area) else key, owner.name,
        f"has no room for its name {where}", _mend(owner, atlas), severity="warning",
    )  # fmt: skip


def _mend(owner: Owner, atlas: Atlas) -> str:
    """Say what makes room: a translation, too, may move a name; all else is said in the original's file."""
    if isinstance(owner, Area):
        return f"shorten it, or give it a higher 'rank:' in {atlas.file}"
    if not isinstance(owner, Site):
        return f"move it with 'label:', shorten it, or give it a higher 'rank:' in {atlas.file}"
    if owner.line is None:
        return "shorten its title, or list all 'places:' there, this one with a shorter 'name:'"
    key = "label" if owner.mark in {"dot", "circle"} else "name_at"
    return f"move it with '{key}:', give it a higher 'rank:' or list its 'views:' in {atlas.file}"
