"""An explainer past its review date is published, but said to be."""

from collections.abc import Iterator
from datetime import date, timedelta

from ...annotation.annotated import AnnotatedSite
from ...records import Problem
from .written_terms import written_terms


def review_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a warning for each explainer whose review is due, an error where it is due before it was made."""
    for written in written_terms(site):
        located, due = written.located, written.term.review_by
        line = located.line_of(("review_by",))
        if due < written.term.reviewed:
            message, mend = "is before 'reviewed'", "correct one of the two"
            yield Problem(located.file, line, "review_by", due.isoformat(), message, mend)
        elif due < site.settings.day:
            mend = "read it against its sources, then set reviewed and review_by"
            yield Problem(located.file, line, "review_by", due.isoformat(), "is past", mend, "warning")


def days_when_due(site: AnnotatedSite) -> Iterator[date]:
    """Yield the days from which a review is past due."""
    for written in written_terms(site):
        if written.term.review_by < date.max:
            yield written.term.review_by + timedelta(1)
