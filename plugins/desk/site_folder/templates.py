"""Files of a site that are the kit's own work: each is known by a line with the number of its template."""

import re
from dataclasses import dataclass
from pathlib import Path

from explainer_kit import STARTER

_MARK = re.compile(r"^# Made by the kit's template (\d{1,6});", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Template:
    """A file that a site has from the kit."""

    name: str
    """Below the site's folder."""
    changes: tuple[str, ...] = ()
    """What each template after the first has brought, in order."""

    @property
    def number(self) -> int:
        """The number of the newest."""
        return 1 + len(self.changes)

    @property
    def text(self) -> str:
        """The newest text."""
        return (STARTER / self.name).read_text(encoding="utf-8")


_OF_MAKE = (
    "begins explainers from Wikidata: `make new WIKIDATA=…`",
    "make schemas",
    "make charts",
    "make outlines",
    "begins charts: `make new CHART=…`",
)
TEMPLATES = (
    Template("Makefile", _OF_MAKE),
    Template("pelican.conf.py"),
    Template(".github/workflows/pages.yml", ("publishes at night where no default branch is told",)),
)
"""Change one of them (any commit may have made a site), say here what it brings, and raise its mark."""


def number_of(path: Path) -> int | None:
    """Return from which template a file was made; None for one that is its owner's alone, or not there."""
    try:
        found = _MARK.search(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return int(found[1]) if found else None
