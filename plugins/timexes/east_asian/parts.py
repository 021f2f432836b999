"""Decades, centuries, quarters, halves, seasons, weeks and holidays."""

from calendar import monthrange
from dataclasses import replace
from datetime import date

from ..completion import complete_day
from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from ..narrative_year import year_of_month
from ..when import THURSDAY, When, century_of, day_of, week_of
from .dates import calendar_date, edge_of, nearest_day, whole, year_of
from .tense import tense_after
from .words import MEANINGS


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
    reading = story.tell(century_of(number, before_christ=match.has("bc")))
    return reading and replace(reading, modifier=edge_of(match))


def _year_or_now(match: Match, story: Story) -> int | None:
    year = year_of(match, story)
    is_now = year is None and not match.has("y")
    return story.point.year if is_now and story.point else year


def quarter(match: Match, story: Story) -> Reading | None:
    """Read "2017년 3분기"."""
    number, year = whole(match.word("n")), _year_or_now(match, story)
    if number is None or not 1 <= number <= 4 or year is None:
        return None
    return story.tell(When("quarter", year, number))


def quarters(match: Match, story: Story) -> Reading | None:
    """Read "1~3분기", which EDTF has as months."""
    first, last, year = whole(match.word("n")), whole(match.word("last")), _year_or_now(match, story)
    if first is None or last is None or year is None or not 1 <= first < last <= _QUARTERS:
        return None
    edtf = f"{year}-{3 * first - 2:02}/{year}-{3 * last:02}"
    return Reading("DATE", f"{year}-Q{first}/{year}-Q{last}", edtf, "interval")


_QUARTERS = 4


def half(match: Match, story: Story) -> Reading | None:
    """Read "2017년 상반기", "去年の前半"."""
    year = _year_or_now(match, story)
    return None if year is None else story.tell(When("half", year, MEANINGS[match.word("half")]))


def season(match: Match, story: Story) -> Reading | None:
    """Read "2017년 봄", "今年の春"."""
    year = _year_or_now(match, story)
    return None if year is None else story.tell(When("season", year, MEANINGS[match.word("season")]))


def season_or_date(match: Match, story: Story) -> Reading | None:
    """Read what follows a year told by two counts."""
    return season(match, story) if match.has("season") else calendar_date(match, story)


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
    year = year_of_month(story, month, None) if year is None else year
    if year is None or not 1 <= year <= 9998:
        return None
    thursdays = [
        thursday
        for day in range(1, monthrange(year, month)[1] + 1)
        if (thursday := date(year, month, day)).weekday() == THURSDAY
    ]
    number = len(thursdays) if match.has("last") else whole(match.word("n"))
    return story.tell(week_of(thursdays[number - 1])) if number and 1 <= number <= len(thursdays) else None


def nth_weekday(match: Match, story: Story) -> Reading | None:
    """Read "5월 둘째 월요일", "11月第3木曜日"; without a year only where a verb says that it is once."""
    month, year = whole(match.word("m")), year_of(match, story)
    if month is None or not 1 <= month <= 12:
        return None
    if year is None and (tense := tense_after(match)) in {"past", "future"}:
        year = year_of_month(story, month, tense)
    # The Monday of a month's second week is its second Monday or its first.
    if match.has("week") or year is None or not 1 <= year <= 9998:
        return Reading("DATE", None)
    days = [date(year, month, day) for day in range(1, monthrange(year, month)[1] + 1)]
    fitting = [day for day in days if day.weekday() == MEANINGS[match.word("w")]]
    number = whole(match.word("n")) or len(fitting)  # "the last" has no number
    return story.tell(day_of(fitting[number - 1])) if number <= len(fitting) else Reading("DATE", None)


def week_of_day_alone(match: Match, story: Story) -> Reading | None:
    """Read "18日の週"."""
    day = nearest_day(match, story, whole(match.word("d")) or 0)
    return story.tell(day.within("week")) if day else Reading("DATE", None)


def day_of_new_year(match: Match, story: Story) -> Reading | None:
    """Read "正月の30日": 正月 is the first month, too."""
    if match.word("new") != "正月":
        return None
    year = year_of_month(story, 1, None)
    return story.tell(complete_day(year, 1, whole(match.word("d")) or 0)) if year else Reading("DATE", None)


def week_of_day(match: Match, story: Story) -> Reading | None:
    """Read "4월 10일이 있는 주", "4月10日の週"."""
    reading = calendar_date(match, story)
    day = story.mentioned if reading and reading.granularity == "day" else None
    return story.tell(day.within("week")) if day else reading


def holiday(match: Match, story: Story) -> Reading | None:
    """Read "크리스마스", "今年の元旦": of the told year, or the nearest; "추석" follows the moon."""
    month, day = divmod(MEANINGS[match.word("h")], 100)
    if not month:
        return Reading("DATE", None)
    year = year_of(match, story)
    if year is None:
        year = year_of_month(story, month, None, day=day)
    return Reading("DATE", None) if year is None else story.tell(complete_day(year, month, day))
