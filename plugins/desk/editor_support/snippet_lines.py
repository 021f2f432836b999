"""Lines of a snippet: keys with their explanation, a value to be written over, and choices."""

from collections.abc import Iterable, Iterator, Mapping

from .record_schemas import SAME, Schema
from .samples import escaped, unstopped
from .snippet_values import Stops, choices_of, simplest, value_of

_MOST_NAMED = 12
"""Values of an enumeration that a remark lists."""
_OPTIONAL = "# Everything below may be left out; take away the sign # of what you want to say."


def record_lines(
    schema: Schema,
    stops: Stops,
    first: Iterable[str] = (),
    presets: Mapping[str, str] | None = None,
    *,
    has_all: bool = True,
) -> Iterator[str]:
    """Yield the lines of a record: what it must have, what it usually has, and all else as remarks."""
    wanted = dict.fromkeys((*required_keys(schema), *(presets or {}), *first))
    for key in sorted(wanted, key=list(schema["properties"]).index):
        yield from _explained(schema, key, stops, presets or {})
    others = [
        key for key in schema["properties"] if has_all and key not in wanted and _is_offered(schema, key)
    ]
    if others:
        yield _OPTIONAL
    for key in others:
        yield _remark(schema["properties"][key])
        yield from (f"#{unstopped(line)}" for line in _lines(schema["properties"][key], key, Stops()))


def key_lines(schema: Schema, key: str, stops: Stops) -> Iterator[str]:
    """Yield the lines of one key, with what has to stand beside it."""
    yield from _explained(schema, key, stops, {})
    for other in _companions(schema, key):
        yield from _explained(schema, other, stops, {})


def required_keys(schema: Schema) -> list[str]:
    """Return what a record must have; where one of several is enough, the first."""
    either: Schema = next(iter(schema.get("anyOf", ())), {})
    return list(dict.fromkeys([*schema.get("required", ()), *either.get("required", ())]))


def is_alone(schema: Schema, key: str) -> bool:
    """Whether there is a snippet of a key: it has not moved, and is no other spelling of one."""
    return _is_offered(schema, key) and not schema["properties"][key].get("deprecated")


def _is_offered(schema: Schema, key: str) -> bool:
    one = schema["properties"][key]
    return not one.get("deprecated") and not str(one.get("description", "")).startswith(SAME)


def _companions(schema: Schema, key: str) -> list[str]:
    """Return what a record asks for where a key stands (``if``, ``then``)."""
    is_asked = key in schema.get("if", {}).get("required", ())
    return list(schema["then"]["required"]) if is_asked else []


def _explained(schema: Schema, key: str, stops: Stops, presets: Mapping[str, str]) -> Iterator[str]:
    one = schema["properties"][key]
    yield _remark(one)
    if key in presets:
        yield f"{key}: {presets[key]}"
    else:
        yield from _lines(one, key, stops)


def _remark(schema: Schema) -> str:
    one = simplest(schema)
    words = escaped(str(schema.get("description", "")), "$")
    values = choices_of(one) if "enum" in one else []
    return f"# {words} ({', '.join(values)})" if 1 < len(values) <= _MOST_NAMED else f"# {words}"


def _lines(schema: Schema, key: str, stops: Stops) -> Iterator[str]:
    one = simplest(schema)
    if one.get("type") == "array" and isinstance(one["items"], dict) and not is_scalar(one["items"]):
        yield f"{key}:"
        entry = list(_nested(simplest(one["items"]), stops))
        yield from (f"{'- ' if number == 0 else '  '}{line}" for number, line in enumerate(entry))
    elif "properties" in one:
        yield f"{key}:"
        yield from (f"  {line}" for line in _nested(one, stops))
    else:
        yield f"{key}: {value_of(one, stops)}"


def _nested(schema: Schema, stops: Stops) -> Iterator[str]:
    keys = required_keys(schema) or list(schema["properties"])[:1]
    for key in keys:
        yield from _lines(schema["properties"][key], key, stops)


def is_scalar(schema: Schema) -> bool:
    """Whether a value of it stands on one line."""
    one = simplest(schema)
    return "properties" not in one
