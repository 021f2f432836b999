"""Publish the site on a branch of a git remote: build for the web, check, commit, push; never by force.

Refuses a tree with uncommitted files, a build or check with errors, and a branch that holds something else
than a site. The commit has the date and name of the last source commit: the same source, the same commit.
"""

import argparse
import sys
from pathlib import Path

from ..deploying import (
    NO_DRAFTS,
    DeployRefusedError,
    DeployResult,
    Repository,
    SiteUrlError,
    commit_site,
    fetch_target,
    masked,
    push,
    read_site_url,
    refuse_bad_names,
    refuse_dirty_tree,
)
from ..publishing import add_address_options, cname_of, publish


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "deploy",
        help="publish on a branch of a git remote",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="Exit codes: 0 deployed or already there, 1 problems or git refused, 2 wrong call.",
    )
    add_address_options(parser)
    parser.add_argument("--remote", default="origin", help="name or address of the remote (default: origin)")
    parser.add_argument("--branch", default="gh-pages", help="its branch for the site (default: gh-pages)")
    parser.add_argument("--drafts", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Deploy; 0 when the remote's branch holds this site."""
    if chosen.drafts:
        print(f"Not deployed: {NO_DRAFTS}.", file=sys.stderr)
        return 2
    try:
        site_url = read_site_url(chosen.siteurl)
        cname = cname_of(chosen, site_url)
        refuse_bad_names(chosen.remote, chosen.branch)
    except (SiteUrlError, DeployRefusedError) as error:
        print(f"Not deployed: {error}", file=sys.stderr)
        return 2
    try:
        result = _deploy(chosen, site_url, cname)
    except DeployRefusedError as error:
        print(f"Not deployed: {error}.", file=sys.stderr)
        return 1
    if result is None:
        return 1
    for note in result.notes:
        print(masked(f"note: {note}."))
    done = "Deployed" if result.is_new else "Nothing new:"
    print(f"{done} {result.commit[:12]} on {chosen.branch} of {masked(chosen.remote)}, for {site_url}.")
    return 0


def _deploy(chosen: argparse.Namespace, site_url: str, cname: str) -> DeployResult | None:
    """Build, commit and push; None when there is no sound site. Raises :class:`DeployRefusedError`."""
    root: Path = chosen.root.absolute()
    repository = Repository(root).hiding(chosen.remote)
    repository.source_commit()
    refuse_dirty_tree(repository)
    target = fetch_target(
        repository, chosen.remote, chosen.branch
    )  # before a build that would be for nothing
    committed: list[DeployResult] = []

    def commit(site: Path) -> None:
        """Commit what was built, before another build can put its own in the same place."""
        refuse_dirty_tree(repository)
        committed.append(commit_site(target, site))

    publish(root, site_url, cname, with_site=commit)
    return push(target, committed[0]) if committed else None
