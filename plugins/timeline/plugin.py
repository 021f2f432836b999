"""Glue: read curated events into the context, and write the timeline's pages."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from ..content_files import FolderTypes, add_types, walk_of
from ..interface import Interface, interface_of
from ..kept_work import kept_of_files, services_of
from ..plain_pages.plugin import connect as connect_plain_pages
from ..records import fill_in, page_limit, report, report_needs, theme_template, write_whole
from .curated import read_curated
from .events import Timeline
from .exports import EXPORT_TITLES, Publication
from .exports.kept_exports import export_kept
from .exports.places import place_files
from .periods import event_places, parted_events
from .selections import Selection, below, selections

DEFAULTS = {
    "TIMELINE_PATH": "timeline",
    "TIMELINE_URL": "timeline/",
    "TIMELINE_SAVE_AS": "timeline/index.html",
    "TIMELINE_PER_PAGE": 500,
    "TIMELINE_PER_ARTICLE": 8,
}


@dataclass(frozen=True, slots=True)
class ExportLink:
    """A link to an export."""

    title: str
    """What it is called."""
    url: str
    """Its address relative to the site."""


class TimelineGenerator(Generator):  # type: ignore[misc]
    """Read ``TIMELINE_PATH``; write what the annotation has made of it."""

    def generate_context(self) -> None:
        """Read the curated events; problems are reported."""
        folder = Path(self.path) / self.settings["TIMELINE_PATH"]
        file = f"{Path(self.path).name}/{folder.name}"
        found = walk_of(self.settings).below(self.settings["TIMELINE_PATH"], ".yaml", deep=False)
        paths = [entry.path for entry in found]
        read = partial(read_curated, paths, file=file)
        store = services_of(self.settings).store
        curated, problems = kept_of_files(store, "curated", paths, read, file)
        for problem in problems:
            report(problem)
        self.context["curated_timeline"] = curated
        self.context["timeline_exports"] = [
            ExportLink(title, below(self.settings["TIMELINE_URL"], "").removesuffix("index.html") + name)
            for name, title in EXPORT_TITLES.items()
        ]

    def generate_output(self, writer: Any) -> None:
        """Write the whole timeline and a plain page for every selection."""
        timeline = self.context.get("timeline")
        if timeline is None or not timeline.events:
            return
        services_of(self.settings).watch.begin("writing the timeline for programs")
        self._write_exports(timeline)
        template = theme_template(self, "timeline")
        if template:
            chosen = list(selections(timeline, self._interface))
            for selection in (None, *chosen):
                self._write(writer, template, selection, chosen)

    @property
    def _interface(self) -> Interface:
        """The kit's own words in the language of the site."""
        site = self.context.get("annotated_site")
        if site is None:
            return interface_of(self.settings["DEFAULT_LANG"])
        interface: Interface = site.settings.interface(site.settings.language)
        return interface

    def _write_exports(self, timeline: Timeline) -> None:
        """Write the timeline for other programs, beside its page."""
        parted = parted_events(timeline, timeline.events, page_limit(self.settings, "TIMELINE"))
        places = event_places(parted)
        publication = Publication(
            base="" if self.settings["RELATIVE_URLS"] else self.settings["SITEURL"],
            name=self.context["site"].name if self.context.get("site") else self.settings["SITENAME"],
            stamp=_latest_date(self.context),
            timeline=self.settings["TIMELINE_URL"],
            explainer=self.settings.get("EXPLAINER_URL", ""),
            places=places,
            interface=self._interface,
        )
        folder = (Path(self.output_path) / self.settings["TIMELINE_SAVE_AS"]).parent
        state = getattr(self.context.get("annotated_site"), "state", None)
        exports = export_kept(timeline, publication, services_of(self.settings).store, state)
        for file in (*exports, *place_files(places)):
            write_whole(folder / file.name, file.content)

    def _write(
        self, writer: Any, template: Any, selection: Selection | None, chosen: list[Selection]
    ) -> None:
        path = selection.path if selection else ""
        writer.write_file(
            below(self.settings["TIMELINE_SAVE_AS"], path),
            template,
            self.context,
            relative_urls=self.settings["RELATIVE_URLS"],
            url=below(self.settings["TIMELINE_URL"], path),
            selection=selection,
            selections=chosen,
            selection_links=[
                ExportLink(one.label, below(self.settings["TIMELINE_URL"], one.path)) for one in chosen
            ],
            groups=selection.groups if selection else self.context["timeline"].groups,
        )


def _latest_date(context: Any) -> date:
    """Return the newest date that an editor set: what calendars carry as the time of writing."""
    dates = [date(1970, 1, 1)]
    dates += [explainer.term.reviewed for explainer in context.get("explainers", {}).values()]
    records = [article.record for article in context["articles"] if hasattr(article, "record")]
    dates += [record.modified or record.date for record in records]
    return max(dates)


def _set_defaults(pelican: Any) -> None:
    fill_in(pelican.settings, DEFAULTS)
    report_needs(pelican.settings, "timeline")
    folder = pelican.settings["TIMELINE_PATH"]
    add_types(pelican.settings, [FolderTypes(folder, "data", (".yaml",), is_deep=False)])


def _generators(_: Any) -> type[TimelineGenerator]:
    return TimelineGenerator


def connect() -> None:
    """Connect the receivers."""
    connect_plain_pages()
    signals.initialized.connect(_set_defaults)
    signals.get_generators.connect(_generators)
