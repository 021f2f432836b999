"""Look at the site without publishing it: what the annotation found on every page."""

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..records import Problem
from .build import build_site


@dataclass(frozen=True, slots=True)
class Survey:
    """A build that was thrown away, and what is known from it."""

    context: Mapping[str, Any]
    """Pelican's context after annotation; empty when the build did not get so far."""
    problems: tuple[Problem, ...]
    """What was found wrong."""


def survey_site(root: Path) -> Survey:
    """Build into a temporary folder and keep what was learned."""
    from ..annotation.signals import site_annotated  # noqa: PLC0415 - not needed by --help

    seen: dict[str, Any] = {}

    def remember(context: Mapping[str, Any]) -> None:
        seen.update(context)

    with tempfile.TemporaryDirectory() as folder, site_annotated.connected_to(remember):
        result = build_site(root, output=Path(folder) / "output")
    return Survey(seen, result.problems)
