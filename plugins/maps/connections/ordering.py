"""An order of explainers that keeps arcs short: kinds stay together, tied neighbors come close.

Barycenter sweeps (Sugiyama, Tagawa and Toda, 1981) with exchanges of neighbors; the same input always gives
the same order.
"""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import TypeVar

SWEEPS = 12

Groups = list[list[str]]
Neighbors = Mapping[str, Sequence[str]]
ItemT = TypeVar("ItemT")


def order_groups(groups: Sequence[Sequence[str]], ties: Sequence[tuple[str, str]]) -> Groups:
    """Order groups, and the ids inside each, for a small sum of the distances that ``ties`` span."""
    neighbors = _neighbors(groups, ties)
    best: Groups = [list(group) for group in groups if group]
    best_length = total_length(best, ties)
    current = best
    for _ in range(SWEEPS):
        current = _swept(current, neighbors)
        current = _exchanged(current, ties, neighbors)
        length = total_length(current, ties)
        if length >= best_length:
            break
        best, best_length = current, length
    return best


def total_length(groups: Sequence[Sequence[str]], ties: Sequence[tuple[str, str]]) -> int:
    """Return the sum of distances in rows between the ends of all ties."""
    rows = _rows(groups)
    return sum(abs(rows[one] - rows[other]) for one, other in ties)


def _rows(groups: Sequence[Sequence[str]]) -> dict[str, int]:
    return {member: row for row, member in enumerate(member for group in groups for member in group)}


def _neighbors(groups: Sequence[Sequence[str]], ties: Sequence[tuple[str, str]]) -> Neighbors:
    found: dict[str, list[str]] = {member: [] for group in groups for member in group}
    for one, other in ties:
        found[one].append(other)
        found[other].append(one)
    return found


def _swept(groups: Groups, neighbors: Neighbors) -> Groups:
    """Move every id, then every group, to the mean row of its neighbors.

    Means are exact: how floats add up, and so which of two is larger, hangs on the version of Python.
    """
    rows = _rows(groups)

    def mean(member: str) -> Fraction:
        others = neighbors[member] or (member,)
        return Fraction(sum(rows[other] for other in others), len(others))

    inside = [sorted(group, key=lambda member: (mean(member), member)) for group in groups]
    return sorted(inside, key=lambda group: sum(map(mean, group), Fraction()) / len(group))


def _exchanged(groups: Groups, ties: Sequence[tuple[str, str]], neighbors: Neighbors) -> Groups:
    """Exchange neighboring groups, then neighboring ids, wherever that shortens the ties."""
    groups = _improved(groups, lambda order: total_length(order, ties))
    rows = _rows(groups)
    for group in groups:
        for index in range(len(group) - 1):
            one, other = group[index : index + 2]
            if _is_shorter_exchanged(one, other, rows, neighbors):
                group[index : index + 2] = other, one
                rows[one], rows[other] = rows[other], rows[one]
    return groups


def _is_shorter_exchanged(one: str, other: str, rows: dict[str, int], neighbors: Neighbors) -> bool:
    """Whether the ties of two neighboring rows are shorter the other way round; no other tie changes."""
    top, bottom = rows[one], rows[other]
    change = 0
    for member, now, then in ((one, top, bottom), (other, bottom, top)):
        for end in neighbors[member]:
            if end not in (one, other):
                change += abs(then - rows[end]) - abs(now - rows[end])
    return change < 0


def _improved(items: list[ItemT], length: Callable[[list[ItemT]], int]) -> list[ItemT]:
    """Exchange neighbors once along the list, keeping each exchange that shortens."""
    items, best = list(items), length(items)
    for index in range(len(items) - 1):
        tried = [*items[:index], items[index + 1], items[index], *items[index + 2 :]]
        if (now := length(tried)) < best:
            items, best = tried, now
    return items
