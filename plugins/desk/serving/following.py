"""The server's end of the builder: starts it, tells it of changes, and tells browsers what comes of them."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path

from ...records import Problem
from ..printing import print_problems
from .messages import Built, Changed, Indexed, Message, Shown, Swapped
from .server import SiteServer

_KIT = Path(__file__).parents[3]
"""Where the program stands, which need not be where the project is."""

_GONE = "error: the builder has ended, see the terminal; it begins again with your next change"


class Following:
    """A builder for one server. ``on_built`` is called after each whole build."""

    def __init__(self, root: Path, server: SiteServer, on_built: Callable[[], None]) -> None:
        self._root = root
        self._server = server
        self._on_built = on_built
        self._is_closing = False
        self._start()

    def tell(self, paths: Iterable[Path]) -> None:
        """Tell the builder that files have changed; start another if it has gone."""
        try:
            self._connection.send(Changed(tuple(paths)))
        except OSError:
            self._start()

    def close(self) -> None:
        """End the builder, and wait for it."""
        self._is_closing = True
        with suppress(OSError):
            self._connection.send(Changed(()))
        self._process.wait()
        self._listener.join()

    def _start(self) -> None:
        self._connection, theirs = Pipe()
        given = (str(self._root), str(self._server.folder), str(theirs.fileno()))
        self._process = subprocess.Popen(  # noqa: S603 - our own words only
            [sys.executable, "-m", str(__package__), *given],
            cwd=_KIT,
            pass_fds=[theirs.fileno()],
            stdin=subprocess.DEVNULL,
        )
        theirs.close()
        self._listener = threading.Thread(target=self._listen, args=(self._connection,), daemon=True)
        self._listener.start()

    def _listen(self, connection: Connection) -> None:
        with connection, suppress(EOFError, OSError):
            while True:
                self._hear(connection.recv())
        if not self._is_closing:
            self._server.announce(_GONE)
            self._on_built()

    def _hear(self, message: Message) -> None:
        if isinstance(message, Shown):
            self._server.builds.announce_shown(message.files)
        elif isinstance(message, Indexed):
            print_problems(message.problems)
        elif isinstance(message, Built):
            print_problems(message.problems)
            if not message.swapped:
                self._server.announce(_words(message.problems))
            self._on_built()
        elif isinstance(message, Swapped):
            self._server.announce("", message.changed)


def _words(problems: Iterable[Problem]) -> str:
    return "\n".join(f"{problem.severity}: {problem}" for problem in problems)
