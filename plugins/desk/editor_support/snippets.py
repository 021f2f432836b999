"""Snippets of VS Code, made from the schemas: whole texts and entries, and each key of front matter alone."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ...editions.content_records import CONTENT_FILES
from .entries import Entry, entries
from .naming import with_closed_names
from .record_schemas import Schema, record_schema
from .site_names import SiteNames
from .snippet_lines import is_alone, key_lines, record_lines
from .snippet_values import Stops

FENCE = "---"
FILE_NAME = "$TM_FILENAME_BASE"
"""The name of the file without its ending, as VS Code fills it in."""


@dataclass(frozen=True, slots=True)
class Snippet:
    """What a few typed letters become."""

    prefix: str
    """The letters."""
    body: tuple[str, ...]
    """Its lines, with tab stops."""
    description: str
    """What it is."""
    scope: str
    """Languages in which it is offered; between the fences of a text that is YAML."""

    def as_json(self) -> dict[str, object]:
        """Return it as VS Code reads it."""
        return {
            "scope": self.scope,
            "prefix": self.prefix,
            "body": list(self.body),
            "description": self.description,
        }


def snippets(site: SiteNames) -> Iterator[Snippet]:
    """Yield all of them, with the kinds, relations and verdicts of a site."""
    for file in CONTENT_FILES:
        if file.shape == "front matter":
            yield from _text_snippets(file.name, with_closed_names(record_schema(file.record), site))
    for entry in entries():
        yield _entry_snippet(replace(entry, schema=with_closed_names(entry.schema, site)))


def _text_snippets(name: str, schema: Schema) -> Iterator[Snippet]:
    article = "an" if name[0] in "aeiou" else "a"
    whole = tuple(record_lines(schema, Stops(), presets=_presets(schema)))
    body = (FENCE, *whole, FENCE, "", "${0:To be written.}")
    yield Snippet(name, body, f"The whole of {article} {name}, with every key", "markdown")
    for key, one in schema["properties"].items():
        if is_alone(schema, key):
            words = f"{name}: {one.get('description', '')}"
            yield Snippet(f"{name}-{key}", tuple(key_lines(schema, key, Stops())), words, "markdown,yaml")


def _presets(schema: Schema) -> dict[str, str]:
    """Return what is known of a text before anybody writes it: its id is the name of its file."""
    return {"id": FILE_NAME} if "id" in schema["properties"] else {}


def _entry_snippet(entry: Entry) -> Snippet:
    lines = list(record_lines(entry.schema, Stops(), entry.first, entry.presets, has_all=entry.has_all))
    body = tuple(f"{'- ' if number == 0 else '  '}{line}" for number, line in enumerate(lines))
    return Snippet(entry.prefix, body, entry.words, "yaml")
