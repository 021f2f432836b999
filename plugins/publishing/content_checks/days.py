"""Days of a text fit one another and the calendar: nothing was changed or reviewed that is still to come."""

from collections.abc import Iterator
from datetime import date, timedelta

from ...annotation.annotated import AnnotatedSite
from ...annotation.page import Page
from ...edtf_dates import parse_checked
from ...edtf_dates.fields import UNKNOWN
from ...records import Problem, Severity

_A_DAY = timedelta(1)
"""Somewhere it is tomorrow already."""
_TO_COME = "is still to come"
_Path = tuple[str | int, ...]


def day_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield an error where a text was changed before it was there, a warning for each deed to come."""
    last = site.settings.day + _A_DAY
    for annotated in site.listed:
        page = annotated.page
        article = page.article
        if article and article.modified and article.modified < article.date:
            mend = "correct one of the two"
            yield _problem(
                page, ("modified",), article.modified, "is before 'date'", mend=mend, severity="error"
            )
        for path, day in _deeds(page):
            if day > last:
                mend = "write the day on which it was done"
                yield _problem(page, path, day, _TO_COME, mend=mend, severity="warning")
    for source_id, day in _readings(site):
        if day > last:
            sources, mend = site.bibliography, "write the day on which it was read"
            line, value = sources.lines[source_id], day.isoformat()
            yield Problem(sources.file, line, "accessed", value, _TO_COME, mend, "warning")


def days_when_done(site: AnnotatedSite) -> Iterator[date]:
    """Yield the days from which no deed is to come."""
    for annotated in site.listed:
        for _, day in _deeds(annotated.page):
            if day > date.min:
                yield day - _A_DAY
    yield from (day - _A_DAY for _, day in _readings(site) if day > date.min)


def _readings(site: AnnotatedSite) -> Iterator[tuple[str, date]]:
    """Yield each source with the earliest day on which it may have been read."""
    for source in site.bibliography:
        if source.accessed and source.accessed != UNKNOWN:
            day = parse_checked(source.accessed).earliest
            if day:
                yield source.id, day


def _deeds(page: Page) -> Iterator[tuple[_Path, date]]:
    """Yield the days on which an editor says to have done something, with their places."""
    for key in ("modified", "reviewed"):
        day = getattr(page.record, key, None)
        if day:
            yield (key,), day
    for key, changes in (("changes", page.changes), ("corrections", page.corrections)):
        for index, change in enumerate(changes):
            yield (key, index, "date"), change.date


def _problem(page: Page, path: _Path, day: date, message: str, *, mend: str, severity: Severity) -> Problem:
    line = page.front_matter.line_of(path) if page.front_matter else None
    return Problem(page.file, line, ".".join(map(str, path)), day.isoformat(), message, mend, severity)
