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
    if not branch or _UNUSUAL.search(branch) or not branch.isprintable():
        return "is not the name of a branch"
    if len(branch.encode(errors="surrogateescape")) > _LONGEST:
        return "is too long for the name of a branch"
    if _PSEUDO.fullmatch(branch):
        return "is git's word for a commit, not the name of a branch"
    if _FULL.match(branch):
        return "is a whole reference, not the name of a branch"
    if _HASH.fullmatch(branch):
        return "looks like the number of a commit, not like the name of a branch"
    if branch.startswith(f"{remote}/"):
        return f"begins with the name of the remote, {shown(remote)}, which is given by itself"
    return (
        ""
        if Repository(Path.cwd()).is_true("check-ref-format", "--branch", branch)
        else "is not the name of a branch"
    )
