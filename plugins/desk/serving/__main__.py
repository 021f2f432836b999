"""The builder as a process: ``python -m plugins.desk.serving ROOT OUTPUT DESCRIPTOR``.

When code has changed it begins again, in the same process, with the new code. It ends when the other end of
its connection is closed.
"""

import os
import signal
import sys
import traceback
from multiprocessing.connection import Connection
from pathlib import Path

from ...records import Problem
from ..streams import escaped_streams
from .messages import Built, Changed


def main(root: str, output: str, descriptor: str) -> None:
    """Work for the server at the other end of a connection."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the server ends on Ctrl+C, and this with it
    server = Connection(int(descriptor))
    if _is_to_begin_again(server, Path(root), Path(output)):
        os.set_inheritable(server.fileno(), True)
        os.execv(sys.executable, [sys.executable, "-m", str(__package__), *sys.argv[1:]])  # noqa: S606 - ourselves


def _is_to_begin_again(server: Connection, root: Path, output: Path) -> bool:
    try:
        from .resident import Builder, preload  # noqa: PLC0415 - what cannot be imported is told

        preload()
        builder = Builder(server, root, output)
    except Exception:
        server.send(Built(False, (Problem("", None, "", "", traceback.format_exc(), ""),)))
        return _is_told(server)
    return builder.run()


def _is_told(server: Connection) -> bool:
    """Wait for the next change; False when there will be none."""
    try:
        told: Changed = server.recv()
    except (EOFError, OSError):
        return False
    return bool(told.paths)


with escaped_streams():
    main(*sys.argv[1:])
