"""Ask git about the source: which commit is it, which branches are checked out, what does a revision hold."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from .masking import masked, secrets_of
from .processes import Done, reason, run_git

_ANSWER_SECONDS = 30
"""How long a remote may take to say what it holds."""
_TRANSFER_SECONDS = 1800
"""How long a whole site may travel."""
_LOCAL_SECONDS = 600
_REMOTE_SECONDS = {"ls-remote": _ANSWER_SECONDS, "fetch": _TRANSFER_SECONDS, "push": _TRANSFER_SECONDS}


class DeployRefusedError(Exception):
    """A deployment that cannot or must not be made; the message says why and the mend, and no password."""

    def __init__(self, message: str) -> None:
        super().__init__(masked(message))


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
    secrets: frozenset[str] = frozenset()
    """What no message may say."""

    def ask(self, *arguments: str, given: bytes = b"", variables: Mapping[str, str] | None = None) -> str:
        """Run git and return what it prints. Raises :class:`DeployRefusedError` with git's own words."""
        done = self._run(arguments, given, variables or {})
        if done.code:
            raise DeployRefusedError(masked(reason(done.words), self.secrets) or f"git {arguments[0]} failed")
        return done.output

    def is_true(self, *arguments: str) -> bool:
        """Whether git says yes."""
        return self._run(arguments, b"", {}).code == 0

    def has(self, revision: str) -> bool:
        """Whether a revision or ``revision:path`` exists."""
        return self.is_true("rev-parse", "--quiet", "--verify", revision)

    def hiding(self, remote: str) -> "Repository":
        """Return the same repository, whose messages hold no password of a remote."""
        asked = (
            ("remote", "get-url", "--all", "--", remote),
            ("remote", "get-url", "--all", "--push", "--", remote),
            ("ls-remote", "--get-url", "--", remote),
        )
        known = [self._run(question, b"", {}) for question in asked]
        addresses = [remote, *(line for done in known if not done.code for line in done.output.splitlines())]
        return replace(self, secrets=frozenset().union(*map(secrets_of, addresses)))

    def source_commit(self) -> SourceCommit:
        """Return the last commit. Raises :class:`DeployRefusedError` where there is none."""
        if not self.is_true("rev-parse", "--git-dir"):
            raise DeployRefusedError(
                "this folder is not a git repository, or not a sound one; make one of it, and commit the "
                "site: git init, git add ., git commit"
            )
        if not self.has("HEAD"):
            raise DeployRefusedError("there is no commit yet; commit the site first: git add . && git commit")
        fields = self.ask("log", "-1", "--format=%H%n%cn%n%ce%n%cD", "HEAD").rstrip("\n").split("\n")
        return SourceCommit(*fields)

    def checked_out_branches(self) -> frozenset[str]:
        """Return the branches that are checked out, in any working tree, or that hold a loose HEAD."""
        listed = self.ask("worktree", "list", "--porcelain").splitlines()
        found = {line.removeprefix("branch refs/heads/") for line in listed if line.startswith("branch ")}
        if not self.is_true("symbolic-ref", "--quiet", "HEAD"):
            at = self.ask("for-each-ref", "--contains", "HEAD", "--format=%(refname)", "refs/heads")
            found |= {line.removeprefix("refs/heads/") for line in at.splitlines()}
        return frozenset(found)

    def _run(self, arguments: tuple[str, ...], given: bytes, variables: Mapping[str, str]) -> Done:
        seconds = _REMOTE_SECONDS.get(arguments[0], _LOCAL_SECONDS)
        try:
            return run_git(arguments, self.root, seconds, given, variables)
        except FileNotFoundError as error:
            words = (
                "git is not installed" if error.filename == "git" else "there is no such folder; see --root"
            )
            raise DeployRefusedError(words) from None
        except TimeoutError:
            words = f"git {arguments[0]} has had no answer within {seconds} seconds"
            raise DeployRefusedError(
                f"{words}; look whether the remote and the network are there, and try again"
            ) from None
