"""Slots: where in an annotated body the marks of claims stand, for a template to fill.

A slot is a control character, the kind, the claim's id and the character again; no content can hold it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

SlotKind = Literal["claim-number", "margin-note"]

_EDGE = "\x1a"
_SLOT = re.compile(f"{_EDGE}(claim-number|margin-note) ([^{_EDGE}]+){_EDGE}")


@dataclass(frozen=True, slots=True)
class Slot:
    """A place that a mark fills."""

    kind: SlotKind
    """What stands there."""
    claim: str
    """Id of the claim."""


def slot_markup(slot: Slot) -> str:
    """Return what marks a slot in a body."""
    return f"{_EDGE}{slot.kind} {slot.claim}{_EDGE}"


def split_slots(html: str) -> Iterator[str | Slot]:
    """Yield the pieces of a body in order: markup, slots between.

    >>> list(split_slots("<p>It" + slot_markup(Slot("claim-number", "one")) + "</p>"))
    ['<p>It', Slot(kind='claim-number', claim='one'), '</p>']
    """
    place = 0
    for found in _SLOT.finditer(html):
        if found.start() > place:
            yield html[place : found.start()]
        yield Slot(found[1], found[2])  # type: ignore[arg-type]
        place = found.end()
    if place < len(html):
        yield html[place:]
