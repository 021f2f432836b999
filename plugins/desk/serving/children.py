"""Processes forked from this one, each the head of a group of its own: what it started ends with it."""

import os
import signal
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from .messages import Built, Finished, Indexed

Work = Callable[[Connection, Path, Path], None]
"""What a process does: it is given a connection, the project's folder and the served folder."""


@dataclass(frozen=True, slots=True)
class Child:
    """A process, and the way to talk to it."""

    work: Work
    """What it was started for."""
    process: BaseProcess
    """The process."""
    connection: Connection
    """Ours of two ends."""

    def end(self) -> None:
        """End it with all that it started, and wait for it; what it has said can still be heard."""
        if self.process.is_alive() and self.process.pid:
            with suppress(OSError):
                os.killpg(self.process.pid, signal.SIGTERM)
        self.process.join()

    def last_word(self) -> Finished | Built | Indexed | None:
        """Return the next thing that it has said; None when it has ended without."""
        try:
            said: Finished | Built | Indexed = self.connection.recv()
        except (EOFError, OSError):
            return None
        return said


def start(work: Work, root: Path, output: Path, ours: Iterable[Connection]) -> Child:
    """Fork a process that does some work; it closes ``ours``, which are for nobody else to hold."""
    here, there = get_context("fork").Pipe()
    process = get_context("fork").Process(target=_begin, args=((*ours, here), work, there, root, output))
    process.start()
    there.close()
    _head_of_group(process.pid or 0)
    return Child(work, process, here)


def _begin(ours: Iterable[Connection], work: Work, connection: Connection, root: Path, output: Path) -> None:
    _head_of_group(os.getpid())
    for other in ours:
        other.close()
    work(connection, root, output)


def _head_of_group(process: int) -> None:
    """Called on both sides, since either may be first."""
    with suppress(OSError):
        os.setpgid(process, process)
