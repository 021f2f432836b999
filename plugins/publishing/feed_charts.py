"""Charts in texts for other programs, which draw none: what each finds, and the way to it."""

from collections.abc import Iterator, Mapping
from xml.etree import ElementTree as ET

from ..annotation.annotated import AnnotatedPage
from ..annotation.plain_markdown import escaped, link
from ..charts.placing import ChartSlot, charts_of, split_charts
from ..charts.reading import Chart
from ..records.site_addresses import SITE
from ..site.build_settings import BuildSettings
from ..timeline.selections import below

Charts = Mapping[str, Chart]


def with_linked_charts(html: str, charts: Charts, settings: BuildSettings, lang: str) -> str:
    """Return a body with a line in the place of each chart."""
    return "".join(_pieces(html, charts, settings, lang))


def _pieces(html: str, charts: Charts, settings: BuildSettings, lang: str) -> Iterator[str]:
    interface = settings.interface(lang)
    before, _, after = interface.gettext("Chart: %(title)s", title="\0").partition("\0")
    for piece in split_charts(html):
        if not isinstance(piece, ChartSlot):
            yield piece
        elif piece.chart in charts:
            line = ET.Element("p")
            line.text = before
            way = ET.SubElement(line, "a", href=chart_address(piece.chart, settings))
            way.text, way.tail = charts[piece.chart].record.title, after
            yield ET.tostring(line, encoding="unicode", method="html")


def chart_lines(annotated: AnnotatedPage, charts: Charts, settings: BuildSettings) -> tuple[str, ...]:
    """Return a line of Markdown for each chart of a text: what it finds, the way to it, and its words."""
    interface = settings.interface(annotated.page.lang)
    found = (charts[name] for name in charts_of(annotated, charts))
    entries = ((link(chart.record.title, chart_address(chart.id, settings)), chart) for chart in found)
    return tuple(f"- {interface.labeled(entry, escaped(chart.record.alt))}" for entry, chart in entries)


def chart_address(chart_id: str, settings: BuildSettings) -> str:
    """Return the address of a chart's page."""
    return f"{SITE}/{below(settings.parts.charts.url, f'{chart_id}/')}"
