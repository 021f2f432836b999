"""A date of publication that is still to come keeps nothing back: that is said by ``publish:``."""

from collections.abc import Iterator
from datetime import date, timedelta

from ...annotation.annotated import AnnotatedSite
from ...records import Problem

_A_DAY = timedelta(1)
"""Somewhere it is tomorrow already."""


def date_to_come_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a warning for each published article that is dated later than tomorrow."""
    for annotated in site.articles:
        page, record = annotated.page, annotated.page.article
        if record and record.date > site.settings.day + _A_DAY:
            day = record.date.isoformat()
            line = page.front_matter.line_of(("date",)) if page.front_matter else None
            mend = f"write 'publish: {day}' beside it to keep the article back until then"
            message = "is still to come, and the article is published"
            yield Problem(page.file, line, "date", day, message, mend, "warning")


def days_when_come(site: AnnotatedSite) -> Iterator[date]:
    """Yield the days from which a date of publication is none to come."""
    for annotated in site.articles:
        record = annotated.page.article
        if record and record.date > date.min:
            yield record.date - _A_DAY
