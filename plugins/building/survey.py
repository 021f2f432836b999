"""Look at the site without publishing it: what the annotation found on every page."""

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
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


def survey_site(root: Path) -> Survey:
    """Build into a temporary folder and keep what was learned."""
    with tempfile.TemporaryDirectory() as folder, annotated_sites() as seen:
        result = build_site(root, output=Path(folder) / "output", editions=False)
    return Survey(next(iter(seen), None), result.problems)


@contextmanager
def annotated_sites() -> Iterator[list["AnnotatedSite"]]:
    """Collect the sites that are annotated while builds run inside; their editions are none of them."""
    from ..annotation.signals import site_annotated  # noqa: PLC0415 - not needed by --help

    seen: list[AnnotatedSite] = []

    def remember(context: Mapping[str, Any]) -> None:
        site: AnnotatedSite = context["annotated_site"]
        if site.settings.editions is None or site.settings.editions.is_original:
            seen.append(site)

    with site_annotated.connected_to(remember):
        yield seen
