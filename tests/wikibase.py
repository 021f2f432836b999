"""Items of Wikidata by the format that Wikibase documents, and a server that stands for its interface."""

import http.server
import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qs, urlsplit

ENTITY = "http://www.wikidata.org/entity/"
GREGORIAN, JULIAN = f"{ENTITY}Q1985727", f"{ENTITY}Q1985786"


def snak(name: str, value: object) -> dict[str, Any]:
    """A snak of a property; ``somevalue`` and ``novalue`` stand for themselves."""
    if value in ("somevalue", "novalue"):
        return {"snaktype": value, "property": name}
    held = value if isinstance(value, dict) else {"type": "string", "value": value}
    if isinstance(value, str) and value[:1] == "Q" and value[1:].isdigit():
        entity = {"entity-type": "item", "numeric-id": int(value[1:]), "id": value}
        held = {"type": "wikibase-entityid", "value": entity}
    return {"snaktype": "value", "property": name, "datavalue": held}


def time(text: str, precision: int = 11, calendar: str = GREGORIAN, **more: int) -> dict[str, Any]:
    value = {"time": f"{text}T00:00:00Z", "timezone": 0, "before": 0, "after": 0, "precision": precision}
    return {"type": "time", "value": {**value, "calendarmodel": calendar, **more}}


def quantity(amount: str, unit: str = "", **bounds: str) -> dict[str, Any]:
    named = f"{ENTITY}{unit}" if unit else "1"
    return {"type": "quantity", "value": {"amount": amount, "unit": named, **bounds}}


def words(text: str, lang: str) -> dict[str, Any]:
    return {"type": "monolingualtext", "value": {"text": text, "language": lang}}


def at(latitude: float, longitude: float, precision: float | None, globe: str = "Q2") -> dict[str, Any]:
    value = {"latitude": latitude, "longitude": longitude, "altitude": None, "precision": precision}
    return {"type": "globecoordinate", "value": {**value, "globe": f"{ENTITY}{globe}"}}


def claim(name: str, value: object, *, rank: str = "normal", ref: object = None, **qualifiers: object) -> Any:
    """A statement; ``ref`` is the snaks of one reference, or a list of several."""
    listed = ref if isinstance(ref, list) else [ref] if ref else []
    references = [{"snaks": {key: [snak(key, one)] for key, one in each.items()}} for each in listed]
    found = {key: [snak(key, one)] for key, one in qualifiers.items()}
    main = snak(name, value)
    return {
        "mainsnak": main,
        "type": "statement",
        "rank": rank,
        "qualifiers": found,
        "references": references,
    }


def item(name: str, labels: Mapping[str, str], *claims: Any, **more: Mapping[str, Any]) -> dict[str, Any]:
    """An item; ``aliases`` by language as lists."""
    found: dict[str, list[Any]] = {}
    for one in claims:
        found.setdefault(one["mainsnak"]["property"], []).append(one)
    return {
        "type": "item",
        "id": name,
        "labels": {lang: {"language": lang, "value": text} for lang, text in labels.items()},
        "descriptions": {
            lang: {"language": lang, "value": text} for lang, text in more.get("descriptions", {}).items()
        },
        "aliases": {
            lang: [{"language": lang, "value": text} for text in texts]
            for lang, texts in more.get("aliases", {}).items()
        },
        "claims": found,
    }


class Service:
    """What the server holds, and what it was asked."""

    def __init__(self) -> None:
        self.items: dict[str, dict[str, Any]] = {}
        self.pages: dict[tuple[str, str], str] = {}
        self.merged: dict[str, str] = {}
        self.answers: dict[str, tuple[int, dict[str, str], bytes]] = {}
        self.pictures: dict[str, Any] = {}
        self.files: dict[str, bytes] = {}
        self.asked: list[str] = []
        self.agents: set[str] = set()
        self.address = ""

    def hold(self, *items: dict[str, Any]) -> None:
        self.items |= {one["id"]: one for one in items}

    def entities(self, names: list[str]) -> dict[str, Any]:
        found = {}
        for name in names:
            kept = self.items.get(self.merged.get(name, name))
            found[name] = kept or {"id": name, "missing": ""}
        return {"entities": found, "success": 1}

    def answer(self, path: str) -> tuple[int, dict[str, str], bytes]:
        self.asked.append(path)
        parts, fields = urlsplit(path), parse_qs(urlsplit(path).query)
        for start, answer in self.answers.items():
            if path.startswith(start):
                return answer
        if parts.path.startswith("/wiki/Special:EntityData/"):
            name = parts.path.rpartition("/")[2].removesuffix(".json")
            kept = self.items.get(self.merged.get(name, name))
            return _json(404 if kept is None else 200, {"entities": {kept["id"]: kept}} if kept else {})
        if parts.path in self.files:
            return 200, {"Content-Type": "image/jpeg"}, self.files[parts.path]
        if "titles" in fields and fields["action"] == ["query"]:
            info = self.pictures.get(fields["titles"][0])
            return _json(200, {"query": {"pages": [{"imageinfo": [info]} if info else {"missing": True}]}})
        if "titles" in fields:
            name = self.pages.get((fields["sites"][0], fields["titles"][0]), "")
            missing = {"entities": {"-1": {"site": "", "title": "", "missing": ""}}}
            return _json(200, self.entities([name]) if name else missing)
        return _json(200, self.entities(fields["ids"][0].split("|")))


def _json(code: int, value: object) -> tuple[int, dict[str, str], bytes]:
    return code, {"Content-Type": "application/json"}, json.dumps(value).encode()


@contextmanager
def wikibase() -> Iterator[Service]:
    """Serve an empty interface on this machine."""
    service = Service()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            service.agents.add(self.headers["User-Agent"])
            code, headers, body = service.answer(self.path)
            self.send_response(code)
            for name, value in {**headers, "Content-Length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    service.address = f"http://127.0.0.1:{server.server_address[1]}"
    yield service
    server.shutdown()
    server.server_close()
