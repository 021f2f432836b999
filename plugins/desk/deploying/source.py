"""What is deployed is what is committed: nothing changed, nothing that git does not see."""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...building.manifest import is_litter, named
from ...content_files.types import DOWNLOADS_FOLDER, PICTURES_FOLDER, ROOT_FOLDER
from .repository import DeployRefusedError, Repository

_READ = ("content", "theme", "pelican.conf.py")
"""What a site is made of, below the project's folder."""
_TEXTS = (".md", ".markdown", ".yaml", ".html", ".rst")
_HIDDEN = re.compile(r"(?:^|/)(?:\.|__pycache__/)")
_INNER = "160000 "
"""How git lists a repository inside another."""
_COPIED = (PICTURES_FOLDER, DOWNLOADS_FOLDER, ROOT_FOLDER)
"""Folders of the content from which files are copied."""


def refuse_dirty_tree(repository: Repository) -> None:
    """Raise :class:`DeployRefusedError` when something is not committed, or git does not look at it."""
    status = repository.ask(
        "status", "--porcelain", "-z", "--untracked-files=normal", "--ignore-submodules=none"
    )
    if changed := list(_changed(status)):
        count = "1 file is" if len(changed) == 1 else f"{len(changed)} files are"
        shown = ", ".join(changed[:5]) + (", …" if len(changed) > 5 else "")
        raise DeployRefusedError(f"{count} not committed ({shown}); commit or remove what is listed first")
    if ignored := list(_ignored(repository)):
        raise DeployRefusedError(
            f"git ignores what the site would be made of ({named(ignored)}); "
            "commit it, or move it out of content/ and theme/"
        )
    if hidden := [name[2:] for name in _listed(repository, "-v") if name[0] == "S" or name[0].islower()]:
        raise DeployRefusedError(
            f"git is told not to look for changes of {named(hidden)}; say "
            "git update-index --no-assume-unchanged --no-skip-worktree FILE, and commit"
        )
    refuse_links_out(repository)


def refuse_links_out(repository: Repository) -> None:
    """Raise :class:`DeployRefusedError` when the content stands outside of the repository."""
    top = os.path.realpath(repository.ask("rev-parse", "--show-toplevel").rstrip("\n"))
    content = os.path.realpath(repository.root / _READ[0])
    if os.path.commonpath((top, content)) != top:
        raise DeployRefusedError(
            "content is a link to a folder outside of the repository; commit a copy of it"
        )


def _ignored(repository: Repository) -> Iterator[str]:
    """Yield what git does not look at and a build does, in repositories inside this one, too."""
    names = ("--others", "--ignored", "--exclude-standard")
    yield from (name for name in _listed(repository, *names) if _is_used(name))
    for entry in _listed(repository, "--stage"):
        if entry.startswith(_INNER):
            inner = entry.partition("\t")[2]
            listed = replace(repository, root=repository.root / inner).ask("ls-files", "-z", *names)
            found = (f"{inner}/{name}" for name in listed.split("\0") if name)
            yield from (name for name in found if _is_used(name))


def _listed(repository: Repository, *options: str) -> Iterator[str]:
    listed = repository.ask("ls-files", "-z", *options, "--", *_READ)
    return (name for name in listed.split("\0") if name)


def _is_used(name: str) -> bool:
    """Whether a build reads or copies a file: what begins with a dot or is a spare copy is nobody's."""
    first, *folders, last = name.split("/") if "/" in name else ("", name)
    is_by_name = name.startswith(f"{_READ[0]}/{ROOT_FOLDER}/")  # `root_files` may name what begins with a dot
    if is_litter(name) or last.endswith("~") or (_HIDDEN.search(name) and not is_by_name):
        return False
    is_inside = first == "content" and bool(last)  # without a name: a repository that git does not look into
    return not is_inside or last.lower().endswith(_TEXTS) or bool(folders and folders[0] in _COPIED)


def _changed(status: str) -> Iterable[str]:
    """Yield the names in ``git status -z``; after a renamed one follows its old name."""
    entries = iter(status.split("\0"))
    for entry in entries:
        if entry:
            if entry[0] in "RC":
                next(entries, None)
            yield named([entry[3:]])
