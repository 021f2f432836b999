"""Values of a snippet: places at which the cursor stops, with words to write over or a choice."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .record_schemas import SAME, Schema
from .samples import TODAY, choice, escaped, sample


@dataclass
class Stops:
    """Counts the places at which the cursor stops, in their order."""

    count: int = 0
    """How many there are."""

    def at(self, words: str) -> str:
        """Return a place with words that are there until others are typed."""
        self.count += 1
        return f"${{{self.count}:{escaped(words, '$}')}}}"

    def choice(self, words: Iterable[str]) -> str:
        """Return a place with a choice of words."""
        self.count += 1
        return f"${{{self.count}|{choice(words)}|}}"


def simplest(schema: Schema) -> Schema:
    """Return the first alternative, which is the shortest to write."""
    if "anyOf" not in schema or "properties" in schema:
        return schema
    kept: Schema = {key: schema[key] for key in ("default", "examples") if key in schema}
    return {**simplest(schema["anyOf"][0]), **kept}


def value_of(schema: Schema, stops: Stops) -> str:
    """Return a value on one line."""
    types = schema.get("type")
    if types == "array" or (isinstance(types, list) and "array" in types):
        return f"[{', '.join(_values(schema, stops))}]"
    if "enum" in schema or "const" in schema:
        return stops.choice(choices_of(schema))
    if types == "boolean" or (isinstance(types, list) and "boolean" in types):
        return stops.choice(["false", "true"] if schema.get("default") else ["true", "false"])
    words = sample(schema)
    return words if words == TODAY else stops.at(words)


def choices_of(schema: Schema) -> list[str]:
    """Return the values of an enumeration, the default first, other spellings of one left out."""
    values = schema.get("enum", [schema.get("const")])
    meanings = schema.get("enumDescriptions", [""] * len(values))
    told = zip(values, meanings, strict=True)
    words = [str(one) for one, means in told if one is not None and not means.startswith(SAME)]
    first = str(schema.get("default", words[0]))
    return [first, *(word for word in words if word != first)]


def _values(schema: Schema, stops: Stops) -> Iterator[str]:
    """Yield the entries of a list that stands on one line."""
    items = schema["items"]
    many = items if isinstance(items, list) else [items] * max(1, schema.get("minItems", 1))
    given = next(iter(schema.get("examples", ())), None)
    if given is not None:
        yield from (stops.at(str(one)) for one in given)
    else:
        yield from (value_of(simplest(one), stops) for one in many)
