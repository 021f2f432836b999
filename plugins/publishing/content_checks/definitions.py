"""A definition is short, and does not explain a term by itself."""

from collections.abc import Iterator

import regex

from ...annotation.annotated import AnnotatedSite
from ...prose import plain_text
from ...prose.words import words_of
from ...records import Problem
from .texts import find_name
from .written_terms import written_terms

MOST_WORDS = 30
_CIRCULAR = "is used in its own definition"


def definition_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem for each definition that is too long or circular.

    It is a warning where a script writes something onto the title: that is a particle, or the rest of a word
    that means something else, which nothing tells apart.
    """
    for written in written_terms(site):
        located, term = written.located, written.term
        text, line = plain_text(term.definition), located.line_of(("definition",))
        count = len(words_of(text))
        if count > MOST_WORDS:
            message = f"has {count} words, more than {MOST_WORDS}"
            yield Problem(
                located.file, line, "definition", "", message, "say what it is in one short sentence"
            )
        if _is_word(term.title, text):
            mend = "say it in other words"
            yield Problem(located.file, line, "definition", term.title, _CIRCULAR, mend)
        elif find_name(term.title.lower(), text.lower(), written.lang):
            mend = "say it in other words, if it is no part of another word there"
            yield Problem(located.file, line, "definition", term.title, _CIRCULAR, mend, "warning")


def _is_word(name: str, text: str) -> bool:
    """Whether a name stands in a text with no letter beside it."""
    return regex.search(rf"(?<!\w){regex.escape(name)}(?!\w)", text, regex.IGNORECASE) is not None
