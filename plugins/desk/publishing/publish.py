"""Build a site for the web and check it; swap in only a whole and sound one."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from ...building.build import BuildResult, Settings, build_site
from ...kept_work import services_of
from ...output_checks import inspect_output
from ...records import Problem, write_whole
from ..build_progress import watched_build
from ..printing import print_kept_back, print_problems


def publish(
    root: Path,
    site_url: str,
    cname: str,
    *,
    output: Path | None = None,
    drafts: bool = False,
    with_site: Callable[[Path], None] | None = None,
) -> BuildResult:
    """Build and check a site for the web; problems are printed.

    It has no drafts, but where it is a preview for those alone who are to read them (``drafts``).
    ``with_site`` is given the new site before any other build may touch it.
    """
    with watched_build() as watch:
        result = build_site(
            root,
            output=output,
            site_url=site_url,
            checks=(partial(_complete, cname), _inspect),
            drafts=drafts,
            preview=drafts,
            watch=watch,
            with_site=with_site,
        )
    print_problems((*result.problems, *result.notes))
    print_kept_back(result.calendar)
    if not result.swapped:
        kept = " The last site stays as it was." if result.output.exists() else ""
        print(f"Not built.{kept}", file=sys.stderr)
    return result


def _complete(cname: str, staged: Path, _: Settings) -> list[Problem]:
    """Add what GitHub Pages reads, before anything is checked."""
    (staged / ".nojekyll").touch()
    if cname:
        write_whole(staged / "CNAME", f"{cname}\n")
    return []


def _inspect(staged: Path, settings: Settings) -> list[Problem]:
    return list(inspect_output(staged, settings, services_of(settings)).problems)
