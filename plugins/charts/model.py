"""A chart as its file says it: what it shows, of which figures, drawn in which form."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator
from pydantic.dataclasses import dataclass

from ..edtf_dates.fields import Edtf
from ..records import (
    STRICT,
    AtFieldError,
    CellNameMark,
    CellsMark,
    CitedId,
    LanguageMark,
    Markdown,
    Number,
    ScalarText,
    SchemaHint,
    Sentence,
    Words,
    as_written,
    choices,
)

Form = Literal["columns", "bars", "line", "range", "dots", "slope", "waffle", "table-bars"]
FORMS: dict[Form, str] = {
    "columns": "upright bars, above all for what changes with time",
    "bars": "lying bars, for things with names",
    "line": "lines through points in time",
    "range": "from the least to the most, for estimates that differ",
    "dots": "dots on a line for each thing, to compare two or three counts of it",
    "slope": "two moments, joined",
    "waffle": "parts of a whole as squares",
    "table-bars": "a table with a small bar beside each number",
}
"""Each short form, and what it is for."""
_LABEL_WORDS = {"all": "each value", "ends": "those of the first and the last row", "none": "no value"}


def _cell(value: object) -> object:
    """Take a number as it is, with its text; anything else is text, and nothing a gap."""
    return value if value is None or isinstance(value, int | float) else as_written(value)


Cell = Annotated[
    Any, BeforeValidator(_cell), SchemaHint({"type": ["string", "number", "null"], "examples": [12.5]})
]
"""A number, text, or nothing where there is no figure."""
Row = Annotated[tuple[Cell, ...], Field(min_length=2)]
Labels = tuple[ScalarText, ...]
Rows = Annotated[tuple[Row, ...], CellsMark()]


ChosenLabels = Annotated[
    Annotated[Literal["all", "ends", "none"], choices(_LABEL_WORDS)] | Labels | None, CellNameMark()
]


@dataclass(frozen=True, slots=True, config=STRICT)
class Comparison:
    """A line to compare with."""

    value: Number
    """Where it stands, in the chart's unit."""
    label: Words
    """What it is, in few words."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Remark:
    """A word at a place of the chart."""

    at: Annotated[ScalarText, CellNameMark()]
    """The row that it belongs to, by its first cell."""
    text: Words
    """What happened there, in few words."""


@dataclass(frozen=True, slots=True, config=STRICT)
class ChartRecord:
    """The file of a chart, ``content/charts/<id>.yaml``."""

    title: Words
    """The finding in a sentence, not the topic."""
    alt: Sentence
    """The picture in words, for those who do not see it."""
    sources: Annotated[tuple[CitedId, ...], Field(min_length=1)]
    """Ids of the sources of its figures."""
    columns: Annotated[tuple[Words, ...], Field(min_length=2), CellsMark()]
    """Headings of the columns of its figures; the first names the rows."""
    deck: Sentence | None = None
    """What is measured, where and when: a line under the title."""
    as_of: Edtf | None = None
    """The day to which the figures are known; EDTF."""
    note: Markdown | None = None
    """What a reader has to know of the figures; inline Markdown."""
    kind: Annotated[Form, choices(FORMS)] | None = None
    """The short form in which it is drawn; without one, ``spec`` says all."""
    unit: Words | None = None
    """What the numbers count, such as ``million dollars``."""
    data: Rows = ()
    """The figures, row by row, a cell for each column; ``null`` where none is known."""
    csv: ScalarText | None = None
    """A CSV file beside this one that holds them instead, its first line the headings."""
    label: ChosenLabels = None
    """Which values are written out: ``all``, ``ends``, ``none``, or rows by their first cell."""
    highlight: Annotated[Labels, CellNameMark()] = ()
    """Rows, or columns, that stand out."""
    compare: Comparison | None = None
    """A line to compare with."""
    annotations: tuple[Remark, ...] = ()
    """Words at some of the rows."""
    uncertainty: Annotated[tuple[Words, Words] | None, CellNameMark()] = None
    """Two of the columns that say between which values the figure may lie."""
    axis: tuple[Number, Number] | None = None
    """Where the scale begins and ends; default: where the figures ask for it."""
    square: Annotated[Number, Field(ge=0.001)] = 1
    """What one square of a waffle stands for."""
    spec: Annotated[Annotated[dict[str, Any], SchemaHint({"type": "object"})] | None, LanguageMark()] = None
    """A whole Vega-Lite specification instead of ``kind``, without its data."""
    status: Annotated[Literal["draft"], choices({"draft": "shown nowhere"})] | None = None
    """``draft`` for one that is shown nowhere yet."""
    narrow: Annotated[Annotated[dict[str, Any], SchemaHint({"type": "object"})] | None, LanguageMark()] = None
    """Keys of ``spec`` that are others in the drawing for phones; ``null`` takes one out."""

    @model_validator(mode="after")
    def _is_drawn_one_way(self) -> "ChartRecord":
        if (self.kind is None) == (self.spec is None):
            forms = ", ".join(FORMS)
            raise AtFieldError("kind", f"is to be given, or 'spec'; write one of {forms}")
        if self.narrow is not None and self.spec is None:
            raise AtFieldError("narrow", "is a part of a 'spec', and there is none; take it out")
        if bool(self.data) == bool(self.csv):
            raise AtFieldError("data", "is to be given, or 'csv'; write the rows, or name the file of them")
        if self.uncertainty and not set(self.uncertainty) <= set(self.columns[1:]):
            raise AtFieldError("uncertainty", f"names no columns; write two of {', '.join(self.columns[1:])}")
        return self
