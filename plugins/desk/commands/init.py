"""Write a folder for a site of your own: settings, an example that builds, a Makefile, the kit's version.

init ../low-water --name "Low water" --lang de
"""

import argparse
import datetime as dt
import shlex
import sys
from pathlib import Path

from ..calling import as_called
from ..printing import print_problem
from ..streams import one_line


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser(
        "init",
        help="write a folder for a site of your own",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog="Exit codes: 0 written, 2 wrong call, or a folder in which something is.",
    )
    parser.add_argument("folder", metavar="FOLDER", help="a new or empty folder, outside of the kit")
    parser.add_argument("--name", default="", help="the site's title (default: from the folder's name)")
    parser.add_argument("--lang", default="en", help="the language of its texts (default: en)")
    parser.add_argument(
        "--kit", default="", help="where the site gets the kit: git+https://host/kit@commit, or a folder"
    )
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Write the folder, and say what to do next."""
    from ..site_folder import (  # noqa: PLC0415 - --help needs no records
        NewSite,
        SiteRefusedError,
        place_of,
        source_of_kit,
        write_site,
    )

    if not chosen.folder.strip():
        print(f"Say where: {as_called('site DIR=../my-site', 'init ../my-site')}", file=sys.stderr)
        return 2
    try:
        folder = place_of(chosen.folder)
        kit = source_of_kit(folder, chosen.kit.strip())
        write_site(NewSite(folder, chosen.name, chosen.lang.strip(), kit, dt.date.today()))
    except SiteRefusedError as error:
        print_problem("error", f"{error}")
        return 2
    for warning in kit.warnings:
        print_problem("warning", warning)
    _say_what_next(folder, kit.requirement)
    return 0


def _say_what_next(folder: Path, requirement: str) -> None:
    shown = one_line(str(folder))
    print(f"Wrote {shown}; its kit is {requirement}. What to do next:")
    print(f"  cd {shlex.quote(shown)}")
    print("  make html     # build the example; the first time takes a while, for the kit is installed")
    print("  make serve    # read it, then put your own words into content/ and look at them at once")
