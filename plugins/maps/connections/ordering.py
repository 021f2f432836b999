"""An order of explainers that keeps arcs short: kinds stay together, tied neighbors come close.

Barycenter sweeps (Sugiyama, Tagawa and Toda, 1981) with exchanges of neighbors; the same input always gives
the same order.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

SWEEPS = 12

Groups = list[list[str]]
ItemT = TypeVar("ItemT")


def order_groups(groups: Sequence[Sequence[str]], ties: Sequence[tuple[str, str]]) -> Groups:
    """Order groups, and the ids inside each, for a small sum of the distances that ``ties`` span."""
    neighbors = _neighbors(groups, ties)
    best: Groups = [list(group) for group in groups if group]
    best_length = total_length(best, ties)
    current = best
    for _ in range(SWEEPS):
        current = _swept(current, neighbors)
        current = _exchanged(current, ties)
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


def _neighbors(
    groups: Sequence[Sequence[str]], ties: Sequence[tuple[str, str]]
) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {member: [] for group in groups for member in group}
    for one, other in ties:
        found[one].append(other)
        found[other].append(one)
    return found


def _swept(groups: Groups, neighbors: Mapping[str, Sequence[str]]) -> Groups:
    """Move every id, then every group, to the mean row of its neighbors."""
    rows = _rows(groups)

    def mean(member: str) -> float:
        others = neighbors[member]
        return sum(rows[other] for other in others) / len(others) if others else float(rows[member])

    inside = [sorted(group, key=lambda member: (mean(member), member)) for group in groups]
    return sorted(inside, key=lambda group: sum(map(mean, group)) / len(group))


def _exchanged(groups: Groups, ties: Sequence[tuple[str, str]]) -> Groups:
    """Exchange neighboring groups, then neighboring ids, wherever that shortens the ties."""
    groups = _improved(groups, lambda order: total_length(order, ties))
    for index in range(len(groups)):

        def length(group: list[str], index: int = index) -> int:
            return total_length([*groups[:index], group, *groups[index + 1 :]], ties)

        groups[index] = _improved(groups[index], length)
    return groups


def _improved(items: list[ItemT], length: Callable[[list[ItemT]], int]) -> list[ItemT]:
    """Exchange neighbors once along the list, keeping each exchange that shortens."""
    items, best = list(items), length(items)
    for index in range(len(items) - 1):
        tried = [*items[:index], items[index + 1], items[index], *items[index + 2 :]]
        if (now := length(tried)) < best:
            items, best = tried, now
    return items
