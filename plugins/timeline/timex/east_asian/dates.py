"""Dates that name a year, month, day, decade, century, quarter or season."""

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from ..expression import Reading
from ..grammar import Match
from ..narrative import Story, complete_day
from ..when import THURSDAY, When, day_of, week_of
from .words import CLASSES, MEANINGS, number_of

_LINKS = CLASSES.of("FROM AND COMMA")
_of = CLASSES.of
_YEAR_AHEAD = re.compile(
    f"[{_of('FROM')}][{_of('AD')}]?(?P<year>[{_of('NUMBER')}])[{_of('YEAR')}][{_of('OF')}]?"
    f"(?:(?P<month>[{_of('NUMBER')}])[{_of('MONTH')}])?"
)


def whole(word: str) -> int | None:
    """Return the whole number a word says; None when it says none."""
    number = number_of(word)
    return int(number) if number is not None and number == int(number) else None


def calendar_date(match: Match, story: Story) -> Reading | None:
    """Read year, month and day as far as they are given: "2017년 5월", "平成13年", "5月24日"."""
    year = year_of(match, story)
    month, day = whole(match.word("m") or "0"), whole(match.word("d") or "0")
    if month is None or day is None or month > 12 or (year is None and not month):
        return None
    if year is None:
        year = _year_of_month(match, story, month, day)
    if year is None:
        return Reading("DATE", None)
    if not month:
        return _told(match, story, When("year", year))
    return _told(
        match, story, complete_day(year, month, day) if match.has("d") else When("month", year, month)
    )


def _year_of_month(match: Match, story: Story, month: int, day: int) -> int | None:
    ahead = _YEAR_AHEAD.match(match.tokens.codes, match.end)
    year = whole(match.tokens.word(ahead.start("year"))) if ahead else None
    if ahead and year and year >= 1000:
        last = whole(match.tokens.word(ahead.start("month"))) if ahead["month"] else None
        return year - (last is not None and month > last)
    if story.anchor and ends_range(match, story):
        return story.anchor.year + (story.anchor.month > month)
    return story.year_of_month(month, None, day=day)


def ends_range(match: Match, story: Story) -> bool:
    """Whether only "from" or "and" stands between the date before and this one, which then shares its year and month."""
    return 0 < story.last_token == match.start - 1 and match.tokens.codes[match.start - 1] in _LINKS


def year_of(match: Match, story: Story) -> int | None:
    """Return the year that the match names: in digits, of an era, or told ("last year")."""
    if match.has("told"):
        base = story.point
        step = MEANINGS.get(match.word("s"), 0) + MEANINGS.get(match.word("told"), 0)
        return base.year + step if base else None
    if not match.has("y"):
        return None
    number = 1 if match.word("y") == "元" else whole(match.word("y"))
    if number is None:
        return None
    if match.has("era"):
        return MEANINGS[match.word("era")] + number
    if match.has("bc"):
        return 1 - number
    return number if number >= 1000 else None


def _told(match: Match, story: Story, when: When | None) -> Reading | None:
    """Take a date with the words around it: "early", "since"."""
    reading = story.tell(when)
    if reading is None or reading.edtf is None:
        return reading
    if match.has("beyond"):
        since = match.word("beyond") in {"이후", "以降", "以後"}
        edtf = f"{reading.edtf}/.." if since else f"../{reading.edtf}"
        return replace(reading, edtf=edtf, granularity="interval", modifier="AFTER" if since else "BEFORE")
    return replace(reading, modifier=edge_of(match))


def edge_of(match: Match) -> str:
    """Return TIMEX3's modifier for "early", "mid", "late" after a date."""
    word = match.word("edge")
    if not word:
        return ""
    return "START" if word in EARLY else "MID" if word in MID else "END"


EARLY = frozenset("초반 초순 초 상순 上旬 初旬 初め 初頭 はじめ 早く".split())
MID = frozenset("중순 중반 中旬 半ば 中頃 なかば".split())


def numeric_date(match: Match, story: Story) -> Reading | None:
    """Read "2017-05-24", "2017/5/24", "2017.5.24"."""
    parts = match.word("date").replace("/", "-").replace(".", "-").split("-")
    return story.tell(complete_day(*map(int, parts))) if len(parts) == 3 else None


