"""Feeds, sitemap and data: well-formed, and every address of ours in them leads to a file."""

from collections.abc import Iterator

from ..records import Problem
from .addresses import is_external, is_followed
from .built_site import BuiltSite
from .document_findings import TEXTS, XML
from .links import broken
from .structured_data import MEND


def document_problems(site: BuiltSite) -> Iterator[Problem]:
    """Yield a problem for each broken document, and each address in one that leads nowhere."""
    for file in site.own_names(XML, *TEXTS):
        document = site.document(file)
        if document.fault:
            yield site.file_problem(file, "document", "", document.fault, MEND)
            continue
        for value, message in document.unsafe:
            yield site.file_problem(
                file, "safety", value, message, "take it out of the text that it comes from"
            )
        for address in document.addresses:
            yield from _address_problem(address, file, site)


def _address_problem(address: str, file: str, site: BuiltSite) -> Iterator[Problem]:
    if not is_followed(address):
        return
    if file.endswith(XML) and not is_external(address):
        mend = "make it absolute: whoever reads it knows no page that it is relative to"
        yield site.file_problem(file, "address", address, "is relative", mend)
        return
    target = site.address.target(address, file)
    is_meant = target.leaves_site and is_external(address)
    found = None if is_meant else broken(target, site)
    if found and target not in site.told:
        yield site.file_problem(file, "address", address, *found)
