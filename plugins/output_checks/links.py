"""A link leads to a file of the site, and a fragment to an element of it; wherever the site will stand."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..records import DRAFT_PREVIEW, Problem, nearest_of
from .addresses import Target, is_external, is_followed
from .built_site import BuiltSite
from .page_findings import PageFindings

_MADE_BY_BROWSERS = frozenset({"", "top"})
"""Fragments that every page has."""
_NO_FILE = "leads to no file of the site"
_MEND_OWN = "it is below this site's own address: write {filename}/ and its file, or correct it"
_TO_DRAFT = ("leads to a text that is not published", "take 'status: draft' out of it, or the link out")
_OTHER_FRAGMENTS = ":~:"
"""Begins a text fragment, which names no element."""


@dataclass(frozen=True, slots=True)
class _Link:
    """A link that leads nowhere, on one page of those that have it."""

    file: str
    """The page."""
    address: str
    """As written there."""


def link_problems(site: BuiltSite) -> Iterator[Problem]:
    """Yield a problem for each place that addresses lead to in vain, once; samples of components may."""
    found: dict[tuple[Target, tuple[str, str]], list[_Link]] = {}
    for file, page in site.pages.items():
        if file != site.settings.get("COMPONENT_EXAMPLES_SAVE_AS"):
            for address, target in zip(page.addresses, site.targets(file), strict=True):
                fault = _fault(address, target, page, site)
                if fault:
                    whole = Target(target.file) if fault == _TO_DRAFT else target
                    found.setdefault((whole, fault), []).append(_Link(file, address))
    site.told |= {target for target, _ in found}
    for (target, fault), links in found.items():
        yield _problem(target, fault, links, site)


def _fault(address: str, target: Target, page: PageFindings, site: BuiltSite) -> tuple[str, str] | None:
    """Return what is wrong with a link; one to another site may lead anywhere, also on the same server.

    What a page asks for there, ``remote_requests.py`` refuses.
    """
    is_draft = target.file in site.pages and site.pages[target.file].is_draft
    if is_draft and not page.is_draft and not site.settings.get(DRAFT_PREVIEW):
        return _TO_DRAFT
    found = broken(target, site)
    if found is None or not is_followed(address):
        return None
    if target.leaves_site and is_external(address):
        return None
    is_missing_page = found[0] == _NO_FILE and is_external(address)
    return (_NO_FILE, _MEND_OWN) if is_missing_page else found


def _problem(target: Target, fault: tuple[str, str], links: list[_Link], site: BuiltSite) -> Problem:
    """Tell the link that an editor can find, if there is one, and how many pages have it."""
    draft = site.places.draft(target.file or "") if fault[0] == _NO_FILE or fault == _TO_DRAFT else ""
    fault = _TO_DRAFT if draft else fault
    link = next((one for one in links if site.places.made(one.file)), links[0])
    others = len({one.file for one in links}) - 1
    mend = fault[1] + (f" (so do {others} other pages)" if others else "")
    words = draft or _written(target, site)
    return site.file_problem(link.file, "link", link.address, fault[0], mend, words=words)


def _written(target: Target, site: BuiltSite) -> str:
    """Return how an editor's link names an element of a text's page; empty for all else."""
    made = site.places.made(target.file or "") if target.fragment else None
    return f"{made.partition('/')[2]}#{target.fragment}" if made else ""


def broken(target: Target, site: BuiltSite, *, fragments: bool = True) -> tuple[str, str] | None:
    """Return what is wrong with a target, and the mend; None for a sound one and for other servers."""
    if target.leaves_site:
        return "leads out of the site's own folder", "write it relative to the page, or whole with https:"
    if target.file is None:
        return None
    if target.file not in site.files:
        folder = f"{target.file}/index.html".removeprefix("./").removeprefix("/")
        if folder in site.files:
            return "leads to a folder, not to a page", "name the page in it"
        return _NO_FILE, "correct it, or add what it names"
    if fragments and _names_nothing(target.file, target.fragment.partition(_OTHER_FRAGMENTS)[0], site):
        near = nearest_of(target.fragment, site.ids(target.file))
        mend = f"did you mean '#{near}'?" if near else "name an id of that page, or drop what follows '#'"
        return f"leads to no element of {target.file}", mend
    return None


def _names_nothing(file: str, fragment: str, site: BuiltSite) -> bool:
    return fragment not in _MADE_BY_BROWSERS and file in site.pages and fragment not in site.ids(file)
