"""The page of a chart, where it can be quoted and taken along, and the chart alone, for a frame elsewhere."""

from dataclasses import dataclass, replace

from ..annotation.annotated import AnnotatedPage
from ..charts.placing import charts_of, opening_chart
from ..charts.shown import DrawnChart
from ..records.directions import is_right_to_left
from ..records.language_scripts import in_latin_letters
from ..sources import PageCitations
from .addresses import absolute, safe, site_address
from .components.bibliography import CitedSourceView, cited_sources
from .components.chart import ChartView, chart_file, chart_folder, chart_view
from .components.link import LinkView
from .head import HeadView, document_title, head_view
from .material import ViewMaterial
from .social_card import chart_card
from .structured_data import chart_data

FRAME = "embed/"
"""Folder of the chart alone, below its page."""


@dataclass(frozen=True, slots=True)
class ChartPageView:
    """All that the page of a chart shows."""

    head: HeadView
    """The page's head."""
    chart: ChartView
    """The chart."""
    frame_url: str
    """Absolute address of the chart alone; empty where the site has no address."""
    frame_height: int
    """Pixels that it takes in a column of text, about."""
    shown_in: tuple[LinkView, ...]
    """The texts in which it stands."""
    charts_url: str
    """All charts."""
    sources: tuple[CitedSourceView, ...]
    """What it rests on."""


@dataclass(frozen=True, slots=True)
class ChartFrameView:
    """All that the page of a chart alone shows."""

    canonical: str
    """Absolute address of the chart's own page; empty where the site has none."""
    lang: str
    """BCP 47 tag of its words."""
    is_right_to_left: bool
    """Whether they are written so."""
    chart: ChartView
    """The chart."""
    in_latin_letters: bool = True
    """Whether its words are written so: others have a style sheet."""


def chart_page_view(drawn: DrawnChart, material: ViewMaterial) -> ChartPageView:
    """Gather what the page of a chart shows."""
    chart, record = drawn.chart, drawn.chart.record
    shown = _shown(drawn, material)
    bibliography = material.site.bibliography
    known = (bibliography[name] for name in record.sources if name in bibliography)
    citations = PageCitations().cite(known)
    folder = chart_folder(chart.id, material).removesuffix("index.html")
    height = shown.wide.height if shown.wide else 320
    return ChartPageView(
        head=head_view(
            material,
            chart_file(chart.id, material, "index.html"),
            title=document_title(material, record.title),
            description=record.deck or record.alt,
            part="charts",
            card=chart_card(chart, material.words, material.interface),
            data=chart_data(drawn, shown, citations, material) if material.base else None,
        ),
        chart=shown,
        frame_url=f"{material.base}/{folder}{FRAME}" if material.base else "",
        frame_height=height + 260,
        shown_in=tuple(_texts(chart.id, material)),
        charts_url=site_address(material.settings.parts.charts.url),
        sources=cited_sources(citations, material.interface),
    )


def chart_frame_view(drawn: DrawnChart, material: ViewMaterial) -> ChartFrameView:
    """Gather what the page of a chart alone shows."""
    shown, lang = _shown(drawn, material), material.words.lang
    shown = replace(shown, note=safe(str(shown.note).replace('href="', 'target="_blank" href="')))
    canonical = absolute(shown.url, material.base) if material.base else ""
    return ChartFrameView(canonical, lang, is_right_to_left(lang), shown, in_latin_letters(lang))


def _shown(drawn: DrawnChart, material: ViewMaterial) -> ChartView:
    shown = chart_view(drawn.chart.id, material)
    assert shown is not None  # noqa: S101 - it is one of the material's
    return shown


def _texts(chart_id: str, material: ViewMaterial) -> list[LinkView]:
    """Return the published texts in which a chart stands."""
    charts = {chart_id: material.charts[chart_id].chart}
    found: list[AnnotatedPage] = [page for page in material.site.listed if charts_of(page, charts)]
    links = [_way_to(page, chart_id, material) for page in found]
    is_at_home = opening_chart(material.site) == chart_id
    return [*([LinkView(material.words.name, site_address(""))] if is_at_home else ()), *links]


def _way_to(page: AnnotatedPage, chart_id: str, material: ViewMaterial) -> LinkView:
    address = site_address(f"{page.page.url}#chart-{chart_id}")
    return LinkView(page.page.title, address, material.foreign(page.page.lang))
