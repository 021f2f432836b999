"""Parts of centuries and decades: "the second quarter of the 18th century", "the first half of the 1990s"."""

from dataclasses import replace

from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from .numbers import ordinal
from .years import century, decade

_PARTS = {"half": 2, "third": 3, "quarter": 4, "decade": 10}
_LAST = frozenset({"last", "latter", "final", "closing"})
_LENGTHS = {"century": 100, "decade": 10}


def portion_of_years(match: Match, story: Story) -> Reading | None:
    """Read the value as the whole's, as TIMEX3 has it, and the EDTF as the years of the part."""
    length = 10 if match.has("d") else _LENGTHS.get(match.word("u"), 0)
    parts = _PARTS.get(match.word("part"), 0)
    number = parts if match.word("portion") in _LAST else ordinal(match.word("portion"))
    if not length or not 1 <= number <= parts or parts > length:
        return None
    whole = decade(match, story) if match.has("d") else century(match, story)
    when = story.mentioned
    if whole is None or when is None or when.year < 1 or (length % parts and parts != _PARTS["third"]):
        return whole
    first = when.year // length * length + (length == _LENGTHS["century"])
    start, end = first + (number - 1) * length // parts, first + number * length // parts - 1
    return replace(whole, edtf=f"{start:04}/{end:04}", granularity="interval")
