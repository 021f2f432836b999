"""Headings make an outline: one first heading, and no level left out on the way down."""

from collections.abc import Iterator
from itertools import pairwise

from .built_page import ParsedPage
from .faults import Fault

_NAMES = ("h1", "h2", "h3", "h4", "h5", "h6")


def heading_faults(page: ParsedPage) -> Iterator[Fault]:
    """Yield a fault for each gap in the outline."""
    headings = list(page.all(*_NAMES))
    first = sum(heading.tag == "h1" for heading in headings)
    if first != 1:
        yield page.fault(
            "heading", "", f"{first} headings are of the first level", "give the page exactly one h1"
        )
    for above, below in pairwise(headings):
        if int(below.tag[1]) > int(above.tag[1]) + 1:
            words = " ".join("".join(below.itertext()).split())
            mend = f"write h{int(above.tag[1]) + 1}, or a heading between the two"
            yield page.fault("heading", words, f"is {below.tag} right after {above.tag}", mend)
