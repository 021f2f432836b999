"""The kinds of values that records of every plugin hold, each defined once."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import BeforeValidator, ConfigDict, StringConstraints

STRICT = ConfigDict(extra="forbid")
"""Settings of a record: a key that it does not know is an error."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
"""Plain text, not empty."""


@dataclass(frozen=True, slots=True)
class MarkdownMark:
    """Says of a field's type that editors write inline Markdown in it; :func:`markdown_fields` finds it."""


Markdown = Annotated[Text, MarkdownMark()]
"""Inline Markdown, not empty: it is never shown as it stands, but as HTML, words or escaped Markdown."""

WebAddress = Annotated[str, StringConstraints(strip_whitespace=True, pattern=r"^https?://[^\s<>\"]+$")]
"""An address that a browser may be led to."""


def _text_of_scalar(value: object) -> object:
    """YAML reads ``1951`` as a number; a date is text."""
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


ScalarText = Annotated[str, BeforeValidator(_text_of_scalar)]
"""Text that YAML may have taken for a number: an EDTF date, a version, a label that is a year."""
