"""The files of a content folder with what each of them is: asked by readers, checks, copying and commands."""

import os
import re
from collections.abc import Collection, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, replace
from fnmatch import translate
from functools import cached_property
from pathlib import Path
from typing import Any

from .names import twin_key
from .types import FolderTypes, Kind, types_of
from .walk import Entry, Walk, walk_content

SETTING = "CONTENT_WALK"
"""Where a build keeps its walk."""
_TYPED = "CONTENT_FILES"
_HIDDEN_ANYWAY = frozenset({"**/.*", ".*", "__pycache__"})


@dataclass(frozen=True)
class ContentFiles:
    """What is there, and what it is."""

    walk: Walk
    """What is there."""
    types: tuple[FolderTypes, ...]
    """The table; the first row that takes a file says what it is."""

    @cached_property
    def kinds(self) -> Mapping[str, Kind]:
        """What each file is that is read or copied, by its path below the folder."""
        rows: dict[str, list[FolderTypes]] = {}
        kinds: dict[str, Kind] = {}
        for entry in self.walk.files:
            folder, _, name = entry.name.rpartition("/")
            if folder not in rows:
                rows[folder] = [row for row in self.types if row.holds(folder)]
            ending = entry.ending
            row = next((row for row in rows[folder] if row.takes(name, ending)), None)
            if row:
                kinds[entry.name] = row.kind
        return kinds

    def target_kind(self, entry: Entry) -> Kind | None:
        """Return what the file is that a link leads to."""
        if entry.target is None:
            return None
        return self.kinds.get(os.path.relpath(entry.target, self._real))

    @cached_property
    def _real(self) -> Path:
        return self.walk.root.resolve()

    @cached_property
    def entries(self) -> Mapping[str, Entry]:
        """Every file that is there, by its path below the folder."""
        return {entry.name: entry for entry in self.walk.files}

    @cached_property
    def by_twin_key(self) -> Mapping[str, str]:
        """The path of a file by what is equal for names that some systems take for one."""
        return {twin_key(entry.name): entry.name for entry in self.walk.files}

    def of(self, *kinds: Kind) -> Iterator[Entry]:
        """Yield the files of some kinds, in order of name."""
        found = self.kinds
        return (entry for entry in self.walk.files if found.get(entry.name) in kinds)

    def chosen(self, paths: Collection[str], exclude: Collection[str], *kinds: Kind) -> Iterator[Entry]:
        """Yield the files of some kinds that lie in ``paths`` and not in ``exclude``."""
        inside = tuple(map(_start, paths))
        outside = tuple(map(_start, exclude))
        for entry in self.of(*kinds):
            name = f"{entry.name}/"
            if name.startswith(inside) and not (outside and name.startswith(outside)):
                yield entry


def walk_of(settings: Mapping[str, Any]) -> Walk:
    """Return the walk of a build, made once; ``IGNORE_FILES`` of the settings are not there.

    A site that is none of the kit is walked whenever somebody asks: Pelican builds it again and again from
    one record of its settings (``pelican --autoreload``), and what is there changes between.
    """
    found, root = settings.get(SETTING), Path(settings["PATH"])
    if isinstance(found, Walk) and found.root == root:
        return found
    walk = walk_content(root)
    return keep_walk(settings, walk) if settings.get("SITE_FILE") else _without_ignored(walk, settings)


def keep_walk(settings: Mapping[str, Any], walk: Walk) -> Walk:
    """Keep a walk for whoever asks in the same build."""
    walk = _without_ignored(walk, settings)
    if isinstance(settings, MutableMapping):
        settings[SETTING] = walk
    return walk


def _without_ignored(walk: Walk, settings: Mapping[str, Any]) -> Walk:
    patterns = [one for one in settings.get("IGNORE_FILES", ()) if one not in _HIDDEN_ANYWAY]
    if not patterns:
        return walk
    ignored = re.compile("|".join(map(translate, patterns)))
    return replace(walk, files=tuple(e for e in walk.files if not any(map(ignored.match, e.name.split("/")))))


def content_files_of(settings: Mapping[str, Any]) -> ContentFiles:
    """Return the files of a build with their kinds, by the table as it is when this is asked."""
    found, walk, types = settings.get(_TYPED), walk_of(settings), types_of(settings)
    if isinstance(found, ContentFiles) and found.walk is walk and found.types == types:
        return found
    files = ContentFiles(walk, types)
    if isinstance(settings, MutableMapping):
        settings[_TYPED] = files
    return files


def _start(path: str) -> str:
    """Return how the names of all files in a folder begin, and that of a file of this name."""
    plain = path.strip("/").removeprefix("./")
    return f"{plain}/" if plain not in ("", ".") else ""
