"""What is kept of a document beside the pages: whether it can be read, and what it names."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree, html

from .placeholders import first_placeholder
from .safety import element_faults
from .schemes import scheme_fault

_JSON = (".json", ".webmanifest")
XML = ".xml"
"""How feeds and the sitemap end."""
_CALENDAR = ".ics"
"""Whose long lines are folded: a line break and a blank stand for nothing (RFC 5545, 3.1)."""
TEXTS = (*_JSON, _CALENDAR, ".txt", ".md", ".csv")
"""How other documents end."""
_ATOM = "{http://www.w3.org/2005/Atom}"
_SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
_LOCATION = f"{_SITEMAP}loc"
_ALTERNATE = "{http://www.w3.org/1999/xhtml}link"
_NOT_IN_FEEDS = frozenset({"form", "iframe", "link", "meta", "script"})
_END_OF_SENTENCE = ".,;:!?"


@dataclass(frozen=True, slots=True)
class ListedPage:
    """A page as a sitemap lists it."""

    address: str
    """Its address."""
    alternates: tuple[tuple[str, str], ...]
    """Its translations: the language of each, by BCP 47 tag or ``x-default``, and the address."""


@dataclass(frozen=True, slots=True)
class DocumentFindings:
    """What follows from a document's text, its ending, and the address of the site."""

    fault: str | None
    """Why it cannot be read, a predicate."""
    addresses: tuple[str, ...]
    """Addresses that it names, once; of texts those of the site alone, and none where it cannot be read."""
    placeholder: str | None
    """The first word in it that stands for an address."""
    unsafe: tuple[tuple[str, str], ...] = ()
    """What markup in it may not hold, each with what is wrong with it."""
    listed: tuple[ListedPage, ...] = ()
    """The pages that it lists, where it is a sitemap."""

    @classmethod
    def of(cls, text: str, ending: str, base: str) -> "DocumentFindings":
        """Read a document; ``base`` is the site's own address."""
        fault = _fault(text, ending)
        addresses = () if fault else tuple(dict.fromkeys(_addresses(text, ending, base)))
        is_read = not fault and ending == XML
        unsafe = tuple(dict.fromkeys(_unsafe(text))) if is_read else ()
        listed = tuple(_listed(text)) if is_read else ()
        return cls(fault, addresses, first_placeholder(text), unsafe, listed)


def _fault(text: str, ending: str) -> str | None:
    try:
        if ending in _JSON:
            json.loads(text)
        elif ending == XML:
            _parse(text)
    except ValueError as error:
        return f"is not JSON ({error})"
    except etree.XMLSyntaxError as error:
        return f"is not well-formed XML ({error.msg})"
    return None


def _addresses(text: str, ending: str, base: str) -> Iterator[str]:
    if ending == XML:
        return _of_xml(text)
    return _of_text(text.replace("\n ", "") if ending == _CALENDAR else text, base)


def _parse(text: str) -> "etree._Element":
    return etree.fromstring(text.encode(), etree.XMLParser(resolve_entities=False, no_network=True))


def _of_xml(text: str) -> Iterator[str]:
    """Yield the addresses of a feed, also those in the markup it carries, or of a sitemap."""
    for element in _parse(text).iter(f"{_ATOM}link", f"{_ATOM}content", f"{_ATOM}summary", _LOCATION):
        if element.tag == _LOCATION:
            yield element.text or ""
        elif element.tag == f"{_ATOM}link":
            yield element.get("href", "")
        elif element.get("type") == "html" and element.text:
            yield from _of_markup(element.text)


def _listed(text: str) -> Iterator[ListedPage]:
    for url in _parse(text).iter(f"{_SITEMAP}url"):
        links = url.iter(_ALTERNATE)
        alternates = tuple((link.get("hreflang", ""), link.get("href", "")) for link in links)
        yield ListedPage(url.findtext(_LOCATION) or "", alternates)


def _unsafe(text: str) -> Iterator[tuple[str, str]]:
    """Yield what a reader of a feed might run, or be led away by."""
    for element in _parse(text).iter(f"{_ATOM}content", f"{_ATOM}summary", f"{_ATOM}title"):
        if element.get("type") == "html" and element.text:
            yield from _unsafe_markup(element.text)


def _unsafe_markup(text: str) -> Iterator[tuple[str, str]]:
    for element in html.fromstring(f"<div>{text}</div>").iter(etree.Element):
        tag = str(element.tag)
        if tag in _NOT_IN_FEEDS:
            yield f"<{tag}>", "stands in the markup of a feed"
        for message, _ in element_faults(tag, tuple(map(str, element.attrib))):
            yield f"<{tag}>", message
        for name in ("href", "src"):
            address = str(element.get(name, ""))
            kind = scheme_fault("link" if name == "href" else "fetch", address)
            if kind:
                yield address, kind


def _of_markup(text: str) -> Iterator[str]:
    for element in html.fromstring(f"<div>{text}</div>").iter():
        yield from (str(element.attrib[name]) for name in ("href", "src") if name in element.attrib)


def _of_text(text: str, base: str) -> Iterator[str]:
    """Yield what begins with the site's own address."""
    for found in re.finditer(rf"{re.escape(base)}(?![\w.-])[^\s\"'<>()\[\]{{}}\\,]*", text):
        yield found[0].rstrip(_END_OF_SENTENCE)
