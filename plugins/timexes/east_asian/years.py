"""Years without their unit, shortened, or counted by an era: "（1889～1970）", "1963～65年", "昭和30年代"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from ..tokens import Tokens
from ..when import When
from .dates import edge_of, whole
from .vocabulary import TABLE
from .words import CLASSES, MEANINGS

_FIRST_YEARS = sorted(row.meaning for row in TABLE if row.name == "ERA" and row.japanese)


def bare_year(match: Match, story: Story) -> Reading | None:
    """Read the ends of "（1889～1970）"."""
    year = whole(match.word("y"))
    return story.tell(When("year", year)) if year else None


def second_bare_year(match: Match, story: Story) -> Reading | None:
    """Read the second end, right after the first."""
    return bare_year(match, story) if story.last_token == match.start - 1 else None


def second_year(match: Match, story: Story) -> Reading | None:
    """Read the second number of "1963～65年": a year of the century just named."""
    last, number = story.mentioned, whole(match.word("y"))
    if (
        last is None
        or last.unit != "year"
        or story.last_token != match.start - 1
        or len(match.word("y")) != 2
    ):
        return None
    if number is None:
        return None
    era = _ERA_BEFORE.search(match.tokens.codes[max(match.start - _LONGEST_ERA_YEAR, 0) : match.start])
    if era:
        before = MEANINGS[match.tokens.word(match.start - len(era[0]))]
        return story.tell(When("year", before + number)) if before + number > last.year else None
    return story.tell(When("year", last.year // 100 * 100 + number)) if number > last.year % 100 else None


_LONGEST_ERA_YEAR = 4
_ERA_BEFORE = re.compile(
    f"[{CLASSES.of('ERA')}][{CLASSES.of('NUMBER FIRST_YEAR')}][{CLASSES.of('YEAR')}]?[{CLASSES.of('DASH')}]$"
)


def era_decade(match: Match, story: Story) -> Reading | None:
    """Read "昭和30年代": ten years, or as many as the era had."""
    before, number = MEANINGS[match.word("era")], whole(match.word("y"))
    if number is None or number % 10:
        return None
    start = before + max(number, 1)
    following = next((year for year in _FIRST_YEARS if year > before), None)
    end = before + number + 9 if following is None else min(before + number + 9, following + 1)
    if end < start:
        return None
    story.tell(When("year", start))
    value = f"{start}/{end}"
    return replace(Reading("DATE", value, value, "interval"), modifier=edge_of(match))


def era_years(tokens: Tokens) -> Iterator[tuple[int, int]]:
    """Yield the place and the year of each "大正12年", "광무 3년"."""
    for found in _ERA_YEAR.finditer(tokens.codes):
        number = 1 if tokens.raw(found.end() - 2) == "元" else whole(tokens.word(found.end() - 2))
        year = MEANINGS[tokens.word(found.start())] + (number or 0)
        if number and year > 0:
            yield found.start(), year


_ERA_YEAR = re.compile(f"[{CLASSES.of('ERA')}][{CLASSES.of('NUMBER FIRST_YEAR')}][{CLASSES.of('YEAR')}]")
