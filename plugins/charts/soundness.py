"""Whether a chart can be read as it is meant: its names are there, its scale is honest, its forms fit."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from math import isclose

from ..records import Located, Problem, likely_mend
from .figures import Figures
from .model import ChartRecord, Form

MOST_COLORS = 8
"""Colors that a reader can tell apart, at the very most."""
_SERIES: Mapping[Form, tuple[int, int]] = {
    "columns": (1, 4), "bars": (1, 4), "line": (1, MOST_COLORS), "range": (2, 3), "dots": (1, 4),
    "slope": (2, 2), "waffle": (1, 1), "table-bars": (1, 4),
}  # fmt: skip
"""How many columns of numbers each form draws, at least and at most; those of the uncertainty apart."""
_FROM_ZERO = frozenset({"columns", "bars", "waffle", "table-bars"})
_WITH_UNCERTAINTY = frozenset({"columns", "bars", "line", "dots"})
_WITH_SCALE = frozenset({"columns", "bars", "line", "range", "dots"})
_DRAWN_BY: Mapping[str, frozenset[str]] = {
    "uncertainty": _WITH_UNCERTAINTY,
    "compare": _WITH_SCALE,
    "annotations": _WITH_SCALE,
    "label": _WITH_SCALE,
    "axis": _WITH_SCALE | {"slope"},
    "square": frozenset({"waffle"}),
}
"""The forms that draw what a key says."""
_UNSAID = (None, (), 1)
MOST_SQUARES = 400
_MOST_READ: Mapping[Form, int] = {
    "columns": 120, "bars": 60, "line": 400, "range": 60, "dots": 60, "slope": 20, "waffle": MOST_COLORS,
    "table-bars": 60,
}  # fmt: skip
"""Rows that a reader can take in, and that a phone can show."""
_HUNDREDTHS = frozenset({"%", "percent", "per cent", "Prozent", "pour cent", "por ciento", "процент"})


def series_of(record: ChartRecord) -> tuple[str, ...]:
    """Return the columns that are drawn, those of the uncertainty apart."""
    return tuple(name for name in record.columns[1:] if name not in (record.uncertainty or ()))


def soundness_problems(record: ChartRecord, figures: Figures, located: Located) -> Iterator[Problem]:
    """Yield what is wrong with a chart whose rows are sound."""

    def tell(field: str, value: object, message: str, mend: str, *path: str | int) -> Problem:
        line = located.line_of(path or (field,))
        return Problem(located.file, line, field, str(value), message, mend)

    if len(set(record.columns)) < len(record.columns):
        yield tell("columns", "", "has one heading twice", "name each column differently")
    yield from _name_problems(record, figures, tell)
    if record.axis and record.axis[0] >= record.axis[1]:
        yield tell("axis", "", "ends before it begins", "write the lower number first")
    if record.kind:
        yield from _form_problems(record.kind, record, figures, tell)


Tell = Callable[..., Problem]


def _name_problems(record: ChartRecord, figures: Figures, tell: Tell) -> Iterator[Problem]:
    """Tell rows and columns that are named and not there."""
    named = record.label if isinstance(record.label, tuple) else ()
    for field, known, names in (
        ("label", figures.names, named),
        ("highlight", (*figures.names, *figures.columns[1:]), record.highlight),
    ):
        for index, name in enumerate(names):
            if name not in known:
                message = "is no row" if field == "label" else "is neither a row nor a column"
                yield tell(field, name, message, likely_mend(name, known), field, index)
    for index, remark in enumerate(record.annotations):
        if remark.at not in figures.names:
            path = ("annotations", index, "at")
            yield tell("annotations.at", remark.at, "is no row", likely_mend(remark.at, figures.names), *path)


def _form_problems(kind: Form, record: ChartRecord, figures: Figures, tell: Tell) -> Iterator[Problem]:
    least, most = _SERIES[kind]
    count = len(series_of(record))
    if not least <= count <= most:
        wanted = str(least) if least == most else f"{least} to {most}"
        mend = f"write {wanted} beside the first, or choose another form"
        yield tell("columns", "", f"has {count} columns of numbers, and '{kind}' draws {wanted}", mend)
    numbers = [one for place in range(len(figures.columns) - 1) for one in figures.numbers(place)]
    for field, forms in _DRAWN_BY.items():
        if getattr(record, field) not in _UNSAID and kind not in forms:
            mend = f"take it out, or choose {', '.join(sorted(forms))}"
            yield tell(field, "", f"is not drawn by '{kind}'", mend)
    if kind in _FROM_ZERO and record.axis and not record.axis[0] <= 0 <= record.axis[1]:
        message = f"leaves zero out, and the length of {kind} says how much there is"
        yield tell("axis", "", message, "begin at 0, or choose line, dots or range")
    elif record.axis and not all(record.axis[0] <= one <= record.axis[1] for one in numbers):
        yield tell("axis", "", "cuts some of the figures off", "let it reach from the least to the most")
    if kind == "waffle":
        yield from _waffle_problems(record, numbers, tell)
    if kind == "table-bars" and any(one < 0 for one in numbers):
        yield tell("data", "", "holds less than nothing, for which its bars have no side", "choose bars")
    if len(figures.rows) > _MOST_READ[kind]:
        mend = f"keep the {_MOST_READ[kind]} that matter, or put some together; lines take more"
        told = tell("data", "", f"has {len(figures.rows)} rows, more than anyone reads in {kind}", mend)
        yield replace(told, severity="warning")
    if kind in ("range", *(_WITH_UNCERTAINTY if record.uncertainty else ())):
        yield from _order_problems(record, figures, tell)


def _waffle_problems(record: ChartRecord, numbers: list[float], tell: Tell) -> Iterator[Problem]:
    if any(one < 0 for one in numbers):
        yield tell("data", "", "holds less than nothing, which has no squares", "choose bars")
    elif len(numbers) > MOST_COLORS:
        mend = f"put the smallest together, so that {MOST_COLORS} are left, or choose bars"
        yield tell("data", "", f"has {len(numbers)} parts, more colors than can be told apart", mend)
        return
    if record.unit in _HUNDREDTHS and not isclose(sum(numbers), 100, abs_tol=1):
        mend = "write what is missing as a row, or say in 'note' why they are not 100"
        told = tell("data", f"{sum(numbers):g}", "is what the parts of a hundred come to", mend)
        yield replace(told, severity="warning")
    if sum(numbers) / record.square > MOST_SQUARES:
        mend = f"write a larger 'square', of which {MOST_SQUARES} are enough"
        yield tell("square", f"{record.square:g}", "is too small: the squares are too many", mend)


def _order_problems(record: ChartRecord, figures: Figures, tell: Tell) -> Iterator[Problem]:
    """Tell rows whose least is more than their most."""
    names = record.uncertainty or (record.columns[1], record.columns[-1])
    low, high = (figures.place(name) for name in names)
    for index, row in enumerate(figures.rows):
        least, most = row.number(low), row.number(high)
        if least is not None and most is not None and least > most:
            mend = f"write the lower number under '{names[0]}'"
            yield tell("data", row.label, "has its range the wrong way round", mend, "data", index)
