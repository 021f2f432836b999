"""A list too long for one page, split into parts under one overview; each thing then stands on one page.

The parts are a tree. Where there is room for all, it is one part and nothing changes. A part that holds more
is an overview of the parts below it; the addresses of these come from what their things share (a period, a
letter), so that a new thing moves no other until a page is full.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any, Generic, Protocol, TypeVar

MOST_PARTS = 100
"""What would make more parts than this out of one is passed over: an overview has to be looked through."""

ThingT = TypeVar("ThingT")


@dataclass(frozen=True, slots=True)
class Shared:
    """What the things of one part have in common."""

    id: str
    """Where they stand, below the part above; without a slash at its end."""
    label: str
    """In words."""
    note: str = ""
    """A word about it: the years of an era; may be empty."""


@dataclass(frozen=True, slots=True)
class Part(Generic[ThingT]):
    """A page of a list: it shows things itself, or leads to the parts below it."""

    path: str
    """Its address below that of the list; empty for the whole."""
    shared: Shared
    """What its things share; nothing for the whole."""
    trail: tuple[Shared, ...]
    """The same of the parts above it, from the top, without the whole."""
    things: tuple[ThingT, ...]
    """All that stand on it or below it, in order."""
    parts: tuple["Part[ThingT]", ...] = ()
    """The pages below it; none: it shows its things itself."""

    def pages(self) -> Iterator["Part[ThingT]"]:
        """Yield it and every part below it, in order."""
        yield self
        for part in self.parts:
            yield from part.pages()


@dataclass(frozen=True)
class Parted(Generic[ThingT]):
    """A list with its parts, and how one gets from one to another; worked out once."""

    whole: Part[ThingT]
    """The page at the list's own address."""

    @property
    def is_split(self) -> bool:
        """Whether it takes more than one page."""
        return bool(self.whole.parts)

    def below(self) -> Iterator[Part[ThingT]]:
        """Yield every page but the first."""
        return (page for page in self.whole.pages() if page is not self.whole)

    @cached_property
    def leaves(self) -> tuple[Part[ThingT], ...]:
        """The pages that show things, in order."""
        return tuple(page for page in self.whole.pages() if not page.parts)

    @cached_property
    def above(self) -> Mapping[str, Part[ThingT]]:
        """The overview of each page but the first, by path."""
        return {part.path: page for page in self.whole.pages() for part in page.parts}

    @cached_property
    def before(self) -> Mapping[str, Part[ThingT]]:
        """The page before each page that shows things, by path; the first has none."""
        return {page.path: previous for previous, page in pairwise(self.leaves)}

    @cached_property
    def after(self) -> Mapping[str, Part[ThingT]]:
        """The page after each page that shows things, by path; the last has none."""
        return {page.path: following for page, following in pairwise(self.leaves)}

    def places(self, key: Callable[[ThingT], str]) -> dict[str, str]:
        """Return the path of the page on which each thing stands."""
        return {key(thing): leaf.path for leaf in self.leaves for thing in leaf.things}


Level = Callable[[ThingT], Shared]
"""Says what a thing shares with others: one way to split a list."""


class Numbered(Protocol):
    """Names one of several pages whose things share nothing more."""

    def __call__(self, label: str, number: int, count: int) -> str:
        """Return its words; ``label``, which may be empty, says what the things of all of them share."""


def numbered(label: str, number: int, count: int) -> str:
    """Name such a page in English.

    >>> numbered("1905", 1, 2), numbered("", 1, 2)
    ('1905 (1 of 2)', '1 of 2')
    """
    return f"{label} ({number} of {count})" if label else f"{number} of {count}"


def split(
    things: Iterable[ThingT],
    levels: Sequence[Level[ThingT]],
    limit: int,
    *,
    weigh: Callable[[ThingT], int] = lambda _: 1,
    most_parts: int = MOST_PARTS,
    name: Numbered = numbered,
) -> Parted[ThingT]:
    """Split a list by the first of ``levels``, what is still too long by the next, at last by number.

    A limit of 0 is none. ``weigh`` says for how many a thing counts; ``name``, what
    a page is called of which there is nothing more to say than its number.

    >>> letters = split(["ant", "ape", "bee"], [lambda name: Shared(name[0], name[0].upper())], 2)
    >>> [(leaf.path, leaf.things) for leaf in letters.leaves]
    [('a/', ('ant', 'ape')), ('b/', ('bee',))]
    """
    splitter = _Splitter(tuple(levels), limit, weigh, most_parts, name)
    return Parted(splitter.part("", Shared("", ""), (), tuple(things), 0))


def page_limit(settings: Mapping[str, Any], name: str) -> int:
    """Return how much the setting ``<NAME>_PER_PAGE`` lets a page hold.

    0, no limit, where themes of other sites lay the pages out: they know of no parts.
    """
    return int(settings.get(f"{name}_PER_PAGE") or 0) if settings.get("VIEWS_ALONE") else 0


@dataclass(frozen=True, slots=True)
class _Splitter(Generic[ThingT]):
    levels: tuple[Level[ThingT], ...]
    limit: int
    weigh: Callable[[ThingT], int]
    most_parts: int
    name: Numbered

    def part(
        self, path: str, shared: Shared, trail: tuple[Shared, ...], things: tuple[ThingT, ...], depth: int
    ) -> Part[ThingT]:
        is_small = not self.limit or sum(map(self.weigh, things)) <= self.limit or len(things) < 2
        if is_small:
            return Part(path, shared, trail, things)
        inner = (*trail, shared) if path else trail
        groups, depth = self._groups(shared, things, depth)
        parts = (self.part(f"{path}{one.id}/", one, inner, members, depth) for one, members in groups)
        return Part(path, shared, trail, things, tuple(parts))

    def _groups(
        self, shared: Shared, things: tuple[ThingT, ...], depth: int
    ) -> tuple[list[tuple[Shared, tuple[ThingT, ...]]], int]:
        """Group by the next level that tells things apart; return the level after it, too."""
        for number, level in enumerate(self.levels[depth:], depth + 1):
            found: dict[str, tuple[Shared, list[ThingT]]] = {}
            for thing in things:
                one = level(thing)
                found.setdefault(one.id, (one, []))[1].append(thing)
            if 1 < len(found) <= self.most_parts:
                return [(one, tuple(members)) for one, members in found.values()], number
        return self._numbered(shared, things), len(self.levels)

    def _numbered(
        self, shared: Shared, things: tuple[ThingT, ...]
    ) -> list[tuple[Shared, tuple[ThingT, ...]]]:
        runs: list[list[ThingT]] = [[]]
        weight = 0
        for thing in things:
            weight += self.weigh(thing)
            if runs[-1] and weight > self.limit:
                runs.append([])
                weight = self.weigh(thing)
            runs[-1].append(thing)
        count = len(runs)
        return [
            (Shared(str(number), self.name(shared.label, number, count), shared.note), tuple(run))
            for number, run in enumerate(runs, start=1)
        ]
