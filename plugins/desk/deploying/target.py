"""The branch that a site goes to: whose it is, and what on it is not ours and stays."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from ...building.former_sites import is_former_site, was_written
from ...building.manifest import MANIFEST, Manifest, named
from .repository import DeployRefusedError, Repository

_BARE = frozenset({"CNAME", "README", "README.md", ".nojekyll"})
"""What a host puts on a branch that waits for a site."""
_SOURCE = "pelican.conf.py"
_OURS = "^Deploy [0-9a-f]{12}$"
"""What the messages of our commits say."""
_NO_SITE, _ANOTHER = "holds something else than a site", "choose another branch"


@dataclass(frozen=True)
class Target:
    """A branch of a remote, as it was when it was fetched."""

    repository: Repository
    """Where it was fetched to."""
    remote: str
    """Name or address."""
    branch: str
    """Its plain name."""
    tip: str
    """Its commit; empty where the remote has no such branch."""
    is_default: bool = False
    """Whether it is the one that a clone of the remote checks out."""

    @cached_property
    def entries(self) -> dict[str, str]:
        """Return mode and number of each file, by name."""
        return self._entries_of(self.tip)

    @cached_property
    def manifest(self) -> Manifest | None:
        """Return the manifest, if a site of ours is there."""
        if not self.entries.get(MANIFEST, "").startswith("100"):
            return None
        return Manifest.of(self.repository.ask("cat-file", "blob", f"{self.tip}:{MANIFEST}"))

    @property
    def is_former(self) -> bool:
        """Whether a site of the version before the manifest is there."""
        return self.manifest is None and ".nojekyll" in self.entries and is_former_site(self.entries)

    @cached_property
    def last_deployed(self) -> str:
        """Return the last commit of ours, before whatever somebody has done to the branch since."""
        if not self.tip:
            return ""
        return self.repository.ask("log", "-1", "--format=%H", "-E", f"--grep={_OURS}", self.tip).strip()

    def refuse_what_is_no_place(self) -> None:
        """Raise :class:`DeployRefusedError` for a branch of somebody's, and always for one with the source."""
        if not self.entries:
            return
        if self._holds_source():
            raise DeployRefusedError(f"{self} {_NO_SITE}: its source; {_ANOTHER}")
        if self.manifest or self.is_former:
            return
        if self.entries.keys() - _BARE:
            raise DeployRefusedError(f"{self} {_NO_SITE}; {_ANOTHER}")
        if self.is_default:
            raise DeployRefusedError(
                f"{self} is its main branch; {_ANOTHER}, and have the host show that one"
            )

    def kept(self, site: Collection[str]) -> dict[str, str]:
        """Return what stays on the branch beside the files of a new site, with mode and number.

        Raises :class:`DeployRefusedError` where the site needs the place of something that is not ours.
        """
        if not self.tip:
            return {}
        changed = self._changed_since()
        foreign = {name for name in self.entries if not self._is_ours(name)}
        taken = sorted(name for name in foreign & set(site) if not self._is_bare(name))
        folders = {folder for name in site for folder in _folders(name)}
        taken += sorted(name for name in foreign if name in folders or not _folders(name).isdisjoint(site))
        if taken:
            raise DeployRefusedError(
                f"{self} holds {named(taken)}, which no deployment put there, and the site has a file of that "
                "name; remove it from the branch, or give the page another name"
            )
        edited = {name for name in self.entries.keys() & changed if name != MANIFEST}
        return {name: self.entries[name] for name in (foreign | edited) - set(site)}

    def untold(self, kept: Collection[str]) -> list[str]:
        """Return what of it was not there yet when a site was deployed last."""
        before = self._entries_of(self.last_deployed) if self.last_deployed else {}
        return [name for name in kept if name not in before or before[name] != self.entries[name]]

    def __str__(self) -> str:
        return f"the branch {self.branch} of {self.remote}"

    def _is_ours(self, name: str) -> bool:
        if self.manifest:
            return self.manifest.lists(name)
        return self.is_former and name != "CNAME" and was_written(name)

    def _is_bare(self, name: str) -> bool:
        """Whether the site may write over a file that a host or a person set up: its own words are the newer."""
        return name in {"CNAME", ".nojekyll"}

    def _holds_source(self) -> bool:
        prefix = self.repository.ask("rev-parse", "--show-prefix").strip()
        has_settings = bool({_SOURCE, f"{prefix}{_SOURCE}"} & self.entries.keys())
        return has_settings or self.repository.is_true("merge-base", "--is-ancestor", self.tip, "HEAD")

    def _changed_since(self) -> set[str]:
        if not self.last_deployed or self.last_deployed == self.tip:
            return set()
        names = self.repository.ask(
            "diff-tree", "-r", "-z", "--name-only", "--no-renames", self.last_deployed, self.tip
        )
        return set(filter(None, names.split("\0")))

    def _entries_of(self, commit: str) -> dict[str, str]:
        if not commit:
            return {}
        listed = re.findall(
            r"(\d+) \w+ (\w+)\t([^\0]+)\0", self.repository.ask("ls-tree", "-r", "-z", commit)
        )
        return {name: f"{mode} {number}" for mode, number, name in listed}


def fetch_target(repository: Repository, remote: str, branch: str) -> Target:
    """Fetch a branch, and refuse it if a site must not go there: :class:`DeployRefusedError`."""
    if branch in repository.checked_out_branches():
        raise DeployRefusedError(
            f"{Target(repository, remote, branch, '')} {_NO_SITE}: it is checked out; {_ANOTHER}"
        )
    reference = f"refs/heads/{branch}"
    listed = repository.ask("ls-remote", "--symref", "--", remote, "HEAD", reference)
    rows = [line.split("\t") for line in listed.splitlines() if "\t" in line]
    tip = next((commit for commit, name in rows if name == reference), "")
    if tip:
        repository.ask("fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--", remote, reference)
    is_default = any(first == f"ref: {reference}" for first, _ in rows)
    target = Target(repository, remote, branch, tip, is_default)
    target.refuse_what_is_no_place()
    return target


def _folders(name: str) -> set[str]:
    parts = name.split("/")
    return {"/".join(parts[:count]) for count in range(1, len(parts))}
