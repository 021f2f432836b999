"""What lies beside the pages is for readers: no script but ours, no page by another name, no source."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from ..records import Problem
from .boundaries import is_of_the_kit
from .built_folder import SHOWN
from .built_site import BuiltSite

_SCRIPTS = frozenset({".cjs", ".js", ".mjs", ".wasm"})
_PAGES = frozenset(
    {
        ".hta",
        ".htm",
        ".html",
        ".jar",
        ".mht",
        ".mhtml",
        ".php",
        ".shtml",
        ".svgz",
        ".swf",
        ".xht",
        ".xhtml",
        ".xsl",
    }
)
"""Files that a browser or a server takes for pages or programs."""
_SOURCES = frozenset({".cfg", ".ini", ".markdown", ".md", ".py", ".rst", ".toml", ".yaml", ".yml"})
_TWIN = "index.md"
_DOWNLOADS = "files/"
_MEND = "take it out of the content, or link to it elsewhere"


def odd_file_problems(site: BuiltSite) -> Iterator[Problem]:
    """Yield a problem for each file that no reader is meant to get."""
    for file in sorted(site.files):
        message = None if is_of_the_kit(file, site) else _fault(PurePosixPath(file))
        if message:
            shown = file if (site.places.root / file).is_file() else ""
            place = f"{site.places.root.name}/{shown}" if shown else f"{SHOWN}/{file}"
            yield Problem(place, None, "file", "", message, _MEND)


def _fault(path: PurePosixPath) -> str | None:
    ending = path.suffix.lower()
    if ending in _SCRIPTS:
        return "is a script, and none of the theme"
    if ending in _PAGES and path.suffix != ".html":
        return "is taken for a page, and none that the kit has checked"
    is_kept = path.name == _TWIN or path.as_posix().startswith(_DOWNLOADS)
    return "is what the site is made from, not for readers" if ending in _SOURCES and not is_kept else None
