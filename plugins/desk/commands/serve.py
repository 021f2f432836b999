"""``serve``: build, serve under a subpath like the published site, rebuild and reload on every change."""

import argparse
import sys
import threading
from pathlib import Path

from ..calling import by_hand
from ..printing import print_problem
from ..serving.addresses import NoAddressError, read_subpath
from ..serving.changes import WATCHED
from ..serving.following import Following
from ..serving.server import SiteServer


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser("serve", help="serve and rebuild on every change", description=__doc__)
    parser.add_argument(
        "--port", type=_port, default=8000, help="port on this machine (default: 8000; 0: any free one)"
    )
    parser.add_argument(
        "--subpath", type=_subpath, default="/site/", help="where the site stands (default: /site/)"
    )
    parser.add_argument(
        "--host", type=_host, help="serve others too: a name or address of this machine; 0.0.0.0: all"
    )
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Serve until interrupted; 2 when there is nothing to serve, or the port is taken."""
    root: Path = chosen.root.absolute()
    watched = [root / name for name in WATCHED]
    if not (root / "content").is_dir():
        mend = "go to the project's folder" + by_hand(", or give --root")
        print_problem("error", f"there is no folder content/ to serve; {mend}")
        return 2
    try:
        server = SiteServer(root / ".output.build" / "served", chosen.subpath, chosen.port, chosen.host or "")
    except (OSError, UnicodeError) as error:
        print_problem("error", _refusal(error, chosen))
        return 2
    with server:
        _serve(root, server, watched)
    return 0


def _serve(root: Path, server: SiteServer, watched: list[Path]) -> None:
    """Watch first, then build: what is saved meanwhile is seen."""
    from ..serving.watching import Watch  # noqa: PLC0415 - not needed by --help

    is_built = threading.Event()
    with Watch(watched) as watch:
        following = Following(root, server, is_built.set)
        threading.Thread(target=_answer, args=(server, is_built), daemon=True).start()
        try:
            for paths in watch.changes():
                following.tell(paths)
        except KeyboardInterrupt:  # this is how it is meant to end
            pass
        finally:
            following.close()


def _answer(server: SiteServer, is_built: threading.Event) -> None:
    """Begin when there is something to see."""
    is_built.wait()
    print(f"Serving {server.url} - stop with Ctrl+C", flush=True)
    if server.served.hosts.is_for_others:
        others = ", ".join(server.other_urls())
        where = f" at {others}" if others else ""
        print(f"Other machines can read this site{where}, drafts included.", file=sys.stderr, flush=True)
    server.serve_forever()


def _refusal(error: OSError | UnicodeError, chosen: argparse.Namespace) -> str:
    """Say what of the two cannot be had: a host that has no address here, or its port."""
    reason = getattr(error, "strerror", None) or "is no name of a host"
    if chosen.host and not isinstance(error, PermissionError) and "in use" not in reason:
        return f"host {chosen.host} cannot be used ({reason}); name this machine, or 0.0.0.0"
    return f"port {chosen.port} cannot be used ({reason}); name another: --port 0"


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and int(text[:6]) < 1 << 16 and len(text) <= 5):
        raise argparse.ArgumentTypeError(f"'{text}' is not a port; write a number from 0 to 65535")
    return int(text)


def _subpath(text: str) -> str:
    try:
        return read_subpath(text)
    except NoAddressError:
        raise argparse.ArgumentTypeError(
            f"'{text}' is no path of a site; write letters, digits, hyphens and slashes: /site/"
        ) from None


def _host(text: str) -> str:
    if not text.strip() or any(not letter.isprintable() or letter in " /@?#" for letter in text):
        raise argparse.ArgumentTypeError(
            f"'{text}' is no name or address of this machine; 0.0.0.0 is all it has"
        )
    return text.strip("[]")
