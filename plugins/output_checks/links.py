"""A link leads to a file of the site, and a fragment to an element of it; wherever the site will stand."""

from collections.abc import Iterator

from ..records import Problem
from .addresses import Target, is_followed
from .built_site import BuiltSite

_MADE_BY_BROWSERS = frozenset({"", "top"})
"""Fragments that every page has."""
_OTHER_FRAGMENTS = ":~:"
"""Begins a text fragment, which names no element."""


def link_problems(site: BuiltSite) -> Iterator[Problem]:
    """Yield a problem for each address on a page that leads nowhere; samples of components may."""
    for file, page in site.pages.items():
        if file == site.settings.get("COMPONENT_EXAMPLES_SAVE_AS"):
            continue
        for address, target in zip(page.addresses, site.targets(file), strict=True):
            found = broken(target, site)
            if found and is_followed(address):
                yield site.file_problem(file, "link", address, *found)


def broken(target: Target, site: BuiltSite, *, fragments: bool = True) -> tuple[str, str] | None:
    """Return what is wrong with a target, and the mend; None for a sound one and for other servers."""
    if target.leaves_site:
        return "leads out of the site's own folder", "write it relative to the page"
    if target.file is None:
        return None
    if target.file not in site.files:
        folder = f"{target.file}/index.html".removeprefix("./").removeprefix("/")
        if folder in site.files:
            return "leads to a folder, not to a page", "name the page in it"
        return "leads to no file of the site", "correct it, or add what it names"
    if fragments and _names_nothing(target.file, target.fragment.partition(_OTHER_FRAGMENTS)[0], site):
        return f"leads to no element of {target.file}", "name an id of that page, or drop what follows '#'"
    return None


def _names_nothing(file: str, fragment: str, site: BuiltSite) -> bool:
    return fragment not in _MADE_BY_BROWSERS and file in site.pages and fragment not in site.ids(file)
