"""How open pages hear of builds: a script in each page as it is served, and the events it listens for."""

import json
from collections.abc import Iterator
from urllib.parse import unquote

from .builds import Builds, file_of

RELOAD_PATH = "__reload"
_ALIVE = b": still here\n\n"
_SCRIPT = b"""<script type="module">
const listen = () => {
  const builds = new EventSource("%s?%s/%d" + location.pathname);
  builds.addEventListener("reload", () => location.reload());
  builds.addEventListener("problems", ({data}) => {
    const box = document.querySelector("#problems-of-the-build") ?? document.createElement("pre");
    Object.assign(box, {id: "problems-of-the-build", role: "alert", textContent: JSON.parse(data)});
    Object.assign(box.style, {position: "fixed", inset: "auto 0 0", zIndex: 9, margin: 0, padding: "1em",
      maxHeight: "50vh", overflow: "auto", whiteSpace: "pre-wrap", color: "#fff", background: "#8b0000"});
    document.body.append(box);
  });
  builds.addEventListener("error", () => {  // the server has gone: ask until one is there
    builds.close();
    setTimeout(listen, 1000);
  });
};
listen();
</script>"""


def with_script(page: bytes, subpath: str, builds: Builds) -> bytes:
    """Return a page that loads again when it is not as it was, and shows what keeps it from being built."""
    script = _SCRIPT % ((subpath + RELOAD_PATH).encode(), builds.server.encode(), builds.count)
    page = page.replace(b"script-src 'self'", b"script-src 'self' 'unsafe-inline'", 1)
    return page.replace(b"</body>", script + b"</body>", 1)


def events(builds: Builds, query: str, subpath: str) -> Iterator[bytes]:
    """Yield what a page has to be told; its ``query`` says by which server it was served, after how much.

    A page that another run of the server has served loads again. After these two follows the page's path.
    """
    server, _, rest = query.partition("/")
    seen_by_page, _, path = rest.partition("/")
    page = file_of(f"/{unquote(path)}".removeprefix(subpath))
    seen = int(seen_by_page[:18]) if seen_by_page.isascii() and seen_by_page.isdecimal() else builds.count
    if server != builds.server:
        yield _event("reload", "")
    if builds.problems:
        yield _event("problems", builds.problems)
    while True:
        now = builds.wait_beyond(seen, timeout=15)
        if builds.concern(page, seen):
            yield _event("reload", "")
        else:
            yield _event("problems", builds.problems) if builds.problems and now > seen else _ALIVE
        seen = now


def _event(name: str, problems: str) -> bytes:
    return f"event: {name}\ndata: {json.dumps(problems)}\n\n".encode()
