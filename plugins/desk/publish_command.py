"""Build the site for the web, with absolute addresses, and check it; swap in only a whole and sound site.

Writes .nojekyll, and CNAME when the address is a domain of your own (not *.github.io, no path, no port).
"""

import argparse
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from ..building.build import BuildResult, Settings, build_site
from ..output_checks import inspect_output
from ..records import Problem
from .build_command import print_problems
from .deploying import SiteUrlError, custom_domain, read_site_url


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
    parser.add_argument("--output", type=Path, help="where to put the site (default: output/)")
    parser.set_defaults(run=run)


def add_address_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say where the site will stand."""
    parser.add_argument("--siteurl", default="", help="where the site will stand: https://host/path")
    domain = parser.add_mutually_exclusive_group()
    domain.add_argument("--cname", metavar="HOST", help="write CNAME with this host, whatever the address")
    domain.add_argument("--no-cname", action="store_true", help="write no CNAME")


def run(chosen: argparse.Namespace) -> int:
    """Publish; 0 when the new site is in place."""
    try:
        site_url = read_site_url(chosen.siteurl)
        host = cname_of(chosen, site_url)
    except SiteUrlError as error:
        print(f"Not built: {error}", file=sys.stderr)
        return 2
    result = publish(chosen.root.absolute(), site_url, host, output=chosen.output)
    if result.swapped:
        print(f"Built for {site_url}{f', with CNAME {host}' if host else ''}.")
    return 0 if result.swapped else 1


def cname_of(chosen: argparse.Namespace, site_url: str) -> str:
    """Return the host for ``CNAME``, by option or by rule; raises :class:`SiteUrlError` for a bad one."""
    if chosen.no_cname:
        return ""
    return (
        custom_domain(read_site_url(f"https://{chosen.cname}")) if chosen.cname else custom_domain(site_url)
    )


def publish(root: Path, site_url: str, cname: str, *, output: Path | None = None) -> BuildResult:
    """Build and check a site for the web; problems are printed."""

    def complete(staged: Path, settings: Settings) -> list[Problem]:
        """Take drafts out and add what GitHub Pages reads, before anything is checked."""
        for folder in _draft_folders(settings):
            shutil.rmtree(staged / folder, ignore_errors=True)
            _remove_empty((staged / folder).parent, staged)
        (staged / ".nojekyll").touch()
        if cname:
            (staged / "CNAME").write_text(f"{cname}\n", encoding="ascii")
        return []

    def inspect(staged: Path, settings: Settings) -> list[Problem]:
        return list(inspect_output(staged, settings).problems)

    result = build_site(root, output=output, site_url=site_url, checks=(complete, inspect))
    print_problems(result.problems)
    if not result.swapped:
        kept = " The last site stays as it was." if result.output.exists() else ""
        print(f"Not built.{kept}", file=sys.stderr)
    return result


def _draft_folders(settings: Settings) -> Iterator[str]:
    """Yield the folders below the output that hold drafts and no published page."""
    addresses = [str(value) for name, value in settings.items() if name.endswith("_SAVE_AS") and value]
    for name in ("DRAFT_SAVE_AS", "DRAFT_PAGE_SAVE_AS", "DRAFT_EXPLAINER_SAVE_AS"):
        folder = str(settings.get(name, "")).partition("{")[0].rpartition("/")[0].strip("/")
        others = [address for address in addresses if address.startswith(f"{folder}/")]
        if folder and ".." not in folder and len(others) == 1:
            yield folder


def _remove_empty(folder: Path, staged: Path) -> None:
    if folder != staged and folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
