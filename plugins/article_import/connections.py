"""Connections to servers that whoever waits for them can shut, and redirects that stay on the web."""

import http.client
import socket
import ssl
import urllib.request
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from .addresses import shown_address, web_address
from .answers import LONGEST
from .draft import ImportFailedError

_REDIRECTS = 5


class Connections:
    """Those of one request, to any host of the web, or to those that ``is_allowed`` takes alone."""

    def __init__(self, is_allowed: Callable[[str], bool] = lambda _host: True) -> None:
        self._sockets: list[socket.socket] = []
        self._is_allowed = is_allowed

    def opener(self) -> urllib.request.OpenerDirector:
        """Return what opens addresses; each connection is noted."""
        return urllib.request.build_opener(_WebOnly(self._is_allowed), _Plain(self), _Secure(self))

    def watched(self, kind: type[http.client.HTTPConnection]) -> Any:  # noqa: ANN401 - as urllib has it
        """Return a kind of connection that is noted here."""

        def connect(connection: http.client.HTTPConnection) -> None:
            kind.connect(connection)
            self._sockets.append(connection.sock)

        return type("Watched", (kind,), {"connect": connect})

    def shut(self) -> None:
        """Break off, whoever is reading."""
        for connection in self._sockets:
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError:
                connection.close()

    def close(self) -> None:
        """Leave nothing open."""
        for connection in self._sockets:
            connection.close()


class _WebOnly(urllib.request.HTTPRedirectHandler):
    """Follow a few redirects, to web addresses only, and to hosts that are allowed."""

    max_redirections = _REDIRECTS
    max_repeats = 2

    def __init__(self, is_allowed: Callable[[str], bool]) -> None:
        self._is_allowed = is_allowed

    def redirect_request(self, *arguments: Any) -> urllib.request.Request | None:  # noqa: ANN401 - as urllib has it
        """Refuse what is no web address."""
        *first, address = arguments
        try:
            address = web_address(address)
        except ImportFailedError:
            first[1].close()
            where = shown_address(address)[:LONGEST]
            raise ImportFailedError(f"leads to '{where}', which is no web address") from None
        if not self._is_allowed(urlsplit(address).hostname or ""):
            first[1].close()
            raise ImportFailedError(f"leads to '{shown_address(address)[:LONGEST]}', which is not asked here")
        return super().redirect_request(*first, address)  # type: ignore[call-arg]


class _Plain(urllib.request.HTTPHandler):
    """Opens connections that a task can shut."""

    def __init__(self, connections: Connections) -> None:
        super().__init__()
        self._connections = connections

    def http_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        """Open a connection, and note it."""
        return self.do_open(self._connections.watched(http.client.HTTPConnection), req)


class _Secure(urllib.request.HTTPSHandler):
    """The same for HTTPS."""

    def __init__(self, connections: Connections) -> None:
        super().__init__(context=ssl.create_default_context())
        self._connections = connections

    def https_open(self, req: urllib.request.Request) -> http.client.HTTPResponse:
        """Open a connection, and note it."""
        connection = self._connections.watched(http.client.HTTPSConnection)
        return self.do_open(connection, req, context=self._context)  # type: ignore[attr-defined]
