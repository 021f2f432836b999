"""Habits: months and seasons of any year, which no calendar date is meant by.

"In July and August the river is low" names no July of its own. Such an expression keeps its value and loses
its EDTF; in doubt a month is that of a year.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from .expression import Timex


@dataclass(frozen=True, slots=True)
class _Signs:
    """How a language shows a habit."""

    bare: re.Pattern[str]
    """Months and seasons without a year, as whole expressions."""
    season: re.Pattern[str]
    """Of them, those that one alone is enough of."""
    pair: re.Pattern[str]
    """What stands between two months of which one is any year's, so is the other."""
    often: re.Pattern[str]
    """Words that say how often."""
    usual: re.Pattern[str]
    """Signs of a present that holds always."""
    once: re.Pattern[str]
    """Signs of the past and of the future."""
    clause: re.Pattern[str] | None = None
    """Finds, in the words before, a clause of its own that tells what holds always: "that feed the river"."""


_REACH = 200
"""So many characters around an expression are its sentence at most."""
_BORDER = re.compile(r"[.!?;]\s|[。！？]|\n\n")
_EAST_ASIAN_MONTH = r"(?:초|말|상순|하순|上旬|下旬)?"
_PAST = (
    r"(?<!is )(?<!are )(?<!be )[a-z]+(?<!e)ed|agreed|freed|rose|fell|went|came|took|began|became|grew|sank"
    r"|met|held|lost|won|led|said|told|made|broke|built|brought|burnt|chose|died|drew|drove|flew|found|fought|froze"
    r"|gave|got|kept|knew|left|paid|ran|saw|sold|sent|spent|spoke|stood|swept|thought|threw|wrote|wore"
)
_SIGNS = {
    "en": _Signs(
        re.compile(
            r"(?:(?:early|late|mid)[- ])?(?:january|february|march|april|may|june|july|august|september"
            r"|october|november|december|spring|summer|autumn|fall|winter)",
            re.IGNORECASE,
        ),
        re.compile(r"spring|summer|autumn|fall|winter", re.IGNORECASE),
        re.compile(r",?\s+(?:and|or|to|through|until)\s+|\s*[-–—]\s*|,\s+", re.IGNORECASE),
        re.compile(
            r"\b(?:usually|normally|often|always|typically|generally|traditionally|regularly|every|each|sometimes"
            r"|rarely|seldom|tends?|annually|most years)\b",
            re.IGNORECASE,
        ),
        re.compile(
            r"\b(?:is|are|does|do|gets?|falls?|rises?|comes?|goes|go|brings?|remains?|begins?|starts?|ends?|opens?"
            r"|closes?|peaks?|runs?|lasts?|grows?|needs?|makes?|takes?|drops?|stays?|becomes?|turns?|melts?|floods?"
            r"|freezes?|dries|dry|meets?|visits?|attracts?|harvest|sow|breed|return|flowers?|blooms?|lies?|sits?)\b"
            r"|\b[a-z]{3,}s\s+(?:the|an?|its|their|his|her|some|about|up|down|no|more|less|only|\d)\b"
        ),
        re.compile(
            rf"\b(?:was|were|had|did|has|have|will|would|shall|could|might|expected|due|plans?|planned|next|this|last"
            rf"|{_PAST})\b"
        ),
        re.compile(
            rf"\b(?:that|which|who)\s+(?!was\b|were\b|had\b|did\b|has\b|have\b|will\b|would\b|could\b|might\b"
            rf"|(?:{_PAST})\b)[a-z]+\s+(?:the|an?|its|their|his|her|some|no|more|less|only|here|there|\d)\b[^;:]*$"
        ),
    ),
    "ko": _Signs(
        re.compile(rf"\d{{1,2}}(?:월{_EAST_ASIAN_MONTH})?|봄|여름|가을|겨울"),
        re.compile(r"봄|여름|가을|겨울"),
        re.compile(r"\s*(?:과|와|~|∼|-|부터|에서|,|·)\s*"),
        re.compile(r"매년|해마다|보통|대개|흔히|주로|통상|일반적으로|항상|늘 "),
        re.compile(r"[가-힣](?<![했었았였됐갔왔났섰겠졌켰렸])다[.!?]?\s*$"),
        re.compile(r"(?:예정|계획|전망|방침|것)이다|[0-9]{4}년|지난|올해|내년"),
    ),
    "ja": _Signs(
        re.compile(rf"[\d０-９]{{1,2}}(?:月{_EAST_ASIAN_MONTH})?|春|夏|秋|冬"),
        re.compile(r"春|夏|秋|冬"),
        re.compile(r"\s*(?:と|や|〜|～|-|から|、|・)\s*"),
        re.compile(r"毎年|例年|通常|普段|ふだん|たいてい|いつも"),
        re.compile(r"(?:[るうくすつぬむぐぶい]|である|です|ます)[。]?\s*$"),
        re.compile(r"予定|計画|見通し|[0-9０-９]{4}年|昨年|今年|来年|去年"),
    ),
}


