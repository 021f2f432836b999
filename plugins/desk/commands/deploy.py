"""Publish the site on a branch of a git remote: build for the web, check, commit, push; never by force.

Refuses a tree with uncommitted files, a build or check with errors, and a branch that holds something else
than a site. The commit has the date and name of the last source commit: the same source, the same commit.
"""

import argparse
import sys

from ..deploying import DeployRefusedError, Repository, SiteUrlError, deploy, read_site_url
from ..deploying.branch import refuse_bad_names
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
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Deploy; 0 when the remote's branch holds this site."""
    root = chosen.root.absolute()
    repository = Repository(root)
    try:
        site_url = read_site_url(chosen.siteurl)
        cname = cname_of(chosen, site_url)
        refuse_bad_names(chosen.remote, chosen.branch)
    except (SiteUrlError, DeployRefusedError) as error:
        print(f"Not deployed: {error}", file=sys.stderr)
        return 2
    try:
        repository.source_commit()
        repository.refuse_dirty_tree()
        built = publish(root, site_url, cname)
        if not built.swapped:
            return 1
        repository.refuse_dirty_tree()
        result = deploy(repository, built.output, remote=chosen.remote, branch=chosen.branch)
    except DeployRefusedError as error:
        print(f"Not deployed: {error}.", file=sys.stderr)
        return 1
    done = "Deployed" if result.is_new else "Nothing new:"
    print(f"{done} {result.commit[:12]} on {chosen.branch} of {chosen.remote}, for {site_url}.")
    return 0
