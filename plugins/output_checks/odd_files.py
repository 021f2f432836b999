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


def odd_file_problems(site: BuiltSite) -> Iterator[Problem]:
    """Yield a problem for each file that no reader is meant to get.

    What ``root_files:`` names was looked at when it was copied.
    """
    for file in sorted(site.files.difference(site.settings.get("ROOT_FILES", ()))):
        message = None if is_of_the_kit(file, site) else _fault(PurePosixPath(file))
        if message:
            yield _problem(file, message, site)


def _problem(file: str, message: str, site: BuiltSite) -> Problem:
    """Tell who names the file, else where it lies."""
    named = site.places.of_words(file, "", anywhere=True)
    if named:
        return Problem(named.file, named.line, "file", file, message, "take out the link to it")
    is_content = (site.places.root / file).is_file()
    place = f"{site.places.root.name}/{file}" if is_content else f"{SHOWN}/{file}"
    return Problem(place, None, "file", "", message, "take it out of the content")


def _fault(path: PurePosixPath) -> str | None:
    ending = path.suffix.lower()
    if ending == ".css":
        return "is a style sheet, and none of the theme"
    if ending in _SCRIPTS:
        return "is a script, and none of the theme"
    if ending in _PAGES and path.suffix != ".html":
        return "is taken for a page, and none that the kit has checked"
    is_kept = path.name == _TWIN or path.as_posix().startswith(_DOWNLOADS)
    return "is what the site is made from, not for readers" if ending in _SOURCES and not is_kept else None
