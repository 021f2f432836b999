"""Links of texts and of their fields to an element of a page: what stands behind a ``#``, with its line."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..markdown_it_reader import Reference, render_line
from ..records import markdown_fields
from .page import Page


@dataclass(frozen=True, slots=True)
class ElementLink:
    """A link of a text to an element of a page."""

    target: str
    """As written: a path of a file may stand before the ``#``."""
    line: int | None
    """Where."""
    field: str = ""
    """Of the front matter; empty in the text."""


def element_links(page: Page) -> Iterator[ElementLink]:
    """Yield the links of a page that name an element, of its own or of another text's page."""
    yield from (ElementLink(one.target, one.line) for one in page.references if _names_element(one))
    if page.record is None or page.front_matter is None:
        return
    for field in markdown_fields(page.record):
        if "#" in field.text and "](" in field.text:
            for one in filter(_names_element, render_line(field.text).references):
                yield ElementLink(one.target, page.front_matter.line_of(field.path), field.name)


def _names_element(reference: Reference) -> bool:
    return reference.kind in {"anchor", "filename"} and "#" in reference.target
