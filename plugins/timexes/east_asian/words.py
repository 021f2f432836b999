"""Tokens of Korean and Japanese, and what their words and numbers mean.

Neither needs spaces between words, so a text is cut by the vocabulary itself, longest word first.
"""

import re
from collections.abc import Callable

from ..tokens import Classes, pattern_of
from .vocabulary import TABLE, Row

_EXTRA = ("DIGITS", "KANJI", "YEAR_DIGITS", "DASHED", "OTHER")
_SETS = {
    "STEP": "STEP_NAMED STEP_ON AGO_OF",
    "NUMBER": "DIGITS KANJI YEAR_DIGITS",
    "AMOUNT": "DIGITS KANJI YEAR_DIGITS COUNT",
    "EDGES": "EARLY MID LATE YEAR_END",
    "HALVES": "HALF HALF_YEAR",
    "COUNTED": "DAY_COUNT WEEK_COUNT MONTH_COUNT",
    "LENGTHS": "YEARS YEAR MONTHS WEEKS WEEK DAYS DAY BUSINESS_DAYS HOURS MINUTES SECONDS",
}

CLASSES = Classes((*dict.fromkeys(row.name for row in TABLE), *_EXTRA), _SETS)


def _words(row: Row, *languages: str) -> list[str]:
    return [word.replace("_", " ") for language in languages for word in str(getattr(row, language)).split()]


MEANINGS = {word: row.meaning for row in TABLE for word in _words(row, "korean", "japanese")}
"""Meaning of each word of both languages."""

_KANJI = "〇零一二三四五六七八九十百千"
_NUMBERS = rf"\d{{4}}(?:[-/]|\. ?)\d{{1,2}}(?:[-/]|\. ?)\d{{1,2}}(?!\d)|\d+(?:\.\d+)?|[{_KANJI}]+"


_OPENERS = frozenset({"COUNT", "DAY_COUNT", "STEP_NAMED", "STEP_ON", "THAT", "YEAR_PREFIX"})


def token_pattern(language: str) -> re.Pattern[str]:
    """Return the pattern that cuts a text of "korean" or "japanese" into pieces that tile it."""
    words = pattern_of({word for row in TABLE for word in _words(row, language)})
    # White space belongs to the piece before it; between paragraphs it is a piece of its own.
    return re.compile(
        rf"(?:{words}|{_NUMBERS}|[^\W\d_]{_opener_inside(language)}|\S)(?:[^\S\n]|\n(?!\s*\n))*|\s+"
    )


def _opener_inside(language: str) -> str:
    """Return a pattern for words that only open a Korean word: "한 달" is a month, "중요한 달" is not."""
    if language != "korean":
        return ""
    openers = (word for row in TABLE if row.name in _OPENERS for word in _words(row, language))
    return f"(?:{'|'.join(map(re.escape, openers))})?"


def classifier(language: str) -> Callable[[str], str]:
    """Return the function that classifies tokens of "korean" or "japanese"."""
    codes = CLASSES.codes
    known = {word: codes[row.name] for row in TABLE for word in _words(row, language)}

    def classify(token: str) -> str:
        if token in known:
            return known[token]
        if token[:1].isdecimal():
            return codes[_number_class(token)]
        return codes["KANJI" if token and not token.strip(_KANJI) else "OTHER"]

    return classify


def _number_class(token: str) -> str:
    if not token.isdecimal():
        return "DIGITS" if token.count(".") == 1 and "-" not in token and "/" not in token else "DASHED"
    return "YEAR_DIGITS" if len(token) == 4 and 1000 <= int(token) < 2200 else "DIGITS"


EDGES = {
    word: modifier
    for row in TABLE
    for name, modifier in (("EARLY", "START"), ("MID", "MID"), ("LATE YEAR_END MONTH_END", "END"))
    if row.name in name.split()
    for word in _words(row, "korean", "japanese")
}
"""TIMEX3's modifier of each word for an early, middle or late part."""
UNITS = {
    word: unit
    for row in TABLE
    for unit in ("century", "year", "month", "week", "day", "business_day", "hour", "minute", "second")
    if row.name in {f"{unit.upper()}S", unit.upper(), f"{unit.upper()}_NOUN"}
    for word in _words(row, "korean", "japanese")
}
"""The unit of each word that a length can be counted in."""


COUNTED_UNITS = {
    word: unit
    for row in TABLE
    for unit in ("day", "week", "month")
    if row.name == f"{unit.upper()}_COUNT"
    for word in _words(row, "korean", "japanese")
}
"""The unit of each word that is a length by itself: "사흘", "일주일"."""


def number_of(word: str) -> float | None:
    """Return the number that digits of any script, kanji or a counting word say; None for "several"."""
    if word in MEANINGS:
        return MEANINGS[word] or None
    if word[:1].isdecimal():
        return float(word)
    if not set(word) & set("十百千"):
        return float("".join(str(max(_KANJI.index(sign) - 1, 0)) for sign in word))
    return _kanji_number(word)


def _kanji_number(word: str) -> float:
    total, digit = 0, 0
    for sign in word:
        if sign in "十百千":
            total += max(digit, 1) * {"十": 10, "百": 100, "千": 1000}[sign]
            digit = 0
        else:
            digit = max(_KANJI.index(sign) - 1, 0)
    return float(total + digit)
