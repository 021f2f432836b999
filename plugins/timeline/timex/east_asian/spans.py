"""Durations and sets: "3개월", "2週間", "매주", and dates a duration away: "2년 전"."""

from ..durations import duration
from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from .words import MEANINGS, UNITS, number_of

_EVERY = {1: "P1D", 2: "P1W", 3: "P1M", 4: "P1Y"}
_BACK = frozenset({"전", "前"})


def _amount(match: Match) -> str:
    """Return the number of units, or X for "several"."""
    if match.has("days"):
        return str(MEANINGS[match.word("days")])
    number = number_of(match.word("n"))
    if number is None:
        return "X"
    number += 0.5 * match.has("half")
    return f"{number:g}"


def lasting(match: Match, story: Story) -> Reading | None:
    """Read "3개월", "2年半", "1년 3개월", "이틀"."""
    unit = "day" if match.has("days") else UNITS[match.word("u")]
    amount = _amount(match)
    if unit == "year" and amount != "X" and float(amount) >= 1000:
        return None
    if match.has("more"):
        return Reading("DURATION", f"P{amount}Y{number_of(match.word('more')):g}M", None, "duration")
    return duration(amount, unit)


def moved(match: Match, story: Story) -> Reading | None:
    """Read "2년 전", "이틀 후", "2週間以内": as exact as its unit."""
    unit, amount = "day" if match.has("days") else UNITS[match.word("u")], _amount(match)
    sign = -1 if match.word("sign") in _BACK else 1
    if amount == "X":
        return Reading("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF", None, "reference")
    if (
        unit in {"hour", "minute", "second"}
        or not amount.isdecimal()
        or (unit == "year" and int(amount) > 999)
    ):
        return None
    base = story.point
    if base and match.has("told"):
        base = base.shifted("day", MEANINGS[match.word("told")])
    within = base.within(unit) if base else None
    return story.tell(within.shifted(unit, sign * int(amount)) if within else None) or Reading("DATE", None)


def days_beside(match: Match, story: Story) -> Reading | None:
    """Read "앞으로 사흘", "過去3日", "내일부터 3일": those days; of longer units only how long."""
    way = MEANINGS[match.word("way")] if match.has("way") else 1
    unit, amount = "day" if match.has("days") else UNITS[match.word("u")], _amount(match)
    if unit == "year" and (amount == "X" or float(amount) >= 1000):
        return None
    start = MEANINGS[match.word("told")] if match.has("told") else way
    nearest = story.today.shifted("day", start) if story.today and way else None
    if unit != "day" or not amount.isdecimal() or nearest is None or abs(way) != 1:
        return duration(amount, unit)
    farthest = nearest.shifted("day", way * (int(amount) - 1))
    if farthest is None:
        return duration(amount, unit)
    first, last = sorted((nearest.timex3, farthest.timex3))
    return Reading("DATE", f"{first}/{last}", f"{first}/{last}", "interval")


def every(match: Match, story: Story) -> Reading | None:
    """Read "매일", "毎週月曜日"."""
    if match.has("w"):
        return Reading("SET", f"XXXX-WXX-{MEANINGS[match.word('w')] + 1}", None, "set")
    return Reading("SET", _EVERY[MEANINGS[match.word("each")]], None, "set")


def every_length(match: Match, story: Story) -> Reading | None:
    """Read "2일마다", "2日ごとに"."""
    return Reading("SET", duration(_amount(match), UNITS[match.word("u")]).value, None, "set")


def lately(match: Match, story: Story) -> Reading | None:
    """Read "최근", "最近"."""
    return Reading("DATE", "PAST_REF", None, "reference")


def now(match: Match, story: Story) -> Reading | None:
    """Read "지금", "現在"."""
    return Reading("DATE", "PRESENT_REF", None, "reference")
