"""All charts of a site, each as what it finds, with its way."""

from dataclasses import dataclass

from .addresses import site_address
from .components.chart import DrawingView, chart_folder, chart_view
from .head import HeadView, document_title, head_view
from .material import ViewMaterial


@dataclass(frozen=True, slots=True)
class ChartEntryView:
    """A chart in the list."""

    title: str
    """What it finds."""
    deck: str
    """What is measured; may be empty."""
    alt: str
    """The picture in words."""
    url: str
    """Its page."""
    drawing: DrawingView | None
    """The drawing for phones, small; None where nobody has drawn it."""


@dataclass(frozen=True, slots=True)
class ChartsView:
    """All that the list of charts shows."""

    head: HeadView
    """The page's head."""
    title: str
    """Its heading."""
    deck: str
    """How many there are."""
    charts: tuple[ChartEntryView, ...]
    """All of them, by id."""


def charts_view(material: ViewMaterial) -> ChartsView:
    """Gather what the list of charts shows."""
    interface = material.interface
    title = interface.gettext("Charts")
    deck = interface.ngettext(
        "%(num)s chart, with its figures and their sources.",
        "%(num)s charts, each with its figures and their sources.",
        len(material.charts),
    )
    return ChartsView(
        head=head_view(
            material,
            material.settings.parts.charts.save_as,
            title=document_title(material, title),
            description=deck,
            part="charts",
        ),
        title=title,
        deck=deck,
        charts=tuple(_entry(chart_id, material) for chart_id in material.charts),
    )


def _entry(chart_id: str, material: ViewMaterial) -> ChartEntryView:
    shown = chart_view(chart_id, material)
    assert shown is not None  # noqa: S101 - it is one of the material's
    url = site_address(chart_folder(chart_id, material))
    return ChartEntryView(shown.title, shown.deck, shown.alt, url, shown.narrow)
