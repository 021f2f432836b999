"""Words before a date that make it vaguer or finer: "early", "the end of", "about", "the morning of"."""

import re
from dataclasses import replace
from datetime import date

from ..expression import Reading
from ..tokens import Tokens
from ..when import day_of
from .relative import EDGES, PARTS
from .words import CLASSES

_of = CLASSES.of
_THE = f"[{_of('THE THIS THAT')}]?"
_OF_THE = f"[{_of('OF')}][{_of('THE')}]?"
_REACH = 7
_BEFORE = re.compile(
    "(?:"
    f"(?P<part>(?:[{_of('MOD')}][{_of('IN')}])?{_THE}[{_of('MOD')}]?[{_of('PART')}])"
    f"[{_of('OF ON')}][{_of('THE')}]?"
    f"|{_THE}(?P<edge>[{_of('EDGE')}]){_OF_THE}"
    f"|{_THE}(?P<portion>[{_of('MOD LATTER FIRST')}])[{_of('PORTION UNITS HALF')}]{_OF_THE}"
    f"|{_THE}(?P<mod>[{_of('MOD')}])[{_of('DASH')}]?(?:[{_of('IN')}][{_of('THE')}]?)?"
    f"|(?P<rough>[{_of('AROUND')}])"
    ")$"
)
_BESIDE = re.compile(
    f"(?:[{_of('THE')}]?(?P<around>[{_of('UNIT WEEKEND')}])[{_of('OF')}]"
    f"|[{_of('THE')}]?(?P<unit>[{_of('UNIT')}])(?P<side>[{_of('BEFORE AFTER')}]))$"
)
_EARLIER = re.compile(f"(?P<mod>[{_of('EARLIER LATER')}])(?:[{_of('IN ON')}][{_of('THE')}]?)?$")
_ISO_DAY = re.compile(r"[1-9]\d{3}-\d\d-\d\d")
_RELATIVE = frozenset(_of("THIS THAT LAST SAME WEEKDAY NEXT THE MONTH"))
_ROUGH_UNITS = {"year", "decade", "century", "month"}


def extend(tokens: Tokens, start: int, floor: int, reading: Reading) -> tuple[int, Reading]:
    """Return where an expression really starts and what it then says, no further left than ``floor``."""
    if reading.edtf is None or reading.modifier:
        return start, reading
    before = tokens.codes[max(start - _REACH, floor) : start]
    if reading.granularity == "day" and (beside := _BESIDE.search(before)):
        return _beside(tokens, start, beside, reading)
    found = _BEFORE.search(before)
    if found is None and tokens.codes[start] in _RELATIVE:
        found = _EARLIER.search(before)
        return (
            (start - len(found[0]), _extended(tokens, start - len(before), found, reading))
            if found
            else (start, reading)
        )
    if found is None or (found["rough"] and reading.granularity not in _ROUGH_UNITS):
        return start, reading
    return start - len(found[0]), _extended(tokens, start - len(before), found, reading)


def _beside(tokens: Tokens, start: int, found: re.Match[str], reading: Reading) -> tuple[int, Reading]:
    """Read "the week of March 6" and "the day before Christmas" around the day they name."""
    first = start - len(found[0])
    offset = start - found.end()
    named = reading.edtf or ""
    day = day_of(date.fromisoformat(named)) if _ISO_DAY.fullmatch(named) else None
    if found["around"]:
        unit = tokens.word(offset + found.start("around"))
        moved = day.within(unit) if day and unit in {"week", "weekend"} else None
    else:
        is_day = tokens.word(offset + found.start("unit")) == "day"
        after = tokens.word(offset + found.start("side")) == "after"
        moved = day.shifted("day", 1 if after else -1) if day and is_day else None
    if moved is None or day is None or day.first is None:
        return start, reading
    # A week of a Sunday begins with it to some, and ends with it to others.
    is_open = moved.unit == "week" and day.first.weekday() == _SUNDAY
    return first, Reading("DATE", moved.timex3, None if is_open else moved.edtf, moved.unit)


_SUNDAY = 6


def _extended(tokens: Tokens, offset: int, found: re.Match[str], reading: Reading) -> Reading:
    group = found.lastgroup or ""
    word = tokens.word(offset + found.end(group) - 1)
    if group == "part":
        if reading.granularity != "day" or reading.kind != "DATE":
            return reading
        return replace(reading, kind="TIME", value=f"{reading.value}{PARTS[word]}")
    if group == "rough":
        # "About the 1890s" needs no mark: EDTF has none for decades in an interval.
        marked = f"{reading.edtf}~" if reading.granularity in {"year", "month"} else reading.edtf
        return replace(reading, modifier="APPROX", edtf=marked)
    if word == "turn":  # "the turn of the 20th century" is about 1900 to some, about 2000 to others
        return replace(reading, edtf=None)
    return replace(reading, modifier=EDGES.get(word, ""))
