"""Names of remotes and branches: refused in words where git would take them for something else."""

import re
from pathlib import Path

from .masking import masked
from .repository import DeployRefusedError, Repository

_PSEUDO = re.compile(r"@|(?:[A-Z]+_)?HEAD")
_FULL = re.compile(r"(?i)(?:refs/)?(?:heads|remotes|tags)/|refs/")
_HASH = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_UNUSUAL = re.compile(r"[\s~^:?*\[\\\x00-\x1f\x7f]|@\{|^[-+]")
_LONGEST = 200
"""Bytes: a branch is a file in some places."""


def refuse_bad_names(remote: str, branch: str) -> None:
    """Raise :class:`DeployRefusedError` for names that git would take for options, or not take at all."""
    if not remote.strip() or remote.startswith("-") or not remote.isprintable():
        raise DeployRefusedError(f"'{shown(masked(remote))}' is not a remote; give its name or address")
    if fault := _fault(remote, branch):
        raise DeployRefusedError(f"'{shown(branch)}' {fault}; write a plain name such as gh-pages")


def shown(name: str) -> str:
    """Return a name so that it can be read on any terminal."""
    short = name if len(name) <= 80 else f"{name[:77]}…"
    return short if short.isprintable() else short.encode("unicode_escape").decode()


def _fault(remote: str, branch: str) -> str:
    faults = {
        "is git's word for a commit, not the name of a branch": bool(_PSEUDO.fullmatch(branch)),
        "is a whole reference, not the name of a branch": bool(_FULL.match(branch)),
        "looks like the number of a commit": bool(_HASH.fullmatch(branch)),
        "is too long for the name of a branch": len(branch.encode(errors="surrogateescape")) > _LONGEST,
        "begins with the name of the remote, which is given by itself": branch.startswith(f"{remote}/"),
        "is not the name of a branch": not _is_possible(branch),
    }
    return next((words for words, is_so in faults.items() if is_so), "")


def _is_possible(branch: str) -> bool:
    is_usual = branch.isprintable() and branch and not _UNUSUAL.search(branch)
    return bool(is_usual) and Repository(Path.cwd()).is_true("check-ref-format", "--branch", branch)
