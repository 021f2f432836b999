"""The builder: it stays, has imported everything, and forks whoever builds, shows or indexes.

It holds no site itself. What is changed while a build runs ends that build; who has the last good site shows
the change, and the next build begins.
"""

from contextlib import suppress
from importlib import import_module
from multiprocessing.connection import Connection, wait
from pathlib import Path

from explainer_kit import default_settings

from ...building.swap import SwapFolders, recover_output
from ...records import Problem
from .changes import Plan, plan_for
from .children import Child, Work, start
from .generation import run_generation
from .indexing import run_indexing
from .messages import Built, Changed, Finished, Indexed, Message, Shown, Swapped

_STOPPED = Problem(
    "", None, "", "", "the build has stopped, see the terminal", "change something to begin again"
)

_MOMENT = 0.01
"""Seconds between two looks at whether a site is in its place."""


class Builder:
    """Keeps at most two processes: one with the last good site, one that builds the next or indexes."""

    def __init__(self, server: Connection, root: Path, output: Path) -> None:
        self._server = server
        self._root = root
        self._output = output
        self._ready: Child | None = None
        self._working: Child | None = None
        self._finished: Finished | None = None

    def run(self) -> bool:
        """Build, and follow every change; return whether to begin again: else the server has gone."""
        self._start(run_generation)
        while True:
            if self._server in self._heard():
                paths = _received(self._server)
                plan = plan_for(paths, self._root)
                self._stop()
                if not paths or plan.is_code:
                    self._end()
                    return bool(paths)
                self._show(plan)
                self._start(run_generation)
            elif self._working and self._working.connection.poll():
                self._hear(self._working)
            self._tell_when_swapped()

    def _heard(self) -> list[object]:
        """Wait for somebody to say something; while a site is put in its place, only for a moment."""
        ours = [self._server, *([self._working.connection] if self._working else [])]
        return list(wait(ours, _MOMENT if self._finished else None))

    def _hear(self, child: Child) -> None:
        message = child.last_word()
        if isinstance(message, Finished):
            self._finished = message
            return
        self._working = None
        if isinstance(message, Indexed):
            self._tell(message)
            child.end()
        elif child.work is run_generation:
            self._tell_when_swapped()
            self._take(child, message or Built(False, (_STOPPED,)))

    def _take(self, child: Child, built: Built) -> None:
        """Let a build that has ended show the next changes, and have the site indexed."""
        self._finished = None
        if built.swapped:
            if self._ready:
                self._ready.end()
            self._ready = child
        else:
            child.end()
        self._tell(built)
        if self._output.is_dir():
            self._start(run_indexing)

    def _show(self, plan: Plan) -> None:
        """Have what can be shown at once written by who has the last site."""
        if self._ready is None or not (plan.texts or plan.statics):
            return
        try:
            self._ready.connection.send(plan)
            shown: Shown = self._ready.connection.recv()
        except (EOFError, OSError):  # it is gone; the build that follows takes its place
            self._ready = None
            return
        if shown.files:
            self._tell(shown)

    def _start(self, work: Work) -> None:
        ours = [self._server, *([self._ready.connection] if self._ready else [])]
        self._working = start(work, self._root, self._output, ours)

    def _stop(self) -> None:
        """End whoever works, and what it leaves half done: a build may just be putting its site in place."""
        if self._working is None:
            return
        self._working.end()
        if self._finished is None and isinstance(message := self._working.last_word(), Finished):
            self._finished = message
        recover_output(SwapFolders(self._output))
        self._tell_when_swapped()
        self._working = self._finished = None

    def _tell_when_swapped(self) -> None:
        finished = self._finished
        with suppress(OSError):  # between two renames there is none
            if finished and self._output.stat().st_ino == finished.folder:
                self._finished = None
                self._tell(Swapped(finished.changed))

    def _tell(self, message: Message) -> None:
        with suppress(OSError):  # the server has ended: who listens to it next finds that out
            self._server.send(message)

    def _end(self) -> None:
        for child in (self._working, self._ready):
            if child:
                child.end()


def _received(server: Connection) -> list[Path]:
    """Return all changes that have come in; none when the server ends, or has ended."""
    paths: list[Path] = []
    try:
        while not paths or server.poll():
            message: Changed = server.recv()
            if not message.paths:
                return []
            paths += message.paths
    except (EOFError, OSError):
        return []
    return paths


def preload() -> None:
    """Import what every build imports, so that none of them has to."""
    for name in default_settings()["PLUGINS"]:
        import_module(f"{name}.plugin")
