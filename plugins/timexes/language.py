"""What a language brings: its tokens, its grammar, and how it tells history from news."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from .expression import Reading
from .grammar import Grammar, Match
from .narrative import Story, Told
from .tokens import Tokens

Extend = Callable[[Tokens, int, int, Reading], tuple[int, Reading]]


@dataclass(frozen=True, slots=True)
class Language:
    """One language's time expressions."""

    token: re.Pattern[str]
    """Cuts text into pieces; matches everywhere."""
    classify: Callable[[str], str]
    """Token to class code."""
    grammar: Grammar
    """The rules."""
    years: str
    """Codes of tokens that name a year in full: histories are full of them."""
    deictic: re.Pattern[str]
    """Finds, in the codes, tokens that point at the day of writing: "yesterday", weekdays."""
    spoken: re.Pattern[str] | None = None
    """Finds, in the codes, what else counts from the day of a speaker, if less surely: "this year"."""
    report_day: re.Pattern[str] | None = None
    """Finds, in the codes, a day that counts from the day of a report: "Tuesday", but no date in full."""
    era_years: Callable[[Tokens], Iterable[tuple[int, int]]] | None = None
    """Yields the places and years of tokens that name a year by an era."""
    before_christ: str = ""
    """Codes that mark years before Christ."""
    joins_ranges: bool = False
    """Whether a range is one expression rather than its two ends."""
    day_first: Callable[[Tokens], bool | None] | None = None
    """Tells whether the text's dates in numbers name the day first; None where they do not tell."""
    leave_aside: Callable[[Match, Story, Told], Told] | None = None
    """Takes back what a date in passing told the story, given where it stood; returns where it stands."""
    extend: Extend | None = None
    """Takes in words before an expression, if the language has such."""
