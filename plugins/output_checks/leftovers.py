"""Nothing that stands for an address is left over: ``{filename}`` and its kind are all resolved."""

from collections.abc import Iterator

from ..records import Problem
from .built_page import ParsedPage
from .built_site import BuiltSite
from .faults import Fault
from .placeholders import first_placeholder, placeholders

_QUOTED = frozenset({"code", "pre", "samp", "kbd", "textarea"})
_DOCUMENTS = (".xml", ".json", ".ics", ".csv", ".txt")


def leftover_faults(page: ParsedPage) -> Iterator[Fault]:
    """Yield a fault for each placeholder on a page, those shown as code apart."""
    if first_placeholder(page.text) is None:
        return
    quoted = {id(inner) for outer in page.all(*_QUOTED) for inner in outer.iter()}
    for element in page.elements:
        texts = [*element.attrib.values()]
        texts += [element.text or ""] if id(element) not in quoted else []
        texts += [child.tail or "" for child in element] if id(element) not in quoted else []
        for found in placeholders("\n".join(texts)):
            yield page.fault("placeholder", found, "is left over", "correct what it names")


def leftover_file_problems(site: BuiltSite) -> Iterator[Problem]:
    """Yield a problem for the first placeholder of each document beside the pages."""
    for file in site.own_names(*_DOCUMENTS):
        found = site.document(file).placeholder
        if found:
            yield site.file_problem(file, "placeholder", found, "is left over", "correct what it names")
