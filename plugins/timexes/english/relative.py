"""Dates told from another date: "today", "last May", "that year"."""

from dataclasses import replace

from ..completion import complete_day
from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from ..when import When
from .ahead import told_before
from .numbers import ordinal
from .steps import step_of
from .tense import tense_around
from .vocabulary import MONTHS, SEASONS

PARTS = {
    "morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "noon": "T12:00",
    "midday": "T12:00", "midnight": "T24:00", "mornings": "TMO", "afternoons": "TAF", "evenings": "TEV",
    "nights": "TNI",
}  # fmt: skip
EDGES = {
    "early": "START", "beginning": "START", "start": "START", "outset": "START", "onset": "START",
    "earlier": "START", "mid": "MID", "middle": "MID", "height": "MID", "late": "END", "later": "END",
    "end": "END", "close": "END", "latter": "END",
}  # fmt: skip
"""TIMEX3's modifier of each word for a part of something."""
_SUNDAY = 6
_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}


def declined(value: str | None = None) -> Reading:
    """Return the reading of words that name no date: PAST_REF and the like, or nothing."""
    return Reading("DATE", value, None, "reference" if value else "unknown")


def named_day(match: Match, story: Story) -> Reading | None:
    """Read "today", "yesterday evening", "tonight"."""
    word = match.word("t")
    if is_title(match):
        return None
    if story.is_history and word == "today":
        return declined("PRESENT_REF")
    day = story.point.shifted("day", _DAYS[word]) if story.point else None
    if day is None or day.unit != "day":
        return declined()
    part = PARTS.get(match.word("p"), "TNI" if word == "tonight" else "")
    return story.tell(replace(day, clock=part))


def is_followed_by(match: Match, *words: str) -> bool:
    """Whether one of the words comes right after the match."""
    return match.end < len(match.tokens.pieces) and match.tokens.word(match.end) in words


def is_title(match: Match) -> bool:
    """Whether capitals make it a name: "USA Today", "This Week"."""
    tokens, last = match.tokens, match.tokens.raw(match.end - 1)
    if not last[0].isupper() or last.isupper():
        return False
    if match.end - match.start > 1:
        return True
    return match.start > 0 and tokens.raw(match.start - 1)[-1:].isalpha()


def unit_from_now(match: Match, story: Story) -> Reading | None:
    """Read "last year", "this month", "next week": from the day of publication."""
    if is_title(match):
        return None
    unit, step = match.word("u"), step_of(match.word("s"))
    base = story.today if story.tells_the_present else story.point
    if unit == "period" or _is_open(unit, step, story):
        return declined()
    return _unit(base, unit, step, story)


def _is_open(unit: str, step: int, story: Story) -> bool:
    """Whether "this quarter" is a report's own or the current one, "last week" on a Sunday its own."""
    if unit == "quarter":
        return step == 0 and story.reports_quarter
    today = story.today.first if story.today and not story.is_history else None
    return unit == "week" and step <= 0 and today is not None and today.weekday() == _SUNDAY


def end_of_unit(match: Match, story: Story) -> Reading | None:
    """Read "the end of the month", "later in the year": of the date mentioned last, or of today."""
    base = told_before(match, story) or story.point if match.has("that") else story.point
    if match.word("edge") == "turn":
        return declined()  # of which year or century, and how near to it?
    within = base.within(match.word("u")) if base else None
    edge = EDGES.get(match.word("edge"), "")
    return story.mention(within, edge) if within else declined()


def unit_from_narrative(match: Match, story: Story) -> Reading | None:
    """Read "that year", "the following month", "the same day": from the date mentioned last."""
    unit, step = match.word("u"), step_of(match.word("s"))
    if unit == "period" or story.is_lost:
        return declined()
    return _unit(told_before(match, story) or story.today, unit, step, story)


def weekend(match: Match, story: Story) -> Reading | None:
    """Read "the weekend": the last one, unless the verb looks ahead."""
    ahead = tense_around(match.tokens, match.start, match.end) == "future"
    base = story.today.shifted("day", 0 if ahead else -5) if story.today else None
    return _unit(base, "weekend", 0, story)


def _unit(base: When | None, unit: str, step: int, story: Story) -> Reading | None:
    if base is None or unit == "fortnight":
        return declined()
    within = base.within(unit)
    moved = within.shifted("week" if unit == "weekend" else unit, step) if within else None
    if moved is None:
        return declined()
    return story.mention(moved) if step < 0 else story.tell(moved)


def month_from_now(match: Match, story: Story) -> Reading | None:
    """Read "last May", "this March", "last Oct. 5"."""
    month, step = MONTHS[match.word("m")], step_of(match.word("s"))
    is_told = match.word("s") in {"following", "previous"}
    now = told_before(match, story) or story.point if is_told else story.point
    if now is None:
        return declined()
    if not now.month:
        return story.tell(When("month", now.year + step, month))
    year = now.year
    if step < 0 and month >= now.month:
        year -= 1
    elif (step > 0 and month <= now.month) or _is_of_next_year(match, month - now.month):
        year += 1
    if match.has("d"):
        return story.tell(complete_day(year, month, ordinal(match.word("d"))))
    return story.tell(When("month", year, month))


def month_of_that_year(match: Match, story: Story) -> Reading | None:
    """Read "that December": the next as the story goes, not "he said that December sales"."""
    told, month = story.anchor, MONTHS[match.word("m")]
    before = match.tokens.word(match.start - 1) if match.start else ""
    if told is None or before in _SAYING:
        return None
    return story.tell(When("month", told.year + (0 < month < told.month), month))


_WORDS_OF_SAYING = "said say says saying announced reported noted added warned know knew now so"
_SAYING = frozenset(_WORDS_OF_SAYING.split())


def _is_of_next_year(match: Match, distance: int) -> bool:
    """Whether "this January" is the one that is near, said in December, or in November of what is to come."""
    if match.word("s") != "this" or distance >= 0:
        return False
    ahead = distance % 12
    return ahead == 1 or (ahead == 2 and tense_around(match.tokens, match.start, match.end) == "future")


def month_of_told_year(match: Match, story: Story) -> Reading | None:
    """Read "August of that year", "July 20 of the same year", "the spring of next year"."""
    before = match.tokens.word(match.found.start("s") - 1)
    # "Of the next year" counts from the story, "of next year" from the day of writing.
    told = match.word("s") in {"that", "same", "following", "previous"} or (before, match.word("s")) == (
        "the",
        "next",
    )
    base = told_before(match, story) if told else story.today
    if base is None:
        return declined()
    year = base.year + step_of(match.word("s"))
    if match.has("d"):
        return story.tell(complete_day(year, MONTHS[match.word("m")], ordinal(match.word("d"))))
    if match.has("m"):
        return story.tell(When("month", year, MONTHS[match.word("m")]))
    return story.tell(When("season", year, SEASONS[match.word("season")]))


def part_of_told_day(match: Match, story: Story) -> Reading | None:
    """Read "last night", "this morning", "that evening"."""
    step = match.word("s")
    base = story.today if step in {"last", "this", "tomorrow"} and not story.is_history else story.anchor
    if base is None or base.unit != "day":
        return declined()
    moved = base.shifted("day", {"last": -1, "next": 1, "following": 1, "previous": -1}.get(step, 0))
    return story.tell(replace(moved, clock=PARTS[match.word("p")])) if moved else declined()
