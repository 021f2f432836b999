"""Remove what an older build left: first its name, then its files; what resists is named, not waited for."""

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_ATTEMPTS, _PAUSE = 50, 0.1
"""How often and how many seconds apart a folder is removed that somebody still writes into."""
_GIVEN_UP = "left"
"""How the names of what is to be removed begin."""


def give_up(path: Path) -> bool:
    """Take its name from a folder or file in one step, so that half of it is never a site; then remove it.

    False when not even its name can be taken.
    """
    if not os.path.lexists(path):
        return True
    try:
        gone = path.rename(free_name(path.parent, _GIVEN_UP))
    except OSError:
        return False
    remove(gone)
    return True


def sweep(area: Path) -> None:
    """Try once more to remove what could not be removed before."""
    for path in left_in(area):
        remove(path)


def left_in(area: Path) -> Iterator[Path]:
    """Yield what was given up and is still there."""
    yield from sorted(path for path in area.glob(f"{_GIVEN_UP}-*"))


def remove(path: Path) -> bool:
    """Remove a folder, a file or a link (never what it leads to); return whether it is gone."""
    if path.is_symlink() or not path.is_dir():
        with suppress(OSError):
            path.unlink()
    else:
        shutil.rmtree(path, ignore_errors=True)
        if path.exists():
            _open_up(path)
            shutil.rmtree(path, ignore_errors=True)
    return not os.path.lexists(path)


def remove_patiently(path: Path) -> bool:
    """Remove a folder that a program which a killed build had started may still be writing into."""
    for _ in range(_ATTEMPTS):
        if remove(path):
            return True
        time.sleep(_PAUSE)
    return False


def free_name(area: Path, beginning: str) -> Path:
    """Return the name after the last one that begins so."""
    return area / f"{beginning}-{max(numbered(area, beginning), default=0) + 1}"


def numbered(area: Path, beginning: str) -> dict[int, Path]:
    """Return what stands in a folder as ``<beginning>-<number>``; without a number it is the first."""
    found = {}
    for path in area.glob(f"{beginning}*"):
        number = path.name.removeprefix(beginning).removeprefix("-") or "1"
        if number.isascii() and number.isdecimal():
            found[int(number)] = path
    return found


def _open_up(folder: Path) -> None:
    """Let us write into the folders of a site that was ours: somebody may have forbidden it."""
    with suppress(OSError):
        folder.chmod(0o700)
    for parent, folders, _ in os.walk(folder):
        for path in (Path(parent, name) for name in folders):
            if not path.is_symlink():
                with suppress(OSError):
                    path.chmod(0o700)
