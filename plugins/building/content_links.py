"""Symbolic links in the content folder stay inside it, and whatever lies there can be read."""

import os
from collections.abc import Iterator
from pathlib import Path

from ..records import Problem

_MEND = "put a copy there, or remove it"
_TEXTS = (".md", ".markdown", ".yaml")


def outside_problems(content: Path) -> Iterator[Problem]:
    """Yield a problem for each link out of ``content``, in a circle or to nothing, and for each odd file.

    Names that begin with a dot are left alone: editors keep their own files under them.
    """
    if not content.is_dir():
        yield Problem(
            content.name, None, "", "", "is missing", "make the folder, or build from the right one"
        )
    root = content.resolve()
    for folder, folders, files in os.walk(content):
        for name in sorted((*folders, *files)):
            path = Path(folder, name)
            message = None if name.startswith(".") else _fault(path, root)
            if message:
                yield Problem(path.relative_to(content.parent).as_posix(), None, "", "", message, _MEND)


def _fault(path: Path, root: Path) -> str | None:
    if not path.is_symlink():
        if path.is_dir():
            return "is a folder with the name of a text" if path.suffix in _TEXTS else None
        return None if path.is_file() else "is neither a file nor a folder"
    try:
        target = path.resolve(strict=True)
    except (OSError, RuntimeError):  # RuntimeError: a circle, before Python 3.13
        return "is a link to nothing"
    if not target.is_relative_to(root):
        return "is a link to a file outside of the content folder"
    return "is a link to a folder around it" if path.parent.resolve().is_relative_to(target) else None
