"""Dates told from another date: "어제", "先月", "다음 주 월요일", "그 해"."""

from dataclasses import replace

from ..completion import complete_day
from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from ..when import When
from .dates import base_of, edge_of, ends_range, nearest_day, whole
from .edges import is_whole
from .words import MEANINGS, UNITS

# "The coming Friday" is the nearest; "next Friday" is next week's.
_NEAREST = frozenset({"오는", "다가오는", "来たる"})


def _declined() -> Reading:
    return Reading("DATE", None)


def _step(match: Match) -> int:
    return sum(MEANINGS.get(word, 0) for word in (*match.words("s"), *match.words("told")))


def _tell(match: Match, story: Story, when: When | None) -> Reading:
    reading = story.tell(when)
    return replace(reading, modifier=edge_of(match)) if reading else _declined()


def told_day(match: Match, story: Story) -> Reading | None:
    """Read "어제", "今日"."""
    base = base_of(match, story)
    return _tell(match, story, base.shifted("day", _step(match)) if base and base.unit == "day" else None)


def _told(match: Match, story: Story, unit: str) -> Reading | None:
    base = base_of(match, story)
    within = base.within(unit) if base else None
    return _tell(
        match, story, within.shifted("week" if unit == "weekend" else unit, _step(match)) if within else None
    )


def told_year(match: Match, story: Story) -> Reading | None:
    """Read "작년", "来年", "올해 말"."""
    return _told(match, story, "year")


def told_month(match: Match, story: Story) -> Reading | None:
    """Read "지난달", "来月", "이번 달 초"."""
    return _told(match, story, "month")


def told_week(match: Match, story: Story) -> Reading | None:
    """Read "지난주", "来週"."""
    return _told(match, story, "week")


def told_unit(match: Match, story: Story) -> Reading | None:
    """Read "이번 주말", "先週末"."""
    return _told(match, story, "weekend")


def day_of_told_month(match: Match, story: Story) -> Reading | None:
    """Read "지난달 4일", "来月の4日"."""
    base = base_of(match, story)
    month = base.within("month") if base else None
    moved, day = month.shifted("month", _step(match)) if month else None, whole(match.word("d"))
    return story.tell(complete_day(moved.year, moved.part, day)) if moved and day else None


def month_from_now(match: Match, story: Story) -> Reading | None:
    """Read "지난 5월", "次の8月": the last, this or the next of that name."""
    now, month = story.point, whole(match.word("m"))
    if now is None or not now.month or month is None or not 1 <= month <= 12:
        return None
    step, day = _step(match), whole(match.word("d") or "0")
    # A day tells whether "지난 3월 5일" is of this March.
    in_days = bool(day) and now.unit == "day"
    place, today = (month, in_days * (day or 0)), (now.month, in_days * now.day)
    year = now.year - (step < 0 and place >= today) + (step > 0 and place <= today)
    return story.tell(complete_day(year, month, day) if day else When("month", year, month))


def weekday_of_week(match: Match, story: Story) -> Reading | None:
    """Read "다음 주 월요일", "先週の水曜日"."""
    base = base_of(match, story)
    within = base.within("week") if base else None
    week = within.shifted("week", _step(match)) if within else None
    monday = week.first if week else None
    number = MEANINGS[match.word("w")]
    return _tell(
        match,
        story,
        When("day", monday.year, monday.month, monday.day).shifted("day", number) if monday else None,
    )


def weekday(match: Match, story: Story) -> Reading | None:
    """Read "월요일", "다음 금요일"."""
    number = MEANINGS[match.word("w")]
    if not match.has("s") and story.anchor and story.anchor.unit == "day" and ends_range(match, story):
        following = [story.anchor.shifted("day", days) for days in range(1, 8)]
        matching = (day for day in following if day and day.first and day.first.weekday() == number)
        return _tell(match, story, next(matching, None))
    if not match.has("s"):
        return _tell(match, story, story.weekday(number, None))
    if match.word("s") in _NEAREST:
        day = story.weekday(number, "future")
        return _tell(match, story, day.shifted("week", 1) if day and day == story.today else day)
    if _step(match) >= 0:
        return weekday_of_week(match, story)
    day = story.weekday(number, "past")
    if day and story.today == day:
        day = day.shifted("week", -1)
    return _tell(match, story, day)


def month_of_that_year(match: Match, story: Story) -> Reading | None:
    """Read "같은 해 3월", "同年3月5日": of the year mentioned last."""
    base, month = story.mentioned or story.today, whole(match.word("m"))
    if base is None or month is None or not 1 <= month <= 12:
        return None
    if not match.has("d"):
        return story.tell(When("month", base.year, month))
    return story.tell(complete_day(base.year, month, whole(match.word("d")) or 0))


def that_unit(match: Match, story: Story) -> Reading | None:
    """Read "그 해", "その日": the one mentioned last."""
    if match.word("u") == "날" and not is_whole(match):
        return None
    base = story.anchor or story.today
    return _tell(match, story, base.within(UNITS[match.word("u")]) if base else None)


def day_alone(match: Match, story: Story) -> Reading | None:
    """Read "21일 월요일", "12日": the nearest day of that number."""
    day = whole(match.word("d"))
    weekday_ = MEANINGS[match.word("w")] if match.has("w") else None
    return story.tell(nearest_day(match, story, day, weekday_)) if day else None
