"""A dated note of what was changed on a page, or of what was wrong and is now right."""

from pydantic.dataclasses import dataclass

from .fields import STRICT, Markdown, PlainDay


@dataclass(frozen=True, slots=True, config=STRICT)
class Change:
    """An entry of ``changes:`` or ``corrections:``."""

    date: PlainDay
    """The day of the change."""
    note: Markdown
    """What changed; inline Markdown."""
