"""No page makes its reader's browser ask for anything that is not of this site.

What stands beside the site on its own server is not of it: whoever looks after that may take it away.
"""

import re
from collections.abc import Iterator

from ..records import Problem
from .addresses import is_external, is_followed
from .built_folder import BuiltFile
from .built_site import BuiltSite
from .links import broken
from .style_addresses import style_addresses

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_IN_SCRIPT = re.compile(
    r"""(?:\bfrom|\bimport|\b(?:fetch|URL|Request|Worker|WebSocket|EventSource|sendBeacon|importScripts)\s*\(
    |\.open\(\s*["'`]\w+["'`]\s*,|\.(?:src|srcset|data)\s*=)\s*\(?\s*["'`]((?:(?:https?|wss?):)?[/\\]{2}[^"'`]+)""",
    re.VERBOSE,
)
_MESSAGE = "is asked of another server"
_MEND = "keep a copy in content/images or the theme"


def request_problems(site: BuiltSite) -> Iterator[Problem]:
    """Yield a problem for each request to another server, of pages, style sheets and scripts."""
    for file, page in site.pages.items():
        for address in page.fetched:
            if _is_remote(address, file, site):
                yield site.file_problem(file, "request", address, _message(address, file, site), _MEND)
    for source in site.own_files(".css", ".js", ".mjs"):
        yield from _theme_problems(source, site)


def _theme_problems(source: BuiltFile, site: BuiltSite) -> Iterator[Problem]:
    is_style = source.file.endswith(".css")
    found = style_addresses(source.text) if is_style else _IN_SCRIPT.findall(_COMMENT.sub("", source.text))
    for address in dict.fromkeys(found):
        if not is_followed(address) or address.startswith("#"):
            continue
        fault = broken(site.address.target(address, source.file), site, fragments=False)
        if _is_remote(address, source.file, site):
            yield site.problem(source, "request", address, _message(address, source.file, site), _MEND)
        elif fault:
            yield site.problem(source, "address", address, *fault)


def _is_remote(address: str, file: str, site: BuiltSite) -> bool:
    """Whether it names another server, or a place beside the site; a relative one is a broken link."""
    target = site.address.target(address, file)
    is_beside = target.leaves_site and is_external(address)
    return is_followed(address) and target.file is None and (is_beside or not target.leaves_site)


def _message(address: str, file: str, site: BuiltSite) -> str:
    is_beside = site.address.target(address, file).leaves_site
    return "is asked of the site's own server, beside the site" if is_beside else _MESSAGE
