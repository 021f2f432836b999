"""Stretches that begin or end at the day of writing: "지난 5년", "앞으로 사흘", "2주 안에", "今後2か月".

They are intervals, their last day included. Days and weeks are counted; how long ago "five years" began is
known less exactly than to the day, so that end of the EDTF interval is approximate.
"""

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
    return interval or duration(amount, unit)


def _interval(match: Match, story: Story, unit: str, amount: int) -> Reading | None:
    way = MEANINGS[match.word("way")] if match.has("way") else 1
    today = story.today if not story.is_history else None
    if today is None or today.first is None or abs(way) != 1:
        return None
    # "Within two weeks" begins today, "the coming two weeks" tomorrow.
    ahead = MEANINGS[match.word("told")] if match.has("told") else way if match.has("way") else 0
    near = today.shifted("day", ahead) if way > 0 else today
    if unit == WORKDAY and near and near.first:
        return workdays_beside(near.first - timedelta(way > 0), way * amount)
    far = near.shifted(unit, way * amount) if near else None
    return _between(near, far, unit) if near and far else None


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
