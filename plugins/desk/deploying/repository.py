"""Ask git: is the tree clean, which commit is it, what does a remote's branch hold."""

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


class DeployRefusedError(Exception):
    """A deployment that cannot or must not be made; the message says why, and the mend."""


@dataclass(frozen=True, slots=True)
class SourceCommit:
    """The last commit of the source, which dates and signs the deployed one."""

    id: str
    """Its whole hash."""
    name: str
    """Its committer."""
    email: str
    """Their address."""
    date: str
    """When it was made (RFC 2822)."""


@dataclass(frozen=True, slots=True)
class Repository:
    """A git repository, asked through the ``git`` command."""

    root: Path
    """A folder in it."""

    def ask(self, *arguments: str, environment: Mapping[str, str] | None = None) -> str:
        """Run git and return what it prints. Raises :class:`DeployRefusedError` with git's own words."""
        try:
            done = subprocess.run(  # noqa: S603 - git, with arguments that we choose and check
                ["git", *arguments],  # noqa: S607 - wherever the editor has it
                cwd=self.root,
                env={**os.environ, "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C", **(environment or {})},
                capture_output=True,
                encoding="utf-8",
                errors="replace",
                check=False,
            )
        except FileNotFoundError:
            raise DeployRefusedError("git is not installed") from None
        if done.returncode:
            raise DeployRefusedError(_reason(done.stderr) or f"git {arguments[0]} failed")
        return done.stdout

    def has(self, revision: str) -> bool:
        """Whether a revision or ``revision:path`` exists."""
        try:
            self.ask("rev-parse", "--quiet", "--verify", revision)
        except DeployRefusedError:
            return False
        return True

    def source_commit(self) -> SourceCommit:
        """Return the last commit. Raises :class:`DeployRefusedError` where there is none."""
        self.ask("rev-parse", "--git-dir")
        if not self.has("HEAD"):
            raise DeployRefusedError("there is no commit yet; commit the site first: git add . && git commit")
        fields = self.ask("log", "-1", "--format=%H%n%cn%n%ce%n%cD", "HEAD").rstrip("\n").split("\n")
        return SourceCommit(*fields)

    def refuse_dirty_tree(self) -> None:
        """Raise :class:`DeployRefusedError` when something is changed or not committed."""
        status = self.ask("-c", "core.quotePath=off", "status", "--porcelain", "--untracked-files=normal")
        changed = status.splitlines()
        if changed:
            shown = ", ".join(line[3:] for line in changed[:5]) + (", …" if len(changed) > 5 else "")
            count = "1 file is" if len(changed) == 1 else f"{len(changed)} files are"
            raise DeployRefusedError(
                f"{count} not committed ({shown}); commit or remove what is listed first"
            )

    def fetch(self, remote: str, branch: str) -> str:
        """Fetch a branch; return its commit, or an empty text where the remote has no such branch."""
        listed = self.ask("ls-remote", "--heads", "--", remote, f"refs/heads/{branch}")
        if not listed.strip():
            return ""
        commit = listed.split()[0]
        self.ask("fetch", "--quiet", "--no-tags", "--", remote, f"refs/heads/{branch}")
        return commit


def _reason(words: str) -> str:
    """Return the line in which git says what is wrong; below it follow guesses and advice."""
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    telling = [line for line in lines if line.startswith(("fatal:", "error:", "! [", "remote:"))]
    first = (telling or lines or [""])[0]
    return first.removeprefix("fatal:").removeprefix("error:").removeprefix("remote:").strip(" .")
