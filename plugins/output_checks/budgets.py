"""A page costs its reader no more than the budget that settings set."""

import re
from collections.abc import Iterator, Sequence

from ..records import PAGE_BUDGETS, Problem
from .built_site import BuiltSite
from .weight import Scales

_RAISE = "raise the setting in pelican.conf.py"


_PICTURES = (".avif", ".gif", ".ico", ".jpeg", ".jpg", ".png", ".svg", ".webp")


def budget_problems(site: BuiltSite) -> Iterator[Problem]:
    """Yield a problem for each budget that a page exceeds; those of the whole page are for articles."""
    scales = Scales(site)
    articles = re.compile(re.escape(site.settings["ARTICLE_SAVE_AS"]).replace(r"\{slug\}", "[^/]+"))
    for file, page in site.pages.items():
        files = scales.fetched_files(file, page)
        found = {
            "CHECK_SCRIPT_BYTES": scales.weight(files, ".js", ".mjs"),
            "CHECK_STYLE_BYTES": scales.weight(files, ".css"),
        }
        if articles.fullmatch(file):
            without = [one for one in files if not one.lower().endswith(_PICTURES)]
            whole = scales.weight(without)
            found |= {
                "CHECK_PAGE_BYTES": whole - scales.weight_of_drawings(file),
                "CHECK_DRAWN_PAGE_BYTES": whole,
                "CHECK_PAGE_REQUESTS": len(without),
            }
        over = {name: amount for name, amount in found.items() if amount > _most(name, site)}
        if "CHECK_PAGE_BYTES" in over:  # too heavy without its drawings, it is with them as well
            over.pop("CHECK_DRAWN_PAGE_BYTES", None)
        for name, amount in over.items():
            message, mend = f"is {amount:,}, more than {_most(name, site):,}", f"make it lighter, or {_RAISE}"
            if name in ("CHECK_PAGE_BYTES", "CHECK_DRAWN_PAGE_BYTES"):
                mend = f"make it lighter, {_heaviest(without, scales)} first, or {_RAISE}"
            yield site.file_problem(file, name, "", message, mend)
        if articles.fullmatch(file):
            yield from _of_pictures(file, scales.pictures(file, page), scales)


def _most(name: str, site: BuiltSite) -> int:
    return int(site.settings.get(name, PAGE_BUDGETS[name]))


def _heaviest(files: Sequence[str], scales: Scales) -> str:
    """Name the file of which a page costs most: where an editor begins."""
    heaviest = max(files, key=scales.weight_of)
    return f"'{heaviest}' ({scales.weight_of(heaviest):,})"


def _of_pictures(file: str, pictures: Sequence[str], scales: Scales) -> Iterator[Problem]:
    """Yield a warning if pictures make a page heavy: how much they are worth is for the editor to say."""
    amount, most = scales.weight(pictures), _most("CHECK_PICTURE_BYTES", scales.site)
    if amount <= most:
        return
    message = f"is {amount:,}, more than {most:,}: so much are its pictures, each at its largest"
    mend = f"show fewer, or with less in them, {_heaviest(pictures, scales)} first, or {_RAISE}"
    yield scales.site.file_problem(file, "CHECK_PICTURE_BYTES", "", message, mend, severity="warning")
