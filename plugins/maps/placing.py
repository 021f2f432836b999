"""Find room for names: each where its editor wants it, else at the first free side; never on another.

Greedy, in order of importance, so that the same names always stand at the same places.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from .geometry import Box, Point
from .lettering import LINE_HEIGHT, text_box
from .ranks import Side

OwnerT = TypeVar("OwnerT")
Anchor = Literal["start", "middle", "end"]

MARGIN = 4.0
"""Pixels between a name and the edge of the drawing."""
AIR = 2.5
"""Pixels around a name that stay free."""

_ALL_ROUND: tuple[Side, ...] = ("e", "w", "n", "s", "ne", "se", "nw", "sw")
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


def place_names(
    wanted: Sequence[Wanted[OwnerT]], drawing: Box, taken: Iterable[Box] = ()
) -> tuple[list[Placed[OwnerT]], list[Wanted[OwnerT]]]:
    """Place names in order; return those placed and those for which there is no room.

    ``taken`` are boxes that no name may touch; names keep off the marks of all others themselves.
    """
    marks = [_mark(name) for name in wanted]
    occupied = list(taken)
    placed: list[Placed[OwnerT]] = []
    homeless: list[Wanted[OwnerT]] = []
    inner = drawing.grown(-MARGIN)
    for index, name in enumerate(wanted):
        others = [mark for other, mark in enumerate(marks) if other != index and mark]
        found = next(
            (
                candidate
                for candidate in _candidates(name)
                if inner.holds(candidate.box)
                and not any(candidate.box.grown(AIR).meets(box) for box in (*occupied, *others))
            ),
            None,
        )
        if found is None:
            homeless.append(name)
            marks[index] = None
        else:
            placed.append(found)
            occupied.append(found.box)
    return placed, homeless


def _mark(name: Wanted[OwnerT]) -> Box | None:
    if name.clear is None:
        return None
    return Box(name.at.x, name.at.y, name.at.x, name.at.y).grown(max(2.0, name.clear - 2))


def _candidates(name: Wanted[OwnerT]) -> Iterator[Placed[OwnerT]]:
    if name.clear is None:
        yield from _around_its_middle(name)
        return
    sides = (*((name.side,) if name.side else ()), *_ALL_ROUND)
    for side in dict.fromkeys(sides):
        yield _beside(name, side, name.clear)


def _around_its_middle(name: Wanted[OwnerT]) -> Iterator[Placed[OwnerT]]:
    for shift in (0, 1, 2, 3):
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
