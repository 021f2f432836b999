"""Seasons, quarters, halves and fiscal years."""

from datetime import date

from ..completion import last_of_month
from ..durations import duration
from ..expression import NOT_A_TIME, Reading
from ..grammar import Match
from ..narrative import Story
from ..narrative_year import year_of_month
from ..when import AUTUMN, THURSDAY, WINTER, When, week_of
from .ahead import year_ahead
from .names import is_any, is_in_name, of_name
from .numbers import ordinal
from .relative import declined, is_followed_by
from .steps import step_of
from .tense import tense_around
from .vocabulary import MONTHS, SEASONS
from .words import CLASSES
from .years import short_year_of, year_in_full


def season_of_year(match: Match, story: Story) -> Reading | None:
    """Read "the summer of 1943", "spring 2017", "the 1946/47 winter"."""
    if "/" in match.word("y"):
        return _season_of_two_years(match, story)
    year = short_year_of(match, story, "y") if match.has("short") else year_in_full(match)
    return None if year is None else story.tell(When("season", year, SEASONS[match.word("season")]))


def _season_of_two_years(match: Match, story: Story) -> Reading | None:
    first, _, last = match.word("y").partition("/")
    season = SEASONS[match.word("season")]
    if len(first) != 4 or season != WINTER or not f"{int(first) + 1}".endswith(last):
        return declined()
    return story.tell(When("season", int(first), season))


def bare_season(match: Match, story: Story) -> Reading | None:
    """Read "the summer", "last fall", "this winter" and complete its year."""
    if _is_family_name(match):
        return NOT_A_TIME
    code = SEASONS[match.word("season")]
    year = year_ahead(match, 0, story)
    if year is None:
        year = _season_year(match, story, code)
    if year is None:
        return declined()
    when = When("season", year, code)
    return of_name(when) if is_in_name(match) or is_any(match) else story.tell(when)


def _is_family_name(match: Match) -> bool:
    """Whether it is "Karl Winter": neither "In Winter" nor "the Chinese Winter Offensive" is one."""
    tokens, start = match.tokens, match.start
    is_bare = match.end - start == 1 and start > 0
    following = tokens.raw(match.end) if match.end < len(tokens.pieces) else ""
    if not is_bare or not tokens.raw(start).istitle() or following.istitle():
        return False
    before = tokens.raw(start - 1)
    return before.istitle() and len(before) > 1 and tokens.codes[start - 1] == CLASSES.codes["OTHER"]


def _point_of_season(match: Match, story: Story) -> When | None:
    """Return what a season counts from: "that summer" and "the following summer" from the date told last."""
    if match.word("s") in {"that", "same", "following", "previous"}:
        return story.anchor or story.point
    return story.point


def _season_year(match: Match, story: Story, code: int) -> int | None:
    now = _point_of_season(match, story)
    if now is None:
        return None
    if story.is_history and code == WINTER:
        return None  # of two years; some name it by its December, some by its January
    if story.is_history or not now.month or now != story.today:
        return _year_in_narrative(now, code, step_of(match.word("s")))
    return _year_in_news(match, now, code)


def _year_in_narrative(now: When, code: int, step: int) -> int:
    """Return the year of a season before (-1), in or after (1) a date told."""
    if step > 0 and now.month:
        return now.year + (code % 20 * 3 <= now.month)
    return now.year + step


_AFTER_WINTER = frozenset({3, 4})  # "this winter" is the one just over


def _year_in_news(match: Match, now: When, code: int) -> int:
    current = AUTUMN + 1 if now.month in {1, 2, 12} else 20 + now.month // 3
    this_year = now.year - (now.month < 3)  # the winter of January began last year
    step = match.word("s")
    if step in {"last", "past", "previous"}:
        return this_year - (code >= current)
    if step in {"next", "coming"}:
        return this_year + (code <= current)
    if step == "this":
        return this_year - (now.month in _AFTER_WINTER) if code == WINTER else now.year
    tense = tense_around(match.tokens, match.start, match.end)
    return this_year - (code > current and tense == "past") + (code < current and tense == "future")


