"""What an editor does to a sound site, and what has to be told of it: no more and no less."""

from collections.abc import Mapping
from dataclasses import dataclass

from plugins.records import Problem


@dataclass(frozen=True)
class Told:
    """One line of complaint: where it points, and what it has to say."""

    place: str
    """File below ``content/``, and the line after a colon where there is one."""
    subject: str
    """Words of the field, its value and what is wrong."""
    mend: str
    """Words of what to do."""
    severity: str = "error"

    def fits(self, problem: Problem) -> bool:
        line = f":{problem.line}" if problem.line else ""
        return (
            problem.severity == self.severity
            and f"{problem.file.removeprefix('content/')}{line}" == self.place
            and self.subject in f"{problem.field}: '{problem.value}' {problem.message}"
            and self.mend in problem.mend
        )


@dataclass(frozen=True)
class Mistake:
    """One mistake: files as the editor leaves them."""

    files: Mapping[str, str | bytes | tuple[str, str] | None]
    """By path below ``content/``: a new text, words to replace with others, or None to delete it."""
    told: tuple[Told, ...]
    """All that is told of it, in any order."""


def error(place: str, subject: str, mend: str) -> Told:
    return Told(place, subject, mend)


def warning(place: str, subject: str, mend: str) -> Told:
    return Told(place, subject, mend, "warning")


EXPLAINER = """\
---
id: {id}
title: {title}
kind: place
definition: A thing that one moors at.
reviewed: 2026-11-01
review_by: 2030-11-01
---
## Why it matters here

It floats.
"""
ARTICLE = """\
---
title: {title}
author: Harbor Desk
date: 2026-11-01
summary: What is new in the port.
---
It was quiet.

It rained.
"""
PAGE = """\
---
title: {title}
summary: What it is about.
---
A few words.
"""
CLAIM = """\
- id: {id}
  article: {article}
  claim: It was so.
  verdict: contested
  finding: It was not so.
  sources: [gazette-1904]
  known_then: true
"""
EVENT = """\
- id: {id}
  date: 1905
  label: Something {id} happens.
  about: [the-mole]
  sources: [gazette-1904]
"""


def explainer(term: str, *edits: tuple[str, str]) -> str:
    """A sound explainer, edited: ``id`` on line 2, then title, kind, definition, reviewed, review_by."""
    return _edited(EXPLAINER.format(id=term, title=term.capitalize()), edits)


def article(name: str, *edits: tuple[str, str]) -> str:
    """A sound article, edited: title on line 2, then author, date, summary; its text on lines 7 and 9."""
    return _edited(ARTICLE.format(title=f"News of {name}"), edits)


def page(name: str, *edits: tuple[str, str]) -> str:
    """A sound page, edited: title on line 2, summary on line 3, text on line 5."""
    return _edited(PAGE.format(title=f"Page of {name}"), edits)


def claim(name: str, of: str, *edits: tuple[str, str]) -> str:
    """A sound claim of an article, edited; seven lines."""
    return _edited(CLAIM.format(id=name, article=of), edits)


def event(name: str, *edits: tuple[str, str]) -> str:
    """A sound event, edited; five lines."""
    return _edited(EVENT.format(id=name), edits)


def _edited(text: str, edits: tuple[tuple[str, str], ...]) -> str:
    for old, new in edits:
        assert old in text, f"{old!r} is not in {text!r}"
        text = text.replace(old, new, 1)
    return text
