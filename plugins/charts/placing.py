"""Where charts stand in texts: each that is named is there, each that is there is named."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ..annotation.annotated import AnnotatedPage, AnnotatedSite
from ..annotation.citing import cited_in_record
from ..annotation.field_references import record_problems
from ..annotation.site_file import site_file
from ..records import Problem, likely_mend
from ..sources.bibliography import Bibliography
from .reading import Chart, Charts

_NAME = "write the name of a file in charts/, without .yaml"
_SLOT = re.compile(r'(?s)<figure class="chart" data-chart="([^"]*)"></figure>\n?')


@dataclass(frozen=True, slots=True)
class ChartSlot:
    """A place of a body where a chart stands."""

    chart: str
    """Its id."""


def split_charts(html: str) -> Iterator[str | ChartSlot]:
    """Yield the pieces of a body in order: markup, charts between.

    >>> list(split_charts('<p>A</p><figure class="chart" data-chart="trade"></figure>'))
    ['<p>A</p>', ChartSlot(chart='trade')]
    """
    pieces = _SLOT.split(html)
    for place, piece in enumerate(pieces):
        if place % 2:
            yield ChartSlot(piece)
        elif piece:
            yield piece


def charts_of(page: AnnotatedPage, charts: Mapping[str, Chart]) -> tuple[str, ...]:
    """Return the charts that stand in a text, in order."""
    named = (reference.target for reference in page.page.references if reference.kind == "chart")
    return tuple(dict.fromkeys(name for name in named if name in charts))


def opening_chart(site: AnnotatedSite) -> str | None:
    """Return the chart with which the home page opens."""
    opening = site.words.home.lead_image if site.words else None
    return opening.chart if opening else None


def placing_problems(site: AnnotatedSite, charts: Charts) -> Iterator[Problem]:
    """Yield what is wrong between charts and the lines that place them."""
    placed = set[str]()
    for annotated in site.pages:
        page, seen = annotated.page, dict[str, int]()
        for reference in page.references:
            if reference.kind != "chart":
                continue
            target, line = reference.target, reference.line
            placed.add(target)
            if not charts.names(target):
                mend = likely_mend(target, charts.charts, _NAME)
                yield Problem(page.file, line, "chart", target, "is not the id of a chart", mend)
            elif target in charts.drafts:
                message, mend = "is a draft, and stands nowhere", "take 'status: draft' out of its file"
                yield Problem(page.file, line, "chart", target, message, mend, "warning")
            elif target in seen:
                message = f"stands on line {seen[target]}, too"
                yield Problem(page.file, line, "chart", target, message, "keep one of the two")
            seen.setdefault(target, line)
    own = opening_chart(site)
    if own and not charts.names(own):
        located = site_file(site.settings)
        at = located.line_of(("home", "lead_image", "chart"))
        mend = likely_mend(own, charts.charts, _NAME)
        yield Problem(located.file, at, "home.lead_image.chart", own, "is not the id of a chart", mend)
    for chart in charts.charts.values():
        if chart.id not in {*placed, own}:
            mend = f"write '::: chart {chart.id}' into a text, or remove the file"
            yield Problem(chart.file, 1, "", "", "is placed in no text", mend, "warning")


def note_problems(charts: Iterable[Chart], site: AnnotatedSite) -> Iterator[Problem]:
    """Yield what is wrong with what notes refer to; what they cite is to be a source of the chart."""
    for chart in charts:
        found = list(record_problems(chart.record, chart.file, chart.note_line, site))
        yield from found
        unknown = {problem.value for problem in found}
        for source_id in cited_in_record(chart.record, site.addresses.citing):
            if source_id not in chart.record.sources and source_id not in unknown:
                message, mend = "is cited, and is no source of the chart", "add it to 'sources'"
                yield Problem(chart.file, chart.note_line, "note: citation", source_id, message, mend)


def source_problems(charts: Iterable[Chart], bibliography: Bibliography) -> Iterator[Problem]:
    """Yield a problem for each source that a chart names and that is not there."""
    for chart in charts:
        for source_id, line in zip(chart.record.sources, chart.source_lines, strict=True):
            if not bibliography.names(source_id):
                mend = likely_mend(source_id, bibliography.sources)
                yield Problem(chart.file, line, "sources", source_id, "is not the id of a source", mend)
