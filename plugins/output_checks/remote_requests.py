"""No page makes its reader's browser ask another server for anything."""

import re
from collections.abc import Iterator

from ..records import Problem
from .addresses import is_followed
from .built_folder import BuiltFile
from .built_site import BuiltSite
from .links import broken

_IN_STYLE_SHEET = re.compile(r"""(?:url\(\s*|@import\s+)["']?([^"')\s;]+)""")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_IN_SCRIPT = re.compile(
    r"""(?:\bfrom\s*|\bimport\s*\(?\s*|\bfetch\(\s*|\bURL\(\s*)["'`]((?:https?:)?//[^"'`]+)"""
)
_MESSAGE = "is asked of another server"
_MEND = "keep a copy in content/images or the theme"


def request_problems(site: BuiltSite) -> Iterator[Problem]:
    """Yield a problem for each request to another server, of pages, style sheets and scripts."""
    for file, page in site.pages.items():
        for address in page.fetched:
            if _is_remote(address, file, site):
                yield site.file_problem(file, "request", address, _MESSAGE, _MEND)
    for source in site.own_files(".css", ".js", ".mjs"):
        yield from _theme_problems(source, site)


def _theme_problems(source: BuiltFile, site: BuiltSite) -> Iterator[Problem]:
    pattern = _IN_STYLE_SHEET if source.file.endswith(".css") else _IN_SCRIPT
    for address in dict.fromkeys(pattern.findall(_COMMENT.sub("", source.text))):
        if not is_followed(address) or address.startswith("#"):
            continue
        fault = broken(site.address.target(address, source.file), site, fragments=False)
        if fault:
            yield site.problem(source, "address", address, *fault)
        elif _is_remote(address, source.file, site):
            yield site.problem(source, "request", address, _MESSAGE, _MEND)


def _is_remote(address: str, file: str, site: BuiltSite) -> bool:
    target = site.address.target(address, file)
    return is_followed(address) and target.file is None and not target.leaves_site
