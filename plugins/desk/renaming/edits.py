"""Edits of a text: spans with what comes in their place."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """One span and its replacement."""

    start: int
    """Offset of its first character."""
    end: int
    """Offset after its last; equal to ``start`` for an insertion."""
    new: str
    """What comes there."""
    what: str = ""
    """Why, in words: ``related.0.id``, ``link``."""


def apply_edits(text: str, edits: Iterable[Edit]) -> str:
    """Return ``text`` with every edit made; all else stays as it is."""
    for edit in sorted(set(edits), reverse=True):
        text = text[: edit.start] + edit.new + text[edit.end :]
    return text
