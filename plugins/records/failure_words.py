"""Say in an editor's words why a value does not fit its record."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import TypeAdapter
from pydantic_core import ErrorDetails

from .ids import ID_FORM, id_of, is_id
from .known_keys import HALF_A_TEXT, mend_of_unknown_key, other_spelling
from .nearest import nearest_of

_ADAPTERS: dict[type[Any], TypeAdapter[Any]] = {}


def adapter_of(record: type[Any]) -> TypeAdapter[Any]:
    """Return pydantic's validator of a record, made once: making it takes longer than a validation."""
    known = _ADAPTERS.get(record)
    if known is None:
        known = _ADAPTERS[record] = TypeAdapter(record)
    return known


def in_plain_words(record: type[Any], error: ErrorDetails) -> tuple[str, str]:
    """Return what is wrong, a predicate, and its mend, an imperative."""
    kind, context = _kind(error), error.get("ctx", {})
    if kind == "missing":
        last = error["loc"][-1]
        return "is missing", f"add '{last}:'" if isinstance(
            last, str
        ) else "write it behind the entry before it"
    if kind == "unexpected_keyword_argument":
        return _unknown_key(record, error)
    if kind in {"value_error", "assertion_error"}:
        message, _, mend = str(context.get("error", error["msg"])).partition("; ")
        return message, mend
    if (
        kind == "string_type"
        and isinstance(error["loc"][-1], int)
        and (whole := _split_at_colon(error["input"]))
    ):
        return (
            "is no text, for its colon makes a key of what stands before it",
            f'put it in quotes: "{whole}"',
        )
    found = _words_of_form(record, kind, error) or _table_words(kind, context)
    return found or (f"does not fit ({error['msg']})", "correct it")


def _words_of_form(record: type[Any], kind: str, error: ErrorDetails) -> tuple[str, str] | None:
    """Return the words of a value that has not the form which others have."""
    context = error.get("ctx", {})
    if kind == "string_pattern_mismatch":
        return "does not have the right form", _form(str(context.get("pattern", "")), error)
    if kind == "literal_error":
        return "is not one of the allowed values", _choice(str(error["input"]), str(context["expected"]))
    if kind in {"dataclass_type", "dataclass_exact_type"}:
        return "is not a mapping", _as_mapping(record, str(context.get("class_name", "")))
    return None


def _as_mapping(record: type[Any], name: str) -> str:
    """Say how a record within another is written, by the keys that it needs."""
    schema = adapter_of(record).json_schema()
    inner = schema.get("$defs", {}).get(name, {}).get("required", [])
    keys = ", ".join(f"{key}: …" for key in inner)
    return f"write {{{keys}}}, or each on a line of its own" if keys else "write 'key: value' lines"


def _choice(written: str, expected: str) -> str:
    near = nearest_of(written, re.findall("'([^']+)'", expected))
    return f"did you mean '{near}'? Write {expected}" if near else f"write {expected}"


def _kind(error: ErrorDetails) -> str:
    has_no_value = error["type"] == "string_type" and error["input"] is None
    return "no_value" if has_no_value else str(error["type"])


def _table_words(kind: str, context: Mapping[str, Any]) -> tuple[str, str] | None:
    """Return the words of a failure, with what pydantic says of the limit or the values allowed."""
    if kind not in _WORDS:
        return None
    numbers = {name: f"{value:,}" for name, value in context.items() if isinstance(value, int | float)}
    known: dict[str, str] = {**context, **numbers}
    message, mend = _WORDS[kind]
    return message.format(**known), mend.format(**known)


def _form(pattern: str, error: ErrorDetails) -> str:
    meant = id_of(str(error["input"])) if pattern == f"^{ID_FORM}$" else ""
    if is_id(meant):
        what = "" if error["loc"] == ("id",) else "an id, such as "
        return f"write {what}'{meant}': lower-case letters, digits and single hyphens"
    begins = next((words for start, words in _PATTERN_WORDS.items() if pattern.startswith(start)), None)
    return begins or f"write it so that it fits {pattern}"


