"""A small web server for looking at the site, for this machine alone unless another host is chosen."""

import socket
import sys
from collections.abc import Collection, Iterator
from contextlib import suppress
from http.server import ThreadingHTTPServer
from pathlib import Path
from socketserver import TCPServer
from typing import Any

from ..faults import print_fault
from .addresses import read_subpath
from .builds import Builds
from .handler import Served, SiteHandler
from .hosts import ANY, Hosts

_HERE = "127.0.0.1"
_ELSEWHERE = {socket.AF_INET: "192.0.2.1", socket.AF_INET6: "2001:db8::1"}
"""Addresses that nobody has (RFC 5737, RFC 3849): nothing is sent to them, but the way there is known."""


class SiteServer(ThreadingHTTPServer):
    """Serves one folder under one subpath.

    Raises :class:`OSError` for a host or port that cannot be had, :class:`UnicodeError` for no host.
    """

    daemon_threads = True

    def __init__(self, folder: Path, subpath: str, port: int, host: str = "") -> None:
        self.served = Served(folder, read_subpath(subpath), Builds(), Hosts(host))
        kind, _, _, _, place = socket.getaddrinfo(host or _HERE, port, type=socket.SOCK_STREAM)[0]
        self.address_family = kind
        super().__init__((str(place[0]), port), SiteHandler)

    @property
    def folder(self) -> Path:
        """What is served."""
        return self.served.folder

    @property
    def builds(self) -> Builds:
        """What browsers are told."""
        return self.served.builds

    @property
    def url(self) -> str:
        """Address of the home page, on this machine."""
        host = self.served.hosts.chosen
        return self._url(_HERE if not host or host in ANY else host)

    def other_urls(self) -> Iterator[str]:
        """Yield addresses of the home page for other machines, where they are known."""
        if self.served.hosts.chosen in ANY:
            with suppress(OSError), socket.socket(self.address_family, socket.SOCK_DGRAM) as way:
                way.connect((_ELSEWHERE[socket.AddressFamily(self.address_family)], 9))
                yield self._url(way.getsockname()[0])

    def _url(self, host: str) -> str:
        shown = f"[{host}]" if ":" in host else host
        return f"http://{shown}:{self.server_address[1]}{self.served.subpath}"

    def announce(self, problems: str = "", files: Collection[str] | None = None) -> None:
        """Make open pages load again that show some files (None: any), or show what is wrong."""
        self.builds.announce(problems, files)

    def server_bind(self) -> None:
        """Take the port; nobody is asked for the name of this machine, which can take long."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - as the class has it
        """Say what went wrong in a line; that a browser has gone is no news."""
        error = sys.exception()
        if error and not isinstance(error, OSError):
            print_fault(error)
