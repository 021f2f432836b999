"""Years, decades and centuries."""

from collections.abc import Callable
from dataclasses import replace

from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from ..tokens import Tokens
from ..when import When, century_of, years_of
from .ahead import is_aside
from .look_alikes import is_no_year
from .numbers import ordinal, spelled_year
from .tense import tense_around


def second_year(match: Match, story: Story) -> Reading | None:
    """Read the second number of "1947-49": a year of the century just named."""
    last, number = story.mentioned, int(match.word("y"))
    if (
        last is None
        or story.last_token != match.start - 1
        or not match.tokens.tight(match.start - 2, match.end)
    ):
        return None
    if last.unit != "year" or last.year < 1 or number <= last.year % 100:
        return None
    return story.tell(When("year", last.year // 100 * 100 + number))


def double_year(match: Match, story: Story) -> Reading | None:
    """Read "1914/15", "1914/1915": two years that adjoin."""
    year, _, following = match.word("y").partition("/")
    if len(year) != 4 or not following.isdecimal() or not 1000 <= int(year) < _LAST_YEAR:
        return None
    after = f"{int(year) + 1}"
    if following not in {after, after[2:]}:
        return None
    story.tell(When("year", int(year)), aside=is_aside(match))
    story.is_lost = True  # "a year later" counts from either
    return Reading("DATE", f"{year}/{after}", f"{year}/{after}", "interval")


def bare_year(match: Match, story: Story) -> Reading | None:
    """Read a four-digit number that is a year, not a telephone, page, house or part number."""
    if is_no_year(match):
        return None
    return story.tell(When("year", year_of(match)), aside=is_aside(match))


def about_year(match: Match, story: Story) -> Reading | None:
    """Read "about 1945", "circa 490 BC"."""
    reading = story.tell(When("year", year_of(match)), aside=is_aside(match))
    return reading and replace(reading, edtf=f"{reading.edtf}~", modifier="APPROX")


def first_before_christ(match: Match, story: Story) -> Reading | None:
    """Read the first number of "431-404 BC"."""
    return story.tell(When("year", 1 - int(match.word("y"))), aside=is_aside(match))


def year_before_christ(match: Match, story: Story) -> Reading | None:
    """Read "490 BC", "AD 79" and, where the text counts years before Christ, "in 490"."""
    digits = match.word("y").replace(",", "")
    number = int(digits) if digits.isdecimal() else 0
    if not 0 < number < 9999:
        return None
    if match.has("ad"):
        return story.tell(When("year", number))
    if not match.has("bc") and not story.before_christ:
        return None
    return story.tell(When("year", 1 - number), aside=is_aside(match))


def year_in_words(match: Match, story: Story) -> Reading | None:
    """Read "nineteen ninety-six"."""
    year = spelled_year(match.words("y"))
    return story.tell(When("year", year)) if year else None


def short_year(match: Match, story: Story) -> Reading | None:
    """Read "'96"."""
    if not match.tokens.tight(match.start, match.end) or _is_ending(match.tokens, match.start):
        return None
    year = short_year_of(match, story, "y")
    return story.tell(When("year", year)) if year is not None else None


def _is_ending(tokens: Tokens, start: int) -> bool:
    """Whether the apostrophe ends a word rather than stands for a century."""
    if not start or tokens.pieces[start - 1][-1:].isspace():
        return False
    return tokens.raw(start - 1)[-1:].isalpha()


def short_year_of(match: Match, story: Story, group: str) -> int | None:
    """Return the year of two figures after an apostrophe, ahead only where the verb says so."""
    digits = match.word(group)
    if len(digits) != 2:
        return None
    ahead = tense_around(match.tokens, match.start, match.end) == "future"
    return full_year(int(digits), story, _YEARS_AHEAD if ahead else 0)


_YEARS_AHEAD = 10


def full_year(short: int, story: Story, ahead: int = _YEARS_AHEAD) -> int:
    """Return the year that two digits mean: the nearest to a history's last, else a past or near one."""
    written = story.reference.year if story.reference else None
    if story.is_history and story.anchor and story.anchor.year > 0:
        told = story.anchor.year
        years = (told // 100 * 100 + short + step for step in (-100, 0, 100))
        return min((year for year in years if written is None or year <= written + ahead), key=_near(told))
    now = written or 2000
    return now // 100 * 100 + short - (100 if short > now % 100 + ahead else 0)


def _near(told: int) -> Callable[[int], int]:
    return lambda year: abs(year - told)


_LAST_YEAR = 9000
_LAST_DECADE = 2190


def decade(match: Match, story: Story) -> Reading | None:
    """Read "the 1990s", "the '90s", "the nineties", "the 470s BC"."""
    word = match.word("d")
    digits = "".join(filter(str.isdecimal, word))
    if match.has("bc"):
        return story.tell(years_of("decade", 1 - int(digits)))
    if not digits:
        digits = str(20 + 10 * _DECADES.index(word[:3]))
    if len(digits) == 3:
        return None
    year = int(digits) if len(digits) == 4 else _decade_beside(match, int(digits), story)
    if year > _LAST_DECADE:
        return None
    told = story.tell(years_of("decade", year))
    return replace(told, edtf=None) if told and _may_be_of_last_century(digits, year, story) else told


def _may_be_of_last_century(digits: str, year: int, story: Story) -> bool:
    """Whether "the '20s" of a decade just begun may as well be those of a hundred years before."""
    written = story.reference.year if story.reference else None
    return len(digits) == 2 and written is not None and not story.is_history and written - year < _YOUNG


_YOUNG = 6
"""A decade so many years old has hardly a name yet."""


def _decade_beside(match: Match, short: int, story: Story) -> int:
    """Return the decade of two digits: "the 1850s and '60s" are of one century."""
    last = story.mentioned
    if last and last.unit == "decade" and last.year > 0 and 0 <= match.start - story.last_token <= _BESIDE:
        return last.year // 100 * 100 + short
    return full_year(short, story)


_BESIDE = 2
_DECADES = ("twe", "thi", "for", "fif", "six", "sev", "eig", "nin")


def century(match: Match, story: Story) -> Reading | None:
    """Read "the 19th century", "the fifth century BC"."""
    number = ordinal(match.word("n")) + (20 if match.word("tens") == "twenty" else 0)
    if not 0 < number < 40 or match.word("u") not in {"century", "millennium", "centuries"}:
        return None
    length = 1000 if match.word("u") == "millennium" else 100
    if number * length > _LAST_YEAR:
        return None
    return story.tell(century_of(number, before_christ=match.has("bc"), length=length))


def year_of(match: Match) -> int:
    """Return the year that a match names in full, astronomical."""
    number = int(match.word("y"))
    return 1 - number if match.has("bc") else number


def year_in_full(match: Match) -> int | None:
    """Return the year that a match names in digits or in words; None where the words spell none."""
    return year_of(match) if match.word("y").isdecimal() else spelled_year(match.words("y"))
