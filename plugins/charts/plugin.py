"""Glue: read the charts, see that each is drawn and placed, write their figures."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from ..annotation.annotated import AnnotatedSite
from ..annotation.contents import content_pages
from ..annotation.signals import site_annotated
from ..content_files import FolderTypes, add_types, content_files_of
from ..interface import Interface
from ..kept_work import kept_of_files, services_of
from ..plain_pages.plugin import connect as connect_plain_pages
from ..records import Problem, fill_in, report, report_needs, theme_template, write_whole
from ..sources.bibliography import CitingPage
from .csv_rows import written_csv
from .placing import note_problems, placing_problems, source_problems
from .reading import Charts, read_charts

FOLDER, DRAWN = "charts", "charts/drawn"
DEFAULTS = {"CHARTS_URL": "charts/", "CHARTS_SAVE_AS": "charts/index.html"}


class ChartsGenerator(Generator):  # type: ignore[misc]
    """Put the charts into the context; write their figures beside their pages."""

    def generate_context(self) -> None:
        """Read the folder of charts, if there is one; problems are reported."""
        files = content_files_of(self.settings)
        found = [one.path for one in files.of("data") if one.name.startswith(f"{FOLDER}/")]
        paths = [path for path in found if path.suffix == ".yaml"]
        folder = f"{Path(self.path).name}/{FOLDER}"
        read = partial(read_charts, paths, folder)
        keeping = [*paths, *(path for path in found if path.suffix == ".csv")]
        store = services_of(self.settings).store
        charts, problems = kept_of_files(store, "charts", keeping, read, folder) if paths else (Charts(), [])
        for problem in problems:
            report(problem)
        self.context["charts"] = charts
        others = self.context.get("other_citations", ())
        self.context["other_citations"] = (*others, *_citations(charts, self.settings))

    def generate_output(self, writer: Any) -> None:
        """Write the figures of each chart as CSV."""
        for chart in self.context["charts"].charts.values() if self.settings["CHARTS_SAVE_AS"] else ():
            text = written_csv(chart.figures.columns, chart.figures.rows)
            write_whole(Path(self.output_path) / csv_path(chart.id, self.settings), text.encode())
        if self.settings["CHARTS_SAVE_AS"] and self.context.get("drawn_charts"):
            self._write_page(writer)

    def _write_page(self, writer: Any) -> None:
        """Write all charts on one page, where views do not."""
        template = theme_template(self, "charts")
        if template is None:
            return
        self.context["charts_folder"] = charts_folder(self.settings)
        writer.write_file(
            self.settings["CHARTS_SAVE_AS"],
            template,
            self.context,
            relative_urls=self.settings["RELATIVE_URLS"],
            url=self.settings["CHARTS_URL"],
        )


def csv_path(chart_id: str, settings: Any) -> str:
    """Return where the figures of a chart are written, below the output folder."""
    return f"{charts_folder(settings)}{chart_id}/{chart_id}.csv"


def charts_folder(settings: Any) -> str:
    """Return the folder of all charts below the output folder, with its slash."""
    folder, slash, _ = str(settings["CHARTS_SAVE_AS"]).rpartition("/")
    return folder + slash


def draw(context: Any) -> None:
    """See that each chart is drawn, has its sources and a place."""
    charts: Charts = context["charts"]
    site: AnnotatedSite = context["annotated_site"]
    problems = [
        *placing_problems(site, charts),
        *source_problems(charts.charts.values(), context["bibliography"]),
        *note_problems(charts.charts.values(), site),
        *(_drawn(charts, context) if charts.charts or _drawings(context) else ()),
    ]
    for problem in problems:
        report(problem)
    if charts.charts and not context.get("VIEWS_ALONE"):
        _fill_bodies(context)


def _fill_bodies(context: Any) -> None:
    """Put the charts into the texts of a site of another theme."""
    from .blog_figures import BlogFigures  # noqa: PLC0415 - for other sites that have charts

    figures = BlogFigures(context["drawn_charts"], f"{context['SITEURL']}/{context['CHARTS_URL']}")
    for one in content_pages(context):
        one.content._content = figures.body_of(one.content._content)


def _drawings(context: Any) -> list[str]:
    """Return the names of the files that hold drawings."""
    names = (one.name for one in content_files_of(context).of("data"))
    return [name.rpartition("/")[2] for name in names if name.startswith(f"{DRAWN}/")]


def _drawn(charts: Charts, context: Any) -> Iterator[Problem]:
    from .drawn import drawn_chart, left_over  # noqa: PLC0415 - for sites that have charts
    from .rendering import Renderer  # noqa: PLC0415 - as above

    folder, interface = Path(context["PATH"]) / FOLDER, chart_interface(context)
    drawn = []
    with Renderer() as renderer:
        for chart in charts.charts.values():
            one, problems = drawn_chart(chart, folder, interface, services_of(context).store, renderer)
            drawn.append(one)
            yield from problems
    context["drawn_charts"] = {one.chart.id: one for one in drawn}
    if not charts.refused and not charts.drafts:
        yield from left_over(_drawings(context), drawn, f"{Path(context['PATH']).name}/{FOLDER}")


def chart_interface(context: Any) -> Interface:
    """Return the words of a site's drawings: those of its language."""
    site: AnnotatedSite = context["annotated_site"]
    return site.settings.interface(str(context["DEFAULT_LANG"]))


def _citations(charts: Charts, settings: Any) -> Iterator[tuple[str, CitingPage]]:
    """Yield what the pages of charts cite."""
    folder, slash, index = str(settings["CHARTS_URL"]).rpartition("/")
    for chart in charts.charts.values() if settings["CHARTS_SAVE_AS"] else ():
        page = CitingPage(chart.record.title, f"{folder}{slash}{chart.id}/{index}")
        yield from ((source_id, page) for source_id in chart.record.sources)


def _set_defaults(pelican: Any) -> None:
    fill_in(pelican.settings, DEFAULTS)
    report_needs(pelican.settings, "charts")
    rows = [
        FolderTypes(FOLDER, "data", (".yaml", ".csv"), is_deep=False),
        FolderTypes(DRAWN, "data", (".svg",), is_deep=False),
    ]
    add_types(pelican.settings, rows)


def _generators(_: Any) -> type[ChartsGenerator]:
    return ChartsGenerator


def connect() -> None:
    """Connect the receivers."""
    connect_plain_pages()
    signals.initialized.connect(_set_defaults)
    signals.get_generators.connect(_generators)
    site_annotated.connect(draw)
