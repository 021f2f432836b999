"""What a JSON Schema says of a type whose reader takes more, or less, than pydantic can tell.

Editors' tools check with these schemas as one types, so they may never be stricter than the reader. They
stand beside the validator whose counterpart they are. JavaScript reads their patterns, too: no named groups,
no escape that is not needed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pydantic import GetJsonSchemaHandler
from pydantic_core import CoreSchema

NAMES = "names"
"""In the schema of a field: what of the site its ids name."""
ERROR = "patternErrorMessage"
"""Beside a pattern: what editors' tools say where it does not match."""

Named = Literal[
    "article", "chart", "claim", "explainer", "kind", "picture",
    "relation", "source", "strand", "topic", "verdict", "view",
]  # fmt: skip
"""What an editor may name by its id, or a file by its path."""


@dataclass(frozen=True, slots=True, eq=False)  # by identity: types are kept in sets
class SchemaHint:
    """Sets keywords of a type's schema."""

    keywords: Mapping[str, Any]
    """They go over those that are there; None takes one away."""

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Return the schema with the keywords."""
        return {key: value for key, value in {**handler(core), **self.keywords}.items() if value is not None}


@dataclass(frozen=True, slots=True)
class TextHint:
    """Says of a text that a number is taken as it was written, and how its length is measured."""

    is_stripped: bool = False
    """Whether blanks around it are taken away before it is measured."""

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        """Return the schema, its limits as a pattern: not all tools count characters as we do."""
        found = {**handler(core), "type": ["string", "number"]}
        least, most = found.pop("minLength", 0), found.pop("maxLength", None)
        if most is None or "pattern" in found:
            return found
        pattern = f"[\\s\\S]{{{least},{most}}}"
        if self.is_stripped:
            inner = f"\\S(?:[\\s\\S]{{0,{most - 2}}}\\S)?"
            pattern = f"\\s*{inner}\\s*" if least else f"\\s*(?:{inner})?\\s*"
        words = f"write {'text, ' if least else ''}{most:,} characters at most"
        return {**found, "pattern": f"^{pattern}$", ERROR: words}


def pattern_hint(pattern: str, words: str, *, example: str = "", **keywords: object) -> SchemaHint:
    """Return the hint of a text that has to match a pattern as a whole; ``words`` say what to write."""
    examples = {"examples": [example]} if example else {}
    return SchemaHint({"pattern": f"^(?:{pattern})$", ERROR: words, **examples, **keywords})


def choices(words: Mapping[Any, str]) -> SchemaHint:
    """Return the hint of an enumeration: each of its values, with what it means."""
    return SchemaHint({"enum": list(words), "enumDescriptions": list(words.values())})


def names(what: Named) -> SchemaHint:
    """Return the hint of an id, or path, that names something of the site."""
    return SchemaHint({NAMES: what})
