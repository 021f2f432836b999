"""Tokens of English, and the class each belongs to."""

import re

from ..tokens import Classes, pattern_of
from .named import DAYS_BY_NAME, PERIODS_BY_NAME
from .vocabulary import NUMBERS, TABLE

_SPECIAL = ("BC", "AD", "HOLIDAY", "PERIOD", "QUARTER_CODE", "OTHER")
_SETS = {
    "ANY_MONTH": "MONTH MAYBE_MONTH MONTH_ABBR",
    "ANY_WEEKDAY": "WEEKDAY WEEKDAY_ABBR",
    "ANY_SEASON": "SEASON MAYBE_SEASON",
    "CARDINAL": "DAY TWO_DIGITS THREE_DIGITS NUMBER YEAR",
    "SPELLED": "ONE NUMBER_WORD LARGE",
    "NTH": "ORDINAL DIGIT_ORDINAL",
    "ANY_UNIT_WORD": "UNIT UNITS CLOCK_UNIT CLOCK_UNITS",
    "NOUN_UNIT": "UNIT QUARTER WEEKEND PERIOD_WORD",
}

CLASSES = Classes((*TABLE, *(name for name, _ in NUMBERS), *_SPECIAL), _SETS)

_PHRASES = pattern_of((*DAYS_BY_NAME, *PERIODS_BY_NAME)).replace(r"\ ", r"\s+")
TOKEN = re.compile(
    rf"(?:(?:{_PHRASES})\b"
    r"|[QH][1-4]\b"
    r"|(?:B\.C\.E?\.?|BCE?\b|A\.D\.|AD\b|CE\b)"
    r"|ca?\.(?=\s*\d)"
    r"|\d+(?:[.,:/]\d+)*(?:(?<=0)['’]?s\b|(?:st|nd|rd|th)\b|\s?[apAP]\.?\s?[mM]\b\.?)?"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat)\."
    r"|['’]s\b|[^\W\d_]+|[^\w\s]|\w)(?:[^\S\n]|\n(?!\s*\n))*|\s+"
)
"""Everything matches: pieces tile the text. Named days and periods are one token each."""

_CODES = CLASSES.codes
_BY_WORD = {word.lower(): _CODES[name] for name, words in TABLE.items() for word in words.split()}
_CAPITALIZED = {word.lower() for words in TABLE.values() for word in words.split() if word[0].isupper()}
_BY_NUMBER = [(re.compile(pattern, re.IGNORECASE), _CODES[name]) for name, pattern in NUMBERS]


def classify(token: str) -> str:
    """Return the class code of a token."""
    if not token:  # white space between paragraphs
        return _CODES["DOT"]
    word = token.lower()
    code = _BY_WORD.get(word) or _BY_WORD.get(word.rstrip("."))
    if code == _CODES["COUNTED"] and token.istitle():
        return _CODES["OTHER"]  # "the 1965 Watts riots" counts no watts
    if code and (word not in _CAPITALIZED or token[0].isupper()):
        return code
    if token[:1].isdecimal():
        return next((code for pattern, code in _BY_NUMBER if pattern.fullmatch(token)), _CODES["OTHER"])
    return _CODES[_phrase_class(token)]


def _phrase_class(token: str) -> str:
    name = " ".join(token.split())
    if name in DAYS_BY_NAME:
        return "HOLIDAY"
    if name in PERIODS_BY_NAME:
        return "PERIOD"
    if len(token) == 2 and token[0] in "QH" and token[1].isdecimal():
        return "QUARTER_CODE"
    letters = token.replace(".", "")
    return "BC" if letters in {"BC", "BCE"} else "AD" if letters in {"AD", "CE"} else "OTHER"
