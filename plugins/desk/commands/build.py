"""``build``: build the site, print every problem, swap in only a whole site."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ...building.unchanged import Inputs, days_of, inputs_of, last_build_of, remember_build
from ...site.build_day import build_day, day_of, given_day
from ..arguments import a_path, a_site_url
from ..printing import kept_back_lines, print_problem, print_problems
from ..streams import one_line

if TYPE_CHECKING:
    from ...building.build import BuildResult


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Describe the command."""
    parser = commands.add_parser("build", help="build the site into output/", description=__doc__)
    parser.add_argument("--output", type=a_path, help="where to put the site (default: output/)")
    parser.add_argument("--siteurl", type=a_site_url, help="absolute address; without it, links are relative")
    parser.set_defaults(run=run)


def run(chosen: argparse.Namespace) -> int:
    """Build; 0 when the new site is in place, or the last one needs no change."""
    root = chosen.root.absolute()
    output = (chosen.output or root / "output").absolute()
    inputs = inputs_of(root, chosen.siteurl)
    given = given_day({})
    day = day_of(given) if given else build_day({})
    last = last_build_of(root, output, chosen.siteurl, inputs, day)
    if last is None:
        return _build(root, output, chosen.siteurl, inputs)
    for warning in last.warnings:
        print_problem("warning", warning)
    for line in last.told:
        print(line)
    print(f"Nothing has changed: {_shown(output)} is as the last build left it.")
    return 0


def _build(root: Path, output: Path, site_url: str | None, inputs: Inputs) -> int:
    from ...building.build import build_site  # noqa: PLC0415 - half a second that an idle call need not pay
    from ..build_progress import watched_build  # noqa: PLC0415

    with watched_build() as watch:
        result = build_site(root, output=output, site_url=site_url, watch=watch)
    print_problems((*result.problems, *result.notes))
    told = tuple(kept_back_lines(result.calendar))
    for line in told:
        print(line)
    if not result.swapped:
        kept = " The last site stays as it was." if result.output.exists() else ""
        print(f"Not built: {_count(result)}.{kept}", file=sys.stderr)
        return 1
    print(f"Built {_shown(result.output)}.")
    is_known = all(map(inputs.hold, result.inputs)) and inputs.are_as_they_were()
    if result.calendar and inputs.digest and is_known:
        remember_build(
            root,
            output,
            site_url,
            made_from=inputs.digest,
            days=days_of(result.calendar),
            warnings=map(str, result.problems),
            told=told,
        )
    return 0


def _count(result: "BuildResult") -> str:
    errors = sum(problem.severity == "error" for problem in result.problems)
    assert errors  # noqa: S101 - nothing else keeps a site from being swapped in
    return f"{errors} {'error' if errors == 1 else 'errors'}"


def _shown(path: Path) -> str:
    return one_line(str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path))
