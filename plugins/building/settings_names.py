"""Names in the project's settings that nothing reads, where one that is read is spelt nearly so."""

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from ..records import KNOWN_SETTINGS, Problem, nearest_of
from .crashes import SETTINGS_FILE
from .settings_lines import settings_lines

_NEARLY_THE_SAME = 0.86
"""One letter wrong in seven; plugins and themes of others have names of their own, which are never listed."""


def misspelt_settings(
    root: Path, settings: Mapping[str, Any], pelicans: Collection[str]
) -> Iterator[Problem]:
    """Yield a warning for each name that a project sets, nobody reads, and is nearly one that is read.

    ``settings`` are those that plugins have filled in theirs; ``pelicans`` are the names of its own.
    """
    known = settings.get(KNOWN_SETTINGS, frozenset()).union(pelicans)
    for name, line in settings_lines(root / SETTINGS_FILE).items():
        meant = "" if name in known else nearest_of(name, known, _NEARLY_THE_SAME)
        if meant:
            message, mend = "is no setting that anything reads", f"did you mean '{meant}'?"
            yield Problem(SETTINGS_FILE, line, name, str(settings.get(name, "")), message, mend, "warning")
