"""Markup is what the HTML standard allows: a page that a parser has to mend is a page that may break."""

from collections.abc import Iterator

from ..records import Problem
from .built_folder import SHOWN
from .built_page import ParsedPage

MOST = 5
"""More errors than this on one page are echoes of the first ones."""


def markup_problems(page: ParsedPage) -> Iterator[Problem]:
    """Yield a problem for each parse error by the standard's tokenizer and tree builder."""
    file = page.source.file
    mend = f"correct the markup{page.site.origin(file)}"
    for error in page.errors[:MOST]:
        message = f"is not valid HTML: {error.words}"
        yield Problem(f"{SHOWN}/{file}", error.line, "markup", "", message, mend)
