"""Build a site for the web and check it; swap in only a whole and sound one."""

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from ...building.build import BuildResult, Settings, build_site
from ...kept_work import services_of
from ...output_checks import inspect_output
from ...records import Problem, write_whole
from ..build_progress import watched_build
from ..printing import print_problems


def publish(
    root: Path,
    site_url: str,
    cname: str,
    *,
    output: Path | None = None,
    with_site: Callable[[Path], None] | None = None,
) -> BuildResult:
    """Build and check a site for the web; problems are printed.

    ``with_site`` is given the new site before any other build may touch it.
    """

    def complete(staged: Path, settings: Settings) -> list[Problem]:
        """Take drafts out and add what GitHub Pages reads, before anything is checked."""
        for folder in _draft_folders(settings):
            shutil.rmtree(staged / folder, ignore_errors=True)
            _remove_empty((staged / folder).parent, staged)
        (staged / ".nojekyll").touch()
        if cname:
            write_whole(staged / "CNAME", f"{cname}\n")
        return []

    def inspect(staged: Path, settings: Settings) -> list[Problem]:
        return list(inspect_output(staged, settings, services_of(settings)).problems)

    with watched_build() as watch:
        checks = (complete, inspect)
        result = build_site(
            root, output=output, site_url=site_url, checks=checks, watch=watch, with_site=with_site
        )
    print_problems((*result.problems, *result.notes))
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
