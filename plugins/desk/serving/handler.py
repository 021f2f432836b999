"""Answer one request: a page with its script, a file or a part of it, a redirect, a real 404, the stream."""

from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from .addresses import NoAddressError, Target, address_of, read_target
from .answers import part_of, type_of
from .builds import Builds
from .hosts import Hosts
from .reloading import RELOAD_PATH, events, with_script

_PATIENCE = 60
"""Seconds that a browser may take for a request, and to take what it is sent."""
_CHUNK = 1 << 16


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


class SiteHandler(BaseHTTPRequestHandler):
    """Answers the requests of one connection; its server has ``served``."""

    timeout = _PATIENCE

    def do_GET(self) -> None:
        """Answer a request."""
        self._served: Served = self.server.served  # type: ignore[attr-defined]
        try:
            target = read_target(self.path)
        except NoAddressError:
            self.send_error(HTTPStatus.BAD_REQUEST, explain="The request is for no address.")
            return
        if self._is_welcome(target):
            self._answer(target)

    def do_HEAD(self) -> None:
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
            words = "This site is served for this machine alone; to serve it for others: --host"
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
            self._moved(subpath, target.query)
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
            self._moved(f"{target.path}/", target.query)
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
                    self._begin(status, type_of(file), len(page))
                    self._write(page)
                else:
                    self._send_part(opened, type_of(file), file.stat().st_size)
        except (FileNotFoundError, IsADirectoryError, PermissionError):
            if status is HTTPStatus.OK:
                self._missing()
            else:
                self.send_error(status)

    def _send_part(self, file: BinaryIO, kind: str, size: int) -> None:
        """Send a file, or what is asked for of it."""
        part = part_of(self.headers.get("Range", ""), size)
        if part is None:
            self._begin(HTTPStatus.OK, kind, size)
            left = size
        elif not part.is_there:
            self._begin(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, kind, 0, part.words)
            left = 0
        else:
            left = part.last - part.first + 1
            self._begin(HTTPStatus.PARTIAL_CONTENT, kind, left, part.words)
            file.seek(part.first)
        while left and (data := file.read(min(left, _CHUNK))):
            self._write(data)
            left -= len(data)

    def _begin(self, status: HTTPStatus, kind: str, size: int, part: str = "") -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(size))
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Cache-Control", "no-store")
        if part:
            self.send_header("Content-Range", part)
        self.end_headers()

    def _write(self, data: bytes) -> None:
        if self.command != "HEAD":
            self.wfile.write(data)

    def _missing(self) -> None:
        page = self._served.folder / "404.html"
        if page.is_file():
            self._send_file(page, HTTPStatus.NOT_FOUND)
        else:
            self.send_error(HTTPStatus.NOT_FOUND, explain=self._served.builds.problems or None)

    def _moved(self, path: str, query: str) -> None:
        self.send_response(HTTPStatus.FOUND)
        self.send_header("Location", address_of(path, query))
        self.send_header("Content-Length", "0")
        self.end_headers()

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

    def log_message(self, *_: object) -> None:
        """Say nothing: problems of the build are what the terminal is for."""


def _place(origin: str) -> str:
    """Return host and port of an origin; nothing for a page that has none, as one opened from a file."""
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return ""
