"""Look at the site without publishing it: what the annotation found on every page."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..records import Problem
from .build import build_site

if TYPE_CHECKING:
    from ..annotation.annotated import AnnotatedSite


@dataclass(frozen=True, slots=True)
class Survey:
    """A build that was thrown away, and what is known from it."""

    site: "AnnotatedSite | None"
    """The annotated site; None when the build did not get so far."""
    problems: tuple[Problem, ...]
    """What was found wrong."""


def survey_site(root: Path, edition: str = "") -> Survey:
    """Build into a temporary folder and keep what was learned of the site, or of one of its editions.

    Of an edition, by its language, the pages are those that stand in it: the others are the original's.
    """
    with tempfile.TemporaryDirectory() as folder, annotated_sites(edition) as seen:
        result = build_site(root, output=Path(folder) / "output", editions=bool(edition))
    site = next(iter(seen), None)
    if site and edition:
        site = replace(site, pages=tuple(page for page in site.pages if page.page.lang == edition))
    return Survey(site, result.problems)


@contextmanager
def annotated_sites(edition: str = "") -> Iterator[list["AnnotatedSite"]]:
    """Collect the sites that are annotated while builds run inside: no editions, or those in one language."""
    from ..annotation.signals import site_annotated  # noqa: PLC0415 - not needed by --help

    seen: list[AnnotatedSite] = []

    def remember(context: Mapping[str, Any]) -> None:
        site: AnnotatedSite = context["annotated_site"]
        editions = site.settings.editions
        if ("" if editions is None or editions.is_original else editions.current) == edition:
            seen.append(site)

    with site_annotated.connected_to(remember):
        yield seen
