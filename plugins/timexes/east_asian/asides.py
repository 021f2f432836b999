"""Dates that a story passes by: those in brackets, and "the year before" that it is compared with.

"1925年、全集を刊行（1927年に完結）。この年" is 1925. A date in brackets that says the year told already only
says more of it, and one that "翌年" follows is what that counts from.
"""

import re

from ..grammar import Match
from ..narrative import Story, Told
from ..when import When
from .words import CLASSES, MEANINGS, number_of

_of = CLASSES.of
_BESIDE = "DAY_BESIDE WEEK_BESIDE MONTH_BESIDE YEAR_BESIDE"
_BESIDES = frozenset(_of(_BESIDE))
_OPEN, _CLOSE = _of("OPEN"), _of("CLOSE")
_LONGEST = 40
_NUMBERS = re.compile(f"[{_of('NUMBER')}]")
_COUNTED_FROM = re.compile(f"[{_of('OF COMMA')}]?[{_of(_BESIDE)}]")
_APPOSED = re.compile(
    f"[{_of('OF COMMA OPEN OTHER')}]?[{_of('AD')}]?(?P<era>[{_of('ERA')}])?"
    f"(?P<year>[{_of('NUMBER FIRST_YEAR')}])[{_of('YEAR OPEN CLOSE')}]"
)
_BY_NAME = frozenset({"の", "、", ",", "(", "（", "인"})


def leave_aside(match: Match, story: Story, told: Told) -> Told:
    """Take back what a date in brackets told, and return what has been told outside of them."""
    close = _end_of_brackets(match)
    if close is None:
        return story.told
    codes = match.tokens.codes
    if _NUMBERS.search(codes, match.end, close):
        return told if told.anchor else story.told
    says_more = story.last_token == match.start - 1 and _is_of_year(story, told)
    if says_more or _COUNTED_FROM.match(codes, close + 1):
        return story.told
    story.take_back(told)
    return story.told


def _is_of_year(story: Story, told: Told) -> bool:
    """Whether the date just told and the one before it are of one year."""
    return bool(story.mentioned and told.mentioned and story.mentioned.year == told.mentioned.year)


def _end_of_brackets(match: Match) -> int | None:
    """Return the token that closes the brackets which a match stands in; None if it stands in none."""
    codes, start, end = match.tokens.codes, match.start, match.end
    before = codes[max(start - _LONGEST, 0) : start]
    opened = max(map(before.rfind, _OPEN))
    if opened < 0 or opened < max(map(before.rfind, _CLOSE)):
        return None
    after = (codes.find(sign, end, end + _LONGEST) for sign in _CLOSE)
    return min((place for place in after if place >= 0), default=None)


def looks_back(match: Match) -> bool:
    """Whether it is "前年", "전날" by itself: what a story compares with, and does not move to."""
    is_beside = match.has("told") and match.tokens.codes[match.found.start("told")] in _BESIDES
    return is_beside and sum(MEANINGS.get(word, 0) for word in match.words("told")) < 0


def apposed_year(match: Match) -> When | None:
    """Return the year that says which one "翌年の1616年", "이듬해인 1954년" is."""
    tokens, end = match.tokens, match.end
    found = _APPOSED.match(tokens.codes, end)
    if found is None or (found.start("year") != end and tokens.raw(end) not in _BY_NAME and not found["era"]):
        return None
    word = tokens.raw(found.start("year"))
    number = 1 if word == "元" else int(number_of(word) or 0)
    year = number + (MEANINGS[tokens.raw(found.start("era"))] if found["era"] else 0)
    return When("year", year) if _FIRST <= year < _LAST else None


_FIRST, _LAST = 1000, 2200
