"""Durations and sets: "two years", "the past three months", "a decade", "every Friday", "daily"."""

from ..durations import DURABLE, duration
from ..expression import NOT_A_TIME, Reading
from ..grammar import Action, Match
from ..narrative import Story
from .distances import singular
from .numbers import quantity
from .relative import PARTS, declined, is_followed_by, is_title
from .vocabulary import MONTHS, WEEKDAYS

_ROUGH = {
    "about": "APPROX", "around": "APPROX", "roughly": "APPROX", "approximately": "APPROX", "circa": "APPROX",
    "some": "APPROX", "nearly": "LESS_THAN", "almost": "LESS_THAN", "under": "LESS_THAN", "less": "LESS_THAN",
    "fewer": "LESS_THAN", "up": "EQUAL_OR_LESS", "not": "EQUAL_OR_LESS", "no": "EQUAL_OR_LESS",
    "over": "MORE_THAN", "more": "MORE_THAN", "at": "EQUAL_OR_MORE", "just": "",
}  # fmt: skip
_EVERY = {
    "daily": "P1D", "nightly": "XXXX-XX-XXTNI", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y",
    "annually": "P1Y", "hourly": "PT1H",
}  # fmt: skip


def lasting(match: Match, story: Story) -> Reading | None:
    """Read "nearly fifty years", "the past three months", "a decade", "ten-year"."""
    count = quantity(match.words("q")) if match.has("q") else "1"
    if count and match.has("half"):
        count = f"{count}.5"
    if _is_fraction(match):
        return None
    if singular(match.word("u")) == "month" and match.has("q"):
        story.quarter = None  # "for the nine months … a year earlier" is no quarter
    if count is None or singular(match.word("u")) not in DURABLE:
        return None
    return duration(count, singular(match.word("u")), _ROUGH.get(match.word("rough"), ""))


def _is_fraction(match: Match) -> bool:
    """Whether it is "three quarters of a mile"."""
    return match.word("u") == "quarters" and is_followed_by(match, "of")


def quarter_of(match: Match, story: Story) -> Reading | None:
    """Read "a quarter-century", "a quarter of a century"."""
    return duration("0.25", match.word("u"))


def some(match: Match, story: Story) -> Reading | None:
    """Read "weeks", "the early years", "decades": a length that is left open."""
    return duration("X", singular(match.word("u")))


def age(match: Match, story: Story) -> Reading | None:
    """Read "nineteen years old", "8-month-old"; "6-year-old" is what people are called."""
    if match.has("adjective") and match.word("u") == "year":
        return NOT_A_TIME
    return lasting(match, story)


def first_of_two(match: Match, story: Story) -> Reading | None:
    """Read the first number of "two to six days"."""
    following = (match.tokens.word(index) for index in range(match.end + 2, match.end + 6))
    unit = next((singular(word) for word in following if singular(word) in DURABLE), None)
    count = quantity(match.words("q"))
    return duration(count, unit) if unit and count else None


def report_year(match: Match, story: Story) -> Reading | None:
    """Read "the year ended Sept. 30", "for the year": a report's year, which need not be the calendar's."""
    unit = match.word("u")
    if unit == "year" and is_followed_by(match, "ended", "ending"):
        return duration("1", unit)
    return None


def every_unit(match: Match, story: Story) -> Reading | None:
    """Read "each year", "every two weeks", "every other day", "twice a week"."""
    count = quantity(match.words("q")) if match.has("q") else "2" if match.has("other") else "1"
    reading = duration(count or "1", singular(match.word("u")))
    return Reading("SET", reading.value, None, "set")


def every_date(match: Match, story: Story) -> Reading | None:
    """Read "every Friday", "Sundays", "each July", "every morning"."""
    if match.has("w"):
        return Reading(
            "SET", f"XXXX-WXX-{WEEKDAYS[match.word('w')] + 1}{PARTS.get(match.word('p'), '')}", None, "set"
        )
    if match.has("m"):
        return Reading("SET", f"XXXX-{MONTHS[match.word('m')]:02}", None, "set")
    return Reading("SET", f"XXXX-XX-XX{PARTS[match.word('p')]}", None, "set")


def frequency(match: Match, story: Story) -> Reading | None:
    """Read "daily", "annually"; not the "Daily Mail"."""
    if is_title(match):
        return None
    return Reading("SET", _EVERY[match.word("f")], None, "set")


def reference(value: str) -> Action:
    """Return an action that declines with a TIMEX3 reference: PAST_REF, PRESENT_REF, FUTURE_REF."""
    return lambda match, story: declined(value)


def of_histories(value: str) -> Action:
    """Return the same for "former" and "current": times in a history, mere attributes in news."""
    return lambda match, story: declined(value) if story.is_history else None
