"""A small web server for looking at the site: a subpath, real 404s, a stream that tells browsers of builds.

For this machine only: it listens on the loopback address.
"""

import json
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

RELOAD_PATH = "__reload"
_SCRIPT = b"""<script type="module">
const builds = new EventSource("%s?%d");
builds.addEventListener("reload", () => location.reload());
builds.addEventListener("problems", ({data}) => {
  const box = document.querySelector("#problems-of-the-build") ?? document.createElement("pre");
  Object.assign(box, {id: "problems-of-the-build", role: "alert", textContent: JSON.parse(data)});
  Object.assign(box.style, {position: "fixed", inset: "auto 0 0", zIndex: 9, margin: 0, padding: "1em",
    maxHeight: "50vh", overflow: "auto", whiteSpace: "pre-wrap", color: "#fff", background: "#8b0000"});
  document.body.append(box);
});
</script>"""


class _Builds:
    """Counts builds; whoever waits is woken at the next."""

    def __init__(self) -> None:
        self.count = 0
        self.problems = ""
        self.condition = threading.Condition()

    def announce(self, problems: str) -> None:
        with self.condition:
            self.count += 1
            self.problems = problems
            self.condition.notify_all()

    @property
    def seen_by_new_page(self) -> int:
        """The last build that a page served now need not be told of; it is told of problems."""
        return self.count - bool(self.problems)

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
        self.builds = _Builds()
        super().__init__(("127.0.0.1", port), partial(_Handler, directory=str(folder)))

    @property
    def url(self) -> str:
        """Address of the home page."""
        return f"http://127.0.0.1:{self.server_address[1]}{self.subpath}"

    def announce(self, problems: str = "") -> None:
        """Make every open page load again, or show what kept the site from being built."""
        self.builds.announce(problems)


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
            script = _SCRIPT % (
                (self.server.subpath + RELOAD_PATH).encode(),
                self.server.builds.seen_by_new_page,
            )
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
            self.send_error(404, explain=self.server.builds.problems or None)

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
        builds = self.server.builds
        query = urlsplit(self.path).query
        seen = int(query) if query.isdecimal() else builds.count
        try:
            while True:
                now = builds.wait_beyond(seen, timeout=15)
                self.wfile.write(_event(builds.problems) if now > seen else b": still here\n\n")
                self.wfile.flush()
                seen = now
        except OSError:  # the browser has gone
            return

    def log_message(self, *_: object) -> None:
        """Say nothing: problems of the build are what the terminal is for."""


def _event(problems: str) -> bytes:
    name = "problems" if problems else "reload"
    return f"event: {name}\ndata: {json.dumps(problems)}\n\n".encode()
