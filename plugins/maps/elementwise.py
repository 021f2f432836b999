"""Functions of one number or of many: a formula is written once, and a whole coast is projected in one go.

Of many, each is taken through the same function of the standard library: numpy's own differ by processor in
the last digit, and a drawing is the same on every machine.
"""

import math
from collections.abc import Callable
from typing import Any

Numbers = Any
"""A float, or a numpy array of them: arithmetic is the same for both."""


def _of_each(function: Callable[[float], float]) -> Callable[[Numbers], Numbers]:
    def applied(value: Numbers) -> Numbers:
        if isinstance(value, float | int):
            return function(value)
        import numpy  # noqa: PLC0415 - loaded where something is drawn

        return numpy.fromiter(map(function, value.tolist()), float, len(value))

    return applied


sin, cos, tan = _of_each(math.sin), _of_each(math.cos), _of_each(math.tan)
asin, asinh, exp = _of_each(math.asin), _of_each(math.asinh), _of_each(math.exp)
RADIANS = math.pi / 180
"""In one degree."""


def where(condition: Numbers, yes: float, no: Numbers) -> Numbers:
    """Return ``yes`` where a condition holds, else what ``no`` has there."""
    if isinstance(condition, bool):
        return yes if condition else no
    import numpy  # noqa: PLC0415 - as above

    return numpy.where(condition, yes, no)


def clamped(value: Numbers, least: float, most: float) -> Numbers:
    """Return a number, or each of many, brought between two."""
    if isinstance(value, float | int):
        return max(least, min(most, value))
    return value.clip(least, most)
