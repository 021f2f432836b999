"""Dates told from another date: "어제", "先月", "다음 주 월요일", "그 해"."""

import re
from dataclasses import replace

from ..completion import complete_day
from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from ..tokens import Tokens
from ..when import When
from .asides import apposed_year, looks_back
from .dates import base_of, edge_of, ends_range, is_fiscal, nearest_day, whole
from .edges import is_whole
from .tense import tense_after
from .words import CLASSES, MEANINGS, UNITS

# "The coming Friday" is the nearest; "next Friday" is next week's.
_NEAREST = frozenset({"오는", "다가오는", "来たる"})


def _declined() -> Reading:
    return Reading("DATE", None)


def unknown(match: Match, story: Story) -> Reading | None:
    """Read what is a date to others: "仏暦2560年", whose year begins elsewhere."""
    return _declined()


def _step(match: Match) -> int:
    return sum(MEANINGS.get(word, 0) for word in (*match.words("s"), *match.words("told")))


def _tell(match: Match, story: Story, when: When | None) -> Reading:
    told = story.told
    reading = story.tell(when)
    if looks_back(match):
        story.take_back(told)
    if reading and is_fiscal(match):
        return replace(reading, edtf=f"{reading.edtf}~", modifier="APPROX")
    return replace(reading, modifier=edge_of(match)) if reading else _declined()


def _is_homograph(match: Match) -> bool:
    """Whether it is 이해 or 이주 in one word: understanding and migration, far more often than this year."""
    return "".join(match.tokens.pieces[match.start : match.end]).rstrip() in _HOMOGRAPHS


_HOMOGRAPHS = frozenset({"이해", "이주"})


def told_day(match: Match, story: Story) -> Reading | None:
    """Read "어제", "今日"."""
    if not is_whole(match):
        return None
    base = base_of(match, story)
    return _tell(match, story, base.shifted("day", _step(match)) if base and base.unit == "day" else None)


def _told(match: Match, story: Story, unit: str) -> Reading | None:
    if not is_whole(match) or _is_homograph(match):
        return None
    base = base_of(match, story)
    within = base.within(unit) if base else None
    return _tell(
        match, story, within.shifted("week" if unit == "weekend" else unit, _step(match)) if within else None
    )


def told_year(match: Match, story: Story) -> Reading | None:
    """Read "작년", "来年", "올해 말"."""
    year = apposed_year(match)
    return _tell(match, story, year) if year else _told(match, story, "year")


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
        return _tell(
            match, story, story.weekday(number, "future" if tense_after(match) == "future" else None)
        )
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


def season_of_that_year(match: Match, story: Story) -> Reading | None:
    """Read "같은 해 봄", "同年春": of the year mentioned last."""
    base = story.mentioned
    return story.tell(When("season", base.year, MEANINGS[match.word("season")])) if base else _declined()


def that_unit(match: Match, story: Story) -> Reading | None:
    """Read "그 해", "その日": the one mentioned last."""
    if not is_whole(match) or _is_homograph(match):
        return None
    base = story.anchor or story.today
    if _AS_OF.match("".join(match.tokens.pieces[match.end : match.end + _REACH_OF_AS_OF])):
        base = story.point
    return _tell(match, story, base.within(UNITS[match.word("u")]) if base else None)


_REACH_OF_AS_OF = 8
_AS_OF = re.compile(
    r"(?:(?:오전|오후) ?\d+시 ?(?:\d+분 ?)?)?(?:기준|현재)|(?:午前|午後)?\d+時(?:\d+分)?(?:現在|時点)"
)
"""Behind "이날": the report's own day."""


def day_alone(match: Match, story: Story) -> Reading | None:
    """Read "21일 월요일", "12日": the nearest day of that number."""
    day = whole(match.word("d"))
    weekday_ = MEANINGS[match.word("w")] if match.has("w") else None
    return story.tell(nearest_day(match, story, day, weekday_, tense_after(match))) if day else None


def last_day(match: Match, story: Story) -> Reading | None:
    """Read the last number of "9~11일"; after a number that was none, "2~3일" is a length."""
    before = match.tokens.codes[match.start - 2 : match.start - 1]
    is_counted = before and before in CLASSES.of("NUMBER") and story.last_token != match.start - 1
    return None if is_counted else day_alone(match, story)


def day_called(match: Match, story: Story) -> Reading | None:
    """Read "지난 14일", "오는 30일", "去る5日": the last or the next day of that number, not so many days."""
    now, day, step = story.point, whole(match.word("d")), _step(match)
    is_step = (
        step < 0 or match.word("s") in _NEAREST or match.tokens.codes[match.start] == CLASSES.codes["CALLED"]
    )
    if now is None or now.first is None or not day or not 1 <= day <= _LAST_DAY or not is_step:
        return None
    past = step < 0
    months = [
        When("month", now.year, now.month).shifted("month", (-1 if past else 1) * ahead) for ahead in range(3)
    ]
    days = (complete_day(month.year, month.part, day) for month in months if month)
    fitting = (found for found in days if found and found.first and (found.first < now.first) == past)
    return story.tell(next((found for found in fitting if found != now), None))


_LAST_DAY = 31


def first_day(match: Match, story: Story) -> Reading | None:
    """Read the first number of "24~26일", "26、27日", which has no unit of its own."""
    day, tokens = whole(match.word("d")), match.tokens
    end = match.end
    while tokens.codes[end] != CLASSES.codes["DAY"]:
        end += 1
    last = whole(tokens.word(end - 1))
    is_sure = day >= _SURE_DAY or ends_range(match, story) or _is_dated(tokens, end + 1) if day else False
    if not day or not last or (last == day + 1 and not is_sure):
        return None
    return story.tell(nearest_day(match, story, day, None, tense_after(match)))


_SURE_DAY = 8
"""From this number on a pair of numbers is of days: nobody says "eight or nine days" so."""
_PARTICLES = frozenset({"에", "의", "까지", "부터", "(", "（", "に", "の", "から", "まで", "양", "両"})


def _is_dated(tokens: Tokens, after: int) -> bool:
    """Whether the word after says that days are dated rather than counted; "2~3일에 한 번" is how often."""
    if after >= len(tokens.pieces) or tokens.raw(after) not in _PARTICLES:
        return False
    return tokens.codes[after + 1 : after + 2] != CLASSES.codes["COUNT"]


def day_of_that_month(match: Match, story: Story) -> Reading | None:
    """Read "같은 달 5일", "同月5日", "同5日": of the month mentioned last."""
    if match.has("that") and match.word("that") != "同":
        return None
    base, day = story.mentioned or story.point, whole(match.word("d"))
    if base is None or not base.month or not day:
        return _declined()
    return story.tell(complete_day(base.year, base.month, day))
