"""``terms.json``: the explainers for other programs, with a JSON Schema beside it."""

import json
from collections.abc import Iterator
from pathlib import Path

from ..annotation.annotated import AnnotatedSite
from ..explainers import Name
from ..records import write_whole
from ..site.model import Site
from ..views.card import card_address

_TEXT = {"type": "string"}
_NAME = {
    "type": "object",
    "required": ["name", "lang"],
    "properties": {"name": _TEXT, "lang": _TEXT, "transliteration": _TEXT},
    "additionalProperties": False,
}
_SHARED = {
    "type": "object",
    "required": ["name", "terms"],
    "properties": {"name": _TEXT, "terms": {"type": "array", "items": _TEXT}},
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
                    "shared_names": {"type": "array", "items": _SHARED},
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


def write_terms(output: Path, site: AnnotatedSite, words: Site) -> None:
    """Write ``terms.json`` and ``terms.schema.json``; addresses are absolute when the site has one."""
    data = {"site": words.name, "license": words.licence.url, "terms": list(_terms(site))}
    _write(output / "terms.json", data)
    _write(output / "terms.schema.json", SCHEMA)


def _terms(site: AnnotatedSite) -> Iterator[dict[str, object]]:
    base = f"{site.settings.site_url}/" if site.settings.has_address else ""
    for term in site.knowledge_base:
        page = site.explainers[term.id]
        row: dict[str, object] = {
            "id": term.id,
            "title": term.title,
            "kind": term.kind.id,
            "definition": page.lead_text,
            "url": base + page.page.url,
            "card": base + card_address(page.page.url),
            "names": [_name(name) for name in term.names],
            "aliases": [alias.form for alias in term.aliases],
            "reviewed": term.reviewed.isoformat(),
            "review_by": term.review_by.isoformat(),
        }
        optional = {
            "short_description": term.short_description,
            "shared_names": list(_shared_names(site, term.id)),
            "wikidata": term.wikidata,
        }
        yield row | {key: value for key, value in optional.items() if value}


def _shared_names(site: AnnotatedSite, term_id: str) -> Iterator[dict[str, object]]:
    for group in site.namesakes.get(term_id, ()):
        for name in group.names:
            yield {"name": name, "terms": [other.id for other in group.others]}


def _name(name: Name) -> dict[str, str]:
    row = {"name": name.name, "lang": name.lang}
    return row | ({"transliteration": name.transliteration} if name.transliteration else {})


def _write(path: Path, data: object) -> None:
    write_whole(path, json.dumps(data, ensure_ascii=False, indent=1) + "\n")
