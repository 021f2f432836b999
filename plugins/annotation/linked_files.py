"""What a link to a file of the content (``{filename}``, ``{static}``, ``{attach}``) leads to."""

import os
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote

from ..content_files import ContentFiles, Kind, are_there, fate_of, twin_key
from ..site.build_settings import BuildSettings

NOWHERE = "leads to no file of the site"
_WRITTEN: dict[str, tuple[Kind, ...]] = {
    "filename": ("text", "picture", "download"),
    "static": ("picture", "download"),
    **dict.fromkeys(("video", "audio", "captions"), ("download",)),
}


class FileFault(NamedTuple):
    """Why a link cannot be followed."""

    message: str
    """A predicate."""
    mend: str
    """An imperative; empty where the names of other files may help."""


_PICTURE = FileFault("is a picture", "write the file that is played, from files/")
_DATA = FileFault("is a data file, which is never published", "link to a page that shows what it says")
_TEXT = FileFault("is a text, of which a page is made", "write {filename}")
_ROOT = FileFault("goes to the top of the site, where no link finds it", "take the link out")
_BY_KIND: dict[Kind | None, FileFault] = {"data": _DATA, "text": _TEXT, "root": _ROOT, "picture": _PICTURE}


def file_fault(kind: str, target: str, folder: Path, settings: BuildSettings) -> FileFault | None:
    """Return why a link from a folder cannot be followed; None for a sound one, and for one within the page.

    A site with readers of its own copies what it likes: there the file only has to be in the content folder.
    """
    path = target.partition("#")[0].partition("?")[0]
    if not path:
        return None
    if not settings.is_of_the_kit:
        return None if _is_file(unquote(path), folder, settings.content) else FileFault(NOWHERE, "")
    files, name = settings.files, named_entry(path, folder, settings)
    if name is None:
        return _missing(_name(unquote(path), folder, settings.content), files)
    found = files.kinds.get(name)
    if found in _WRITTEN[kind]:
        return None
    return _BY_KIND.get(found) or FileFault(*fate_of(files.entries[name], files))


def named_entry(path: str, folder: Path, settings: BuildSettings) -> str | None:
    """Return the file, by its path below the content folder, that a path written in a folder names."""
    names = (_name(written, folder, settings.content) for written in (path, unquote(path)))
    return next((name for name in names if name in settings.files.entries), None)


def linked_path(target: str, folder: Path, settings: BuildSettings) -> Path:
    """Return the file that a link from a folder names, wherever links of the file system lead."""
    path = unquote(target.partition("#")[0].partition("?")[0])
    return (settings.content / _name(path, folder, settings.content)).resolve()


def _missing(name: str, files: ContentFiles) -> FileFault:
    if not are_there(name) and not name.startswith(".."):
        return FileFault("is hidden from the site by the name of a file or folder", "rename it")
    twin = files.by_twin_key.get(twin_key(name))
    if twin:
        return FileFault(
            "is called otherwise, by capitals or accents", f"rename {Path(twin).name}, or the link"
        )
    return FileFault(NOWHERE, "")


def _name(written: str, folder: Path, content: Path) -> str:
    """Return the path below the content folder; one above it begins with dots."""
    start = "" if written.startswith("/") else os.path.relpath(folder, content)
    return os.path.normpath(os.path.join(start, written.lstrip("/")))  # noqa: PTH118 - names, not files


def _is_file(path: str, folder: Path, root: Path) -> bool:
    found = root / path.lstrip("/") if path.startswith("/") else folder / path
    return found.is_file() and found.resolve().is_relative_to(root.resolve())