def quarter(match: Match, story: Story) -> Reading | None:
    """Read "the third quarter", "Q3 2016", "the 2016 second quarter", "last year's third quarter"."""
    number = ordinal(match.word("n"))
    if match.word("n").startswith("h"):
        return _half(match, story, number)
    if not 1 <= number <= 4:
        return None
    if match.has("y"):
        return _report(story, When("quarter", int(match.word("y")), number), match.start)
    return _quarter_from_now(match, story, story.point, number) if story.point else declined()


def _quarter_from_now(match: Match, story: Story, now: When, number: int) -> Reading | None:
    if match.has("year"):
        return story.mention(When("quarter", now.year + step_of(match.word("s")), number))
    current = (now.month + 2) // 3 if now.month else number
    tense = tense_around(match.tokens, match.start, match.end) if abs(number - current) in {1, 3} else None
    over = number - current >= 2 or (number > current and tense == "past" and not story.is_history)
    year = now.year - over + (current - number == 3 and tense == "future")
    if match.has("ago"):
        return story.mention(When("quarter", year - 1, number))
    return _report(story, When("quarter", year, number), match.start)


def _report(story: Story, quarter: When, token: int) -> Reading | None:
    """Take a quarter that is over as what a report is about."""
    following = quarter.shifted("quarter", 1)
    today = story.today and story.today.first
    if not today or (following and following.first and following.first <= today):
        story.quarter, story.quarter_token = quarter, token
    return story.tell(quarter)


def _half(match: Match, story: Story, number: int) -> Reading | None:
    year = int(match.word("y")) if match.has("y") else story.point.year if story.point else None
    return story.tell(When("half", year, number)) if year is not None and number <= 2 else None


def week_of_month(match: Match, story: Story) -> Reading | None:
    """Read "the last week of July", "the first week of January 2015": a week is its Thursday's month's."""
    month = MONTHS[match.word("m")]
    year = int(match.word("y")) if match.has("y") else year_of_month(story, month, None)
    if match.word("u") != "week" or year is None or not 1 <= year <= 9998:
        return declined()
    days = [date(year, month, day) for day in range(1, last_of_month(year, month) + 1)]
    thursdays = [day for day in days if day.weekday() == THURSDAY]
    number = len(thursdays) if match.word("n") in {"last", "final"} else ordinal(match.word("n"))
    return story.tell(week_of(thursdays[number - 1])) if 1 <= number <= len(thursdays) else declined()


def told_quarter(match: Match, story: Story) -> Reading | None:
    """Read "the quarter", "the latest quarter", "the year-ago quarter": the one mentioned last, or before."""
    if not match.has("ago") and not match.has("y") and is_followed_by(match, "ended", "ending"):
        return duration("1", "quarter")
    base = story.quarter
    if base is None and match.has("y"):
        return story.mention(When("year", int(match.word("y"))))
    if base is None and story.today:
        current = story.today.within("quarter")
        base = current.shifted("quarter", -1) if current else None
    if base is None:
        return declined()
    if match.has("y"):
        return story.mention(When("quarter", int(match.word("y")), base.part))
    moved = base.shifted("year", -1) if match.has("ago") else base
    return story.mention(moved) if moved else declined()


_HALVES = {"first": 1, "second": 2, "latter": 2, "last": 2}


def half_of_year(match: Match, story: Story) -> Reading | None:
    """Read "the first half of 2008", "the second half of last year"."""
    half = _HALVES.get(match.word("n"))
    if match.has("y"):
        return story.tell(When("half", int(match.word("y")), half)) if half else None
    base = story.point if match.has("s") else story.anchor or story.today
    if half is None or base is None:
        return declined()
    return story.tell(When("half", base.year + step_of(match.word("s")), half))


def fiscal_year(match: Match, story: Story) -> Reading | None:
    """Read "fiscal 1989": named by its year, though it need not begin in January."""
    when = When("year", int(match.word("y")))
    told = story.tell(when)
    return told and Reading("DATE", when.timex3, f"{when.edtf}~", "year", "APPROX")
