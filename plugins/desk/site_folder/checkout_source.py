"""The kit of a checkout: its commit, at the address of its remote."""

from pathlib import Path

from explainer_kit import KIT

from ..deploying import DeployRefusedError, Repository
from .kit_source import BY_FOLDER, NAME, KitSource, said, source_in_folder
from .public_address import public_address


def source_of_checkout(site: Path) -> KitSource:
    """Pin the checkout's commit at its remote's address; without one, name its folder."""
    repository = Repository(KIT)
    try:
        commit = repository.ask("rev-parse", "--verify", "HEAD").strip()
        is_own = not repository.ask("rev-parse", "--show-prefix").strip()
    except DeployRefusedError as error:  # no git here, no commit yet, a folder of somebody else
        return source_in_folder(site, KIT, f"git tells no commit of the kit ({error}); {BY_FOLDER}")
    if not is_own:
        return source_in_folder(site, KIT, f"the kit is in no git repository of its own; {BY_FOLDER}")
    address = next(filter(None, map(public_address, _remotes(repository))), "")
    if not address:
        reason = f"git remote get-url origin names no public address of the kit; {BY_FOLDER}"
        return source_in_folder(site, KIT, reason)
    return KitSource(f"{NAME} @ git+{address}@{commit}", _doubts(repository, commit))


def _remotes(repository: Repository) -> list[str]:
    """Return the remote's address as it was given, and as git reads it: a short name may stand for it."""
    ways = (("config", "--get", "remote.origin.url"), ("remote", "get-url", "origin"))
    return [repository.ask(*way).strip() for way in ways if repository.is_true(*way)]


def _doubts(repository: Repository, commit: str) -> tuple[str, ...]:
    """Say what the commit lacks, and where it is not yet."""
    known = repository.ask("for-each-ref", "--count=1", f"--contains={commit}", "refs/remotes")
    short = commit[:12]
    lacks = f"the kit has changes that are not committed; the site is pinned to {short}, which lacks them"
    unknown = f"the kit's commit {short} is not at its remote; push it, or nobody can install it"
    return said({lacks: bool(repository.ask("status", "--porcelain")), unknown: not known})
