"""How an answer is sent: its head, a file or what is asked for of it, a redirect."""

from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import BinaryIO

from .addresses import address_of
from .answers import part_of

_PATIENCE = 60
"""Seconds that a browser may take for a request, and to take what it is sent."""
_CHUNK = 1 << 16


class Sender(BaseHTTPRequestHandler):
    """Sends answers on one connection."""

    timeout = _PATIENCE

    def send_part(self, file: BinaryIO, kind: str, size: int) -> None:
        """Send a file, or what is asked for of it."""
        part = part_of(self.headers.get("Range", ""), size)
        if part is None:
            self.begin(HTTPStatus.OK, kind, size)
            left = size
        elif not part.is_there:
            self.begin(HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE, kind, 0, part.words)
            left = 0
        else:
            left = part.last - part.first + 1
            self.begin(HTTPStatus.PARTIAL_CONTENT, kind, left, part.words)
            file.seek(part.first)
        while left and (data := file.read(min(left, _CHUNK))):
            self.write(data)
            left -= len(data)

    def begin(self, status: HTTPStatus, kind: str, size: int, part: str = "") -> None:
        """Send the head of an answer; ``part`` says which bytes follow."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(size))
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Cache-Control", "no-store")
        if part:
            self.send_header("Content-Range", part)
        self.end_headers()

    def write(self, data: bytes) -> None:
        """Send some of the body, unless only the head is asked for."""
        if self.command != "HEAD":
            self.wfile.write(data)

    def moved(self, path: str, query: str) -> None:
        """Say where it is, below this server, with the query that was asked."""
        self.send_response(HTTPStatus.FOUND)
        self.send_header("Location", address_of(path, query))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing: problems of the build are what the terminal is for."""