def without_habits(text: str, timexes: Sequence[Timex], language: str) -> list[Timex]:
    """Take the EDTF from expressions that tell of any year.

    >>> july = Timex(3, 7, "July", "DATE", "2018-07", "2018-07", "month")
    >>> without_habits("In July it is usually low.", [july], "en")[0].edtf is None
    True
    """
    signs = _SIGNS.get(language.partition("-")[0].lower())
    if signs is None:
        return list(timexes)
    comes_round = any(sign in text for sign in _EVERY_YEAR)
    if not comes_round and not any(_is_bare(timex, signs) for timex in timexes):
        return list(timexes)
    borders = [0, *(found.end() for found in _BORDER.finditer(text)), len(text)]
    return [
        replace(timex, edtf=None)
        if _is_habit(text, timexes, number, signs, borders) or (comes_round and _is_yearly(text, timex))
        else timex
        for number, timex in enumerate(timexes)
    ]


def _is_bare(timex: Timex, signs: _Signs) -> bool:
    """Whether an expression is a month or season without a year."""
    return bool(timex.granularity in _UNITS and timex.edtf and signs.bare.fullmatch(timex.text))


_UNITS = frozenset({"month", "season"})


def _is_yearly(text: str, timex: Timex) -> bool:
    """Whether a day without a year is said to come round: "on 4 March each year", "매년 3월 1일"."""
    if timex.granularity != "day" or timex.edtf is None or timex.edtf[:4] in timex.text:
        return False
    before = text[max(0, timex.start - _BESIDE) : timex.start]
    return bool(_YEARLY_AFTER.match(text, timex.end) or _YEARLY_BEFORE.search(before))


_BESIDE = 16
_EVERY_YEAR = ("each year", "very year", "Each year", "nnually", "매년", "해마다", "毎年", "例年")
_YEARLY_AFTER = re.compile(r"\s+(?:of\s+)?(?:each|every)\s+year\b|\s+annually\b")
_YEARLY_BEFORE = re.compile(
    r"\b(?:(?:each|every)\s+year|annually),?\s+(?:on\s+)?(?:the\s+)?$|(?:매년|해마다)\s*$|(?:毎年|例年)、?の?$",
    re.IGNORECASE,
)


def _is_habit(
    text: str, timexes: Sequence[Timex], number: int, signs: _Signs, borders: Sequence[int]
) -> bool:
    timex = timexes[number]
    if not _is_bare(timex, signs):
        return False
    place = bisect_right(borders, timex.start)
    start = max(borders[place - 1], timex.start - _REACH)
    end = min(borders[place] if place < len(borders) else len(text), timex.end + _REACH)
    sentence = text[start:end]
    if signs.often.search(sentence):
        is_near = signs.often.search(_segment(text, timex, start))
        return bool(is_near or not signs.once.search(sentence))
    if signs.clause and signs.clause.search(text[start : timex.start]):
        return bool(signs.season.fullmatch(timex.text) or _is_paired(text, timexes, number, signs))
    is_any = signs.season.fullmatch(timex.text) or _is_paired(text, timexes, number, signs)
    return bool(is_any and signs.usual.search(sentence) and not signs.once.search(sentence))


def _segment(text: str, timex: Timex, start: int) -> str:
    """Return the words around an expression up to the next commas."""
    before, after = (
        text[start : timex.start],
        re.split(r"[,;.!?、。]", text[timex.end : timex.end + _REACH])[0],
    )
    return re.split(r"[,;、]", before)[-1] + after


def _is_paired(text: str, timexes: Sequence[Timex], number: int, signs: _Signs) -> bool:
    """Whether another bare month is joined to one: "July and August", or the words are both: "7~8월"."""
    timex = timexes[number]
    for one, other in ((number - 1, number), (number, number + 1)):
        if one >= 0 and other < len(timexes):
            gap = text[timexes[one].end : timexes[other].start]
            beside = timexes[one if other == number else other]
            if signs.pair.fullmatch(gap) and signs.bare.fullmatch(beside.text):
                return True
    return bool(_NUMBER_BEFORE.search(text[max(0, timex.start - 4) : timex.start]))


_NUMBER_BEFORE = re.compile(r"[\d０-９]\s*[~∼〜～-]\s*$")
