"""What a whole specification may ask for: as many bins, steps and values as somebody can look at."""

from collections.abc import Iterator, Sequence
from math import isfinite

from ..records import Located, Problem, shown_value
from .figures import Row
from .refusals import SPECS, SpecPath, walk

MOST_VALUES = 1000
"""Of a list, and of figures that are made of others."""
_MOST = {
    "maxbins": 200, "tickCount": 60, "steps": MOST_VALUES, "minsteps": MOST_VALUES, "maxsteps": MOST_VALUES,
    "order": 10,
}  # fmt: skip
"""What each key may say, at most: of bins, of an axis, of densities, of a regression."""
_FEWER = "write {most} or less"


def limit_problems(located: Located, rows: Sequence[Row]) -> Iterator[Problem]:
    """Yield what would be drawn without end, or in more parts than anyone sees, each with its line."""
    extent = _extent(rows)
    for name in SPECS:
        for path, value in walk(located.value.get(name), (name,)):
            fault = _fault(path, value, extent)
            if fault:
                message, mend = fault
                shown = "" if isinstance(value, dict | list) else shown_value(value)
                field = ".".join(map(str, path))
                yield Problem(located.file, located.line_of(path), field, shown, message, mend)


def _fault(path: SpecPath, value: object, extent: float) -> tuple[str, str] | None:
    key, number = path[-1], _number(value)
    most = _MOST.get(str(key))
    if most is not None and number is not None and not 0 <= number <= most:
        return "is more than anyone sees", _FEWER.format(most=most)
    if isinstance(value, list) and len(value) > MOST_VALUES:
        message = f"holds {len(value)} values, more than anyone sees"
        return message, f"{_FEWER.format(most=MOST_VALUES)}; figures stand in 'data:' beside 'spec:'"
    if isinstance(value, dict) and "stop" in value and _count(value) > MOST_VALUES:
        message = f"makes more than {MOST_VALUES} values"
        return message, "write a nearer 'stop', or a longer 'step'"
    if key == "step" and len(path) > 1 and path[-2] == "bin" and number is not None:
        least = extent / MOST_VALUES
        if number <= 0 or number < least:
            return "makes more bins than anyone sees", f"write {least:.3g} or more, or 'maxbins'"
    return None


def _count(made: dict[str, object]) -> float:
    """Return how many values a sequence makes; a step of nothing makes no end of them."""
    start, stop, step = (
        _number(made.get(name, default)) for name, default in (("start", 0), ("stop", 0), ("step", 1))
    )
    if start is None or stop is None or step is None:
        return 0
    return abs(stop - start) / abs(step) if step else float("inf")


def _number(value: object) -> float | None:
    """Return a number as the renderer takes it: text that is one counts, too."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except ValueError:
        return None
    return number if isfinite(number) else float("inf")


def _extent(rows: Sequence[Row]) -> float:
    """Return how far the figures lie apart, all columns taken together."""
    numbers = [float(cell) for row in rows for cell in (row.label, *row.cells) if _number(cell) is not None]  # type: ignore[arg-type]
    return max(numbers) - min(numbers) if numbers else 0.0
