"""``serve``: build, serve under a subpath like the published site, rebuild and reload on every change."""

import argparse
import sys
import threading
from pathlib import Path

from ..serving.changes import WATCHED
from ..serving.following import Following
from ..serving.server import SiteServer

_QUIET_MS, _LONGEST_MS = 20, 200
"""A change is told when nothing has changed for so long, or when it has lasted so long."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser("serve", help="serve and rebuild on every change", description=__doc__)
    parser.add_argument(
        "--port", type=int, default=8000, help="port on this machine (default: 8000; 0: any free one)"
    )
    parser.add_argument("--subpath", default="/site/", help="where the site stands (default: /site/)")
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Serve until interrupted; 2 when the port is taken."""
    root = chosen.root.absolute()
    try:
        server = SiteServer(root / ".output.build" / "served", chosen.subpath, chosen.port)
    except OSError as error:
        print(
            f"error: port {chosen.port} cannot be used ({error.strerror}); name another: --port 0",
            file=sys.stderr,
        )
        return 2
    is_built = threading.Event()
    following = Following(root, server, is_built.set)
    threading.Thread(target=_serve, args=(server, is_built), daemon=True).start()
    try:
        _watch(root, following)
    finally:
        following.close()
    return 0


def _serve(server: SiteServer, is_built: threading.Event) -> None:
    """Begin when there is something to see."""
    is_built.wait()
    print(f"Serving {server.url} - stop with Ctrl+C", flush=True)
    server.serve_forever()


def _watch(root: Path, following: Following) -> None:
    from watchfiles import watch  # noqa: PLC0415 - not needed by --help

    paths = [root / name for name in WATCHED if (root / name).exists()]
    for changes in watch(*paths, step=_QUIET_MS, debounce=_LONGEST_MS, raise_interrupt=False):
        following.tell(Path(path) for _, path in changes)
