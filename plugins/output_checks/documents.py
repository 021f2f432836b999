"""Feeds, sitemap and data: well-formed, and every address of ours in them leads to a file."""

import json
import re
from collections.abc import Iterator

from lxml import etree, html

from ..records import Problem
from .addresses import is_external, is_followed
from .built_folder import BuiltFile
from .built_site import BuiltSite
from .links import broken

_JSON = (".json", ".webmanifest")
_XML = ".xml"
_CALENDAR = ".ics"
"""Whose long lines are folded: a line break and a blank stand for nothing (RFC 5545, 3.1)."""
_TEXTS = (*_JSON, _CALENDAR, ".txt", ".md", ".csv")
_ATOM = "{http://www.w3.org/2005/Atom}"
_LOCATION = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
_END_OF_SENTENCE = ".,;:!?"
_MEND = "mend the program that wrote it"


def document_problems(site: BuiltSite) -> Iterator[Problem]:
    """Yield a problem for each broken document, and each address in one that leads nowhere."""
    for source in site.own_files(_XML, *_TEXTS):
        fault = _fault(source)
        if fault:
            yield site.problem(source, "document", "", fault, _MEND)
            continue
        for address in dict.fromkeys(_addresses(source, site.address.base)):
            yield from _address_problem(address, source, site)


def _fault(source: BuiltFile) -> str | None:
    try:
        if source.file.endswith(_JSON):
            json.loads(source.text)
        elif source.file.endswith(_XML):
            _parse(source.text)
    except ValueError as error:
        return f"is not JSON ({error})"
    except etree.XMLSyntaxError as error:
        return f"is not well-formed XML ({error.msg})"
    return None


def _addresses(source: BuiltFile, base: str) -> Iterator[str]:
    if source.file.endswith(_XML):
        return _of_xml(source.text)
    text = source.text.replace("\n ", "") if source.file.endswith(_CALENDAR) else source.text
    return _of_text(text, base)


def _address_problem(address: str, source: BuiltFile, site: BuiltSite) -> Iterator[Problem]:
    if not is_followed(address):
        return
    if source.file.endswith(_XML) and not is_external(address):
        mend = "make it absolute: whoever reads it knows no page that it is relative to"
        yield site.problem(source, "address", address, "is relative", mend)
        return
    found = broken(site.address.target(address, source.file), site)
    if found:
        yield site.problem(source, "address", address, *found)


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


def _of_markup(text: str) -> Iterator[str]:
    for element in html.fromstring(f"<div>{text}</div>").iter():
        yield from (str(element.attrib[name]) for name in ("href", "src") if name in element.attrib)


def _of_text(text: str, base: str) -> Iterator[str]:
    """Yield what begins with the site's own address."""
    for found in re.finditer(rf"{re.escape(base)}(?![\w.-])[^\s\"'<>()\[\]{{}}\\,]*", text):
        yield found[0].rstrip(_END_OF_SENTENCE)
