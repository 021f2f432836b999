"""A small web server for looking at the site: a subpath, real 404s, a stream that makes browsers reload.

For this machine only: it listens on the loopback address.
"""

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

RELOAD_PATH = "__reload"
_SCRIPT = (
    b'<script type="module">'
    b'new EventSource("%s").addEventListener("reload", () => location.reload());'
    b"</script>"
)


class _Reloads:
    """Counts rebuilds; whoever waits is woken at the next."""

    def __init__(self) -> None:
        self.count = 0
        self.condition = threading.Condition()

    def announce(self) -> None:
        with self.condition:
            self.count += 1
            self.condition.notify_all()

    def wait_beyond(self, seen: int, timeout: float) -> int:
        with self.condition:
            self.condition.wait_for(lambda: self.count > seen, timeout)
            return self.count


class SiteServer(ThreadingHTTPServer):
    """Serves one folder under one subpath."""

    daemon_threads = True

    def __init__(self, folder: Path, subpath: str, port: int) -> None:
        self.folder = folder
        self.subpath = f"/{subpath.strip('/')}/" if subpath.strip("/") else "/"
        self.reloads = _Reloads()
        super().__init__(("127.0.0.1", port), partial(_Handler, directory=str(folder)))

    @property
    def url(self) -> str:
        """Address of the home page."""
        return f"http://127.0.0.1:{self.server_address[1]}{self.subpath}"

    def reload_browsers(self) -> None:
        """Make every open page load again."""
        self.reloads.announce()


class _Handler(SimpleHTTPRequestHandler):
    server: SiteServer

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        if not path.startswith(self.server.subpath):
            self._moved(self.server.subpath) if path == "/" else self._missing()
        elif path == self.server.subpath + RELOAD_PATH:
            self._stream_reloads()
        else:
            self._serve(path.removeprefix(self.server.subpath))

    def do_HEAD(self) -> None:
        self.do_GET()

    def _serve(self, path: str) -> None:
        root = self.server.folder.resolve()
        target = (root / path).resolve()
        if not target.is_relative_to(root) or not target.exists():
            self._missing()
        elif target.is_dir() and not path.endswith("/") and path:
            self._moved(f"{self.server.subpath}{path}/")
        else:
            self._send_file(target / "index.html" if target.is_dir() else target, 200)

    def _send_file(self, file: Path, status: int) -> None:
        try:
            body = file.read_bytes()
        except OSError:
            self._missing()
            return
        if file.suffix == ".html":
            script = _SCRIPT % (self.server.subpath + RELOAD_PATH).encode()
            body = body.replace(b"script-src 'self'", b"script-src 'self' 'unsafe-inline'", 1)
            body = body.replace(b"</body>", script + b"</body>", 1)
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(str(file)))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def _missing(self) -> None:
        page = self.server.folder / "404.html"
        if page.exists():
            self._send_file(page, 404)
        else:
            self.send_error(404)

    def _moved(self, to: str) -> None:
        self.send_response(302)
        self.send_header("Location", to)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _stream_reloads(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        seen = self.server.reloads.count
        try:
            while True:
                now = self.server.reloads.wait_beyond(seen, timeout=15)
                self.wfile.write(b"event: reload\ndata: \n\n" if now > seen else b": still here\n\n")
                self.wfile.flush()
                seen = now
        except OSError:  # the browser has gone
            return

    def log_message(self, *_: object) -> None:
        """Say nothing: problems of the build are what the terminal is for."""
