"""Translations of a page: the sitemap names those that the page itself names."""

from collections.abc import Iterator

from ..records import Problem
from .built_site import BuiltSite
from .document_findings import XML
from .structured_data import MEND


def alternate_problems(site: BuiltSite) -> Iterator[Problem]:
    """Yield a problem for each address in a sitemap whose translations are not those of its page's head."""
    for file in site.own_names(XML):
        for listed in site.document(file).listed:
            page = site.pages.get(site.address.target(listed.address, file).file or "")
            if page is not None and frozenset(page.alternates) != frozenset(listed.alternates):
                told = ", ".join(lang for lang, _ in listed.alternates) or "none"
                own = ", ".join(lang for lang, _ in page.alternates) or "none"
                message = f"has other translations here ({told}) than its page names ({own})"
                yield site.file_problem(file, "address", listed.address, message, MEND)
