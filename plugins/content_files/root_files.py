"""Files for the top of the site, each named in ``site.yaml``: the only way in for a name with a dot."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from .links import link_fault
from .names import name_fault, shown, twin_key
from .types import ROOT_FOLDER

_NAME = "write a path below root/, such as .well-known/security.txt"
PAGES = (".htm", ".html", ".xht", ".xhtml", ".xml")
"""Types that browsers open as documents, which may run scripts."""
_PROGRAMS = (
    *(".cgi", ".cjs", ".hta", ".jar", ".js", ".mht", ".mhtml", ".mjs", ".php", ".phtml"),
    *(".shtml", ".svgz", ".swf", ".wasm", ".xsl", ".xslt"),
)
"""Types that a browser or a server runs."""
_OUR_CHARSET = r"""=["']content-type["']\s+content=["']text/html;\s*charset=utf-8["']"""
_RUNS = re.compile(
    r"<\s*(?:[\w-]+:)?(?:script|iframe|frame|frameset|object|embed|applet|base|form|link|style|svg|math)\b"
    rf"|[\s\"'/]on[a-z]+\s*=|javascript\s*:|http-equiv(?!{_OUR_CHARSET})|<\?xml-stylesheet|<!entity",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class RootFile:
    """A file that goes to the top of the site."""

    name: str
    """Where it goes, below the output, and where it lies below ``root/``."""
    path: Path
    """Where it stands."""


@dataclass(frozen=True, slots=True)
class RootFault:
    """Why one cannot be taken."""

    index: int
    """Its place in the list, from 0."""
    message: str
    """A predicate."""
    mend: str
    """An imperative."""


def root_files(content: Path, names: Sequence[str]) -> Iterator[RootFile | RootFault]:
    """Look each name up below ``root/`` of the content folder; no other file is looked at."""
    seen: set[str] = set()
    for index, name in enumerate(names):
        twin = twin_key(name)
        if not _is_name(name):
            yield RootFault(index, "is not the name of a file", _NAME)
        elif twin in seen:
            yield RootFault(index, "stands twice", "remove one of the two")
        else:
            fault = _fault(content, name)
            yield RootFault(index, *fault) if fault else RootFile(name, content / ROOT_FOLDER / name)
        seen.add(twin)


def running_markup(name: str, data: bytes) -> str:
    """Return what in a page or an XML document could run or send elsewhere; empty if nothing could.

    A file that proves who owns a site needs none of it.
    """
    if not name.lower().endswith(PAGES):
        return ""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return "bytes that are not UTF-8"
    found = _RUNS.search(unescape(text).replace("\0", ""))
    return " ".join(found[0].split()) if found else ""


def _is_name(name: str) -> bool:
    parts = name.split("/")
    plain = not {"", ".", ".."} & set(parts) and "\\" not in name and ":" not in name
    return plain and not any(map(name_fault, parts))


def _fault(content: Path, name: str) -> tuple[str, str] | None:
    if name.lower().endswith(_PROGRAMS):
        return "is a program, or would be taken for one", "leave it out: nothing of the site runs it"
    path, place = content / ROOT_FOLDER / name, f"{content.name}/{ROOT_FOLDER}/{shown(name)}"
    top = content / ROOT_FOLDER
    for link in (part for part in (path, *path.parents) if part.is_relative_to(top) and part.is_symlink()):
        fault = link_fault(link, content.resolve())
        if not (fault or path.resolve().is_relative_to(top.resolve())):
            fault = "is a link to a file outside of this folder"
        if fault:
            return f"{fault} ({place})", "put a copy there, or remove it"
    if path.is_dir():
        return f"is a folder ({place})", "name each file in it"
    if not path.exists():
        return f"is not there ({place})", "put the file there, or remove the name"
    return None if path.is_file() else (f"is neither a file nor a folder ({place})", "put a copy there")
