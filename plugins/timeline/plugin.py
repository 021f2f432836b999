"""Glue: read curated events into the context, and write the timeline's pages."""

from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from ..records import report
from .curated import read_curated
from .selections import Selection, below, selections

DEFAULTS = {
    "TIMELINE_PATH": "timeline",
    "TIMELINE_URL": "timeline/",
    "TIMELINE_SAVE_AS": "timeline/index.html",
}


class TimelineGenerator(Generator):  # type: ignore[misc]
    """Read ``TIMELINE_PATH``; write what the annotation has made of it."""

    def generate_context(self) -> None:
        """Read the curated events; problems are reported."""
        folder = Path(self.path) / self.settings["TIMELINE_PATH"]
        curated, problems = read_curated(folder, file=f"{Path(self.path).name}/{folder.name}")
        for problem in problems:
            report(problem)
        self.context["curated_timeline"] = curated

    def generate_output(self, writer: Any) -> None:
        """Write the whole timeline and a plain page for every selection."""
        timeline = self.context.get("timeline")
        if timeline is None or not timeline.events:
            return
        chosen = list(selections(timeline))
        self._write(writer, None, chosen)
        for selection in chosen:
            self._write(writer, selection, chosen)

    def _write(self, writer: Any, selection: Selection | None, chosen: list[Selection]) -> None:
        path = selection.path if selection else ""
        writer.write_file(
            below(self.settings["TIMELINE_SAVE_AS"], path),
            self.get_template("timeline"),
            self.context,
            relative_urls=self.settings["RELATIVE_URLS"],
            url=below(self.settings["TIMELINE_URL"], path),
            selection=selection,
            selections=chosen,
            groups=selection.groups if selection else self.context["timeline"].groups,
        )


def _set_defaults(pelican: Any) -> None:
    for name, value in DEFAULTS.items():
        pelican.settings.setdefault(name, value)


def _generators(_: Any) -> type[TimelineGenerator]:
    return TimelineGenerator


def connect() -> None:
    """Connect the receivers."""
    signals.initialized.connect(_set_defaults)
    signals.get_generators.connect(_generators)
