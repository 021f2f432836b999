"""Glue: read the map's editorial data, draw everything once all is annotated, write two pages."""

from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from ..annotation.signals import site_annotated
from ..content_files import FolderTypes, add_types, data_file
from ..kept_work import kept_value, kit_digest, services_of, work_key
from ..plain_pages.plugin import connect as connect_plain_pages
from ..records import (
    Located,
    Problem,
    YamlError,
    fill_in,
    load_yaml_file,
    page_limit,
    read_record,
    report,
    report_needs,
    theme_template,
)
from ..sources.bibliography import CitingPage
from .atlas import Atlas, read_atlas
from .borders import BorderWishes
from .chosen import ChosenPlaces
from .connections import Connections, connect_terms
from .editorial import MapRecord
from .generated import with_views
from .land import Outlines
from .locators import draw_locators
from .page import MapPage
from .sites import name_in

DEFAULTS = {
    "MAP_FILE": "maps/map.yaml",
    "MAP_OUTLINES": "maps",
    "MAP_BORDERS": "all",
    "MAP_URL": "map/",
    "MAP_SAVE_AS": "map/index.html",
    "MAP_PER_PAGE": 400,
    "CONNECTIONS_URL": "connections/",
    "CONNECTIONS_SAVE_AS": "connections/index.html",
    "CONNECTIONS_PER_PAGE": 150,
}

_FEWEST = 2
"""Places that make a map where no editor asks for one: of a single one, its small map says all."""


class MapsGenerator(Generator):  # type: ignore[misc]
    """Put the map into the context; write the map and "How it connects" when there is something to show."""

    def generate_context(self) -> None:
        """Read ``MAP_FILE``, if there is one; problems are reported when it is drawn."""
        path = Path(self.path) / self.settings["MAP_FILE"]
        if not self.settings["MAP_SAVE_AS"] or not path.is_file():
            return
        try:
            located = load_yaml_file(path, file=f"{Path(self.path).name}/{self.settings['MAP_FILE']}")
        except YamlError as error:
            report(error.problem)
            return
        for doubt in located.doubts:
            report(doubt)
        self.context["map_file"] = located
        record = read_record(MapRecord, located)
        if isinstance(record, MapRecord):
            self.context["map"] = MapPage(record)

    def generate_output(self, writer: Any) -> None:
        """Write the pages."""
        if self.context.get("map"):
            self._write(writer, "map", "MAP")
        if self.context.get("connections"):
            self._write(writer, "connections", "CONNECTIONS")

    def _write(self, writer: Any, name: str, setting: str) -> None:
        template = theme_template(self, name)
        if template is None:
            return
        writer.write_file(
            self.settings[f"{setting}_SAVE_AS"],
            template,
            self.context,
            relative_urls=self.settings["RELATIVE_URLS"],
            url=self.settings[f"{setting}_URL"],
        )


def draw(context: Any) -> None:
    """Draw the map, a locator for each explainer that has a place, and how all of them connect."""
    urls = {term_id: explainer.url for term_id, explainer in context["explainers"].items()}
    atlas = _atlas(context)
    outlines = _outlines(context, atlas)
    if atlas and atlas.sites and context["MAP_SAVE_AS"]:
        _fill_map(context, atlas, outlines, urls)
    _locate(context, atlas, outlines)
    if context["CONNECTIONS_SAVE_AS"]:
        context["connections"] = _connections(context, urls)


def _locate(context: Any, atlas: Atlas | None, outlines: Outlines) -> None:
    """Draw the small maps; a name that finds no room on one is told."""
    by_id = {explainer.term.id: explainer for explainer in context["draft_explainers"]} | context[
        "explainers"
    ]
    terms = [explainer.term for explainer in by_id.values()]
    context["locators"] = {}
    for locator in draw_locators(terms, atlas.sites if atlas else (), outlines, _names(context)):
        explainer, drawing = by_id[locator.term.id], locator.drawing
        context["locators"][locator.term.id] = drawing
        explainer.locator_svg = drawing.svg
        explainer.locator_legend = tuple(entry.words for entry in drawing.legend)
        if not drawing.is_named:
            report(_unnamed(explainer))


def _unnamed(explainer: Any) -> Problem:
    located = explainer.metadata["front_matter"]
    line, title = located.line_of(("title",)), explainer.term.title
    message = "has no room on the small map of its page"
    mend = "shorten it, or give the map a place with a shorter 'name:' in map.yaml"
    return Problem(located.file, line, "title", title, message, mend, severity="warning")


def _outlines(context: Any, atlas: Atlas | None) -> Outlines:
    """Return the world, with the finer windows of the site and the borders that its editors want."""
    record = atlas.record if atlas else MapRecord()
    wishes = BorderWishes(record.borders or context["MAP_BORDERS"], record.border_corrections)
    place = Path(context["PATH"]) / context["MAP_OUTLINES"]
    finer = sorted(place.glob("*.json")) if place.is_dir() else [place] if place.is_file() else []
    return Outlines(tuple(finer), wishes, services_of(context).store)


def _connections(context: Any, urls: dict[str, str]) -> Connections | None:
    """Connect the terms, or take the drawings of a site that was the same but for the bodies of its texts."""
    state, limit = context["annotated_site"].state, page_limit(context, "CONNECTIONS")

    def connect() -> Connections | None:
        return connect_terms(context["knowledge_base"], urls, limit)

    if state is None:
        return connect()
    return kept_value(services_of(context).store, work_key("connections", kit_digest(), state), connect)


def _atlas(context: Any) -> Atlas | None:
    """Return what the editors say of the map, completed; without a word of theirs, all explainers' places."""
    located = context.get("map_file")
    is_written = isinstance(located, Located)
    if not is_written:
        located = Located({}, context["MAP_FILE"], {})
    atlas, problems = read_atlas(located, context["knowledge_base"], context["bibliography"], _names(context))
    for problem in problems:
        report(problem)
    if not atlas or not (is_written or len(atlas.sites) >= _FEWEST):
        return None
    return with_views(atlas)


def _names(context: Any) -> dict[str, str]:
    """Return the name in the site's language of each explainer that is written in another."""
    language = context["DEFAULT_LANG"]
    foreign = (one for one in context["explainers"].values() if one.lang != language)
    found = ((one.term.id, name_in(one.term, language)) for one in foreign)
    return {term_id: name for term_id, name in found if name}


def _fill_map(context: Any, atlas: Atlas, outlines: Outlines, urls: dict[str, str]) -> None:
    page: MapPage = context.setdefault("map", MapPage(atlas.record))
    for problem in page.fill(atlas, outlines, context["bibliography"], urls, page_limit(context, "MAP")):
        report(problem)
    context["chosen_places"] = ChosenPlaces(atlas, outlines, context["bibliography"], urls)
    cited = CitingPage(page.record.title, context["MAP_URL"])
    for citation in page.bibliography:
        context["bibliography"].note_citation(citation.source.id, cited)


def _set_defaults(pelican: Any) -> None:
    fill_in(pelican.settings, DEFAULTS)
    report_needs(pelican.settings, "maps")
    folder = FolderTypes(pelican.settings["MAP_OUTLINES"], "data", (".json",), is_deep=False)
    add_types(pelican.settings, [data_file(pelican.settings["MAP_FILE"]), folder])


def _generators(_: Any) -> type[MapsGenerator]:
    return MapsGenerator


def connect() -> None:
    """Connect the receivers."""
    connect_plain_pages()
    signals.initialized.connect(_set_defaults)
    signals.get_generators.connect(_generators)
    site_annotated.connect(draw)
