"""Build the site for the web, with absolute addresses, and check it; swap in only a whole and sound site.

Writes .nojekyll, and CNAME when the address is a domain of your own (not *.github.io, no path, no port).
"""

import argparse
import sys

from ..arguments import a_path
from ..deploying import SiteUrlError, read_site_url
from ..publishing import add_address_options, cname_of, publish


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "publish",
        help="build for the web with absolute addresses, and check",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="Exit codes: 0 built, 1 problems (the last site stays), 2 wrong call.",
    )
    add_address_options(parser)
    parser.add_argument(
        "--drafts",
        action="store_true",
        help="with drafts and what is kept back, for colleagues: no page may be found by search engines",
    )
    parser.add_argument("--output", type=a_path, help="where to put the site (default: output/)")
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Publish; 0 when the new site is in place."""
    try:
        site_url = read_site_url(chosen.siteurl)
        host = cname_of(chosen, site_url)
    except SiteUrlError as error:
        print(f"Not built: {error}", file=sys.stderr)
        return 2
    result = publish(chosen.root.absolute(), site_url, host, output=chosen.output, drafts=chosen.drafts)
    if result.swapped:
        drafts = ", with drafts, which only those may see who are to read them" if chosen.drafts else ""
        print(f"Built for {site_url}{f', with CNAME {host}' if host else ''}{drafts}.")
    return 0 if result.swapped else 1
