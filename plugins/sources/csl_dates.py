"""Dates in every form in which CSL, Zotero and Pandoc write them, as EDTF.

``2016``, ``2016-11-03``, EDTF; ``{date-parts: [[2016, 11, 3]]}``, with a second list for a range;
``{year: 2016, month: 11, day: 3}`` and a list of one or two of these; ``season``, ``circa``, ``raw`` and
``literal``.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated

from pydantic import AfterValidator, BeforeValidator

from ..edtf_dates import EdtfError, parse_edtf
from ..edtf_dates.fields import UNKNOWN
from ..records import SchemaHint, as_written

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d.*")
_SLASHED = re.compile(r"(\d{4})/(\d{1,2})(?:/(\d{1,2}))?/?")
_WRITTEN = re.compile(
    r"(?:(?P<d1>\d{1,2})\.?\s+)?(?P<month>[A-Za-z]{3,9})\.?\s+(?:(?P<d2>\d{1,2}),?\s+)?(?P<year>\d{4})"
)
_KEYS = frozenset(
    {"circa", "date-parts", "day", "edtf", "literal", "month", "other", "raw", "season", "year"}
)
_FALSE = frozenset({"", "0", "false", "no", "none"})
_NO_DATE = frozenset({"n.d.", "n. d.", "nd", "no date", "undated", UNKNOWN})


def edtf_of(value: object) -> object:
    """Return a date as EDTF, or ``unknown``; what is no date of any form is returned for others to refuse.

    >>> edtf_of({"date-parts": [["2016", 11], [2017]]}), edtf_of([{"year": 2016, "month": "3"}])
    ('2016-11/2017', '2016-03')
    """
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _joined([str(edtf_of(one)) for one in value])
    if isinstance(value, Mapping):
        return _of_mapping(value)
    return _of_text(str(as_written(value)).strip())


def literal_of(value: object) -> str:
    """Return the words of a date that only has words; empty where it can be read.

    >>> literal_of({"literal": "forthcoming"}), literal_of({"raw": "November 3, 2016"})
    ('forthcoming', '')
    """
    words = _words(value) if isinstance(value, Mapping) else ""
    return words if words and edtf_of(value) == UNKNOWN and words.lower() not in _NO_DATE else ""


def _words(value: Mapping[object, object]) -> str:
    found = (value.get(key) for key in ("literal", "raw", "other"))
    return next((str(words).strip() for words in found if isinstance(words, str | int)), "")


def _of_mapping(value: Mapping[object, object]) -> str:
    unknown = next((str(key) for key in value if key not in _KEYS), None)
    if unknown is not None:
        raise ValueError(f"has '{unknown}', which is no part of a date; write it as 2016-11-03")
    if parts := value.get("date-parts"):
        date = _joined([_of_parts(part, value) for part in _lists(parts)])
    elif value.get("year"):
        date = _of_parts([value.get(name) for name in ("year", "month", "day")], value)
    else:
        words = str(value.get("edtf") or "") or _words(value)
        read = _of_text(words) if words else UNKNOWN
        return read if _is_edtf(read) else UNKNOWN
    return date


def _lists(parts: object) -> Iterator[Sequence[object]]:
    """Yield the parts of each day; some programs leave the outer list out."""
    found = list(parts) if isinstance(parts, Sequence) and not isinstance(parts, str) else [[parts]]
    if all(isinstance(one, str | int) for one in found):
        found = [found]
    yield from (one for one in found if isinstance(one, Sequence) and not isinstance(one, str) and one)


def _joined(dates: Sequence[str]) -> str:
    if len(dates) > 2:
        raise ValueError("has more than a first and a last day; write an interval: 2016-11/2017-02")
    known = [date for date in dates if date]
    return "/".join(known) if known else UNKNOWN


def _of_parts(parts: Sequence[object], date: Mapping[object, object]) -> str:
    """Write year, month and day; a month above 12 is a season, as CSL has it."""
    numbers = [str(part).strip() for part in parts if str(part).strip() not in {"", "0", "None"}]
    if not numbers:
        return ""
    if not all(re.fullmatch(r"-?\d{1,4}", number) for number in numbers):
        numbers[1:2] = [str(_month_of(number) or number) for number in numbers[1:2]]
    if not all(re.fullmatch(r"-?\d{1,4}", number) for number in numbers):
        raise ValueError("has a part that is no number; write year, month and day: 2016-11-03")
    year, month = (
        since_year_zero(int(numbers[0])),
        int(numbers[1]) if numbers[1:] else _season_of(date.get("season")),
    )
    month = month + 8 if 13 <= month <= 16 else month
    written = f"{'-' if year < 0 else ''}{abs(year):04}" + (f"-{month:02}" if month else "")
    written += f"-{int(numbers[2]):02}" if numbers[2:] else ""
    return written + ("" if str(date.get("circa") or "").lower() in _FALSE else "~")


def since_year_zero(year: int) -> int:
    """Return a year of EDTF, which has a year zero, for one of CSL, where -430 is 430 BC."""
    return year + 1 if year < 0 else year


def _season_of(season: object) -> int:
    words = str(season or "").strip().lower()
    return 20 + int(words) if words in {"1", "2", "3", "4"} else _SEASONS.get(words, 0)


def _month_of(word: str) -> int:
    """Return the number of a month, or of a season, by its name or the beginning of it."""
    low = word.lower().rstrip(".")
    found = (number for number, month in enumerate(_MONTHS, 1) if len(low) > 2 and month.startswith(low))
    return next(found, _SEASONS.get(low, 0))


def _of_text(text: str) -> str:
    """Read what is not EDTF but no less clear: a time, slashes, a month by its name."""
    if text.lower() in _NO_DATE:
        return UNKNOWN
    if time := _TIME.fullmatch(text):
        return time[1]
    if (slashed := _SLASHED.fullmatch(text)) and int(slashed[2]) <= 12:
        return "-".join([slashed[1], *(f"{int(part):02}" for part in slashed.groups()[1:] if part)])
    written = _WRITTEN.fullmatch(text)
    if written and (month := _month_of(written["month"])):
        day = written["d1"] or written["d2"]
        return f"{written['year']}-{month:02}" + (f"-{int(day):02}" if day else "")
    return text


def _is_edtf(text: str) -> bool:
    try:
        return bool(parse_edtf(text))
    except EdtfError:
        return False


def _checked(text: object) -> str:
    try:
        return text if text == UNKNOWN and isinstance(text, str) else parse_edtf(str(text)).value
    except EdtfError as error:
        raise ValueError(f"is not a date; {error.mend} (or '{UNKNOWN}')") from None


CslDate = Annotated[
    str,
    BeforeValidator(edtf_of, json_schema_input_type=str | int | dict[str, object] | list[object]),
    AfterValidator(_checked),
    SchemaHint({"examples": ["2017-05"]}),
]
"""A date of CSL in any of its forms, as EDTF; ``unknown`` where only words are there."""
