"""What to write instead of a date that EDTF does not know: one row per usual slip."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from ..records import day_meant
from .day import last_day
from .words import MONTHS

_EXAMPLES = "write YYYY, YYYY-MM, YYYY-MM-DD, 1945~ (about), 1945? (uncertain), 1947/1949 or 2014/.. (open)"
_LONGEST = 100
"""Characters of a text that is looked through for slips."""
_DIGITS = re.compile(r"Y?-?\d{5,}(?:-\d\d){0,2}", re.ASCII)
_MONTH = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_SEASON_CODES = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}


@dataclass(frozen=True, slots=True)
class Slip:
    """A usual way to write a date wrongly, and the phrase that mends it."""

    pattern: re.Pattern[str]
    """The whole text, without case."""
    mend: Callable[[re.Match[str]], str]
    """Build the mend from the match."""


def find_mend(text: str) -> str:
    """Return what to write instead of ``text``, an imperative phrase."""
    if len(text) > _LONGEST:
        return _far_year(text) if _DIGITS.fullmatch(text.strip()) else _EXAMPLES
    day = day_meant(text)
    if day and not text.strip().startswith(day):
        return f"write {day}"
    for slip in SLIPS:
        if match := slip.pattern.fullmatch(text.strip()):
            return slip.mend(match)
    return _EXAMPLES


def _slip(pattern: str, mend: Callable[[re.Match[str]], str]) -> Slip:
    return Slip(re.compile(pattern, re.IGNORECASE | re.ASCII), mend)


def _number(match: re.Match[str]) -> int:
    return next(n for n, name in enumerate(MONTHS, 1) if name[:3].lower() == match["month"].lower())


def _padded(match: re.Match[str]) -> str:
    parts = [f"{int(part):02}" for part in re.split(r"\D+", match[0])]
    return f"write {'-'.join(parts)}" if _exists(parts) else _impossible(match)


def _exists(parts: list[str]) -> bool:
    year, month, day = int(parts[0]), int(parts[1]), int((*parts, "1")[2])
    return year > 0 and 1 <= month <= 12 and 1 <= day <= last_day(year, month).day


def _impossible(match: re.Match[str]) -> str:
    year, month, *_ = (int(part) for part in re.split(r"\D+", match[0]))
    if not 1 <= month <= 12:
        return "months run from 01 to 12, seasons are 21 (spring) to 24 (winter), quarters 33 to 36"
    return f"{MONTHS[month - 1]} {year:04} has {last_day(year, month).day} days"


_DATE = re.compile(r"-?\d{4}(?:-\d\d){0,2}", re.ASCII)


def _set(match: re.Match[str]) -> str:
    """A set of dates: its first and its last make an interval."""
    dates = sorted(_DATE.findall(match[0]))
    one = "one of its dates" if match[0].startswith("[") else "each of its dates"
    reach = f", or an interval: {dates[0]}/{dates[-1]}" if len(set(dates)) > 1 else ""
    return f"sets of dates are not read; write {one} as an event of its own{reach}"


def _far_year(text: str) -> str:
    """A year of more digits than four."""
    year = re.match(r"Y?(-?\d+)", text)
    digits = year[1] if year else ""
    if len(digits.lstrip("-")) > 9:
        return "years have nine digits at most: Y-170000000 to Y999999999"
    return f"write a year of more than four digits alone, after Y: Y{digits}"


def _marked(match: re.Match[str]) -> str:
    marks = set(re.findall("[~?%]", match[0]))
    mark = marks.pop() if len(marks) == 1 else "%"
    plain = re.sub("[~?%]", "", match[0])
    return f"write one mark, at the end: {plain}{mark}"


SLIPS = (
    _slip(rf"{_MONTH},?\s+(?P<year>\d{{4}})", lambda m: f"write {m['year']}-{_number(m):02}"),
    _slip(
        r"(spring|summer|autumn|fall|winter)(?: of)?\s+(\d{4})",
        lambda m: f"write {m[2]}-{_SEASON_CODES[m[1].lower()]}",
    ),
    _slip(r"\d{4}-\d\d(?:-\d\d)?", _impossible),
    _slip(r"\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?", _padded),
    _slip(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}", lambda _: "write the year first: YYYY-MM-DD"),
    _slip(r"(\d{4}-\d\d-\d\d)[T ].*", lambda m: f"leave the time out: {m[1]}"),
    _slip(r"(\d{4})\s*[-–—]\s*(\d{4})", lambda m: f"write an interval with a slash: {m[1]}/{m[2]}"),
    _slip(r"(?:the\s+)?(\d{3})0[’']?s", lambda m: f"write {m[1]}X"),
    _slip(r"(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)\s+century", lambda m: f"write {int(m[1]) - 1:02}XX"),
    _slip(r"(?:c\.?|ca\.?|circa|about|around)\s*(\d{4})", lambda m: f"write {m[1]}~"),
    _slip(r"(\d{4})(?:\?~|~\?)", lambda m: f"write {m[1]}% (about, and uncertain)"),
    _slip(r"(\d{1,4})\s*B\.?C\.?(?:E\.?)?", lambda m: f"write -{int(m[1]) - 1:04} (year 0 is 1 BC)"),
    _slip(r"(?:since|from)\s+(\d{4})", lambda m: f"write {m[1]}/.."),
    _slip(r"(?:until|to|before)\s+(\d{4})", lambda m: f"write ../{m[1]}"),
    _slip(r"(\d{4})/(?:open|now|present|today)", lambda m: f"write {m[1]}/.."),
    _slip(r"\[\.\.(\d{4}(?:-\d\d){0,2})\]", lambda m: f"write ../{m[1]}"),
    _slip(r"\[(\d{4}(?:-\d\d){0,2})\.\.\]", lambda m: f"write {m[1]}/.."),
    _slip(r"[\[{].*[\]}]", _set),
    _slip(r"\d{4}(?:-\d\d){0,2}(?:\s*,\s*\d{4}(?:-\d\d){0,2})+", _set),
    _slip(_DIGITS.pattern, lambda m: _far_year(m[0])),
    _slip(r"(?=.*[~?%])[\d~?%-]+", _marked),
    _slip(r"(Y-?)(\d+)E([1-7])", lambda m: f"write the year out: {m[1]}{int(m[2]) * 10 ** int(m[3])}"),
    _slip(r"(\d+X+)-[\dX]{2}(?:-[\dX]{2})?", lambda m: f"leave out what follows unspecified digits: {m[1]}"),
    _slip(r"\d+[ux]+", lambda m: f"write unspecified digits as X: {re.sub('[ux]', 'X', m[0].lower())}"),
    _slip(r"\d{1,3}", lambda m: f"write the year with four digits: {int(m[0]):04}"),
)
"""Looked through in order; the first that fits the whole text wins."""
