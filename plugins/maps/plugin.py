"""Glue: read the map's editorial data, draw everything once all is annotated, write two pages."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from ..annotation.signals import site_annotated
from ..content_files import add_types, data_file
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
from .chosen import ChosenPlaces
from .connections import Connections, connect_terms
from .editorial import MapRecord
from .land import VENDORED, Outlines
from .locators import draw_locators
from .page import MapPage

DEFAULTS = {
    "MAP_FILE": "maps/map.yaml",
    "MAP_OUTLINES": "",
    "MAP_URL": "map/",
    "MAP_SAVE_AS": "map/index.html",
    "MAP_PER_PAGE": 400,
    "CONNECTIONS_URL": "connections/",
    "CONNECTIONS_SAVE_AS": "connections/index.html",
    "CONNECTIONS_PER_PAGE": 150,
}


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
    custom = context["MAP_OUTLINES"]
    path = Path(context["PATH"]) / custom if custom else VENDORED
    outlines = Outlines.read(path, services_of(context).store)
    urls = {term_id: explainer.url for term_id, explainer in context["explainers"].items()}
    atlas = _atlas(context, outlines)
    if atlas:
        _fill_map(context, atlas, outlines, urls)
    terms = [explainer.term for explainer in (*context["explainers"].values(), *context["draft_explainers"])]
    by_id = {explainer.term.id: explainer for explainer in context["draft_explainers"]} | context[
        "explainers"
    ]
    context["locators"] = {}
    for locator in draw_locators(terms, atlas.sites if atlas else (), outlines):
        by_id[locator.term.id].locator_svg = context["locators"][locator.term.id] = locator.svg
    for problem in _unreached(context):
        report(problem)
    if context["CONNECTIONS_SAVE_AS"]:
        context["connections"] = _connections(context, urls)


def _unreached(context: Any) -> Iterator[Problem]:
    """Yield a warning for each place beyond the outlines, on a site whose other places they reach."""
    for explainer in context["explainers"].values() if context["locators"] else ():
        term, located = explainer.term, explainer.metadata["front_matter"]
        if term.coordinates and term.locator and term.id not in context["locators"]:
            value, line = "{:g}, {:g}".format(*term.coordinates), located.line_of(("coordinates",))
            message = "lie beyond the outlines of the map: the page shows none"
            mend = "correct them, latitude first, or write 'locator: false' beside them"
            yield Problem(located.file, line, "coordinates", value, message, mend, severity="warning")


def _connections(context: Any, urls: dict[str, str]) -> Connections | None:
    """Connect the terms, or take the drawings of a site that was the same but for the bodies of its texts."""
    state, limit = context["annotated_site"].state, page_limit(context, "CONNECTIONS")

    def connect() -> Connections | None:
        return connect_terms(context["knowledge_base"], urls, limit)

    if state is None:
        return connect()
    return kept_value(services_of(context).store, work_key("connections", kit_digest(), state), connect)


def _atlas(context: Any, outlines: Outlines) -> Atlas | None:
    located = context.get("map_file")
    if not isinstance(located, Located):
        return None
    atlas, problems = read_atlas(located, context["knowledge_base"], context["bibliography"], outlines)
    for problem in problems:
        report(problem)
    return atlas


def _fill_map(context: Any, atlas: Atlas, outlines: Outlines, urls: dict[str, str]) -> None:
    page: MapPage = context["map"]
    for problem in page.fill(atlas, outlines, context["bibliography"], urls, page_limit(context, "MAP")):
        report(problem)
    context["chosen_places"] = ChosenPlaces(atlas, outlines, context["bibliography"], urls)
    cited = CitingPage(page.record.title, context["MAP_URL"])
    for citation in page.bibliography:
        context["bibliography"].note_citation(citation.source.id, cited)


def _set_defaults(pelican: Any) -> None:
    fill_in(pelican.settings, DEFAULTS)
    report_needs(pelican.settings, "maps")
    files = (pelican.settings["MAP_FILE"], pelican.settings["MAP_OUTLINES"])
    add_types(pelican.settings, [data_file(name) for name in files if name])


def _generators(_: Any) -> type[MapsGenerator]:
    return MapsGenerator


def connect() -> None:
    """Connect the receivers."""
    connect_plain_pages()
    signals.initialized.connect(_set_defaults)
    signals.get_generators.connect(_generators)
    site_annotated.connect(draw)
