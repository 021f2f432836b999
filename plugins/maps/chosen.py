"""The places that some explainers lie at: the editors' pictures with these alone, and the same in words."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from ..collation import alphabet_of
from ..interface import Interface
from ..sources import Bibliography, PageCitations
from .atlas import Atlas
from .editorial import View
from .frame import beside
from .land import Outlines
from .lines_and_areas import Connection
from .page import Sheet, line_row, listed_sites, place_rows
from .picture import Picture, draw_view
from .regions import places_summary
from .sites import Site


@dataclass(frozen=True)
class ChosenPlaces:
    """Finds and draws the places of chosen explainers."""

    atlas: Atlas
    """All that the map is made of."""
    outlines: Outlines
    """The land."""
    bibliography: Bibliography
    """What lines cite."""
    urls: Mapping[str, str]
    """The address of each explainer, by id."""

    def sites(self, term_ids: Iterable[str]) -> tuple[Site, ...]:
        """Return the places of these explainers, by name; the names of countries are none."""
        found = (site for name in term_ids for site in self._by_term.get(name, ()))
        return tuple(listed_sites(found, alphabet_of(self.bibliography.language)))

    def sheet(self, term_ids: Iterable[str], title: str, interface: Interface) -> Sheet:
        """Draw the places of these explainers; a picture of a detail only if it shows one of them."""
        chosen = dict.fromkeys(term_ids)
        sites, citations = self.sites(chosen), PageCitations()
        lines = [line for name in chosen for line in self._lines.get(name, ())]
        rows = tuple(line_row(line, self.bibliography, citations, self.urls) for line in lines)
        pictures = tuple(self._pictures(sites, title, interface))
        places = tuple(place_rows(sites, self.urls, interface))
        return Sheet(pictures, places, rows, tuple(citations))

    def _pictures(self, sites: tuple[Site, ...], title: str, interface: Interface) -> Iterator[Picture]:
        drawn = (*self._countries, *(replace(site, rank=1) for site in sites))
        views = tuple(view for view in self.atlas.views if _shows(view, sites))
        summary = places_summary(title, len(sites), interface)
        record = replace(self.atlas.record, views=views, summary=summary)
        atlas = replace(self.atlas, record=record, sites=drawn, interface=interface)
        for view in views:
            yield draw_view(view, atlas, self.outlines, self.urls)

    @cached_property
    def _countries(self) -> tuple[Site, ...]:
        return tuple(site for site in self.atlas.sites if site.mark == "land")

    @cached_property
    def _lines(self) -> Mapping[str, tuple[Connection, ...]]:
        found: dict[str, list[Connection]] = {}
        for line in self.atlas.lines:
            found.setdefault(line.explainer or "", []).append(line)
        return {name: tuple(lines) for name, lines in found.items()}

    @cached_property
    def _by_term(self) -> Mapping[str, tuple[Site, ...]]:
        found: dict[str, list[Site]] = {}
        for site in self.atlas.sites:
            if site.term:
                found.setdefault(site.term.id, []).append(site)
        return {name: tuple(sites) for name, sites in found.items()}


def _shows(view: View, sites: Iterable[Site]) -> bool:
    return view.shown != "always" or any(view.box.contains(beside(site.at, view.box)) for site in sites)
