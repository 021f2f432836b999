"""Elements of pages that links name behind a ``#`` are there."""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote

from ...annotation.annotated import AnnotatedPage, AnnotatedSite
from ...annotation.element_links import ElementLink, element_links
from ...annotation.linked_files import linked_path
from ...records import Problem, list_files
from ...theming.overrides import FOLDER

_IDS = re.compile(r'\bid="([^"{]+)(\{?)')
"""Ids in markup; in a template the beginnings of those that it makes, too."""
_BY_BROWSERS = frozenset({"", "top"})
_OF_TEXTS = ":~:"
"""Begins a text fragment, which names no element."""
_ELSEWHERE = frozenset({"definition", "in_brief", "key_points", "need_to_know"})
"""Fields that other pages show, too: cards, the home page."""
_NOT_THERE = "leads to no element of the page"


def anchor_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem for each link to an element that neither the text nor its page's template has."""
    if not site.settings.is_of_the_kit:
        return
    texts: Mapping[Path, AnnotatedPage] = {}
    for annotated in site.pages:
        for link in element_links(annotated.page):
            texts = texts or {one.page.path.resolve(): one for one in site.pages}
            path, _, fragment = link.target.partition("#")
            there = (
                texts.get(linked_path(path, annotated.page.path.parent, site.settings)) if path else annotated
            )
            if there and (fault := _fault(unquote(fragment), there, site, link)):
                field = f"{link.field}: link" if link.field else "link"
                yield Problem(annotated.page.file, link.line, field, link.target, *fault)


def _fault(
    fragment: str, there: AnnotatedPage, site: AnnotatedSite, link: ElementLink
) -> tuple[str, str] | None:
    """Return what is wrong with a link, and the mend; None for a sound one."""
    if link.field.partition(".")[0] in _ELSEWHERE and link.target[0] == "#":
        mend = f"write {{filename}}/ and the path of its text before '#{fragment}'"
        return "counts from each page that shows this", mend
    fragment = fragment.partition(_OF_TEXTS)[0]
    ids = dict(_IDS.findall(there.shown_html))
    if fragment in _BY_BROWSERS or fragment in ids or _is_of_templates(fragment, site):
        return None
    close = get_close_matches(fragment, ids, n=1)
    mend = (
        f"did you mean '#{close[0]}'?" if close else "name a heading of that page, or drop what follows '#'"
    )
    return _NOT_THERE, mend


def _is_of_templates(fragment: str, site: AnnotatedSite) -> bool:
    """Whether a template of the theme or of the site's own may write such an element."""
    folders = (site.settings.theme / "templates", site.settings.content.parent / FOLDER)
    found = (one for folder in folders for one in _ids_of_templates(folder))
    return any(fragment.startswith(name) if begins else fragment == name for name, begins in found)


@lru_cache(maxsize=4)
def _ids_of_templates(folder: Path) -> frozenset[tuple[str, str]]:
    files = (path for path in list_files(folder, deep=True) if path.suffix == ".html")
    return frozenset(
        pair for path in files for pair in _IDS.findall(path.read_text("utf-8", errors="replace"))
    )
