"""A value for each type of field, to be written over, and a snippet's line as it reads if nobody does."""

import re
from collections.abc import Iterable

from ..starting.explainer import yaml_text
from .record_schemas import Schema

TODAY = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE"
"""The day of today, as VS Code fills it in."""
_NUMBERS = frozenset({"number", "integer"})
_NUMBERS_OR_NONE = (["number", "null"], ["integer", "null"])
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_STOP = re.compile(
    r"\$\{\d+:(?P<words>(?:\\.|[^\\}])*)\}|\$\{\d+\|(?P<first>(?:\\.|[^\\|,])*)(?:\\.|[^\\|])*\|\}"
)
_ESCAPE = re.compile(r"\\(.)")


def sample(schema: Schema) -> str:
    """Return a value that the reader takes, as YAML has it; where nobody can guess one, words that say so."""
    types, examples = schema.get("type"), schema.get("examples", ())
    if {types} & _NUMBERS if isinstance(types, str) else types in _NUMBERS_OR_NONE:
        return str(schema.get("default", max(0, schema.get("minimum", 0))))
    if types != ["string", "integer"] and examples and _DAY.fullmatch(str(examples[-1])):
        return TODAY
    words = examples[-1] if examples else schema.get("default", "To be written")
    return str(words) if isinstance(words, int) and not isinstance(words, bool) else yaml_text(str(words))


def escaped(words: str, signs: str) -> str:
    """Return words for a place where these signs mean something to a snippet."""
    return re.sub(rf"[\\{re.escape(signs)}]", r"\\\g<0>", words)


def choice(words: Iterable[str]) -> str:
    """Return the words of a choice."""
    return ",".join(escaped(word, "$},|") for word in words)


def unstopped(line: str) -> str:
    """Return a line as it is when the cursor stops nowhere: the words that are there, the first of a choice.

    >>> unstopped("kind: ${1|person,place|}, ${2:so}")
    'kind: person, so'
    """
    return _STOP.sub(lambda found: _ESCAPE.sub(r"\1", found["words"] or found["first"] or ""), line)
