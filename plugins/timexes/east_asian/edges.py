"""Beginnings and ends of the current year, month and week, in one word: "연말", "月末", "주 초"."""

from ..expression import Reading
from ..grammar import Match
from ..narrative import Story

_PARTICLE_WORDS = "에 은 이 부터 까지 의 로 도 , . に の は から まで 、 。"
_PARTICLES = frozenset(_PARTICLE_WORDS.split())


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
    """Whether a Korean word ends with the match: nothing but a particle follows."""
    pieces, end = match.tokens.pieces, match.end
    return end == len(pieces) or pieces[end - 1][-1:].isspace() or match.tokens.raw(end) in _PARTICLES


def _end(story: Story, unit: str) -> Reading:
    return _edge(story, unit, "END")


def _edge(story: Story, unit: str, modifier: str) -> Reading:
    within = story.point.within(unit) if story.point else None
    return story.mention(within, modifier) if within else Reading("DATE", None)
