"""The day for which a site is built: one input of the build, read in one place. Standard library alone."""

import os
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, date, datetime
from typing import Any

GIVEN_DAY = "BUILD_DATE"
"""Setting, and else variable of the environment, that holds the day: YYYY-MM-DD."""

_WRITTEN = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def build_day(settings: Mapping[str, Any]) -> date:
    """Return the day that is given, else the one of ``SOURCE_DATE_EPOCH``, else today; all in UTC.

    See the specification of reproducible-builds.org; a value that is no whole number, or lies beyond the
    year 9999, is passed over, and so is a day that is none, of which others tell.
    """
    given = day_of(given_day(settings))
    return given or _moment(os.environ.get("SOURCE_DATE_EPOCH", "")).date()


def _moment(epoch: str) -> datetime:
    is_number = epoch.isascii() and epoch.isdigit() and len(epoch) < 13
    with suppress(OverflowError, ValueError, OSError):
        if is_number:
            return datetime.fromtimestamp(int(epoch), UTC)
    return datetime.now(UTC)


def given_day(settings: Mapping[str, Any]) -> str:
    """Return the day that somebody chose, as written; empty where nobody did."""
    return str(settings.get(GIVEN_DAY) or os.environ.get(GIVEN_DAY, ""))


def day_of(text: str) -> date | None:
    """Read a day; None for what is none.

    >>> day_of("2026-12-24"), day_of("soon"), day_of("20261224")
    (datetime.date(2026, 12, 24), None, None)
    """
    try:
        return date.fromisoformat(text) if _WRITTEN.fullmatch(text) else None
    except ValueError:
        return None
