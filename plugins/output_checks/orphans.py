"""Every page can be reached from the home page by links."""

from collections.abc import Iterator

from ..records import Problem
from .built_folder import SHOWN
from .built_site import BuiltSite

_HOME = "index.html"


def orphan_problems(site: BuiltSite) -> Iterator[Problem]:
    """Yield a warning for each page that no chain of links leads to.

    Redirects, drafts, pages that search engines may not list, and the one for missing addresses need none.
    """
    if _HOME not in site.pages:
        yield Problem(f"{SHOWN}/{_HOME}", None, "", "", "is missing", "give the site a home page")
        return
    reached = _reached(site)
    for file, page in site.pages.items():
        if file in reached or page.is_redirect or not page.is_listed or site.within(file) == "404.html":
            continue
        message = "is linked from no page"
        made_from = site.places.made(file) or f"{SHOWN}/{file}"
        yield Problem(made_from, None, "page", "", message, "link to it, or make it a draft", "warning")


def _reached(site: BuiltSite) -> set[str]:
    reached, waiting = {_HOME}, [_HOME]
    while waiting:
        targets = {target.file for target in site.targets(waiting.pop())}
        found = {file for file in targets if file in site.pages} - reached
        reached |= found
        waiting += found
    return reached
