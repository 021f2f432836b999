"""What is copied from the content: pictures and downloads, and what ``root_files:`` names."""

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ..content_files import content_files_of, twin_key
from ..content_files.copying import copy_file
from ..content_files.root_files import RootFile
from ..kept_work import KeptWork, services_of
from ..pictures import content_pictures_of
from ..records import Problem

ROOT_FILES = "ROOT_FILES"
"""The setting in which a build keeps the root files of its site, by name."""
_GIVEN_UP = frozenset({"robots.txt"})
"""What the kit writes unless the site has its own."""


@dataclass(frozen=True, slots=True)
class CopiedPicture:
    """A photograph of the content, on its way to the site."""

    name: str
    """Its path below the content folder."""
    path: Path
    """Where it stands."""
    target: Path
    """Where it goes."""


class ContentCopies:
    """Copies files of the content one by one; photographs wait, to be made together."""

    def __init__(self, settings: Mapping[str, Any], withheld: Callable[[], frozenset[str]]) -> None:
        self._settings = settings
        self._find_withheld = withheld
        self.pictures: list[CopiedPicture] = []
        """Those that wait."""

    def copy(self, source: str, target: Path) -> Iterator[Problem]:
        """Copy a file, if the table of types says that it is one to be copied."""
        pictures = content_pictures_of(self._settings)
        name = os.path.relpath(source, self._settings["PATH"])
        if name in self._withheld:
            return
        if pictures.is_photograph(name) and os.access(source, os.R_OK):
            self.pictures.append(CopiedPicture(name, pictures.files.entries[name].path, target))
        else:
            yield from _copied(self._settings, name, target)

    @cached_property
    def _withheld(self) -> frozenset[str]:
        """Known only when all texts have been read."""
        return self._find_withheld()

    def copy_waiting(self) -> Iterator[Problem]:
        """Copy photographs as they are, for a site of which nobody knows what its texts show."""
        for picture in self.pictures:
            yield from _copied(self._settings, picture.name, picture.target)


def _copied(settings: Mapping[str, Any], name: str, target: Path) -> Iterator[Problem]:
    content, files = Path(settings["PATH"]), content_files_of(settings)
    if files.kinds.get(name) in ("picture", "download"):
        store = services_of(settings).store
        yield from copy_file(files.entries[name].path, target, f"{content.name}/{name}", store)
    elif name in files.entries:
        mend = "take the link to it out"
        yield Problem(f"{content.name}/{name}", None, "", "", "is linked, and never published", mend)


def copy_root_files(
    output: Path, content: Path, files: Mapping[str, RootFile], store: KeptWork
) -> Iterator[Problem]:
    """Copy root files, after all else has been written; a page of the site is never replaced."""
    for name, file in files.items():
        owner = _taken(output, name)
        if owner and not _is_copy(output / name, file.path):
            place = f"{content.name}/root/{name}"
            mend = "rename it, or take it out of root_files"
            yield Problem(place, None, "root_files", name, f"is already the address of {owner}", mend)
        else:
            yield from copy_file(file.path, output / name, f"{content.name}/root/{name}", store)


def _is_copy(written: Path, file: Path) -> bool:
    """Whether an earlier run of Pelican has left the copy there."""
    return written.is_file() and written.read_bytes() == file.read_bytes()


def _taken(output: Path, name: str) -> str:
    """Return what the site has at a name, or at one that some systems take for it; empty if nothing."""
    folder = output
    *folders, last = name.split("/")
    for part in folders:
        twin = _twin(folder, part)
        folder /= twin or part
        if folder.is_file():
            return "a file of the site"
    twin = "" if name in _GIVEN_UP else _twin(folder, last)
    if twin:
        return "a folder of the site" if (folder / twin).is_dir() else "a page or file of the site"
    return ""


def _twin(folder: Path, name: str) -> str:
    if not folder.is_dir():
        return ""
    key = twin_key(name)
    return next((path.name for path in folder.iterdir() if twin_key(path.name) == key), "")
