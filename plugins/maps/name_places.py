"""A name that wants room, where it might stand, and one that has found room."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from .geometry import Box, Point
from .lettering import LINE_HEIGHT, text_box
from .ranks import Side

OwnerT = TypeVar("OwnerT")
Anchor = Literal["start", "middle", "end"]

_ALL_ROUND: tuple[Side, ...] = ("e", "w", "n", "s", "ne", "se", "nw", "sw")
_FARTHER = (0.0, 1.2, 2.4)
"""How much farther from its mark a name stands where there is no room beside it, of the type size."""
_SHIFTS, _SHIFTS_LED = 4, 9
"""Steps of the type size by which a name without a mark is moved at most; the more, if a line leads to it."""
_DIAGONAL = 0.75
"""How much nearer a name may come on a diagonal."""


@dataclass(frozen=True, slots=True)
class Wanted(Generic[OwnerT]):
    """A name that wants room."""

    owner: OwnerT
    """Whose name it is."""
    lines: tuple[str, ...]
    """The words, line by line."""
    at: Point
    """The place, in pixels."""
    size: float
    """Height of the type in pixels."""
    clear: float | None
    """Pixels from the place to the name; None when the name itself marks the place."""
    side: Side | None = None
    """Where it would best stand."""
    tracking: float = 0.0
    """Extra space after each letter, of the type size."""
    means: Point | None = None
    """The pixel of what it names, to which a line leads where the name stands apart from it."""


@dataclass(frozen=True, slots=True)
class Placed(Generic[OwnerT]):
    """A name that has found room."""

    owner: OwnerT
    """Whose name it is."""
    lines: tuple[str, ...]
    """The words, line by line."""
    at: Point
    """Where the first line's baseline is anchored."""
    anchor: Anchor
    """SVG's ``text-anchor``."""
    box: Box
    """What it covers."""
    leader: tuple[Point, Point] | None = None
    """A line from the place to the name, where it stands apart."""


def candidates(name: Wanted[OwnerT]) -> Iterator[Placed[OwnerT]]:
    """Yield where a name might stand: beside its mark, then farther out; without a mark, around its place."""
    if name.clear is None:
        yield from _around_its_middle(name)
        return
    sides = dict.fromkeys((*((name.side,) if name.side else ()), *_ALL_ROUND))
    for farther in _FARTHER[: None if name.means else 1]:
        for side in sides:
            yield _beside(name, side, name.clear + farther * name.size)


def _around_its_middle(name: Wanted[OwnerT]) -> Iterator[Placed[OwnerT]]:
    for shift in range(_SHIFTS if name.means is None else _SHIFTS_LED):
        for side in _ALL_ROUND if shift else ("c",):
            dx, dy = _direction(side)
            moved = Point(name.at.x + dx * shift * name.size, name.at.y + dy * shift * name.size)
            yield _anchored(name, moved.x, _centered(name, moved.y), "middle")


def _beside(name: Wanted[OwnerT], side: Side, clear: float) -> Placed[OwnerT]:
    dx, dy = _direction(side)
    reach = clear * (_DIAGONAL if dx and dy else 1)
    x = name.at.x + dx * reach
    anchor: Anchor = "middle" if dx == 0 else "start" if dx > 0 else "end"
    if dy == 0:
        return _anchored(name, x, _centered(name, name.at.y), anchor)
    height = len(name.lines) * LINE_HEIGHT * name.size
    if dy < 0:
        return _anchored(name, x, name.at.y - reach - height + 0.95 * name.size, anchor)
    return _anchored(name, x, name.at.y + reach + 0.8 * name.size, anchor)


def _direction(side: str) -> tuple[int, int]:
    return ("e" in side) - ("w" in side), ("s" in side) - ("n" in side)


def _centered(name: Wanted[OwnerT], y: float) -> float:
    """Return the first baseline of lines whose middle is at ``y``."""
    return y + 0.35 * name.size - (len(name.lines) - 1) / 2 * LINE_HEIGHT * name.size


def _anchored(name: Wanted[OwnerT], x: float, y: float, anchor: Anchor) -> Placed[OwnerT]:
    at = Point(round(x, 1), round(y, 1))
    box = text_box(name.lines, at, name.size, anchor, tracking=name.tracking)
    return Placed(name.owner, name.lines, at, anchor, box)
