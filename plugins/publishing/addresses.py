"""No two pages may want one address, across all generators."""

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from ..annotation.annotated import AnnotatedSite
from ..annotation.page import Page
from ..content_files import twin_key
from ..interface import ENGLISH
from ..records import Problem
from ..timeline.selections import below
from ..views.article_folder import FOLDERS
from ..views.card import card_address
from ..views.parted import parted_articles

_SETTING = "_SAVE_AS"
_SIGN = re.compile(r"""[\s"#%&';:<>?\\^`{|}]""")
"""What an address would take for something else."""
_INDEX_FOLDER = "pagefind"
"""The folder of the search index, which is written anew."""


def address_problems(context: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield a problem for each content file whose page would be written over another's, or below it."""
    site: AnnotatedSite = context["annotated_site"]
    owners = {_normal(address): owner for address, owner in _own_pages(context, site)}
    folders = {str(PurePosixPath(context[name]).parent): name for name in _own_folders(context, site)}
    pages = [(annotated.page, _normal(annotated.page.save_as)) for annotated in site.pages]
    editions = site.settings.editions
    for page, address in pages:
        owner = owners.setdefault(address, page.file)
        above = next((path for path in _above(address) if path in folders), None)
        if owner != page.file and twin_key(owner) != twin_key(page.file):  # which its name tells
            yield _clash(page, f"is already the address of {owner}")
        elif above:
            yield _clash(page, f"lies below the kit's own page ({folders[above]})")
        yield from _odd_address(page, address, str(context.get("THEME_STATIC_DIR", "theme")))
        lang = page.save_as.partition("/")[0]
        if editions and editions.is_original and lang in editions.languages[1:]:
            yield _clash(page, f"lies in the folder of the edition in '{lang}'")
    for page, address in pages:
        above = next((path for path in _above(address) if path in owners), None)
        if above:
            yield _clash(page, f"lies below the address of {owners[above]}")
        if page.is_published and _folder(page.url) != _folder(page.save_as):
            yield _astray(page)


def _own_folders(context: Mapping[str, Any], site: AnnotatedSite) -> Iterator[str]:
    """Yield the settings of pages that have a folder of their own, with pages that no setting names."""
    names = ["TIMELINE_SAVE_AS", *(["TOPICS_SAVE_AS"] if site.topics.topics else [])]
    return (name for name in names if context.get(name))


def _odd_address(page: Page, address: str, theme: str) -> Iterator[Problem]:
    """Yield a problem for an address that browsers read otherwise, or that other files have."""
    sign = _SIGN.search(page.save_as)
    if sign and getattr(page.record, "save_as", None):  # else the name of the file is told
        what = "a blank" if sign[0].isspace() else f"'{sign[0]}'"
        yield _clash(page, f"holds {what}, which an address writes otherwise")
    folder = address.partition("/")[0]
    if folder in (_INDEX_FOLDER, theme.strip("/").casefold()):
        yield _clash(page, f"lies in a folder of the kit's own ('{folder}/')")


def _above(address: str) -> Iterator[str]:
    """Yield the folders that an address lies in, from within.

    >>> list(_above("explainers/thaad/index.html"))
    ['explainers/thaad', 'explainers', '.']
    """
    while "/" in address:
        address = address.rpartition("/")[0]
        yield address
    yield "."


def _own_pages(context: Mapping[str, Any], site: AnnotatedSite) -> Iterator[tuple[str, str]]:
    """Yield the addresses of pages that no content file makes, each with its owner in words."""
    for name, value in context.items():
        if name.endswith(_SETTING) and isinstance(value, str) and value and "{" not in value:
            yield value, f"the kit's own page ({name})"
    for name in context.get("DIRECT_TEMPLATES", ()):
        yield context.get(f"{name.upper()}{_SETTING}", f"{name}.html"), f"the kit's own page ({name})"
    for old, new in context["knowledge_base"].previous_ids.items():
        yield context["EXPLAINER_SAVE_AS"].format(slug=old), f"the redirect to {new}"
    articles = site.settings.parts.articles.save_as
    for part in parted_articles(site, site.articles, ENGLISH).below() if articles else ():
        yield below(articles, part.path), "a part of the kit's own list (ARTICLES_SAVE_AS)"
    for term_id, annotated in site.explainers.items():
        yield card_address(annotated.page.save_as), f"the card of {term_id}"
    for annotated in site.articles:
        for folder in FOLDERS.values():
            yield below(annotated.page.save_as, folder), f"a page of the article {annotated.page.id}"


def _folder(address: str) -> str:
    """Return an address without the name that a server need not be told."""
    return address.removesuffix("index.html").partition("#")[0]


def _astray(page: Page) -> Problem:
    """Tell a page to which links would lead astray: one key was written without the other."""
    has_url = bool(getattr(page.record, "url", None) and not getattr(page.record, "save_as", None))
    key, value, other = ("url", page.url, page.save_as) if has_url else ("save_as", page.save_as, page.url)
    beside = f"save_as: {_folder(value)}index.html" if has_url else f"url: {value}"
    message = f"is not where {'the page stands' if has_url else 'links lead'} ('{other}')"
    line = page.front_matter.line_of((key,)) if page.front_matter else None
    return Problem(page.file, line, key, value, message, f"write '{beside}' beside it, or neither of the two")


def _clash(page: Page, message: str) -> Problem:
    line = page.front_matter.line_of(("save_as",)) if page.front_matter else None
    return Problem(page.file, line, "save_as", page.save_as, message, "rename the file or change save_as")


def _normal(address: str) -> str:
    """Fold case, as some file systems and servers do."""
    return PurePosixPath(str(address).replace("\\", "/")).as_posix().casefold()
