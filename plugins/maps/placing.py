"""Find room for names: each where its editor wants it, else on the best free side; never on another.

Greedy, in order of importance, so that the same names always stand at the same places. The best is near its
place, and on what it names: a sea's name on water, an island's on it or beside it, and on no other land.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from .geometry import Box
from .leaders import GroundUnder, along, apart, leader
from .name_places import OwnerT, Placed, Wanted, candidates

__all__ = ["Placed", "Wanted", "place_names"]

MARGIN = 4.0
"""Pixels between a name and the edge of the drawing."""
AIR = 2.5
"""Pixels around a name that stay free."""
_STRANGE = 12.0
"""How many steps farther a name may be moved, lest all of it stands on what it does not name."""
_FALSE = 0.65
"""How much of a name that was moved may stand on what it does not name."""


def place_names(
    wanted: Sequence[Wanted[OwnerT]],
    drawing: Box,
    taken: Iterable[Box] = (),
    ground: GroundUnder | None = None,
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
        walls = (*occupied, *others)
        free = (one for one in candidates(name) if _is_free(one, inner, walls))
        found = _best(name, free, walls, ground)
        if found is None:
            homeless.append(name)
            marks[index] = None
        else:
            placed.append(found)
            occupied += [found.box, *along(found.leader)]
    return placed, homeless


def _best(
    name: Wanted[OwnerT],
    free: Iterator[Placed[OwnerT]],
    walls: Sequence[Box],
    ground: GroundUnder | None,
) -> Placed[OwnerT] | None:
    """Return the candidate that is nearest and stands on least that it does not name."""
    for one in free if ground is None or name.clear is not None else _true_ones(name, free, ground):
        led = replace(one, leader=leader(name, one.box, ground))
        if not any(point.meets(wall) for point in along(led.leader) for wall in walls):
            return led
    return None


def _true_ones(
    name: Wanted[OwnerT], free: Iterator[Placed[OwnerT]], ground: GroundUnder
) -> Iterator[Placed[OwnerT]]:
    """Yield the candidates that stand on what the name means, the best first."""
    costs = []
    for order, one in enumerate(free):
        away, strange = apart(name.at, one.box)[0], ground.strangeness(name, one.box)
        if strange <= _FALSE or not away:
            costs.append((away / name.size + _STRANGE * strange, order, one))
    for _, _, one in sorted(costs, key=lambda cost: cost[:2]):
        yield one


def _is_free(candidate: Placed[OwnerT], inner: Box, walls: Sequence[Box]) -> bool:
    return inner.holds(candidate.box) and not any(candidate.box.grown(AIR).meets(wall) for wall in walls)


def _mark(name: Wanted[OwnerT]) -> Box | None:
    if name.clear is None:
        return None
    return Box(name.at.x, name.at.y, name.at.x, name.at.y).grown(max(2.0, name.clear - 2))
