"""The day that somebody meant who wrote it as people write days, not as YYYY-MM-DD."""

import re
from datetime import date

_MONTHS = {
    **{"jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10},
    **{"nov": 11, "dec": 12, "mär": 3, "mrz": 3, "mai": 5, "okt": 10, "dez": 12},
}
"""In English and German, by their first letters."""
_NAME = rf"(?P<name>{'|'.join(_MONTHS)})[a-zä]*\.?"
_DAY, _YEAR = r"(?P<day>[0-9]{1,2})", r"(?P<year>[0-9]{4})"
_FORMS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{_DAY}(?:st|nd|rd|th|\.)?\s+{_NAME},?\s+{_YEAR}",
        rf"{_NAME}\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}",
        rf"{_DAY}\.\s?(?P<month>[0-9]{{1,2}})\.\s?{_YEAR}",
        rf"{_YEAR}[-/.](?P<month>[0-9]{{1,2}})[-/.]{_DAY}(?:[T ].*)?",
        rf"(?P<one>[0-9]{{1,2}})[/-](?P<two>[0-9]{{1,2}})[/-]{_YEAR}",
    )
)


def day_meant(text: str) -> str:
    """Return a day as YYYY-MM-DD; empty for what is none, and for what may be one of two.

    >>> day_meant("24.05.2017"), day_meant("May 24, 2017"), day_meant("05/24/2017"), day_meant("05/06/2017")
    ('2017-05-24', '2017-05-24', '2017-05-24', '')
    """
    found = (match for form in _FORMS if (match := form.fullmatch(text.strip())))
    return next((day for match in found if (day := _day(match.groupdict()))), "")


def mend_of_day(text: str) -> str:
    """Say what to write in place of a text that is no day."""
    return f"write {day_meant(text) or 'YYYY-MM-DD'}"


def _day(parts: dict[str, str]) -> str:
    if "one" in parts:
        days = sorted((int(parts["one"]), int(parts["two"])))
        if days[0] != days[1] and days[1] <= 12:
            return ""  # which of them is the month, only the writer knows
        month, day = days
    else:
        month = _MONTHS[parts["name"].lower()] if "name" in parts else int(parts["month"])
        day = int(parts["day"])
    try:
        return date(int(parts["year"]), month, day).isoformat()
    except ValueError:
        return ""
