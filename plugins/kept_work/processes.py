"""Processes of this machine: forked for each stage, so that they have all that is in memory, and then gone."""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_all_start_methods, get_context
from typing import TypeVar, cast

S = TypeVar("S")
T = TypeVar("T")
R = TypeVar("R")

_SHARED: list[object] = []
"""In a forked process alone: what all its tasks share."""


class LocalProcesses:
    """As many processes as there are cores; none where this process has threads, which a fork would lose."""

    def __init__(self, count: int | None = None) -> None:
        self.count = count or available_cores()
        """How many."""

    @contextmanager
    def call(self, shared: object) -> Iterator[Executor | None]:
        """Fork; ``shared`` is inherited, not sent."""
        if self.count < 2 or threading.active_count() > 1 or "fork" not in get_all_start_methods():
            yield None
            return
        context = get_context("fork")
        with ProcessPoolExecutor(self.count, context, _hold, (shared,)) as executor:
            yield executor

    @staticmethod
    def submit(executor: Executor, function: Callable[[S, T], R], items: Sequence[T]) -> Future[list[R]]:
        """Have some items done by one of them."""
        return executor.submit(_run, function, items)


def available_cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _hold(shared: object) -> None:
    _SHARED[:] = [shared]


def _run(function: Callable[[S, T], R], items: Sequence[T]) -> list[R]:
    shared = cast("S", _SHARED[0])
    return [function(shared, item) for item in items]
