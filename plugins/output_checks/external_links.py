"""Links to other sites: safe on the way."""

from collections.abc import Iterator

from ..records import Problem
from .addresses import is_external
from .built_page import KnownPage
from .built_site import BuiltSite


def external_addresses(site: BuiltSite) -> list[str]:
    """Return every address of another server that a page names, without fragments, sorted."""
    return sorted({address.partition("#")[0] for _, address in _external(site)})


def insecure_link_problems(site: BuiltSite) -> Iterator[Problem]:
    """Yield a warning for each link to another site that is not ``https``, once.

    Addresses in the bibliography are left alone: they say where something was read.
    """
    seen: set[str] = set()
    sources = f"{site.places.root.name}/{site.settings.get('SOURCES_FILE', '')}"
    for page, address in _external(site):
        if not address.lower().startswith("http:") or address in seen:
            continue
        seen.add(address)
        mend = "write https: if the site answers there, or link an archived copy"
        found = site.problem(page.source, "link", address, "is not https", mend, severity="warning")
        if found.file != sources:
            yield found


def _external(site: BuiltSite) -> Iterator[tuple[KnownPage, str]]:
    for page in site.pages.values():
        for address in page.addresses:
            if is_external(address) and site.address.target(address, page.source.file).file is None:
                yield page, address.strip()
