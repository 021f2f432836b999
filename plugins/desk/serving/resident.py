"""The builder, a process that stays: it has imported everything, and forks whoever builds, shows or indexes.

    python -m plugins.desk.serving.resident ROOT OUTPUT DESCRIPTOR

It holds no site itself. When code has changed it begins again, in the same process, with the new code. It
ends when the other end of its connection is closed.
"""

import os
import signal
import sys
import traceback
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from multiprocessing.connection import Connection, wait
from pathlib import Path

from ...records import Problem
from .changes import Plan, plan_for
from .children import Child, start
from .messages import Built, Changed, Indexed, Shown

_PLUGINS = Path(__file__).parents[2]


class Builder:
    """Keeps at most two processes: one with the last good site, one that builds the next or indexes."""

    def __init__(self, server: Connection, root: Path, output: Path) -> None:
        self._server = server
        self._root = root
        self._output = output
        self._ready: Child | None = None
        self._working: Child | None = None

    def run(self) -> bool:
        """Build, and follow every change; return whether to begin again: else the server has gone."""
        self._build()
        while True:
            heard = wait([self._server, *([self._working.connection] if self._working else [])])
            if self._server in heard:
                paths = list(_received(self._server))
                if not paths:
                    self._end()
                    return False
                import time; t0=time.time()
                plan = plan_for(paths, self._root)
                self._stop_working()
                t1=time.time()
                if plan.is_code:
                    self._end()
                    return True
                self._show(plan)
                print(f'TIMING at {t0%1000:.3f} stop {t1-t0:.3f} show {time.time()-t1:.3f} {plan}', file=sys.stderr)
                self._build()
            else:
                self._hear()

    def _show(self, plan: Plan) -> None:
        """Have what can be shown at once written by who has the last site."""
        if self._ready is None or not (plan.texts or plan.statics):
            return
        try:
            self._ready.connection.send(plan)
            shown: Shown = self._ready.connection.recv()
        except (EOFError, OSError):  # it is gone: the build that follows has a successor
            self._ready = None
            return
        if shown.files:
            self._server.send(shown)

    def _build(self) -> None:
        from .generation import run_generation  # noqa: PLC0415 - after `preload`, which tells of faults

        self._working = start(run_generation, self._root, self._output, self._ours())

    def _hear(self) -> None:
        """Take what the working process says."""
        child, self._working = self._working, None
        message = _last_word(child) if child else None
        if child is None or isinstance(message, Indexed):
            self._server.send(message)
            return
        built = message or Built(False, (_problem("the build's process ended"),))
        self._take(child, built)
        if self._output.is_dir():
            self._index()

    def _take(self, child: Child, built: Built) -> None:
        if built.swapped:
            if self._ready:
                self._ready.end()
            self._ready = child
        self._server.send(built)

    def _index(self) -> None:
        from .indexing import run_indexing  # noqa: PLC0415 - as above

        self._working = start(run_indexing, self._root, self._output, self._ours())

    def _stop_working(self) -> None:
        """End whoever works; a build may have swapped its site in just before, which must be told."""
        if self._working is None:
            return
        self._working.end()
        message = _last_word(self._working)
        self._working = None
        if isinstance(message, Built) and message.swapped:
            self._server.send(message)

    def _end(self) -> None:
        for child in (self._working, self._ready):
            if child:
                child.end()
        self._working = self._ready = None

    def _ours(self) -> list[Connection]:
        return [self._server, *([self._ready.connection] if self._ready else [])]


def _received(server: Connection) -> Iterator[Path]:
    """Yield all changes that have come in; none when the server has gone."""
    with suppress(EOFError, OSError):
        while True:
            message: Changed = server.recv()
            yield from message.paths
            if not server.poll():
                return


def _last_word(child: Child) -> Built | Indexed | None:
    with suppress(EOFError, OSError):
        message: Built | Indexed = child.connection.recv()
        return message
    return None


def _problem(words: str) -> Problem:
    return Problem("", None, "", "", words, "")


def preload() -> None:
    """Import what every build imports, so that none of them has to."""
    for path in sorted(_PLUGINS.glob("*/plugin.py")):
        import_module(f"{_PLUGINS.name}.{path.parent.name}.plugin")
    import_module(".generation", __package__)
    import_module(".indexing", __package__)


def main(root: str, output: str, descriptor: str) -> None:
    """Work for the server at the other end of a connection."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the server ends on Ctrl+C, and this with it
    server = Connection(int(descriptor))
    try:
        preload()
        again = Builder(server, Path(root), Path(output)).run()
    except Exception:  # code that cannot be imported: say so, and begin again when it has changed
        server.send(Built(False, (_problem(traceback.format_exc()),)))
        again = bool(list(_received(server)))
    if again:
        os.set_inheritable(server.fileno(), True)
        os.execv(sys.executable, [sys.executable, "-m", f"{__package__}.resident", *sys.argv[1:]])  # noqa: S606 - ourselves


if __name__ == "__main__":
    main(*sys.argv[1:])
