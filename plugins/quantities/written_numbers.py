"""Numbers as a language writes them: digits in groups, a decimal part, a word for thousands and millions.

Signs and words are Unicode's (CLDR), as Babel has them: ``10,96 Milliarden`` in German, ``2000만`` in Korean.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from ..records.locales import locale_of

_DIGITS = r"\d+(?:[.,'’٬٫]\d+|\s\d{3}(?!\d))*"
"""Digits with their signs; a blank parts thousands alone, not a year from the number after it."""
_ROUND = re.compile(r"0+\Z")
_MAY_BE_GROUPED = re.compile(r"\d{1,3}[.,]\d{3}")
"""Thousands, or three decimals: within one country people differ, so it counts as both."""
_IS_POINTED = re.compile(r"\d+\.(?:\d{1,2}|\d{4,})")
"""No thousands in any language: a decimal point, in whatever language the text is."""
_BETWEEN_ENDS = 7
"""Characters between the ends of a range: a dash, ``to``, ``bis``."""
_LONG = 5
"""Digits of a number that needs no word for thousands; letters of a word that may stand within another."""
_COUNTED = 2
"""Digits of a number that is counted, not rounded: 20 is no other word for 17."""
_SHORT = 3
"""Letters of an abbreviation that is no unit: Mio, Mrd, mln."""
_BEFORE_MYRIADS = {
    "ko": {"십": 10, "백": 100, "천": 1000},
    "ja": {"十": 10, "百": 100, "千": 1000},
    "zh": {"十": 10, "百": 100, "千": 1000},
}
"""Words that stand before a word for ten thousand or more and multiply it: 9천만. CLDR has the latter."""
_MYRIAD = 10_000
_BETWEEN_MYRIADS = re.compile(r"\s*(?:[-~∼〜～–—·・]|에서|부터|내지|から|ないし|到|至)\s*[$€£¥₩]?")
"""Between the ends of a range where each has its counter behind it: 23명에서 1만 명 begins with 23."""
_OTHERS = ("en", "de", "fr", "es", "it", "pt", "ru", "ko", "ja", "zh")
"""Languages in which a text is read whose own language has no word for what stands behind its digits."""


@dataclass(frozen=True, slots=True)
class WrittenNumber:
    """A number of a text, with how exactly it is written."""

    value: Decimal
    """What it says."""
    step: Decimal
    """One of its last place: 0.01 billion for ``10.96 billion``, a thousand for ``17,000``."""

    def is_rounded_from(self, number: float) -> bool:
        """Whether this is the number, or what rounding makes of it at the place where this one ends."""
        return abs(self.value - Decimal(repr(number))) <= self.step / 2


def readings(words: str, language: str) -> Iterator[list[WrittenNumber]]:
    """Yield the numbers of a text as its language has them, then as others have them that know a word in it.

    Only where this language has no word for thousands or more behind its digits, and others have one.

    >>> [str(one.value) for reading in readings("$1.09 bilhão", "de") for one in reading]
    ['1.09', '1090000000.00']
    """
    yield list(written_numbers(words, language))
    if not _has_scale(words, language):
        for other in _OTHERS:
            if _has_scale(words, other):
                yield list(written_numbers(words, other))


def _has_scale(words: str, language: str) -> bool:
    """Whether a word for thousands or more stands behind digits."""
    return any(found["scale"] for found in _parts(words, language))


def _parts(words: str, language: str) -> list[re.Match[str]]:
    """Return the digits of a text, each with the word for thousands or more behind it."""
    names = "|".join(map(_whole, sorted(_scales(language), key=len, reverse=True))) or "(?!)"
    return list(re.finditer(rf"(?P<digits>{_DIGITS})(?:\s?(?P<scale>{names}))?", words))


def written_numbers(words: str, language: str) -> Iterator[WrittenNumber]:
    """Yield the numbers of a text; one before another shares its word: ``4.2 to 5.8 million``.

    >>> [str(one.value) for one in written_numbers("about $10.96 billion of 17,291", "en")]
    ['10960000000.00', '17291']
    >>> [str(one.value) for one in written_numbers("rund 10,96 Milliarden von 17.291", "de")]
    ['10960000000.00', '17291']
    >>> [str(one.value) for one in written_numbers("4.2 to 5.8 million", "en")]
    ['4200000.0', '5800000.0']
    >>> [str(one.value) for one in written_numbers("1억 2000만 명", "ko")]
    ['120000000']
    >>> [str(one.value) for one in written_numbers("10억 9천만 달러", "ko")]
    ['1090000000']
    >>> [str(one.value) for one in written_numbers("3만 23명에서 1만 1490명", "ko")]
    ['30023', '11490']
    """
    scales = _scales(language)
    parts = _parts(words, language)
    ends: list[tuple[WrittenNumber, int, int]] = []
    others: list[WrittenNumber] = []
    for number, found in enumerate(parts):
        scale = scales.get(found["scale"] or "", 1)
        if scale == 1 and (after := parts[number + 1 : number + 2]):
            scale = _shared_scale(words[found.end() : after[0].start()], found, after[0], scales, language)
        one = _number(found["digits"], scale, language)
        if ends and not words[ends[-1][2] : found.start()].strip() and one.value < ends[-1][1]:
            before = ends.pop()
            one = WrittenNumber(before[0].value + one.value, one.step)
        ends.append((one, scale, found.end()))
        if _MAY_BE_GROUPED.fullmatch(found["digits"]) and one.value % 1:
            others.append(_number(re.sub(r"\D", "", found["digits"]), scale, language))
    yield from (one for one, _, _ in ends)
    yield from others


def _whole(name: str) -> str:
    """Return the pattern of a word; a short one that has capitals is none within another: mil, millas."""
    return re.escape(name) + (r"(?![^\W\d_])" if len(name) < _LONG and name.upper() != name.lower() else "")


def _shared_scale(
    between: str, one: re.Match[str], other: re.Match[str], scales: Mapping[str, int], language: str
) -> int:
    """Return the scale of the next number where the two are the ends of a range."""
    if _counts_myriads(language):
        is_near = _BETWEEN_MYRIADS.fullmatch(between) is not None
    else:
        is_near = 0 < len(between) <= _BETWEEN_ENDS and not set(between) & set(",;.()")
    is_range = is_near and len(one["digits"]) < _LONG
    return scales.get(other["scale"] or "", 1) if is_range else 1


def _counts_myriads(language: str) -> bool:
    """Whether a language counts ten thousands, so that 7700만 is as round as 77 million."""
    return language.partition("-")[0] in _BEFORE_MYRIADS


def _number(digits: str, scale: int, language: str) -> WrittenNumber:
    decimal = "." if _IS_POINTED.fullmatch(digits) else _decimal_sign(language)
    head, sign, tail = digits.rpartition(decimal)
    if not sign or not _is_decimal(head, tail, decimal):
        head, tail = digits, ""
    whole = re.sub(r"\D", "", head)
    value = Decimal(f"{whole}.{tail}" if tail else whole) * scale
    if tail:
        return WrittenNumber(value, Decimal(scale) / 10 ** len(tail))
    may_be_round = scale == 1 or (scale >= _MYRIAD and _counts_myriads(language))
    zeros = _ROUND.search(whole) if may_be_round and len(whole) > _COUNTED else None
    return WrittenNumber(value, Decimal(scale) * 10 ** (min(len(zeros[0]), len(whole) - 1) if zeros else 0))


def _is_decimal(head: str, tail: str, decimal: str) -> bool:
    """Whether a sign parts a decimal: it stands once, or is what this language has for it."""
    return tail.isdigit() and decimal not in head


@cache
def _decimal_sign(language: str) -> str:
    from babel.numbers import get_decimal_symbol  # noqa: PLC0415 - slow to import, for sites with quantities

    return get_decimal_symbol(locale_of(language))


@cache
def _scales(language: str) -> Mapping[str, int]:
    """Return the words for thousands, millions and so on, each with what it multiplies by."""
    forms = locale_of(language).compact_decimal_formats
    long, short = (_words_for(_plurals(forms, width)) for width in ("long", "short"))
    longer = {word: scale for word, scale in short.items() if len(word) >= _SHORT and word not in long}
    found = long | longer if long else short
    before = _BEFORE_MYRIADS.get(language.partition("-")[0], {})
    myriads = {word: scale for word, scale in found.items() if scale >= _MYRIAD}
    return found | {f"{one}{two}": a * b for one, a in before.items() for two, b in myriads.items()}


def _words_for(plurals: Mapping[str, Any]) -> dict[str, int]:
    found: dict[str, int] = {}
    for plural in plurals.values():
        for magnitude, pattern in plural.items():
            words = str(pattern.pattern).partition(";")[0]
            word, zeros = " ".join(re.sub(r"[0-9.\u200f']", "", words).split()), words.count("0")
            if word and zeros:
                found.setdefault(word, int(magnitude) // 10 ** (zeros - 1))
    return found


def _plurals(forms: Any, width: str) -> Mapping[str, Any]:  # noqa: ANN401 - as Babel has it
    return {plural: forms[width][plural] for plural in forms[width]} if width in forms else {}
