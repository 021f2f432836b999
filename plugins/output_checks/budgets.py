"""A page costs its reader no more than the budget that settings set."""

import re
from collections.abc import Iterator

from ..records import Problem
from .built_site import BuiltSite
from .weight import Scales

DEFAULTS = {
    "CHECK_PAGE_BYTES": 60_000,
    "CHECK_PAGE_REQUESTS": 10,
    "CHECK_SCRIPT_BYTES": 10_000,
    "CHECK_STYLE_BYTES": 15_000,
}
"""Most bytes over the wire (gzip) and most requests of one article; most scripts and styles of any page."""


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
            found |= {"CHECK_PAGE_BYTES": scales.weight(files), "CHECK_PAGE_REQUESTS": len(files)}
        for name, amount in found.items():
            most = site.settings.get(name, DEFAULTS[name])
            if amount > most:
                message, mend = f"is {amount:,}, more than {most:,}", "make it lighter, or raise the setting"
                yield site.file_problem(file, name, "", message, mend)
