"""``build``: build the site, print every problem, swap in only a whole site."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ...building.build import build_site
from ...building.problems import has_errors
from ...records import Problem
from ..printing import print_problems


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser("build", help="build the site into output/", description=__doc__)
    parser.add_argument("--output", type=Path, help="where to put the site (default: output/)")
    parser.add_argument("--siteurl", help="absolute address; without it, links are relative")
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Build; 0 when the new site is in place."""
    result = build_site(chosen.root.absolute(), output=chosen.output, site_url=chosen.siteurl)
    print_problems(result.problems)
    if result.swapped:
        print(f"Built {_shown(result.output)}.")
        return 0
    kept = " The last site stays as it was." if result.output.exists() else ""
    print(f"Not built: {_count(result.problems)}.{kept}", file=sys.stderr)
    return 1


def _count(problems: Sequence[Problem]) -> str:
    errors = sum(problem.severity == "error" for problem in problems)
    assert has_errors(problems)  # noqa: S101 - nothing else keeps a site from being swapped in
    return f"{errors} {'error' if errors == 1 else 'errors'}"


def _shown(path: Path) -> str:
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)
