"""A definition is short, and does not explain a term by itself."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ...prose import plain_text
from ...records import Problem

MOST_WORDS = 30


def definition_problems(context: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield a problem for each definition that is too long or circular."""
    for explainer in context["explainers"].values():
        located, term = explainer.metadata["front_matter"], explainer.term
        text, line = plain_text(term.definition), located.line_of(("definition",))
        count = len(text.split())
        if count > MOST_WORDS:
            message = f"has {count} words, more than {MOST_WORDS}"
            yield Problem(
                located.file, line, "definition", "", message, "say what it is in one short sentence"
            )
        if re.search(rf"(?<!\w){re.escape(term.title)}(?!\w)", text, re.IGNORECASE):
            mend = "say it in other words"
            yield Problem(located.file, line, "definition", term.title, "is used in its own definition", mend)
