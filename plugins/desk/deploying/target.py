"""The branch that a site goes to: whose it is, and what on it is not ours and stays."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

from ...building.former_sites import is_former_site, was_written
from ...building.manifest import MANIFEST, Manifest, named
from .repository import DeployRefusedError, Repository

_BARE = frozenset({"CNAME", "README", "README.md", ".nojekyll"})
"""What a host puts on a branch that waits for a site."""
_GIVEN = frozenset({"CNAME", ".nojekyll"})
"""What a deployment may write over: its own is the newer."""
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
        """Raise :class:`DeployRefusedError` for a branch of others, always for the source."""
        if not self.entries:
            return
        if self._holds_source():
            raise DeployRefusedError(f"{self} {_NO_SITE}: its source; {_ANOTHER}")
        if self.manifest or self.is_former:
            return
        if others := self.entries.keys() - _BARE:
            raise DeployRefusedError(
                f"{self} {_NO_SITE} of this kit ({named(others)}); {_ANOTHER}, or, if nothing there is "
                "needed any more, remove that branch and deploy again"
            )
        if self.is_default:
            raise DeployRefusedError(
                f"{self} is its main branch; {_ANOTHER}, and have the host show that one"
            )

    def kept(self, site: Mapping[str, str]) -> dict[str, str]:
        """Return what stays on the branch beside the files of a new site; both with mode and number by name.

        Raises :class:`DeployRefusedError` where the site needs the place of what is not ours.
        """
        foreign = {name: entry for name, entry in self.entries.items() if not self._is_ours(name)}
        self._refuse_taken_names(foreign, site)
        edited = {name: self.entries[name] for name in self._changed_since() & self.entries.keys()}
        return {name: entry for name, entry in (foreign | edited).items() if name not in site}

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

    def _refuse_taken_names(self, foreign: Mapping[str, str], site: Mapping[str, str]) -> None:
        """Refuse another file in the place of somebody's; a domain that is given goes over the host's."""
        folders = {folder for name in site for folder in _folders(name)}
        taken = {name for name in foreign if name in folders or not _folders(name).isdisjoint(site)}
        taken |= {name for name, entry in foreign.items() if site.get(name, entry) != entry} - _GIVEN
        if taken:
            raise DeployRefusedError(
                f"{self} holds {named(taken)}, which no deployment put there, and the site has a file of "
                "that name; remove it from the branch, or give the page another name"
            )

    def _holds_source(self) -> bool:
        prefix = self.repository.ask("rev-parse", "--show-prefix").strip()
        has_settings = bool({_SOURCE, f"{prefix}{_SOURCE}"} & self.entries.keys())
        return has_settings or self.repository.is_true("merge-base", "--is-ancestor", self.tip, "HEAD")

    def _changed_since(self) -> set[str]:
        """Return what others have changed since our last commit."""
        if not self.last_deployed or self.last_deployed == self.tip:
            return set()
        names = self.repository.ask(
            "diff-tree", "-r", "-z", "--name-only", "--no-renames", self.last_deployed, self.tip
        )
        return set(names.split("\0")) - {"", MANIFEST}

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
