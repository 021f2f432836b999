"""A chart: its drawings for narrow and for wide columns, what it rests on, and its figures as a table."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import ClassVar

from markupsafe import Markup, escape

from ...charts.figures import Figures
from ...charts.shown import Drawing, DrawnChart
from ...charts.writing import Writer, unit_words
from ...edtf_dates import parse_edtf
from ...interface import Interface
from ...timeline.selections import below
from ..addresses import file_address, safe, site_address
from ..material import ViewMaterial
from .link import LinkView


@dataclass(frozen=True, slots=True)
class DrawingView:
    """A drawing for one width."""

    width: int
    """Pixels across."""
    height: int
    """Pixels from top to bottom."""
    svg: Markup
    """What stands in its ``svg`` element."""


@dataclass(frozen=True, slots=True)
class ChartCellView:
    """A cell of the table."""

    text: str
    """As shown; empty where no figure is known."""
    is_number: bool
    """Whether it is a number."""


@dataclass(frozen=True, slots=True)
class ChartRowView:
    """A row of the table."""

    label: str
    """Its heading."""
    cells: tuple[ChartCellView, ...]
    """Its other cells."""


@dataclass(frozen=True, slots=True)
class ChartView:
    """All that is shown of a chart wherever it stands."""

    part: ClassVar[str] = "chart"
    id: str
    """Its id."""
    title: str
    """What it finds."""
    deck: str
    """What is measured; may be empty."""
    unit: str
    """What its numbers count, in words that stand by themselves; may be empty."""
    alt: str
    """The picture in words."""
    narrow: DrawingView | None
    """The drawing for phones; None where nobody has drawn it."""
    wide: DrawingView | None
    """The drawing for a column of text; the same."""
    sources: tuple[LinkView, ...]
    """Where its figures are from."""
    numbers_sources: bool
    """Whether the note names them by their numbers."""
    as_of: str
    """To which day they are known, in words; may be empty."""
    note: Markup
    """What a reader has to know of them; may be empty."""
    columns: tuple[str, ...]
    """Headings of its table."""
    rows: tuple[ChartRowView, ...]
    """The table."""
    csv_url: str
    """Where the table is a file."""
    url: str
    """Its own page."""


def chart_view(chart_id: str, material: ViewMaterial) -> ChartView | None:
    """Show a chart; None for one that is not there."""
    drawn = material.charts.get(chart_id)
    if drawn is None:
        return None
    record, figures = drawn.chart.record, drawn.chart.figures
    note, own = _note(drawn, material), material.settings.interface(material.settings.language)
    return ChartView(
        id=chart_id,
        title=record.title,
        deck=record.deck or "",
        unit=unit_words(record.unit, material.interface),
        alt=record.alt,
        narrow=_drawing(drawn, "narrow"),
        wide=_drawing(drawn, "wide"),
        sources=tuple(_sources(drawn, material)),
        numbers_sources='class="citation"' in note,
        as_of=material.interface.date(parse_edtf(record.as_of)) if record.as_of else "",
        note=note,
        columns=figures.columns,
        rows=tuple(_rows(figures, own, has_ends=record.kind == "range")),
        csv_url=file_address(chart_file(chart_id, material, f"{chart_id}.csv")),
        url=site_address(chart_folder(chart_id, material)),
    )


def chart_links(parts: Iterable[object]) -> tuple[LinkView, ...]:
    """Return the way to each chart among the parts of a page, in order."""
    return tuple(LinkView(part.title, f"#chart-{part.id}") for part in parts if isinstance(part, ChartView))


def chart_folder(chart_id: str, material: ViewMaterial) -> str:
    """Return the address of a chart's own page, below the site."""
    return below(material.settings.parts.charts.url, f"{chart_id}/")


def chart_file(chart_id: str, material: ViewMaterial, name: str) -> str:
    """Return where a file of a chart's own folder is written."""
    return below(material.settings.parts.charts.save_as, f"{chart_id}/").removesuffix("index.html") + name


def _drawing(drawn: DrawnChart, width: str) -> DrawingView | None:
    found: Drawing | None = drawn.drawings.get(width)
    return DrawingView(found.width, found.height, safe(found.inner)) if found else None


def _sources(drawn: DrawnChart, material: ViewMaterial) -> Iterator[LinkView]:
    bibliography = material.site.bibliography
    for source_id in drawn.chart.record.sources:
        if source_id in bibliography:
            yield LinkView(bibliography[source_id].short, material.source_address(source_id))


def _note(drawn: DrawnChart, material: ViewMaterial) -> Markup:
    """Return the note; what it cites leads to the bibliography: no page numbers sources as a chart does."""
    record = drawn.chart.record
    known = [name for name in record.sources if name in material.site.bibliography]
    numbers = {name: number for number, name in enumerate(known, start=1)}
    html = material.site.addresses.inline_html(record.note or "", numbers)
    for name in numbers if 'class="citation"' in html else ():
        html = html.replace(f'href="#source-{name}"', f'href="{escape(material.source_address(name))}"')
    return safe(html)


def _rows(figures: Figures, interface: Interface, *, has_ends: bool) -> Iterator[ChartRowView]:
    """Yield the rows of the table; of a range without one end the other says so."""
    writer = Writer(interface)
    for row in figures.rows:
        cells = [_cell(cell, writer) for cell in row.cells]
        low, high = row.number(0), row.number(len(row.cells) - 1)
        if has_ends and (low is None) != (high is None):
            known = writer.open_span(high if low is None else low, is_least=high is None)
            cells[-1 if low is None else 0] = ChartCellView(known, is_number=True)
        yield ChartRowView(writer.name(row.label), tuple(cells))


def _cell(cell: float | str | None, writer: Writer) -> ChartCellView:
    is_number = isinstance(cell, int | float)
    return ChartCellView(writer.number(cell) if is_number else cell or "", is_number)  # type: ignore[arg-type]
