"""Ids are unique on a page, and whatever names an id finds it."""

from collections import Counter
from collections.abc import Iterator

from .built_page import ParsedPage
from .faults import Fault

_REFERENCES = frozenset(
    (
        "aria-activedescendant",
        "aria-controls",
        "aria-describedby",
        "aria-details",
        "aria-errormessage",
        "aria-flowto",
        "aria-labelledby",
        "aria-owns",
        "commandfor",
        "data-copy",
        "for",
        "form",
        "headers",
        "interestfor",
        "list",
        "popovertarget",
    )
)
"""Attributes that name one id or several of the same page."""
_CARD, _WITH_CARDS = "data-card", "data-mentions"


def identifier_faults(page: ParsedPage) -> Iterator[Fault]:
    """Yield a fault for each id that stands twice and each reference to one that is not there."""
    counts = Counter(element.attrib["id"] for element in page.elements if "id" in element.attrib)
    for name, count in counts.items():
        if len(name.split()) != 1 or name != name.strip():
            yield page.fault("id", name, "is empty or has a blank in it", "write one word")
        elif count > 1:
            yield page.fault("id", name, f"stands {count} times", "give each element its own")
    for attribute, name in dict.fromkeys(_references(page)):
        if name in counts:
            continue
        yield page.fault(
            attribute, name, "names no element of the page", "correct the id, or drop the attribute"
        )


def _references(page: ParsedPage) -> Iterator[tuple[str, str]]:
    """Yield each attribute with an id that it names.

    A link's card is promised where the theme says so; in texts that stand on many pages, a link shows its
    card where the page has it.
    """
    for element in page.elements:
        for attribute, value in element.attrib.items():
            if attribute in _REFERENCES:
                yield from ((attribute, name) for name in value.split())
    for text in (element for element in page.elements if _WITH_CARDS in element.attrib):
        yield from ((_CARD, link.attrib[_CARD]) for link in text.iter("a") if _CARD in link.attrib)
