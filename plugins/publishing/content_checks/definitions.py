"""A definition is short, and does not explain a term by itself."""

from collections.abc import Iterator

import regex

from ...annotation.annotated import AnnotatedSite
from ...prose import plain_text
from ...prose.words import words_of
from ...records import Problem
from .written_terms import written_terms

MOST_WORDS = 30


def definition_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem for each definition that is too long or circular."""
    for written in written_terms(site):
        located, term = written.located, written.term
        text, line = plain_text(term.definition), located.line_of(("definition",))
        count = len(words_of(text))
        if count > MOST_WORDS:
            message = f"has {count} words, more than {MOST_WORDS}"
            yield Problem(
                located.file, line, "definition", "", message, "say what it is in one short sentence"
            )
        if regex.search(rf"(?<!\w){regex.escape(term.title)}(?!\w)", text, regex.IGNORECASE):
            mend = "say it in other words"
            yield Problem(located.file, line, "definition", term.title, "is used in its own definition", mend)
