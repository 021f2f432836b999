"""Processes of this machine: forked for each stage, with all that is in memory, and then gone."""

import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar, cast

S = TypeVar("S")
T = TypeVar("T")
R = TypeVar("R")

_SHARED: list[object] = []
"""In a forked process alone: what all its tasks share."""


@dataclass(frozen=True, slots=True)
class ForkedProcesses:
    """A pool of them, for one stage."""

    executor: Executor
    """The pool."""
    count: int
    """How many there are."""

    def submit(self, function: Callable[[S, T], R], items: Sequence[T]) -> Future[list[R]]:
        """Have some items done by one of them."""
        return self.executor.submit(_run, function, items)


class LocalProcesses:
    """As many processes as there are cores; none where this process has threads, which a fork would lose."""

    def __init__(self, count: int | None = None) -> None:
        self.count = count or available_cores()
        """How many."""

    @contextmanager
    def call(self, shared: object) -> Iterator[ForkedProcesses | None]:
        """Fork; ``shared`` is inherited, not sent."""
        from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - few builds need it
        from multiprocessing import get_all_start_methods, get_context  # noqa: PLC0415

        is_alone = threading.active_count() == 1
        if self.count < 2 or not is_alone or "fork" not in get_all_start_methods():
            yield None
            return
        for stream in (sys.stdout, sys.stderr):  # what waits to be written would be written by each
            stream.flush()
        given = (shared, os.getpid())
        with ProcessPoolExecutor(self.count, get_context("fork"), _begin, given) as executor:
            try:
                yield ForkedProcesses(executor, self.count)
            except BaseException:
                executor.shutdown(wait=False, cancel_futures=True)  # nobody wants what has not begun
                raise


def available_cores() -> int:
    """Return how many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _begin(shared: object, parent: int) -> None:
    """Hold what is shared; leave Ctrl+C to the parent, and do not outlive it."""
    _SHARED[:] = [shared]
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: int) -> None:
    """End when the parent has: a child that waits on for work would hold its lock on the output."""
    while os.getppid() == parent:
        time.sleep(0.1)
    os._exit(1)


def _run(function: Callable[[S, T], R], items: Sequence[T]) -> list[R]:
    shared = cast("S", _SHARED[0])
    return [function(shared, item) for item in items]
