"""Symbolic links in the content folder stay inside it."""

import stat
from pathlib import Path

from .names import are_there


def link_fault(link: Path, root: Path) -> str:
    """Return why a link cannot be followed; empty if it leads into ``root``, a resolved path."""
    try:
        target = link.resolve(strict=True)
        mode = target.stat().st_mode
    except (OSError, RuntimeError):  # RuntimeError: a circle, before Python 3.13
        return "is a link to nothing"
    if not target.is_relative_to(root):
        return "is a link to a file outside of the content folder"
    if target != root and not are_there(target.relative_to(root).as_posix()):
        return "is a link to something hidden"
    if stat.S_ISDIR(mode):
        is_around = link.parent.resolve().is_relative_to(target)
        return "is a link to a folder around it" if is_around else ""
    return "" if stat.S_ISREG(mode) else "is a link to what is neither a file nor a folder"
