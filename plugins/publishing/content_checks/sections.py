"""A section of an explainer is short enough to be read in one go."""

import re
from collections.abc import Iterator
from pathlib import Path

from ...annotation.annotated import AnnotatedSite
from ...prose.words import words_of
from ...records import Problem

MOST_WORDS = 160
_HEADING = re.compile(r"#{2,3} +(.*)")


def section_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a warning for each section of an explainer that is too long."""
    for annotated in site.explainers.values():
        page = annotated.page
        for section in annotated.sections:
            count = section.words
            if count > MOST_WORDS:
                line, mend = _line(page.path, section.title), "shorten or split it"
                message = f"has {count} words, more than {MOST_WORDS}"
                yield Problem(page.file, line, "section", section.title, message, mend, "warning")


def _line(path: Path, title: str) -> int | None:
    """Return the line of a heading, by its letters: its signs may have been set by the typographer."""
    lines = path.read_text("utf-8", errors="replace").splitlines()
    headings = ((number, _HEADING.match(line)) for number, line in enumerate(lines, start=1))
    letters = words_of(title.replace("’", "'"))
    return next((number for number, found in headings if found and words_of(found[1]) == letters), None)
