"""Map a stage over many items: in this process, or in others, on this machine or on many."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import islice
from typing import Protocol, TypeVar

S = TypeVar("S")
T = TypeVar("T")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Pace:
    """How work is shared out."""

    here: int
    """So many items are done here first: what they import and compile, forked processes then have."""
    few: int
    """With so many more, others are called."""
    chunk: int
    """Items that are sent together."""
    ahead: int
    """Chunks that wait for each worker, so that none is idle and no more is in memory."""


LIGHT = Pace(here=8, few=24, chunk=32, ahead=4)
"""Of what takes milliseconds."""
HEAVY = Pace(here=0, few=2, chunk=1, ahead=2)
"""Of what takes a second, or much memory: photographs."""


class Workers:
    """This process alone; the others build on it."""

    def map(
        self, function: Callable[[S, T], R], shared: S, items: Iterable[T], *, is_heavy: bool = False
    ) -> Iterator[R]:
        """Yield what ``function`` makes of ``shared`` and each item, in order.

        ``function`` has to stand in a module and to give equal results for equal arguments; what it is given
        and gives can be pickled. Items are taken as they are needed. Raises what ``function`` raises. Of what
        is heavy, each item takes its time: two of them are worth calling others, and each is sent alone.
        """
        for item in items:
            yield function(shared, item)


class Pending(Protocol[R_co]):
    """What somebody else is making; a :class:`concurrent.futures.Future` is one."""

    def result(self) -> R_co:
        """Wait for it; raises whatever went wrong, and does not wait for what will never come."""


class Team(Protocol):
    """Those who do one stage, and have what its items share."""

    @property
    def count(self) -> int:
        """How many there are."""

    def submit(self, function: Callable[[S, T], R], items: Sequence[T]) -> Pending[list[R]]:
        """Have some items done."""


class Crew(Protocol):
    """Whoever else can be called."""

    def call(self, shared: object) -> AbstractContextManager[Team | None]:
        """Return those who are there and give them ``shared``; None when nobody is to be had."""


class OtherWorkers(Workers):
    """Others beside this process. When one of them fails, its items are done here: so nothing is lost."""

    def __init__(self, crew: Crew) -> None:
        self._crew = crew

    def map(
        self, function: Callable[[S, T], R], shared: S, items: Iterable[T], *, is_heavy: bool = False
    ) -> Iterator[R]:
        """Yield what ``function`` makes of ``shared`` and each item; see :meth:`Workers.map`."""
        pace = HEAVY if is_heavy else LIGHT
        remaining = iter(items)
        yield from super().map(function, shared, islice(remaining, pace.here))
        some = list(islice(remaining, pace.few))
        if len(some) < pace.few:
            yield from super().map(function, shared, some)
            return
        with self._crew.call(shared) as team:
            if team is None:
                yield from super().map(function, shared, _chain(some, remaining))
            else:
                chunks = _chunks(some, remaining, pace.chunk)
                yield from _map_others(team, function, shared, chunks, pace.ahead)


def _map_others(
    team: Team, function: Callable[[S, T], R], shared: S, chunks: Iterator[list[T]], ahead: int
) -> Iterator[R]:
    waiting: deque[tuple[list[T], Pending[list[R]] | None]] = deque()
    for chunk in chunks:
        waiting.append((chunk, _submitted(team, function, chunk)))
        if len(waiting) >= team.count * ahead:
            yield from _done(*waiting.popleft(), function, shared)
    while waiting:
        yield from _done(*waiting.popleft(), function, shared)


def _submitted(team: Team, function: Callable[[S, T], R], chunk: list[T]) -> Pending[list[R]] | None:
    try:
        return team.submit(function, chunk)
    except Exception:  # a pool that has lost a process takes nothing more
        return None


def _done(
    chunk: list[T], pending: Pending[list[R]] | None, function: Callable[[S, T], R], shared: S
) -> list[R]:
    """Return what came of some items; whatever went wrong elsewhere goes right here, or is raised here."""
    if pending is not None:
        try:
            return pending.result()
        except Exception:  # noqa: S110 - a process that died, or what `function` raises once more below
            pass
    return [function(shared, item) for item in chunk]


def _chain(first: list[T], rest: Iterator[T]) -> Iterator[T]:
    yield from first
    yield from rest


def _chunks(first: list[T], rest: Iterator[T], size: int) -> Iterator[list[T]]:
    every = _chain(first, rest)
    while chunk := list(islice(every, size)):
        yield chunk
