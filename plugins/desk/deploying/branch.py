"""Write a site as a commit on a branch of a remote, byte for byte, and push it, never by force."""

import os
import tempfile
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from ...building.manifest import MANIFEST, files_below, manifest_text, named, read_manifest
from .names import refuse_bad_names
from .repository import DeployRefusedError, Repository
from .target import Target, fetch_target

NO_DRAFTS = (
    "a site with drafts is for colleagues alone; leave DRAFTS out, "
    "and put what 'make publish DRAFTS=1' builds where only they find it"
)
_PLAIN = "100644"
_MARK = ".nojekyll"


@dataclass(frozen=True, slots=True)
class DeployResult:
    """What a deployment did."""

    commit: str
    """The commit that the remote's branch now has."""
    is_new: bool
    """False when the branch held the very same site already."""
    notes: tuple[str, ...] = ()
    """What was found on the branch, to be told once."""


def deploy(repository: Repository, site: Path, *, remote: str, branch: str) -> DeployResult:
    """Commit the files of ``site`` on top of the remote's branch and push it, never by force.

    The commit has the date and the name of the last source commit, so that the same source on the same branch
    makes the same commit, whoever deploys. What others put on the branch stays. Raises
    :class:`DeployRefusedError`.
    """
    refuse_bad_names(remote, branch)
    target = fetch_target(repository.hiding(remote), remote, branch)
    return push(target, commit_site(target, site))


def commit_site(target: Target, site: Path) -> DeployResult:
    """Commit the files of ``site``, here only; nothing of the editor's is touched: no branch, no index."""
    refuse_preview(site)
    repository = target.repository
    entries = _entries(repository, site)
    kept = target.kept(entries)
    tree = _tree(repository, entries | kept)
    notes = tuple(_notes(target, kept))
    if target.tip and repository.ask("rev-parse", f"{target.tip}^{{tree}}").strip() == tree:
        return DeployResult(target.tip, is_new=False, notes=notes)
    return DeployResult(_commit(repository, tree, target.tip), is_new=True, notes=notes)


def refuse_preview(site: Path) -> None:
    """Raise :class:`DeployRefusedError` for a site with drafts, as its manifest says."""
    manifest = read_manifest(site)
    if manifest and manifest.is_preview:
        raise DeployRefusedError(NO_DRAFTS)


def _entries(repository: Repository, site: Path) -> dict[str, str]:
    """Keep the bytes of a site in the repository; return mode and number of each file, by name."""
    manifest = read_manifest(site)
    names = sorted(name for name in files_below(site) if manifest is None or manifest.lists(name))
    lines = _as_lines(site / name for name in names)
    numbers = repository.ask("hash-object", "-w", "--no-filters", "--stdin-paths", given=lines).split()
    # Where the folder has none of its own:
    own = {_MARK: b"", MANIFEST: manifest_text([*names, _MARK]).encode()}
    entries = {name: _written(repository, data) for name, data in own.items()}
    entries |= dict(zip(names, numbers, strict=True))
    return {name: f"{_PLAIN} {number}" for name, number in entries.items()}


def push(target: Target, result: DeployResult) -> DeployResult:
    """Send a commit to the branch, if it is new."""
    if result.is_new:
        target.repository.ask(
            "push", "--quiet", "--", target.remote, f"{result.commit}:refs/heads/{target.branch}"
        )
    return result


def _commit(repository: Repository, tree: str, parent: str) -> str:
    """Make a commit that is dated and signed as the last one of the source."""
    source = repository.source_commit()
    person = {"NAME": source.name, "EMAIL": source.email, "DATE": source.date}
    variables = {
        f"GIT_{who}_{key}": value for who in ("AUTHOR", "COMMITTER") for key, value in person.items()
    }
    parents = ["-p", parent] if parent else []
    words = f"Deploy {source.id[:12]}"
    written = ("-c", "i18n.commitEncoding=UTF-8", "commit-tree", tree, *parents, "-m", words)
    return repository.ask(*written, variables=variables).strip()


def _tree(repository: Repository, entries: dict[str, str]) -> str:
    """Write a tree by way of an index of its own."""
    rows = "".join(f"{entry}\t{name}\0" for name, entry in sorted(entries.items()))
    with tempfile.TemporaryDirectory() as folder:
        variables = {"GIT_INDEX_FILE": os.path.join(folder, "index")}  # noqa: PTH118 - a text
        given = rows.encode(errors="surrogateescape")
        repository.ask("update-index", "-z", "--index-info", given=given, variables=variables)
        return repository.ask("write-tree", variables=variables).strip()


def _written(repository: Repository, data: bytes) -> str:
    return repository.ask("hash-object", "-w", "--no-filters", "--stdin", given=data).strip()


def _as_lines(paths: Iterable[Path]) -> bytes:
    """Write paths as git reads them, a line each: quoted, for they may hold anything."""
    return b"".join(b'"' + b"".join(map(_quoted, os.fsencode(path))) + b'"\n' for path in paths)


def _quoted(byte: int) -> bytes:
    return bytes([byte]) if 0x20 <= byte < 0x7F and byte not in b'"\\' else b"\\%03o" % byte


def _notes(target: Target, kept: Collection[str]) -> Iterable[str]:
    """Say what was taken over, and what others have put on the branch."""
    if target.tip and target.is_former:
        former = f"a site of an earlier version, without a manifest ({MANIFEST})"
        yield f"{target} held {former}; it has been taken over"
    if untold := target.untold(kept):
        yield f"{target} holds what no deployment put there; it stays: {named(untold)}"
