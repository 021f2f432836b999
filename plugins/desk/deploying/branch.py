"""Write a site as a commit on a branch of a remote; ghp-import makes the commit."""

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from .repository import DeployRefusedError, Repository, SourceCommit

_SCRATCH = "explainer-site-being-deployed"
"""A local branch that exists while the commit is made; the editor's own branches are never moved."""
_MARK = ".nojekyll"
"""A branch that holds this at its top is one that a site was deployed to."""


@dataclass(frozen=True, slots=True)
class DeployResult:
    """What a deployment did."""

    commit: str
    """The commit that the remote's branch now has."""
    is_new: bool
    """False when the branch held the very same site already."""


def deploy(repository: Repository, site: Path, *, remote: str, branch: str) -> DeployResult:
    """Commit the files of ``site`` on top of the remote's branch and push it, never by force.

    The commit has the date and the name of the last source commit, so that the same source on the same branch
    makes the same commit, whoever deploys. Raises :class:`DeployRefusedError`.
    """
    refuse_bad_names(remote, branch)
    before = repository.fetch(remote, branch)
    if before and not repository.has(f"{before}:{_MARK}"):
        raise DeployRefusedError(
            f"the branch {branch} of {remote} holds something else than a site; choose another branch"
        )
    source = repository.source_commit()
    try:
        commit = _commit(repository, site, source, before)
        if before and _tree(repository, commit) == _tree(repository, before):
            return DeployResult(before, is_new=False)
        repository.ask("push", "--quiet", "--", remote, f"{commit}:refs/heads/{branch}")
    finally:
        if repository.has(f"refs/heads/{_SCRATCH}"):
            repository.ask("update-ref", "-d", f"refs/heads/{_SCRATCH}")
    return DeployResult(commit, is_new=True)


def refuse_bad_names(remote: str, branch: str) -> None:
    """Raise :class:`DeployRefusedError` for names that git would take for options, or not take at all."""
    if not remote or remote.startswith("-"):
        raise DeployRefusedError(f"'{remote}' is not a remote; give its name or address")
    is_bad = re.search(r"[\s~^:?*\[\\\x00-\x1f\x7f]|\.\.|@\{|//|^[-/.]|[/.]$|\.lock$", branch)
    if not branch or is_bad:
        raise DeployRefusedError(f"'{branch}' is not the name of a branch")


def _commit(repository: Repository, site: Path, source: SourceCommit, parent: str) -> str:
    """Make the commit on the scratch branch and return its hash."""
    scratch = f"refs/heads/{_SCRATCH}"
    if parent:
        repository.ask("update-ref", scratch, parent)
    elif repository.has(scratch):
        repository.ask("update-ref", "-d", scratch)
    environment = {
        **os.environ,
        "GIT_COMMITTER_NAME": source.name,
        "GIT_COMMITTER_EMAIL": source.email,
        "GIT_COMMITTER_DATE": source.date,
    }
    message = f"Deploy {source.id[:12]}"
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-m", "ghp_import", "-m", message, "-b", _SCRATCH, "-r", _SCRATCH, "-n", str(site)],
        cwd=repository.root,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode or not repository.has(scratch):
        words = done.stderr.strip().splitlines() or ["ghp-import wrote no commit"]
        raise DeployRefusedError(f"the site could not be committed ({words[-1]})")
    return repository.ask("rev-parse", scratch).strip()


def _tree(repository: Repository, commit: str) -> str:
    return repository.ask("rev-parse", f"{commit}^{{tree}}").strip()
