"""Markup is what the HTML standard allows: a page that a parser has to mend is a page that may break."""

from collections.abc import Iterator

from .built_page import ParsedPage
from .faults import Fault

MOST = 5
"""More errors than this on one page are echoes of the first ones."""


def markup_faults(page: ParsedPage) -> Iterator[Fault]:
    """Yield a fault for each parse error by the standard's tokenizer and tree builder."""
    for error in page.errors[:MOST]:
        yield Fault("markup", "", f"is not valid HTML: {error.words}", "correct the markup", error.line)
