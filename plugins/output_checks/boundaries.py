"""What a page does stays on its site: it runs our scripts, sends to us, leads on to a page of ours.

Where its links lead is the editors' to say; what it asks for is held in ``remote_requests.py``.
"""

from collections.abc import Iterator

from ..records import WITH_DRAFTS, Problem
from .built_site import BuiltSite
from .page_findings import PageFindings

_SEARCH = "pagefind/"


def boundary_problems(site: BuiltSite) -> Iterator[Problem]:
    """Yield a problem for each script that is not ours, each form and redirect that leads elsewhere."""
    for file, page in site.pages.items():
        for address, message, mend in _found(page, file, site):
            yield site.file_problem(file, "safety", address, message, mend)


def draft_problems(site: BuiltSite) -> Iterator[Problem]:
    """Yield a problem for each draft in a site that has none."""
    if site.settings.get(WITH_DRAFTS, True):
        return
    for file, page in site.pages.items():
        if page.is_draft:
            mend = "tell whoever looks after the kit: no draft is written for the web"
            yield site.file_problem(file, "status", "draft", "is on a page for the web", mend)


def _found(page: PageFindings, file: str, site: BuiltSite) -> Iterator[tuple[str, str, str]]:
    for address in page.scripts:
        target = site.address.target(address, file)
        if target.file is not None and not is_of_the_kit(target.file, site):
            yield address, "is run, and is no script of the theme", "put it among the theme's files"
    for address in page.sent:
        if site.address.target(address, file).file is None:
            yield (
                address,
                "is sent what its reader writes",
                "send it to a page of the site, or link to the form",
            )
    for address in page.moves:
        if not address or site.address.target(address, file).file is None:
            yield address, "is no page of this site, and a reader is led there", "link to it"


def is_of_the_kit(file: str, site: BuiltSite) -> bool:
    """Whether a file is the theme's or the search's, which no editor writes."""
    folder = str(site.settings.get("THEME_STATIC_DIR", "theme")).strip("/")
    return file.startswith(f"{folder}/" if folder else "") or site.within(file).startswith(_SEARCH)
