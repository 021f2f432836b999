"""What to do about a file that is neither read nor copied."""

import re
from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import PurePosixPath
from typing import NamedTuple

from .edition_folders import is_language
from .names import twin_key
from .typed import ContentFiles
from .types import DOWNLOADS_FOLDER, PICTURES_FOLDER, ROOT_FOLDER, FolderTypes
from .walk import Entry

_IMPORTED = "turn it into an article with `make import`"
_MENDS = {
    ".adoc": "write it in Markdown, as '{stem}.md'",
    ".docx": _IMPORTED,
    ".htm": _IMPORTED,
    ".html": _IMPORTED,
    ".mdown": "rename it to '{stem}.md'",
    ".mkd": "rename it to '{stem}.md'",
    ".rst": "write it in Markdown, as '{stem}.md'",
    ".txt": "rename it to '{stem}.md', or turn it into an article with `make import`",
    ".yml": "rename it to '{stem}.yaml'",
}
"""Endings that editors take for those of content, and what to do."""
_ASKED_FOR = frozenset({"ads.txt", "favicon.ico", "humans.txt", "robots.txt", "security.txt"})
"""Names that other programs ask for at the top of a site."""
_PICTURES_OF_CAMERAS = frozenset({".bmp", ".dng", ".heic", ".heif", ".psd", ".raw", ".tif", ".tiff"})
"""Endings of pictures that browsers do not show."""
_REMOVE = "take it out of the content folder, or begin its name with a dot"


class Fate(NamedTuple):
    """What becomes of a file."""

    message: str
    """A predicate: ``is not read``."""
    mend: str
    """What to do, an imperative."""


def fate_of(entry: Entry, files: ContentFiles) -> Fate:
    """Return what becomes of a file that is neither read nor copied."""
    folder = entry.name.rpartition("/")[0]
    rows = [row for row in files.types if row.holds(folder)]
    if folder.partition("/")[0] == ROOT_FOLDER:
        name = entry.name.partition("/")[2]
        return Fate("is not copied", f"name it in site.yaml: root_files: [{name}]")
    if not folder and entry.name.lower() in _ASKED_FOR:
        mend = f"move it to {ROOT_FOLDER}/ and name it in site.yaml: root_files: [{entry.name}]"
        return Fate("is not copied", mend)
    if entry.ending in _PICTURES_OF_CAMERAS:
        return Fate(
            "is not copied", f"save it as JPEG, PNG, WebP or AVIF in {PICTURES_FOLDER}/, and remove this"
        )
    if any(row.kind in ("picture", "download") for row in rows):
        return Fate("is not copied", _moved(entry, files) or _REMOVE)
    stem = PurePosixPath(entry.name).stem.removesuffix(".md")
    mend = _as_data(entry, stem, rows) or _renamed(entry, rows, files)
    mend = mend or _MENDS.get(entry.ending, "").replace("{stem}", stem)
    if mend:
        return Fate("is not read", _REMOVE if _is_taken(mend, entry, files) else mend)
    moved = _moved(entry, files)
    return Fate("is not copied", moved) if moved else Fate("is not read", _REMOVE)


def _as_data(entry: Entry, stem: str, rows: list[FolderTypes]) -> str:
    """Say how a file is read that was meant as data; empty for one that was not."""
    if entry.ending == ".txt" and stem.lower().endswith((".yaml", ".yml")):
        return f"rename it to '{PurePosixPath(stem).stem}.yaml'"
    is_data = any(row.kind == "data" and ".yaml" in row.endings for row in rows)
    is_other = entry.ending == ".json" and is_data
    return f"write it in YAML, as '{stem}.yaml', or move it to {DOWNLOADS_FOLDER}/" if is_other else ""


def _is_taken(mend: str, entry: Entry, files: ContentFiles) -> bool:
    """Whether a file of the name that this one would get is there, as beside a copy that was kept."""
    name = re.match("rename it to '([^']+)'", mend)
    return name is not None and str(PurePosixPath(entry.name).with_name(name[1])) in files.entries


def folder_meant(top: str, files: ContentFiles) -> str:
    """Return the folder of the table that a folder was meant to be; empty if none is like it."""
    known = {twin_key(row.folder.partition("/")[0]): row.folder.partition("/")[0] for row in files.types}
    close = get_close_matches(twin_key(top), [name for name in known if name], n=1, cutoff=0.8)
    return known[close[0]] if close else ""


def is_edition(folder: str, entries: Iterable[Entry], files: ContentFiles) -> bool:
    """Whether a folder is called by a language, and holds files that have the names of ours."""
    names = (entry.name.removeprefix(f"{folder}/") for entry in entries)
    return is_language(folder) and any(name in files.entries for name in names)


def _renamed(entry: Entry, rows: list[FolderTypes], files: ContentFiles) -> str:
    """Say how a file has to be called, or where it has to lie, to be read."""
    name, ending = PurePosixPath(entry.name), entry.ending
    if any(row.kind == "text" and ending in row.endings for row in rows):
        return f"rename it to '{name.stem}{ending}'"
    folder = str(name.parent)
    for row in files.types:
        if not row.is_deep and ending in row.endings and folder.startswith(f"{row.folder}/"):
            return f"move it to {row.folder}/"
    known = [one for row in files.types if row.holds("" if folder == "." else folder) for one in row.names]
    close = get_close_matches(name.name.lower(), known, n=1, cutoff=0.8)
    if close:
        return f"rename it to '{close[0]}'"
    texts = dict.fromkeys(row.folder for row in files.types if row.kind == "text" and ending in row.endings)
    return f"move it to {'/ or '.join(texts)}/" if texts else ""


def _moved(entry: Entry, files: ContentFiles) -> str:
    """Say where a file with such an ending is copied from, unless it lies there."""
    folder = entry.name.rpartition("/")[0]
    for row in files.types:
        if row.kind in ("picture", "download") and entry.ending in row.endings and not row.holds(folder):
            return f"move it to {row.folder}/"
    return ""
