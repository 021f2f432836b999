"""A small web server for looking at the site: a subpath, real 404s, a stream that tells browsers of builds.

For this machine only: it listens on the loopback address.
"""

import json
from collections.abc import Collection, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from .builds import Builds, file_of

RELOAD_PATH = "__reload"
_ALIVE = b": still here\n\n"
_SCRIPT = b"""<script type="module">
const builds = new EventSource("%s?%d" + location.pathname);
builds.addEventListener("reload", () => location.reload());
builds.addEventListener("problems", ({data}) => {
  const box = document.querySelector("#problems-of-the-build") ?? document.createElement("pre");
  Object.assign(box, {id: "problems-of-the-build", role: "alert", textContent: JSON.parse(data)});
  Object.assign(box.style, {position: "fixed", inset: "auto 0 0", zIndex: 9, margin: 0, padding: "1em",
    maxHeight: "50vh", overflow: "auto", whiteSpace: "pre-wrap", color: "#fff", background: "#8b0000"});
  document.body.append(box);
});
</script>"""


class SiteServer(ThreadingHTTPServer):
    """Serves one folder under one subpath."""

    daemon_threads = True

    def __init__(self, folder: Path, subpath: str, port: int) -> None:
        self.folder = folder
        self.subpath = f"/{subpath.strip('/')}/" if subpath.strip("/") else "/"
        self.builds = Builds()
        super().__init__(("127.0.0.1", port), partial(_Handler, directory=str(folder)))

    @property
    def url(self) -> str:
        """Address of the home page."""
        return f"http://127.0.0.1:{self.server_address[1]}{self.subpath}"

    def announce(self, problems: str = "", files: Collection[str] | None = None) -> None:
        """Make open pages load again that show some files (None: any), or show what is wrong."""
        self.builds.announce(problems, files)


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
                self.server.builds.count,
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
        try:
            for event in self._events(*urlsplit(self.path).query.split("/", 1)):
                self.wfile.write(event)
                self.wfile.flush()
        except OSError:  # the browser has gone
            return

    def _events(self, seen_by_page: str, path: str = "") -> Iterator[bytes]:
        """Yield what a page has to be told that was served after so many announcements."""
        builds = self.server.builds
        page = file_of(f"/{unquote(path)}".removeprefix(self.server.subpath))
        seen = int(seen_by_page) if seen_by_page.isdecimal() else builds.count
        if builds.problems:
            yield _event("problems", builds.problems)
        while True:
            now = builds.wait_beyond(seen, timeout=15)
            if builds.concern(page, seen):
                yield _event("reload", "")
            else:
                yield _event("problems", builds.problems) if builds.problems and now > seen else _ALIVE
            seen = now

    def log_message(self, *_: object) -> None:
        """Say nothing: problems of the build are what the terminal is for."""


def _event(name: str, problems: str) -> bytes:
    return f"event: {name}\ndata: {json.dumps(problems)}\n\n".encode()
