"""Nothing that stands for an address is left over: ``{filename}`` and its kind are all resolved."""

import re
from collections.abc import Iterator

from ..records import Problem
from .built_page import ParsedPage
from .built_site import BuiltSite

_WORDS = "attach|author|category|filename|index|siteurl|static|tag"
_PLACEHOLDER = re.compile(rf"(?:\{{|%7[Bb])(?:{_WORDS})(?:\}}|%7[Dd])[^\s\"'<>]{{0,80}}")
_QUOTED = frozenset({"code", "pre", "samp", "kbd", "textarea"})
_DOCUMENTS = (".xml", ".json", ".ics", ".csv", ".txt")


def leftover_problems(page: ParsedPage) -> Iterator[Problem]:
    """Yield a problem for each placeholder on a page, those shown as code apart."""
    if not _PLACEHOLDER.search(page.source.text):
        return
    quoted = {id(inner) for outer in page.all(*_QUOTED) for inner in outer.iter()}
    for element in page.elements:
        texts = [*element.attrib.values()]
        texts += [element.text or ""] if id(element) not in quoted else []
        texts += [child.tail or "" for child in element] if id(element) not in quoted else []
        for found in _PLACEHOLDER.finditer("\n".join(texts)):
            yield page.problem("placeholder", found[0], "is left over", "correct what it names")


def leftover_file_problems(site: BuiltSite) -> Iterator[Problem]:
    """Yield a problem for the first placeholder of each document beside the pages."""
    for source in site.own_files(*_DOCUMENTS):
        found = _PLACEHOLDER.search(source.text)
        if found:
            yield site.problem(source, "placeholder", found[0], "is left over", "correct what it names")
