"""The manifest of a site: by it a site of ours is known, in a folder or on a branch, and what in it is not.

A JSON object in :data:`MANIFEST`, at the top of the site, written after everything else::

    {"manifest": 1, "files": ["404.html", "articles/letter/index.html", …]}

The names are sorted and in Unicode's form NFC. The manifest does not list itself. That of a preview with
drafts says ``"preview": true`` as well.
"""

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unicodedata import normalize

from ..records import write_whole

MANIFEST = ".site-manifest.json"
"""Its name; hosts serve it or not, nothing of ours reads it there."""

_VERSION = 1
_LITTER = frozenset(
    (".ds_store", "thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", ".directory", ".localized")
)
_LITTER_BEGINS = ("._", ".nfs", ".fuse_hidden")


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a build wrote."""

    files: frozenset[str]
    """Paths below the site's folder, with slashes."""
    is_preview: bool = False
    """Whether it is for those alone who are to read its drafts."""

    @classmethod
    def of(cls, text: str | bytes) -> "Manifest | None":
        """Read one; None for what is no manifest of this version."""
        try:
            read: Any = json.loads(text)
        except (ValueError, RecursionError):
            return None
        is_ours = isinstance(read, dict) and repr(read.get("manifest")) == repr(_VERSION)  # True is no number
        files = read.get("files") if is_ours else None
        if not isinstance(files, list) or not all(isinstance(name, str) for name in files):
            return None
        return cls(frozenset((MANIFEST, *files)), read.get("preview") is True)

    def lists(self, name: str) -> bool:
        """Whether the site has this file; file systems differ in how they compose accents."""
        return name in self.files or normalize("NFC", name) in self.files


def write_manifest(site: Path, *, is_preview: bool = False) -> None:
    """List all files of a folder in its manifest."""
    write_whole(site / MANIFEST, manifest_text(files_below(site), is_preview=is_preview))


def manifest_text(names: Iterable[str], *, is_preview: bool = False) -> str:
    """Return the manifest of a site with these files, one to a line."""
    files = sorted({normalize("NFC", name) for name in names} - {MANIFEST})
    kind = {"preview": True} if is_preview else {}
    return json.dumps({"manifest": _VERSION, **kind, "files": files}, indent=0) + "\n"


def read_manifest(site: Path) -> Manifest | None:
    """Return the manifest of a folder; None where there is none that can be read."""
    path = site / MANIFEST
    if path.is_symlink() or not path.is_file():
        return None
    try:
        return Manifest.of(path.read_bytes())
    except OSError:
        return None


def files_below(folder: Path) -> Iterator[str]:
    """Yield everything in a folder that is no folder itself, by its path below it; links are not followed.

    Raises :class:`OSError` for a folder that cannot be read: nobody knows what is in it.
    """
    waiting = [("", str(folder))]
    while waiting:
        way, place = waiting.pop()
        with os.scandir(place) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append((f"{way}{entry.name}/", entry.path))
                else:
                    yield way + entry.name


def is_litter(name: str) -> bool:
    """Whether a file is one that systems leave in any folder that somebody opens."""
    last = name.rpartition("/")[2].lower()
    return last in _LITTER or last.startswith(_LITTER_BEGINS)


def named(files: Iterable[str]) -> str:
    """Name files in a sentence: a few, then how many more."""
    names = sorted(files)
    shown = ", ".join(
        name.encode("unicode_escape").decode() if not name.isprintable() else name for name in names[:5]
    )
    return shown + (f" and {len(names) - 5:,} more" if len(names) > 5 else "")
