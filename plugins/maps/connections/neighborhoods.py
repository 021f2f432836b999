"""Neighborhoods: explainers put together by their ties, where one picture cannot hold all of them.

Each grows from the explainer with the most ties, along the ties, until it is full; the same input always
gives the same neighborhoods, in time that grows with the number of ties.
"""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

_FEW = 10
"""What is cut off from all others with fewer members than this shares a neighborhood with its like."""


@dataclass(frozen=True, slots=True)
class Neighborhood:
    """Explainers that are drawn together."""

    center: str
    """The one with the most ties; empty for small groups that have nothing to do with each other."""
    members: tuple[str, ...]
    """Ids, in the order in which they were reached."""


def neighborhoods(ids: Sequence[str], ties: Iterable[tuple[str, str]], size: int) -> list[Neighborhood]:
    """Put every id into one neighborhood of at most ``size`` members, those around the most tied first."""
    neighbors: dict[str, list[str]] = {member: [] for member in ids}
    for one, other in ties:
        neighbors[one].append(other)
        neighbors[other].append(one)
    free = set(ids)
    found: list[Neighborhood] = []
    left: list[str] = []
    for center in sorted(ids, key=lambda member: -len(neighbors[member])):
        members = _grown(center, neighbors, free, size)
        if len(members) < min(_FEW, size):
            left += members
        else:
            found.append(Neighborhood(members[0], tuple(members)))
    return [*found, *(Neighborhood("", tuple(left[at : at + size])) for at in range(0, len(left), size))]


def _grown(center: str, neighbors: Mapping[str, Sequence[str]], free: set[str], size: int) -> list[str]:
    """Take from ``free`` what lies nearest to a center; nothing where that is taken already."""
    members: list[str] = []
    waiting = deque([center])
    while waiting and len(members) < size:
        member = waiting.popleft()
        if member in free:
            free.remove(member)
            members.append(member)
            waiting.extend(other for other in neighbors[member] if other in free)
    return members