def _split_at_colon(value: object) -> str:
    """Return the text that YAML took for a key and its value; empty for all else."""
    pairs = list(value.items()) if isinstance(value, Mapping) else []
    key, rest = pairs[0] if len(pairs) == 1 else ("", None)
    return f"{key}: {rest}" if isinstance(rest, str) and '"' not in f"{key}{rest}" else ""


_PATTERN_WORDS = {
    "^[^\\s@": "write letters, digits and single signs of '_:.-+?~/=' between them",
    "^10": "write the identifier alone, as in 10.1000/182",
    "^[a-z0-9]+": "write lower-case letters, digits and single hyphens",
    "^Q": "write Q and a number, as in Q42",
}
"""What a pattern means, by its beginning."""

_WORDS = {
    "string_too_long": ("is longer than {max_length} characters", "shorten it"),
    "too_long": ("holds more than {max_length} entries", "leave some out"),
    "less_than_equal": ("is more than {le}", "write a number up to {le}"),
    "greater_than_equal": ("is less than {ge}", "write a number from {ge}"),
    "less_than": ("is {lt} or more", "write a number below {lt}"),
    "greater_than": ("is {gt} or less", "write a number above {gt}"),
    "invalid_key": ("is a key that is not text", f"write a word, or {HALF_A_TEXT}"),
    "no_value": ("has no value", "write text, in quotes if it begins with '#' or is the word null"),
    "string_type": ("is not text", "write text, in quotes if it looks like a number"),
    "int_type": ("is not a whole number", "write digits only"),
    "int_parsing": ("is not a whole number", "write digits only"),
    "float_type": ("is not a number", "write a decimal number"),
    "float_parsing": ("is not a number", "write a decimal number"),
    "bool_type": ("is neither true nor false", "write true or false"),
    "bool_parsing": ("is neither true nor false", "write true or false"),
    "tuple_type": ("is not a list", "write [one, two] or one '- ' line each"),
    "list_type": ("is not a list", "write [one, two] or one '- ' line each"),
    "dict_type": ("is not a mapping", "write 'key: value' lines"),
    "date_from_datetime_parsing": ("is not a date", "write YYYY-MM-DD"),
    "date_parsing": ("is not a date", "write YYYY-MM-DD"),
    "date_type": ("is not a date", "write YYYY-MM-DD"),
    "date_from_datetime_inexact": ("is not a whole day", "write YYYY-MM-DD"),
    "string_too_short": ("is empty", "write something"),
    "too_short": ("is empty", "give at least one"),
}
"""What a failure means, by its name in pydantic; with the limit that is passed."""


def _unknown_key(record: type[Any], error: ErrorDetails) -> tuple[str, str]:
    """Say of a key where it belongs, or which one may be meant."""
    path = error["loc"]
    key = str(path[-1])
    twin = other_spelling(adapter_of(record), path)
    if twin:
        return f"is the same as '{twin}', which is there too", f"write all of it under '{twin}:'"
    if key not in set(_keys(record)):
        return "is not a known key", mend_of_unknown_key(adapter_of(record), path, error["input"])
    owner = next(_owners(record, key), "") if len(path) == 1 else ""
    mend = f"write it within '{owner}:'" if owner else "remove it, or write it where it belongs"
    return "is not a known key here", mend


def _owners(record: type[Any], key: str) -> Iterator[str]:
    """Yield the keys of a record below which there is ``key``."""
    schema = adapter_of(record).json_schema()
    for name, inner in schema.get("properties", {}).items():
        for definition in re.findall(r"#/\$defs/(\w+)", str(inner)):
            if key in schema["$defs"][definition].get("properties", {}):
                yield name


def _keys(record: type[Any]) -> Iterator[str]:
    """Yield the keys of a record and of the records inside it."""
    schema = adapter_of(record).json_schema()
    yield from schema.get("properties", {})
    for inner in schema.get("$defs", {}).values():
        yield from inner.get("properties", {})
