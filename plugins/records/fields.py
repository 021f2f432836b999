"""The kinds of values that records of every plugin hold, each defined once.

YAML's own types are taken strictly: ``true`` is neither text nor a number. But where text stands, a number is
text that looks like one, and is taken as it was written (``volume: 12``, ``version: 3.10``).
"""

import datetime as dt
import re
from dataclasses import dataclass
from math import isfinite
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, ConfigDict, StringConstraints

from .characters import is_blank
from .day_mends import mend_of_day
from .language_tags import LANGUAGE_PATTERN, check_language
from .schema_hints import TextHint, pattern_hint
from .web_addresses import ADDRESS_PATTERN, check_web_address
from .word_marks import WordsMark
from .written import written_number

STRICT = ConfigDict(extra="forbid")
"""Settings of a record: a key that it does not know is an error."""


def needs_one_of(*ways: tuple[str, ...]) -> ConfigDict:
    """Return the settings of a record that wants one of these sets of keys, as its own validator says."""
    return STRICT | ConfigDict(json_schema_extra={"anyOf": [{"required": list(keys)} for keys in ways]})


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_TIME = re.compile(r"\d{4}-\d{2}-\d{2}[T\s]", re.ASCII)
_FLAGS = {"yes": "true", "on": "true", "true": "true", "no": "false", "off": "false", "false": "false"}


class AtFieldError(ValueError):
    """What is wrong with a record as a whole, and told at one of its fields."""

    def __init__(self, field: str, words: str) -> None:
        super().__init__(words)
        self.field = field


def as_written(value: object) -> object:
    """Take a number for the text that it was in the file.

    Raises :class:`ValueError` for ``true`` and ``false``, which are no text.
    """
    if isinstance(value, bool):
        raise ValueError(f"is not text; put it in quotes if you mean the word: '{str(value).lower()}'")
    return written_number(value) if isinstance(value, int | float) else value


def _shown(value: object) -> object:
    """Take text without blanks around it; of what nobody sees, nothing is left."""
    text = as_written(value)
    if not isinstance(text, str):
        return text
    text = text.strip()
    return "" if is_blank(text) else text


def _flag(value: object) -> object:
    """Take ``true`` and ``false`` alone for what they are."""
    if isinstance(value, bool):
        return value
    meant = _FLAGS.get(value.lower()) if isinstance(value, str) else None
    raise ValueError(f"is neither true nor false; write {meant or 'true or false'}")


def _number(value: object) -> object:
    """Take a number for one, never a word that looks like it."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not isfinite(value):
        raise ValueError("is not a number; write a decimal number, without quotes")
    return value


def _whole_number(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError("is not a whole number; write digits only")
    return value


def _day(value: object) -> object:
    """Take YYYY-MM-DD alone: Python would take 86400 for a day of 1970."""
    if isinstance(value, dt.date) or (isinstance(value, str) and _DAY.fullmatch(value.strip())):
        return value
    raise ValueError(f"is not a date; {mend_of_day(str(value))}")


def _day_alone(value: object) -> object:
    """Take a day; say why a time is none."""
    if isinstance(value, dt.datetime) or (isinstance(value, str) and _TIME.match(value.strip())):
        raise ValueError("has a time, and a day begins at midnight UTC; write the day alone: YYYY-MM-DD")
    return _day(value)


MAX_WORDS, MAX_SENTENCE, MAX_TEXT = 300, 2_000, 10_000
_SHOWN = TextHint(is_stripped=True)
_DAY_HINT = pattern_hint(
    r"\s*\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\s*",
    "write a day: YYYY-MM-DD",
    example="2026-05-24",
    format=None,
)

Words = Annotated[
    str,
    StringConstraints(min_length=1, max_length=MAX_WORDS),
    BeforeValidator(_shown),
    _SHOWN,
    WordsMark(),
]
"""A title, a name, a label: plain text or inline Markdown, not empty, at most 300 characters."""
Sentence = Annotated[
    str,
    StringConstraints(min_length=1, max_length=MAX_SENTENCE),
    BeforeValidator(_shown),
    _SHOWN,
    WordsMark(),
]
"""A sentence or two: the same, at most 2,000 characters."""
Text = Annotated[
    str, StringConstraints(min_length=1, max_length=MAX_TEXT), BeforeValidator(_shown), _SHOWN, WordsMark()
]
"""A paragraph: the same, at most 10,000 characters."""


@dataclass(frozen=True, slots=True)
class MarkdownMark:
    """Says of a field's type that editors write inline Markdown in it; :func:`markdown_fields` finds it."""


Markdown = Annotated[Text, MarkdownMark()]
"""Inline Markdown, not empty: it is never shown as it stands, but as HTML, words or escaped Markdown."""

ScalarText = Annotated[str, StringConstraints(max_length=MAX_WORDS), BeforeValidator(as_written), TextHint()]
"""Short text of any form that may be empty: an EDTF date, a note to oneself."""

Flag = Annotated[bool, BeforeValidator(_flag, json_schema_input_type=bool)]
"""``true`` or ``false``."""
Number = Annotated[float, BeforeValidator(_number, json_schema_input_type=float)]
"""A decimal number, no infinity."""
WholeNumber = Annotated[int, BeforeValidator(_whole_number, json_schema_input_type=int)]
"""A whole number."""
PlainDay = Annotated[dt.date, BeforeValidator(_day), _DAY_HINT]
"""A day, YYYY-MM-DD."""
PublishDay = Annotated[dt.date, BeforeValidator(_day_alone), _DAY_HINT]
"""A day from which something holds: no time, which would need a zone."""
Language = Annotated[
    str,
    BeforeValidator(as_written),
    AfterValidator(check_language),
    pattern_hint(LANGUAGE_PATTERN, "write the tag of a language: en, pt-BR, zh-Hant", example="en"),
]
"""The tag of a language (BCP 47)."""
WebAddress = Annotated[
    str,
    BeforeValidator(as_written),
    AfterValidator(check_web_address),
    pattern_hint(
        ADDRESS_PATTERN, "write an address that begins with https://", example="https://example.org/"
    ),
]
"""An address that a browser may be led to, as it was written."""
