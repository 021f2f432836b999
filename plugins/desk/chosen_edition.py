"""The edition that a command is to look at, or to write into."""

from collections.abc import Callable
from pathlib import Path

Placing = Callable[[str, int | None], tuple[str, int | None]]
"""Brings a file and a line of what was composed back to those that an editor knows."""


def edition_fault(root: Path, lang: str) -> str:
    """Return why a site has no edition in a language, as a sentence; empty where it has one."""
    from ..editions.plan import editions_plan  # noqa: PLC0415 - --help needs no records

    languages = editions_plan(root / "content").languages
    if lang in languages:
        return ""
    known = f"it has {', '.join(languages)}" if languages else "it has none"
    return f"The site has no edition in '{lang}'; {known}: add it to 'editions:' in site.yaml."


def placing_of(root: Path, lang: str) -> Placing:
    """Return what places the findings of a survey: of the site itself they stand where they were found."""
    from ..editions.composing import compose_edition  # noqa: PLC0415 - as above
    from ..editions.plan import editions_plan  # noqa: PLC0415
    from ..kept_work import KeptWork  # noqa: PLC0415
    from ..records import Problem  # noqa: PLC0415

    if not lang:
        return lambda file, line: (file, line)
    edition = compose_edition(root, editions_plan(root / "content"), lang, KeptWork())

    def placed(file: str, line: int | None) -> tuple[str, int | None]:
        found = edition.at_its_place(Problem(file, line, "", "", "", ""))
        return found.file, found.line

    return placed
