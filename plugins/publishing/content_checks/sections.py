"""A section of an explainer is short enough to be read in one go."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ...annotation.annotated import AnnotatedSite
from ...prose import Prose
from ...records import Problem

MOST_WORDS = 160
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_HEADING = re.compile(r"#{2,3} +(.*)")


@dataclass(slots=True)
class Section:
    """The words under one heading, up to the next."""

    title: str
    """The heading; empty for what stands before the first."""
    words: list[str]
    """In order, the heading's own left out."""
    sentences: int = 0
    """How many they make."""


def sections_of(html: str) -> list[Section]:
    """Return the sections of a page's body, in order; what is code is not read on and not counted."""
    found = [Section("", [])]
    for block in Prose(html).blocks:
        if "heading" in block.whole_zones:
            if block.section_number >= len(found):
                found.append(Section(block.text, []))
        elif "code" not in block.whole_zones:
            found[-1].words += _WORD.findall(block.text)
            found[-1].sentences += len(block.sentences)
    return found


def section_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a warning for each section of an explainer that is too long."""
    for annotated in site.explainers.values():
        page = annotated.page
        for section in sections_of(page.html):
            count = len(section.words)
            if count > MOST_WORDS:
                line, mend = _line(page.path, section.title), "shorten or split it"
                message = f"has {count} words, more than {MOST_WORDS}"
                yield Problem(page.file, line, "section", section.title, message, mend, "warning")


def _line(path: Path, title: str) -> int | None:
    """Return the line of a heading, by its letters: its signs may have been set by the typographer."""
    lines = path.read_text("utf-8", errors="replace").splitlines()
    headings = ((number, _HEADING.match(line)) for number, line in enumerate(lines, start=1))
    letters = _WORD.findall(title.replace("’", "'"))
    return next((number for number, found in headings if found and _WORD.findall(found[1]) == letters), None)
