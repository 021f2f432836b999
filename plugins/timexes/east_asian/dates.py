"""Dates that name a year, a month or a day."""

import re
from calendar import monthrange
from dataclasses import replace
from datetime import timedelta

from ..completion import Tense, complete_day
from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from ..narrative_year import year_of_month
from ..when import When, day_of
from .beginnings import follows_reign
from .names import is_in_name
from .tense import tense_after
from .words import CLASSES, EDGES, MEANINGS, number_of

_LINKS = CLASSES.of("FROM AND COMMA DASH")
_BESIDE = CLASSES.of("DAY_BESIDE WEEK_BESIDE MONTH_BESIDE YEAR_BESIDE")
_of = CLASSES.of
_YEAR_AHEAD = re.compile(
    f"[{_of('FROM DASH')}][{_of('AD')}]?(?P<year>[{_of('NUMBER')}])[{_of('YEAR')}][{_of('OF')}]?"
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
        year = _short_year(match, story) if match.has("y") else _year_of_month(match, story, month, day)
    if year is None or (month and story.is_lunar and not match.has("y")):
        return Reading("DATE", None)
    if month and _LUNAR.search(
        "".join(match.tokens.pieces[max(match.start - _LONGEST_WORD, 0) : match.start])
    ):
        return _by_moon(match, year, month, day)
    if match.has("y"):
        story.is_lunar = _is_lunar(match, year)
    if not match.has("y") and is_in_name(match):
        return Reading("DATE", When("month", year, month).timex3, None, "month")
    if not month or _is_lunar(match, year):
        return _told(match, story, When("year", year))
    return _told(
        match, story, complete_day(year, month, day) if match.has("d") else When("month", year, month)
    )


def _by_moon(match: Match, year: int, month: int, day: int) -> Reading | None:
    """Read "음력 1593년 1월 6일": the value that the words say, of which a timeline can show the year."""
    when = complete_day(year, month, day) if day else When("month", year, month)
    known = When("year", year).edtf if match.has("y") else None
    return Reading("DATE", when.timex3, known, "year" if known else "unknown") if when else None


def _short_year(match: Match, story: Story) -> int | None:
    """Return the year of "87년 6월", "2018年10月から19年2月"; None where it may be the year of a reign."""
    number = whole(match.word("y"))
    if number is None or not 10 <= number <= 99 or match.has("era"):
        return None
    if story.anchor and ends_range(match, story):
        year = story.anchor.year // 100 * 100 + number
        return year if year >= story.anchor.year else None
    return 1900 + number if number > _LONGEST_ERA and not follows_reign(match) else None


_LONGEST_ERA = 64


def _is_lunar(match: Match, year: int) -> bool:
    """Whether an era counts its months by the moon, as Japan did up to 1872: its year alone is known."""
    return (match.has("era") or match.has("second_era")) and year <= _LAST_LUNAR_YEAR


_LONGEST_WORD = 3
_LUNAR = re.compile(r"(?:음력|旧暦|陰暦)\s*の?$")


_LAST_LUNAR_YEAR = 1872


def _year_of_month(match: Match, story: Story, month: int, day: int) -> int | None:
    ahead = _YEAR_AHEAD.match(match.tokens.codes, match.end)
    year = whole(match.tokens.word(ahead.start("year"))) if ahead else None
    if ahead and year and year >= 1000:
        last = whole(match.tokens.word(ahead.start("month"))) if ahead["month"] else None
        return year - (last is not None and month > last)
    if story.anchor and ends_range(match, story):
        return story.anchor.year + (story.anchor.month > month)
    return year_of_month(story, month, tense_after(match), day=day)


def ends_range(match: Match, story: Story) -> bool:
    """Whether only "from" or "and" stands between the date before and this one, which shares its year."""
    return 0 < story.last_token == match.start - 1 and match.tokens.codes[match.start - 1] in _LINKS


def base_of(match: Match, story: Story) -> When | None:
    """Return what a told word counts from: "이듬해" and "翌年" from the date mentioned last."""
    if match.has("told") and match.tokens.codes[match.found.start("told")] in _BESIDE:
        return story.mentioned or story.point
    return story.point


def year_of(match: Match, story: Story) -> int | None:
    """Return the year that the match names: in digits, of an era, or told ("last year")."""
    if match.has("told"):
        base = base_of(match, story)
        step = sum(MEANINGS.get(word, 0) for word in match.words("told"))
        return base.year + step if base else None
    if not match.has("y"):
        return None
    number = 1 if match.word("y") == "元" else whole(match.word("y"))
    if number is None:
        return None
    if match.has("era"):
        year = MEANINGS[match.word("era")] + number
        return year if year > 0 else None  # "단기 3년" is short-term
    if match.has("bc"):
        return 1 - number
    return number if 1000 <= number < _LAST_YEAR else None


_LAST_YEAR = 2200


def _told(match: Match, story: Story, when: When | None) -> Reading | None:
    """Take a date with the words around it: "early", "since"."""
    reading = story.tell(when)
    if reading is None or reading.edtf is None:
        return reading
    if match.has("beyond"):
        since = match.word("beyond") in {"이후", "以降", "以後"}
        edtf = f"{reading.edtf}/.." if since else f"../{reading.edtf}"
        return replace(reading, edtf=edtf, granularity="interval", modifier="AFTER" if since else "BEFORE")
    if is_fiscal(match):
        return replace(reading, edtf=f"{reading.edtf}~", modifier="APPROX")
    return replace(reading, modifier=edge_of(match))


def is_fiscal(match: Match) -> bool:
    """Whether it is "2017年度", "今年度", which begin in April; a Korean 년도 is a year like any other."""
    if match.has("y"):
        after = match.found.end("y")
        return after < match.end and match.tokens.raw(after) == "年度"
    return match.word("told").endswith("年度")


def edge_of(match: Match) -> str:
    """Return TIMEX3's modifier for "early", "mid", "late" after a date."""
    return EDGES.get(match.word("edge"), "")


def numeric_date(match: Match, story: Story) -> Reading | None:
    """Read "2017-05-24", "2017/5/24", "2017.5.24"."""
    parts = match.word("date").replace("/", "-").replace(".", "-").split("-")
    return story.tell(complete_day(*map(int, parts))) if len(parts) == 3 else None


def _next_day(told: When, day: int) -> When | None:
    """Return the day of that number that a story comes to next; None where it may as well look back."""
    if not told.month or (told.day - _LOOK_BACK < day < told.day):
        return None
    month = told.within("month")
    turned = month.shifted("month", 1) if month and day < told.day else month
    return complete_day(turned.year, turned.part, day) if turned else None


_LOOK_BACK = 20


def nearest_day(
    match: Match, story: Story, day: int, weekday: int | None = None, tense: Tense = None
) -> When | None:
    """Return the day of the month, on a weekday if given, that comes nearest to the point of the story."""
    if story.anchor and story.anchor.unit in {"day", "month"} and ends_range(match, story):
        month = story.anchor.within("month")
        turned = month.shifted("month", 1) if month and day <= story.anchor.day else month
        return complete_day(turned.year, turned.part, day) if turned else None
    now = story.point.first if story.point else None
    if now is None or story.point is None:
        return None
    if weekday is None and story.point != story.today:
        return _next_day(story.point, day)
    months = {(now + timedelta(30 * step)).replace(day=1) for step in range(-6, 7)}
    days = [month.replace(day=day) for month in months if 1 <= day <= monthrange(month.year, month.month)[1]]
    fitting = [found for found in days if weekday is None or found.weekday() == weekday]
    if tense in {"past", "future"}:
        fitting = [found for found in fitting if found == now or (found > now) == (tense == "future")]
    return day_of(min(fitting, key=lambda found: (abs(found - now), found))) if fitting else None
