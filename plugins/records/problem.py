"""A problem: one thing that is wrong in what an editor wrote, and how to mend it.

Problems travel through :mod:`logging`, so that they show under plain ``pelican`` as well; the desk's
build attaches a handler, collects them all, and prints them sorted at the end.
"""

import logging
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]

WRONG_FOLDER = "stands in the wrong folder"
"""How a message begins that explains all that is said of the keys of a file."""

_LOG = logging.getLogger("plugins.problems")


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, where, and the mend; :func:`str` gives the line that an editor reads."""

    file: str
    """Path as the editor knows it, relative to the project; ``""`` when no file is to blame."""
    line: int | None
    """Line in the file, from 1; None when the whole file is meant."""
    field: str
    """Front matter key or kind of reference, dotted (``facts.2.as_of``); may be empty."""
    value: str
    """The offending value as written; may be empty."""
    message: str
    """What is wrong with it, a predicate: ``is not a date``."""
    mend: str
    """What to do, an imperative: ``write YYYY-MM-DD``; may be empty."""
    severity: Severity = "error"
    """An error stops the site from being replaced; a warning does not."""

    def __str__(self) -> str:
        place = self.file + (f":{self.line}" if self.line else "")
        subject = " ".join(part for part in (self.field and f"{self.field}:", _quoted(self.value)) if part)
        sentence = " ".join(part for part in (subject, self.message) if part)
        return ": ".join(part for part in (place, sentence) if part) + (f"; {self.mend}" if self.mend else "")

    @property
    def sort_key(self) -> tuple[str, int, str, str]:
        """Order by file, line, field, message: the order in which an editor mends."""
        return (self.file, self.line or 0, self.field, self.message)


def report(problem: Problem) -> None:
    """Hand a problem on: log it with the :class:`Problem` attached as ``record.problem``."""
    level = logging.ERROR if problem.severity == "error" else logging.WARNING
    _LOG.log(level, "%s", problem, extra={"problem": problem})


def problem_of(record: logging.LogRecord) -> Problem | None:
    """Return the problem that a log record carries, or None."""
    problem = getattr(record, "problem", None)
    return problem if isinstance(problem, Problem) else None


def _quoted(value: str) -> str:
    if not value:
        return ""
    shown = value if len(value) <= 80 else value[:77] + "…"
    return f"'{shown}'"
