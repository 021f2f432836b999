"""What every form asks of the chart that it draws: its rows, colors and labels."""

from collections.abc import Iterator
from dataclasses import dataclass

from .axis import Axis
from .colors import ACCENT, MUTED, SERIES
from .figures import Figures, Row
from .model import ChartRecord
from .soundness import series_of
from .writing import Writer, ticks

WIDE, NARROW = 640, 328
"""Pixels across: of the drawing for a column of text, and of that for phones."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A chart, to be drawn so wide."""

    record: ChartRecord
    """What its file says."""
    figures: Figures
    """What it draws."""
    width: int
    """Pixels across."""
    writer: Writer
    """Writes its numbers."""
    names_comparison: bool = False
    """Whether the words of the line to compare with stand above all, for want of a place beside it."""

    @property
    def is_narrow(self) -> bool:
        """Whether it is drawn for phones."""
        return self.width < WIDE

    @property
    def names(self) -> tuple[str, ...]:
        """What the rows are called in the drawing."""
        return tuple(map(self.writer.name, self.figures.names))

    @property
    def series(self) -> tuple[tuple[str, int], ...]:
        """The columns that are drawn, each with its place in a row."""
        return tuple((name, self.figures.place(name)) for name in series_of(self.record))

    def color(self, row: str, series: int) -> str:
        """Return the color of a value: of the accent where it stands out, and quiet where others do."""
        chosen, name = self.record.highlight, self.series[series][0]
        if not chosen:
            return SERIES[series]
        if row in chosen or name in chosen:
            return ACCENT if row in chosen else SERIES[chosen.index(name)]
        return MUTED

    def series_color(self, series: int) -> str:
        """Return the color of a column."""
        chosen, name = self.record.highlight, self.series[series][0]
        columns = [one for one in chosen if one in self.record.columns]
        if not columns:
            return SERIES[series]
        return SERIES[columns.index(name)] if name in columns else MUTED

    def is_labelled(self, row: Row, *, otherwise: bool) -> bool:
        """Whether the values of a row are written out."""
        label, names = self.record.label, self.figures.names
        if label is None:
            return otherwise
        if isinstance(label, tuple):
            return row.label in label
        return label == "all" or (label == "ends" and row.label in (names[0], names[-1]))

    def span(self, row: Row) -> tuple[float, float] | None:
        """Return between which values the figure of a row may lie; None where that is not said."""
        if not self.record.uncertainty:
            return None
        low, high = (row.number(self.figures.place(name)) for name in self.record.uncertainty)
        return (low, high) if low is not None and high is not None else None

    def said(self, row: Row, series: int) -> str:
        """Say what a value is, for whoever points at it."""
        name, place = self.series[series]
        words, interface = self.writer.said(row.number(place)), self.writer.interface
        span = self.span(row)
        if span:
            words = interface.noted(words, self.writer.span(*span))
        names = (self.writer.name(row.label), *([name] if len(self.series) > 1 else ()))
        return interface.labeled(interface.comma.join(names), words)

    def numbers(self) -> Iterator[float]:
        """Yield all that has to find room on the scale."""
        for place in range(len(self.figures.columns) - 1):
            yield from self.figures.numbers(place)
        if self.record.compare:
            yield self.record.compare.value

    def scale(self, start: float, end: float, *, from_zero: bool) -> tuple[Axis, tuple[float, ...]]:
        """Return the axis of values between two pixels, and its round numbers."""
        low, high = min(self.numbers(), default=0), max(self.numbers(), default=1)
        if self.record.axis:
            low, high = self.record.axis
        elif from_zero or 0 <= low < 0.5 * high:
            low, high = min(low, 0), max(high, 0)
        found = ticks(low, high, 4 if self.is_narrow else 6)
        if self.record.axis:
            inside = tuple(one for one in found if low <= one <= high)
            return Axis(low, high, start, end), inside
        return Axis(found[0], found[-1], start, end), found

    def remarks(self) -> dict[str, str]:
        """Return the words at rows."""
        return {remark.at: remark.text for remark in self.record.annotations}
