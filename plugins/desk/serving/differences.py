"""Which files of a new site are not as they are in the one that is served."""

import os
from collections.abc import Iterator
from pathlib import Path

from ...building.manifest import MANIFEST
from ...publishing.search_index import FOLDER


def changed_files(new: Path, served: Path) -> Iterator[str]:
    """Yield what was changed, made or removed, by its path below the folder.

    The search index is made later, and no page shows it; nor does one show the manifest.
    """
    names = (_files(new) | _files(served)) - {MANIFEST}
    for name in sorted(names):
        if not name.startswith(f"{FOLDER}/") and not _is_same(new / name, served / name):
            yield name


def _files(folder: Path) -> set[str]:
    return {
        os.path.relpath(f"{parent}/{name}", folder) for parent, _, names in os.walk(folder) for name in names
    }


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.stat().st_size == other.stat().st_size and one.read_bytes() == other.read_bytes()
    except OSError:
        return False
