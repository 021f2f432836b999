"""Beginnings and ends of the current year, month and week, in one word: "연말", "月末", "주 초"."""

import re

from ..expression import Reading
from ..grammar import Match
from ..narrative import Story
from .words import CLASSES

_TO_SYLLABLE_END = 8
_LONGER_WORD = re.compile("[가-힣]")
_ENDINGS = re.compile(
    "(?:쯤|경|께|내내|초|말|중|즈음|무렵|당시)?"
    "(?:에서?|로|으로|까지|부터|보다|처럼|마다|만큼|만|하고|조차|뿐|이나|나|[와과]){0,2}"
    r"(?:들|[은는이가을를의도엔다야]|이?[었였][가-힣]+|이[다며자고면라][가-힣]*|인(?=\s*\d))?(?![가-힣])"
)
"""What may be written onto a word of time: a few suffixes, particles, the copula."""
_GO_ON = frozenset(CLASSES.of("EDGES SEASON PART HALVES FROM UNTIL SINCE UP_TO AGO LATER NUMBER EVERY OF"))
"""Words of time that may be."""


def year_end(match: Match, story: Story) -> Reading | None:
    """Read "연말", "年末": of this year."""
    return _end(story, "year")


def month_end(match: Match, story: Story) -> Reading | None:
    """Read "월말", "月末": of this month."""
    return _end(story, "month")


def week_start(match: Match, story: Story) -> Reading | None:
    """Read "주 초", "週初め": of this week; not a syllable of a name before it."""
    pieces = match.tokens.pieces
    if (match.start and not pieces[match.start - 1][-1:].isspace()) or not is_whole(match):
        return None
    return _edge(story, "week", "START")


def is_whole(match: Match) -> bool:
    """Whether a Korean word ends with the match, or goes on as one of time may: 이해에, but no 이해관계."""
    pieces, end = match.tokens.pieces, match.end
    after = "".join(pieces[end : end + _TO_SYLLABLE_END])
    if pieces[end - 1][-1:].isspace() or not _LONGER_WORD.match(after):
        return True
    return match.tokens.codes[end] in _GO_ON or bool(_ENDINGS.match(after))


def _end(story: Story, unit: str) -> Reading:
    return _edge(story, unit, "END")


def _edge(story: Story, unit: str, modifier: str) -> Reading:
    within = story.point.within(unit) if story.point else None
    return story.mention(within, modifier) if within else Reading("DATE", None)
