"""Stretches that begin or end at the day of writing: "지난 5년", "앞으로 사흘", "2주 안에", "今後2か月".

They are intervals, their last day included. Days and weeks are counted; how long ago "five years" began is
known less exactly than to the day, so that end of the EDTF interval is approximate. "안에" and "내로" set a
day by which: that is the TIMEX3 value.
"""

from dataclasses import replace
from datetime import timedelta

from ..durations import duration
from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from ..when import When
from .spans import amount_of, unit_of
from .words import MEANINGS
from .workdays import WORKDAY, workdays_beside

_COUNTED = frozenset({"day", "week"})
_LONGEST = 999


def beside(match: Match, story: Story) -> Reading | None:
    """Read a length before or after the day of writing; where there is none, only how long it is."""
    unit, amount = unit_of(match), amount_of(match)
    if amount.isdecimal() and int(amount) > _LONGEST:
        return None
    interval = _interval(match, story, unit, int(amount)) if amount.isdecimal() and int(amount) else None
    if interval and not match.has("told") and match.has("within") and MEANINGS[match.word("within")]:
        return _deadline(interval)
    return interval or duration(amount, unit)


def _deadline(interval: Reading) -> Reading:
    """Return the last day, as what "2주 안에" names, and the whole for the timeline."""
    return replace(interval, value=str(interval.value).split("/")[-1], modifier="ON_OR_BEFORE")


def _interval(match: Match, story: Story, unit: str, amount: int) -> Reading | None:
    way = MEANINGS[match.word("way")] if match.has("way") else 1
    start = _start(match, story, way)
    if start is None or start.first is None or abs(way) != 1:
        return None
    if unit == WORKDAY:
        return workdays_beside(start.first - timedelta(way > 0), way * amount)
    end = start.shifted(unit, way * amount)
    # "Within two weeks" holds on the last day too, two weeks from today.
    until = end.shifted("day", 1) if end and not match.has("way") and not match.has("told") else end
    return _between(start, until, unit) if until else None


def _start(match: Match, story: Story, way: int) -> When | None:
    """Return where the length begins: the day named, tomorrow ("the coming"), or today ("within")."""
    if story.today is None or story.is_history:
        return None
    ahead = MEANINGS[match.word("told")] if match.has("told") else max(way, 0) * match.has("way")
    return story.today.shifted("day", ahead)


def _between(near: When, far: When, unit: str) -> Reading | None:
    """Return the interval from the earlier day up to the day before the later one."""
    first, after = sorted((near, far), key=lambda when: when.timex3)
    last = after.shifted("day", -1)
    if last is None or last.first is None or first.first is None or last.first < first.first:
        return None
    mark = "" if unit in _COUNTED else "~"
    marks = ("", mark) if first is near else (mark, "")
    edtf = f"{first.edtf}{marks[0]}/{last.edtf}{marks[1]}"
    return Reading("DATE", f"{first.timex3}/{last.timex3}", edtf, "interval", "APPROX" if mark else "")
