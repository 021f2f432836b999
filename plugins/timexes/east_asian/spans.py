"""Durations and sets: "3개월", "2週間", "매주", and dates a duration away: "2년 전"."""

import re

from ..durations import duration
from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from ..when import When
from .beginnings import begins_a_word, follows_event, follows_that, is_start_of_word
from .tense import tense_after
from .words import CLASSES, COUNTED_UNITS, MEANINGS, UNITS, number_of
from .workdays import WORKDAY, moved_workdays

_EVERY = {1: "P1D", 2: "P1W", 3: "P1M", 4: "P1Y"}
_LONGEST = 999
_BACK = frozenset({"전", "前", "前の"})


def amount_of(match: Match) -> str:
    """Return the number of units, or X for "several"."""
    if match.has("days"):
        return str(MEANINGS[match.word("days")] or "X")
    if match.has("half_of"):
        return "0.5"
    number = number_of(match.word("n"))
    if number is None:
        return "X"
    number += 0.5 * match.has("half")
    return f"{number:g}"


def unit_of(match: Match) -> str:
    """Return the unit that is counted."""
    if match.has("business"):
        return WORKDAY
    return COUNTED_UNITS[match.word("days")] if match.has("days") else UNITS[match.word("u")]


def lasting(match: Match, story: Story) -> Reading | None:
    """Read "3개월", "2年半", "1년 3개월", "이틀"."""
    if is_start_of_word(match):
        return None
    unit = unit_of(match)
    amount = amount_of(match)
    if unit == "year" and amount != "X" and float(amount) >= 1000:
        return None
    if match.has("more"):
        return Reading("DURATION", f"P{amount}Y{number_of(match.word('more')):g}M", None, "duration")
    return duration(amount, unit)


def moved(match: Match, story: Story) -> Reading | None:
    """Read "2년 전", "이틀 후", "오늘 이후로 이틀": as exact as its unit."""
    if begins_a_word(match):
        return None
    unit, amount = unit_of(match), amount_of(match)
    sign = -1 if match.word("sign") in _BACK else 1
    if amount == "X":
        return Reading("DATE", "PAST_REF" if sign < 0 else "FUTURE_REF", None, "reference")
    if unit in {"hour", "minute", "second"} or not amount.isdecimal() or int(amount) > _LONGEST:
        return None
    if _is_now(match):
        return Reading("DATE", "PRESENT_REF", None, "reference")
    base = _base(match, story, sign)
    if unit == WORKDAY:
        return moved_workdays(base, sign * int(amount))
    if base and match.has("told"):
        base = base.shifted("day", MEANINGS[match.word("told")])
    within = base.within(unit) if base else None
    return story.tell(within.shifted(unit, sign * int(amount)) if within else None) or Reading("DATE", None)


def _is_now(match: Match) -> bool:
    """Whether it is "60年後の今", "30년 뒤인 지금"."""
    after = "".join(match.tokens.pieces[match.end : match.end + _REACH_OF_NOW])
    return bool(_NOW_AFTER.match(after))


_REACH_OF_NOW = 4
_NOW_AFTER = re.compile(r"の(?:今(?![年月週度])|現在)|(?:인|의)?\s?(?:지금|오늘날|현재)")


def _base(match: Match, story: Story, sign: int) -> When | None:
    """Return what a length counts from: a date told, the point of the story; None where it is an event."""
    if match.has("told"):
        return story.point
    is_tied = story.last_token == match.start - 1 and match.tokens.codes[match.start - 1] in _TIES
    if is_tied or follows_that(match):  # "1945年の3年前", "その3年後"
        return story.mentioned
    if follows_event(match):
        return None
    return _base_ahead(match, story) if sign > 0 else story.point


def _base_ahead(match: Match, story: Story) -> When | None:
    """Return what "3년 뒤" counts from: what has happened is not ahead of the day of writing."""
    told = story.mentioned
    if told and _follows_date(match, story):
        return told
    if story.point != story.today or tense_after(match) != "past":
        return story.point
    return told if told and story.today and told.timex3 < story.today.timex3 else None


_TIES = CLASSES.of("OF FROM")


def open_ended(match: Match, story: Story) -> Reading | None:
    """Read "今日から2週間以上前", of which nobody knows how long before."""
    return Reading("DATE", None) if match.word("open") in _OPEN else None


_OPEN = frozenset({"以上", "未満", "이상", "미만", "넘게"})


def _follows_date(match: Match, story: Story) -> bool:
    """Whether the same sentence has named a date, from which "3년 뒤" counts."""
    if story.mentioned is None:
        return False
    return all(match.tokens.raw(index) not in _ENDS for index in range(story.last_token, match.start))


_ENDS = frozenset({".", "。", "!", "?", "！", "？", ""})


def half_moved(match: Match, story: Story) -> Reading | None:
    """Read "반년 전", "半世紀前": whose month or year is anybody's guess."""
    return Reading("DATE", None)


def clock(match: Match, story: Story) -> Reading | None:
    """Read "오후 7시 30분": a time of day, and no thirty minutes."""
    hour, minute = number_of(match.word("h")), number_of(match.word("minute"))
    if hour is None or minute is None or hour > 24 or minute > 59:
        return None
    late = match.has("part") and MEANINGS[match.word("part")] > 0 and hour < 12
    return Reading("TIME", f"XXXX-XX-XXT{int(hour) + 12 * late:02}:{int(minute):02}", None, "time")


def every(match: Match, story: Story) -> Reading | None:
    """Read "매일", "毎週月曜日"."""
    if match.has("w"):
        return Reading("SET", f"XXXX-WXX-{MEANINGS[match.word('w')] + 1}", None, "set")
    return Reading("SET", _EVERY[MEANINGS[match.word("each")]], None, "set")


def every_length(match: Match, story: Story) -> Reading | None:
    """Read "2일마다", "2日ごとに"."""
    return Reading("SET", duration(amount_of(match), UNITS[match.word("u")]).value, None, "set")


def lately(match: Match, story: Story) -> Reading | None:
    """Read "최근", "最近"."""
    return Reading("DATE", "PAST_REF", None, "reference")


def now(match: Match, story: Story) -> Reading | None:
    """Read "지금", "現在"."""
    return Reading("DATE", "PRESENT_REF", None, "reference")
