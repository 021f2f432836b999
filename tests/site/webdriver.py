"""WebDriver's commands as the two engines speak them that Playwright cannot drive here.

WebKit's driver takes them over HTTP (https://www.w3.org/TR/webdriver2/), Firefox itself over Marionette
(https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html), so no other driver is needed.
"""

import json
import socket
import urllib.error
import urllib.request
from typing import Any, Protocol

PATHS = {
    "Navigate": "url",
    "Back": "back",
    "Refresh": "refresh",
    "ExecuteScript": "execute/sync",
    "PerformActions": "actions",
    "SetWindowRect": "window/rect",
}
"""Where each command stands over HTTP."""
PATIENCE = 30
"""Seconds to wait for an answer."""


class DriverError(Exception):
    """The browser could not do what it was told."""


class Driver(Protocol):
    """A browser with one window."""

    def command(self, name: str, **parameters: Any) -> Any:
        """Run a command of `PATHS`; return its value."""

    def quit(self) -> None:
        """End the session and the browser."""


class Marionette:
    """Firefox. Messages are length, colon, and [0, id, command, parameters] or [1, id, error, result]."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
        self._stream = self._socket.makefile("rb")
        self._count = 0
        self._receive()
        self.command("NewSession")

    def command(self, name: str, **parameters: Any) -> Any:
        return self._call(f"WebDriver:{name}", parameters).get("value")

    def quit(self) -> None:
        self._call("Marionette:Quit", {"flags": ["eForceQuit"]})
        self._stream.close()
        self._socket.close()

    def _call(self, name: str, parameters: dict[str, Any]) -> dict[str, Any]:
        self._count += 1
        message = json.dumps([0, self._count, name, parameters]).encode()
        self._socket.sendall(b"%d:%b" % (len(message), message))
        _, _, error, result = self._receive()
        if error:
            raise DriverError(f"{name}: {error['message']}")
        return result

    def _receive(self) -> Any:
        length = b""
        while (byte := self._stream.read(1)) not in (b":", b""):
            length += byte
        return json.loads(self._stream.read(int(length)))


class OverHttp:
    """WebKit, behind its driver."""

    def __init__(self, port: int) -> None:
        self._session = f"http://127.0.0.1:{port}/session"
        started = self._send("POST", "", {"capabilities": {}})
        self._session += "/" + started["sessionId"]

    def command(self, name: str, **parameters: Any) -> Any:
        return self._send("POST", "/" + PATHS[name], parameters)

    def quit(self) -> None:
        self._send("DELETE", "", None)

    def _send(self, method: str, path: str, body: dict[str, Any] | None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self._session + path, data=data, method=method)
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise DriverError(json.load(error)["value"]["message"]) from error
