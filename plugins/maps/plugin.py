"""Glue: read the map's editorial data, draw everything once all is annotated, write two pages."""

from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from ..annotation.signals import site_annotated
from ..content_files import FolderTypes, add_types, data_file
from ..plain_pages.plugin import connect as connect_plain_pages
from ..records import (
    YamlError,
    fill_in,
    load_yaml_file,
    read_record,
    report,
    report_needs,
    theme_template,
)
from ..sources.bibliography import CitingPage
from .editorial import MapRecord
from .page import MapPage
from .site_maps import draw

DEFAULTS = {
    "MAP_FILE": "maps/map.yaml",
    "MAP_OUTLINES": "maps",
    "MAP_BORDERS": "all",
    "MAP_URL": "map/",
    "MAP_SAVE_AS": "map/index.html",
    "MAP_PER_PAGE": 400,
    "CONNECTIONS_URL": "connections/",
    "CONNECTIONS_SAVE_AS": "connections/index.html",
    "CONNECTIONS_PER_PAGE": 18,
}


class MapsGenerator(Generator):  # type: ignore[misc]
    """Put the map into the context; write the map and "Connections" when there is something to show."""

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
            cited = CitingPage(record.title, self.settings["MAP_URL"])
            ids = [source for line in record.lines for source in line.sources]
            ids += [source for area in record.areas for source in area.sources]
            others = self.context.get("other_citations", ())
            self.context["other_citations"] = (*others, *((one, cited) for one in ids))

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
