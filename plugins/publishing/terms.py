"""``terms.json``: the explainers for other programs, with a JSON Schema beside it."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..prose import plain_text

_TEXT = {"type": "string"}
_NAME = {
    "type": "object",
    "required": ["name", "lang"],
    "properties": {"name": _TEXT, "lang": _TEXT, "transliteration": _TEXT},
    "additionalProperties": False,
}
SCHEMA: dict[str, object] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Terms of an explainer site",
    "type": "object",
    "required": ["site", "terms"],
    "properties": {
        "site": _TEXT,
        "license": _TEXT,
        "terms": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id", "title", "kind", "definition", "url", "reviewed"],
                "properties": {
                    "id": _TEXT,
                    "title": _TEXT,
                    "kind": _TEXT,
                    "short_description": _TEXT,
                    "definition": _TEXT,
                    "url": _TEXT,
                    "card": _TEXT,
                    "names": {"type": "array", "items": _NAME},
                    "aliases": {"type": "array", "items": _TEXT},
                    "wikidata": _TEXT,
                    "reviewed": {"type": "string", "format": "date"},
                    "review_by": {"type": "string", "format": "date"},
                },
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}
"""JSON Schema 2020-12 of ``terms.json``."""


def write_terms(output: Path, context: Mapping[str, Any]) -> None:
    """Write ``terms.json`` and ``terms.schema.json``; addresses are absolute when the site has one."""
    site = context["site"]
    data = {"site": site.name, "license": site.licence.url, "terms": list(_terms(context))}
    _write(output / "terms.json", data)
    _write(output / "terms.schema.json", SCHEMA)


def _terms(context: Mapping[str, Any]) -> Iterator[dict[str, object]]:
    base = f"{context['site_base']}/" if context["site_base"] else ""
    for term in context["knowledge_base"]:
        explainer = context["explainers"][term.id]
        row: dict[str, object] = {
            "id": term.id,
            "title": term.title,
            "kind": term.kind,
            "definition": plain_text(explainer.definition_html),
            "url": base + explainer.url,
            "card": base + card_url(explainer.url),
            "names": [_name(name) for name in term.names],
            "aliases": [alias.form for alias in term.aliases],
            "reviewed": term.reviewed.isoformat(),
            "review_by": term.review_by.isoformat(),
        }
        optional = {"short_description": term.short_description, "wikidata": term.wikidata}
        yield row | {key: value for key, value in optional.items() if value}


def card_url(url: str) -> str:
    """Return the address of an explainer's embeddable card."""
    folder, _, name = url.rpartition("/")
    return f"{folder}/card/{name}"


def _name(name: Any) -> dict[str, str]:  # noqa: ANN401 - an explainer's Name
    row = {"name": name.name, "lang": name.lang}
    return row | ({"transliteration": name.transliteration} if name.transliteration else {})


def _write(path: Path, data: object) -> None:
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