def decade(match: Match, story: Story) -> Reading | None:
    """Read "1990년대"."""
    year = whole(match.word("y"))
    if year is None or year % 10 or not (1000 <= year < 3000 or 10 <= year <= 90):
        return None
    reading = story.tell(When("decade", year if year >= 1000 else 1900 + year))
    return reading and replace(reading, modifier=edge_of(match))


def century(match: Match, story: Story) -> Reading | None:
    """Read "15세기", "紀元前5世紀"."""
    number = whole(match.word("n"))
    if number is None or not 0 < number < 40:
        return None
    year = 1 - (number - 1) * 100 if match.has("bc") else (number - 1) * 100
    reading = story.tell(When("century", year))
    return reading and replace(reading, modifier=edge_of(match))


def _year_or_now(match: Match, story: Story) -> int | None:
    year = year_of(match, story)
    return story.point.year if year is None and story.point else year


def quarter(match: Match, story: Story) -> Reading | None:
    """Read "2017년 3분기"."""
    number, year = whole(match.word("n")), _year_or_now(match, story)
    if number is None or not 1 <= number <= 4 or year is None:
        return None
    return story.tell(When("quarter", year, number))


def half(match: Match, story: Story) -> Reading | None:
    """Read "2017년 상반기", "去年の前半"."""
    year = _year_or_now(match, story)
    return None if year is None else story.tell(When("half", year, MEANINGS[match.word("half")]))


def season(match: Match, story: Story) -> Reading | None:
    """Read "2017년 봄", "今年の春"."""
    year = _year_or_now(match, story)
    return None if year is None else story.tell(When("season", year, MEANINGS[match.word("season")]))


def week_of_year(match: Match, story: Story) -> Reading | None:
    """Read "2015년 첫 번째 주": the ISO week of that number, or the year's last."""
    year = year_of(match, story)
    if year is None or not 1 <= year <= 9998:
        return None
    last = date(year, 12, 28).isocalendar().week
    number = last if match.has("last") else whole(match.word("n"))
    return story.tell(When("week", year, number)) if number and 1 <= number <= last else None


def week_of_month(match: Match, story: Story) -> Reading | None:
    """Read "1월 첫 번째 주", "2016년 12월 마지막 주": a week belongs to the month of its Thursday."""
    month, year = whole(match.word("m")), year_of(match, story)
    if month is None or not 1 <= month <= 12:
        return None
    year = story.year_of_month(month, None) if year is None else year
    if year is None or not 1 <= year <= 9998:
        return None
    thursdays = [
        thursday
        for day in range(1, monthrange(year, month)[1] + 1)
        if (thursday := date(year, month, day)).weekday() == THURSDAY
    ]
    number = len(thursdays) if match.has("last") else whole(match.word("n"))
    return story.tell(week_of(thursdays[number - 1])) if number and 1 <= number <= len(thursdays) else None


def holiday(match: Match, story: Story) -> Reading | None:
    """Read "크리스마스", "今年の元旦": of the told year, or the one that comes nearest."""
    month, day = divmod(MEANINGS[match.word("h")], 100)
    year = year_of(match, story)
    if year is None:
        year = story.year_of_month(month, None, day=day)
    return Reading("DATE", None) if year is None else story.tell(complete_day(year, month, day))


def nearest_day(match: Match, story: Story, day: int, weekday: int | None = None) -> When | None:
    """Return the day of the month, on a weekday if given, that comes nearest to the point of the story."""
    if story.anchor and story.anchor.unit in {"day", "month"} and ends_range(match, story):
        return complete_day(story.anchor.year, story.anchor.part, day)
    now = story.point.first if story.point else None
    if now is None:
        return None
    months = {(now + timedelta(30 * step)).replace(day=1) for step in range(-6, 7)}
    days = [month.replace(day=day) for month in months if 1 <= day <= monthrange(month.year, month.month)[1]]
    fitting = [found for found in days if weekday is None or found.weekday() == weekday]
    return day_of(min(fitting, key=lambda found: (abs(found - now), found))) if fitting else None
