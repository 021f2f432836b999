"""Links to other sites: safe on the way."""

from collections.abc import Iterator

from ..records import Problem
from .addresses import is_external
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
    for file, address in _external(site):
        if not address.lower().startswith("http:") or address in seen:
            continue
        seen.add(address)
        mend = "write https: if the site answers there, or link an archived copy"
        found = site.file_problem(file, "link", address, "is not https", mend, severity="warning")
        if found.file != sources:
            yield found


def _external(site: BuiltSite) -> Iterator[tuple[str, str]]:
    """Yield each page with each address of another server that it names."""
    for file, page in site.pages.items():
        for address, target in zip(page.addresses, site.targets(file), strict=True):
            if target.file is None and is_external(address):
                yield file, address.strip()
