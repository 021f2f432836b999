"""Collect every problem of a run, from wherever it is logged, and print them sorted."""

import errno
import logging
import os
import re
from collections.abc import Collection, Iterable
from pathlib import Path, PurePosixPath

from ..records import WRONG_FOLDER, Problem, is_doubt, problem_of
from .foreign_words import hear_all_again, without_paths

_IGNORED = (
    "Watched path does not exist",
    "No valid files found in content",
    "Unable to generate valid slug for Author",  # no page of the kit is an author's
    "Other images have empty alt attributes",
    "Other resources were not found",  # each is told by itself
    "Empty alt attribute for image",  # told by the check of pictures, with its line
)
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
"""What systems say when there is no room."""
MAKE_ROOM = "make room and build again"
_OF_KEYS = ("is missing", "is not a known key")
"""How messages begin that tell of a record's keys."""
_NO_COPY = "cannot be copied"
_NOT_COPIED = ("A problem occurred copying", "Cannot copy", "Skipped copy")


class ProblemCollector(logging.Handler):
    """A logging handler that keeps problems; Pelican's own warnings and errors become placeless ones."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.problems: list[Problem] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the problem that a record carries, or make one of its message."""
        problem = problem_of(record) or _foreign_problem(record)
        if problem is not None:
            self.add(problem)

    def add(self, problem: Problem) -> None:
        """Keep a problem once; what else there is no room for on a full disk is the same one."""
        is_room = problem.mend == MAKE_ROOM
        if problem not in self.problems and not (is_room and any(p.mend == MAKE_ROOM for p in self.problems)):
            self.problems.append(problem)

    @property
    def lacks_copies(self) -> bool:
        """Whether a file could not be copied: that it is missing later is no news."""
        return any(problem.message.startswith(_NO_COPY) for problem in self.problems)

    def __enter__(self) -> "ProblemCollector":
        hear_all_again()
        logging.getLogger().addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        logging.getLogger().removeHandler(self)


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Sort problems as an editor mends them: errors before warnings, then by file and line."""
    return sorted(
        dict.fromkeys(problems), key=lambda problem: (problem.severity != "error", problem.sort_key)
    )


def without_echoes(problems: Iterable[Problem]) -> list[Problem]:
    """Drop what another problem explains: what Pelican says about its file, and what data misses without it.

    A page that cannot be read lacks its dates, an explainer its id: no fault of the data that name them.
    """
    known = _without_unread_marks(_without_keys_of_others(_without_repetitions(list(problems))))
    wrong = {(one.file, one.line) for one in known if one.severity == "error"}
    known = [one for one in known if not (is_doubt(one) and (one.file, one.line) in wrong)]
    placed = [problem for problem in known if problem.file]
    words = {name for problem in placed for name in _names(PurePosixPath(problem.file))} | {
        named
        for problem in placed
        for named in (problem.value, problem.value.rpartition("/")[2])
        if len(named) > 3
    }
    unread = {
        PurePosixPath(problem.file).stem
        for problem in placed
        if problem.severity == "error" and problem.file.endswith(".md")
    }
    return [
        problem
        for problem in known
        if not (_misses(problem, unread) if problem.file else any(word in problem.message for word in words))
    ]


def _without_keys_of_others(problems: list[Problem]) -> list[Problem]:
    """Drop what is said of keys that are missing or not known in a file that stands in the wrong folder."""
    misplaced = {one.file for one in problems if one.message.startswith(WRONG_FOLDER)}
    return [one for one in problems if one.file not in misplaced or not one.message.startswith(_OF_KEYS)]


def _without_unread_marks(problems: list[Problem]) -> list[Problem]:
    """Drop what is said of a claim whose mark could not be read: it is told where it is written."""
    unread = " ".join(one.value for one in problems if one.field == "attributes")
    named = set(re.findall(r"[^\s{}='\":]+", unread))
    return [one for one in problems if one.message != "is marked in no article" or one.value not in named]


def _names(path: PurePosixPath) -> tuple[str, str]:
    """Return what links call a file: its name, and that of a text, which it may have to be renamed to."""
    return path.name, f"{path.stem}.md"


def _without_repetitions(problems: list[Problem]) -> list[Problem]:
    """Drop what another says of the same value, or of a part of it: two readers look at front matter."""
    parted = {(problem.file, problem.field.partition(".")[0]) for problem in problems if "." in problem.field}
    told: dict[tuple[str, int | None, str], list[str]] = {}
    kept = []
    for problem in problems:
        said = told.setdefault((problem.file, problem.line, f"{problem.field}={problem.value}"), [])
        if not problem.field or problem.message not in said:
            kept.append(problem)
        said.append(problem.message)
    spelled = {(one.file, one.line, one.field) for one in kept if one.message == "is written in capitals"}
    return [
        problem
        for problem in kept
        if not (_is_unknown(problem) and (problem.file, problem.line, problem.field) in spelled)
        if problem.message != "is not text"
        or (
            len(set(told[problem.file, problem.line, f"{problem.field}={problem.value}"])) == 1
            and (problem.file, problem.field) not in parted
        )
    ]


def _is_unknown(problem: Problem) -> bool:
    return problem.message == "is not a known key"


def _misses(problem: Problem, pages: Collection[str]) -> bool:
    """Whether a data file names one of the pages, or a date of one: ``<page>--<paragraph>--<words>``."""
    return problem.file.endswith(".yaml") and problem.value.partition("--")[0] in pages


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of them keeps the site from being replaced."""
    return any(problem.severity == "error" for problem in problems)


def _copying_problem(record: logging.LogRecord) -> Problem | None:
    """Return the error in Pelican's warning that a file is not in the site, or only in part."""
    if not str(record.msg).startswith(_NOT_COPIED) or not isinstance(record.args, tuple):
        return None
    source, *_, reason = record.args
    words = reason.strerror or str(reason) if isinstance(reason, OSError) else "something else is there"
    mend = MAKE_ROOM if isinstance(reason, OSError) and reason.errno in FULL else "mend this and build again"
    return Problem(os.path.relpath(str(source)), None, "", "", f"{_NO_COPY} ({words})", mend)


def _foreign_problem(record: logging.LogRecord) -> Problem | None:
    if problem := _copying_problem(record):
        return problem
    message = record.getMessage()
    if record.exc_info and record.exc_info[1] is not None:
        message += f" ({record.exc_info[1]})"
    if any(ignored in message for ignored in _IGNORED):
        return None
    severity = "error" if record.levelno >= logging.ERROR or _is_broken_link(message) else "warning"
    message = without_paths(" ".join(message.split()), Path.cwd())
    return Problem("", None, "", "", message, "", severity)  # type: ignore[arg-type]


def _is_broken_link(message: str) -> bool:
    """Whether Pelican warns of a link that it left unresolved: a broken page, not a matter of taste."""
    return message.startswith("Unable to find") or "does not resolve" in message
