"""Headings make an outline: one first heading, and no level left out on the way down."""

from collections.abc import Iterator
from itertools import pairwise

from ..records import Problem
from .built_page import ParsedPage

_NAMES = ("h1", "h2", "h3", "h4", "h5", "h6")


def heading_problems(page: ParsedPage) -> Iterator[Problem]:
    """Yield a problem for each gap in the outline."""
    headings = list(page.all(*_NAMES))
    first = sum(heading.tag == "h1" for heading in headings)
    if first != 1:
        yield page.problem(
            "heading", "", f"{first} headings are of the first level", "give the page exactly one h1"
        )
    for above, below in pairwise(headings):
        if int(below.tag[1]) > int(above.tag[1]) + 1:
            words = " ".join("".join(below.itertext()).split())
            mend = f"write h{int(above.tag[1]) + 1}, or a heading between the two"
            yield page.problem("heading", words, f"is {below.tag} right after {above.tag}", mend)
