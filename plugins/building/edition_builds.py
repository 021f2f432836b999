"""How an edition is built beside the site that it belongs to: its settings, its problems."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from ..editions.composing import Edition
from ..records import EDITIONS, WITH_DRAFTS, Problem, SiteEditions
from .exact_lines import on_exact_lines

PATHS = ("OUTPUT_PATH", "PATH")
"""Settings of which Pelican makes paths while it reads them."""
_THEME = "theme"


def edition_settings(edition: Edition, staged: Path, told: SiteEditions) -> dict[str, Any]:
    """Return what an edition is built with: below the folder of the site, whose theme it shares."""
    return {
        "PATH": str(edition.content.absolute()),
        "OUTPUT_PATH": str(staged / edition.lang),
        "CACHE_PATH": str(edition.root / "cache"),
        "THEME_STATIC_DIR": f"../{_THEME}",
        "COMPONENT_EXAMPLES_SAVE_AS": "",
        EDITIONS: told,
        **({WITH_DRAFTS: False} if edition.leaves_out else {}),
    }


def located_problems(problems: Iterable[Problem], edition: Edition) -> Iterator[Problem]:
    """Yield what was found in the composed content, each where an editor finds it.

    What the original should say better, its own edition tells: here it would say so of words that are gone.
    """
    for found in on_exact_lines(problems, edition.root):
        problem = edition.at_its_place(found)
        if problem.severity == "error" or not problem.file or edition.has_written(problem.file):
            yield problem
