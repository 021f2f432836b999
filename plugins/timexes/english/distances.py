"""Dates a length away from another: "two weeks ago", "a year later", "the day before"."""

from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from ..when import When
from .numbers import quantity
from .relative import declined, is_followed_by


def ago(match: Match, story: Story) -> Reading | None:
    """Read "two weeks ago", "a year ago": as exact as its unit."""
    if is_followed_by(match, "next"):
        return declined()  # "a hundred years ago next May"
    return _moved(match, story, story.today if not story.is_history else story.point, -1)


def from_now(match: Match, story: Story) -> Reading | None:
    """Read "two years from now"."""
    return _moved(match, story, story.today, 1)


def later(match: Match, story: Story) -> Reading | None:
    """Read "two days later", "a year earlier": from the date mentioned last."""
    base = story.today if match.has("today") and not story.is_history else story.anchor or story.today
    if story.is_lost and not match.has("today"):
        return declined()
    return _moved(match, story, base, 1 if match.has("later") else -1)


def unit_beside(match: Match, story: Story) -> Reading | None:
    """Read "the day before," and "the year after": beside the date mentioned last, if it is as exact."""
    unit = match.word("u")
    told = (when.within(unit) for when in (story.mentioned, story.anchor) if when)
    within = next(filter(None, told), None)
    moved = within.shifted(unit, -1 if match.word("s") == "before" else 1) if within else None
    return story.tell(moved) if moved else declined()


def _moved(match: Match, story: Story, base: When | None, sign: int) -> Reading | None:
    count, unit = quantity(match.words("q") or ["a"]), match.word("u")
    unit = _SINGULAR.get(unit, unit)
    if count is None:
        return None
    if count == "X":
        return declined("FUTURE_REF" if sign > 0 else "PAST_REF")
    if base is None or not count.isdecimal() or unit in {"hour", "minute", "second"}:
        return declined()
    if unit == "year" and count == "1" and sign < 0 and _compares_quarters(story):
        return _year_before(story)
    if unit == "fortnight":
        unit, count = "week", str(int(count) * 2)
    unit = {"weekend": "week"}.get(unit, unit)
    within = base.within(unit)
    moved = within.shifted(unit, sign * int(count)) if within else None
    if moved is None:
        return declined()
    # A look back does not move the narrative.
    return story.tell(moved) if sign > 0 else story.mention(moved)


def _compares_quarters(story: Story) -> bool:
    """Whether the text is a report that has named its quarter not far back."""
    return story.reports_quarter and not story.is_history


def _year_before(story: Story) -> Reading:
    """Return the same quarter a year earlier: what a report compares its quarter with."""
    moved = story.quarter.shifted("year", -1) if story.quarter else None
    return story.mention(moved) if moved else declined()


_SINGULAR = {
    "days": "day", "weeks": "week", "months": "month", "years": "year", "decades": "decade",
    "centuries": "century", "millennia": "millennium", "quarters": "quarter", "weekends": "weekend",
    "hours": "hour", "minutes": "minute", "seconds": "second", "fortnights": "fortnight",
    "summers": "season", "winters": "season", "autumns": "season", "nights": "night",
    "daylong": "day", "weeklong": "week", "monthlong": "month", "yearlong": "year", "hourlong": "hour",
    "year's": "year", "years'": "year",
}  # fmt: skip


def singular(unit: str) -> str:
    """Return a unit without its plural."""
    return _SINGULAR.get(unit, unit)
