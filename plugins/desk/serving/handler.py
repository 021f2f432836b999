"""Answer one request: a page with its script, a file or a part of it, a redirect, a real 404, the stream."""

from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

from .addresses import NoAddressError, Target, read_target
from .answers import type_of
from .builds import Builds
from .hosts import Hosts
from .reloading import RELOAD_PATH, events, with_script
from .sending import Sender


@dataclass(frozen=True, slots=True)
class Served:
    """What a server serves, and to whom."""

    folder: Path
    """Where the site is."""
    subpath: str
    """Where it stands, between slashes."""
    builds: Builds
    """What browsers are told."""
    hosts: Hosts
    """Who is answered."""


class SiteHandler(Sender):
    """Answers the requests of one connection; its server has ``served``."""

    def do_GET(self) -> None:  # noqa: N802 - as the standard library calls it
        """Answer a request."""
        self._served: Served = self.server.served  # type: ignore[attr-defined]
        try:
            target = read_target(self.path)
        except NoAddressError:
            self.send_error(HTTPStatus.BAD_REQUEST, explain="The request is for no address.")
            return
        if self._is_welcome(target):
            self._answer(target)

    def do_HEAD(self) -> None:  # noqa: N802
        """Answer without a body."""
        self.do_GET()

    def _is_welcome(self, target: Target) -> bool:
        """Whether this server is meant; says so if it is not."""
        named = self.headers.get_all("Host", [])
        origin = self.headers.get("Origin")
        if len(named) > 1 or (not named and self.request_version == "HTTP/1.1"):
            self.send_error(HTTPStatus.BAD_REQUEST, explain="A request names one host (RFC 9112, 3.2).")
        elif not all(
            map(self._served.hosts.answers, [*named, *([target.authority] if target.authority else [])])
        ):
            words = "This site is served for this machine alone; for others: make serve HOST=…, or --host"
            self.send_error(HTTPStatus.FORBIDDEN, explain=words)
        elif origin is not None and _place(origin) not in named:
            self.send_error(HTTPStatus.FORBIDDEN, explain="Pages of other sites may not ask.")
        else:
            return True
        return False

    def _answer(self, target: Target) -> None:
        subpath = self._served.subpath
        if any("/" in name for name in target.names):
            self._missing()
        elif target.path in {"/", subpath[:-1]} and subpath != "/":
            self.moved(subpath, target.query)
        elif target.path == subpath + RELOAD_PATH:
            self._stream_reloads(target.query.removeprefix("?"))
        elif target.path.startswith(subpath):
            self._answer_file(target, target.names[subpath.count("/") - 1 :])
        else:
            self._missing()

    def _answer_file(self, target: Target, names: tuple[str, ...]) -> None:
        """Send a file, or a folder's page; the folder's address ends with a slash."""
        file = self._file(names)
        if file is None:
            self._missing()
        elif file.is_dir() and names[-1]:
            self.moved(f"{target.path}/", target.query)
        else:
            self._send_file(file / "index.html" if file.is_dir() else file, HTTPStatus.OK)

    def _file(self, names: tuple[str, ...]) -> Path | None:
        """Return the file or folder of an address below the site; None where there is none."""
        *folders, last = names
        if any(name in {"", ".", ".."} for name in folders) or last in {".", ".."}:
            return None
        try:
            root = self._served.folder.resolve()
            file = root.joinpath(*folders, last).resolve()
            is_there = file.is_relative_to(root) and (file.is_dir() or (file.is_file() and bool(last)))
        except (OSError, ValueError):  # a name that no file system has
            return None
        return file if is_there else None

    def _send_file(self, file: Path, status: HTTPStatus) -> None:
        try:
            with file.open("rb") as opened:
                if file.suffix == ".html":
                    page = with_script(opened.read(), self._served.subpath, self._served.builds)
                    self.begin(status, type_of(file), len(page))
                    self.write(page)
                else:
                    self.send_part(opened, type_of(file), file.stat().st_size)
        except (FileNotFoundError, IsADirectoryError, PermissionError):
            if status is HTTPStatus.OK:
                self._missing()
            else:
                self.send_error(status)

    def _missing(self) -> None:
        """Say so in the site's own words, where it has some."""
        page = self._served.folder / "404.html"
        if page.is_file():
            self._send_file(page, HTTPStatus.NOT_FOUND)
        else:
            self.send_error(HTTPStatus.NOT_FOUND, explain=self._served.builds.problems or None)

    def _stream_reloads(self, query: str) -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        with suppress(OSError):  # the browser has gone
            for event in events(self._served.builds, query, self._served.subpath):
                if self.command == "HEAD":
                    return
                self.wfile.write(event)
                self.wfile.flush()


def _place(origin: str) -> str:
    """Return host and port of an origin; nothing for a page that has none, as one opened from a file."""
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return ""
