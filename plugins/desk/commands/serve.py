"""``serve``: build, serve under a subpath like the published site, rebuild and reload on every change."""

import argparse
import subprocess
import sys
import threading
from pathlib import Path

from ..printing import print_problem
from ..serving.server import SiteServer

WATCHED = ("content", "theme", "plugins", "pelican.conf.py")
_KIT = Path(__file__).parents[3]
"""Where the program stands, which need not be where the project is."""


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
    output = root / ".output.build" / "served"
    try:
        server = SiteServer(output, chosen.subpath, chosen.port)
    except OSError as error:
        print(
            f"error: port {chosen.port} cannot be used ({error.strerror}); name another: --port 0",
            file=sys.stderr,
        )
        return 2
    server.announce(build_served(root, output))
    index_served(root, output)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"Serving {server.url} - stop with Ctrl+C", flush=True)
    _watch(root, output, server)
    return 0


def build_served(root: Path, output: Path) -> str:
    """Build in a process of its own, so that changed plugin code is used, too; return what was wrong."""
    command = [sys.executable, "-m", "plugins.desk", "--root", str(root), "build", "--output", str(output)]
    done = subprocess.run(command, cwd=_KIT, stderr=subprocess.PIPE, text=True, check=False)  # noqa: S603 - our own words only
    print(done.stderr, end="", file=sys.stderr, flush=True)
    return done.stderr if done.returncode else ""


def index_served(root: Path, output: Path) -> None:
    """Make the search index, which the reader of a page need not wait for."""
    from ...building.build import read_project_settings  # noqa: PLC0415 - not needed by --help
    from ...publishing.search_index import write_search_index  # noqa: PLC0415

    if not output.is_dir():  # there was never a site to serve
        return
    settings = read_project_settings(root)
    keep_in = root / settings["CACHE_PATH"] / "search"
    for problem in write_search_index(output, settings["DEFAULT_LANG"], keep_in):
        print_problem(problem.severity, str(problem))


def _watch(root: Path, output: Path, server: SiteServer) -> None:
    from watchfiles import watch  # noqa: PLC0415 - not needed by --help

    paths = [root / name for name in WATCHED if (root / name).exists()]
    for _ in watch(*paths, debounce=200, raise_interrupt=False):
        server.announce(build_served(root, output))
        index_served(root, output)
