"""Slots: where in an annotated body the marks of claims stand, for a template to fill.

A slot is a control character, the kind, the claim's id, the words that make the claim, and the character
again; no content can hold it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape, unescape
from typing import Literal

SlotKind = Literal["claim-sign", "margin-note"]

_EDGE = "\x1a"
_SLOT = re.compile(f"{_EDGE}(claim-sign|margin-note) ([^ {_EDGE}]+)(?: ([^{_EDGE}]+))?{_EDGE}")


@dataclass(frozen=True, slots=True)
class Slot:
    """A place that a mark fills."""

    kind: SlotKind
    """What stands there."""
    claim: str
    """Id of the claim."""
    words: str = ""
    """The words of the text that make it; a note quotes them."""


def slot_markup(slot: Slot) -> str:
    """Return what marks a slot in a body."""
    words = f" {escape(slot.words, quote=False)}" if slot.words else ""
    return f"{_EDGE}{slot.kind} {slot.claim}{words}{_EDGE}"


def split_slots(html: str) -> Iterator[str | Slot]:
    """Yield the pieces of a body in order: markup, slots between.

    >>> list(split_slots("<p>It" + slot_markup(Slot("claim-sign", "one")) + "</p>"))
    ['<p>It', Slot(kind='claim-sign', claim='one', words=''), '</p>']
    """
    place = 0
    for found in _SLOT.finditer(html):
        if found.start() > place:
            yield html[place : found.start()]
        yield Slot(found[1], found[2], unescape(found[3] or ""))  # type: ignore[arg-type]
        place = found.end()
    if place < len(html):
        yield html[place:]
