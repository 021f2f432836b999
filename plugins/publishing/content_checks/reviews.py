"""An explainer past its review date is published, but said to be."""

import os
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from typing import Any

from ...records import Problem


def review_problems(context: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield a warning for each explainer whose review is due."""
    today = _today()
    for explainer in context["explainers"].values():
        located, due = explainer.metadata["front_matter"], explainer.term.review_by
        if due < today:
            line, mend = (
                located.line_of(("review_by",)),
                "read it against its sources, then set reviewed and review_by",
            )
            yield Problem(located.file, line, "review_by", due.isoformat(), "is past", mend, "warning")
        if due < explainer.term.reviewed:
            line = located.line_of(("review_by",))
            yield Problem(
                located.file,
                line,
                "review_by",
                due.isoformat(),
                "is before 'reviewed'",
                "correct one of the two",
            )


def _today() -> date:
    """Return today; SOURCE_DATE_EPOCH stands in for it where a build has to be repeatable."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdigit() else datetime.now(UTC).date()
