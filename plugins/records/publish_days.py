"""Texts that are kept back until their day: as long as it has not come, each is a draft.

Whether a day has come is all that a build takes from the calendar; the first day on which it would take
something else is kept beside it, so that nobody builds again before.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

CALENDAR = "CALENDAR"
"""Setting: the :class:`Calendar` of a build, made by the plugin `site`; without it, today by the clock."""


@dataclass(frozen=True, slots=True)
class KeptBack:
    """A text whose day has not come."""

    file: str
    """As problems show it."""
    day: date
    """The day from which it is published."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """What a build took from the calendar."""

    day: date
    """The day for which it is built."""
    is_set: bool = False
    """Whether the settings say so, whatever day it is."""
    kept_back: dict[str, KeptBack] = field(default_factory=dict)
    """Texts whose day has not come, by file."""
    turns: set[date] = field(default_factory=set)
    """Days on which something will be another."""

    def expect(self, days: Iterable[date]) -> None:
        """Note days on which something will be another; those that have come are none."""
        self.turns.update(day for day in days if day > self.day)

    @property
    def until(self) -> date | None:
        """The first day on which a build of the same files gives another site; None for never."""
        return min(self.turns, default=None)


def hold_back(content: Any, publish: date | None) -> None:  # noqa: ANN401 - Pelican is untyped
    """Make a draft of a text whose day has not come; one that is a draft stays one."""
    calendar: Calendar = content.settings.setdefault(CALENDAR, Calendar(datetime.now(UTC).date()))
    if publish is None or publish <= calendar.day or content.status not in {"published", "hidden"}:
        return
    content.status, content.held_until = "draft", publish
    file = str(content.metadata.get("source_file", content.source_path))
    calendar.kept_back[file] = KeptBack(file, publish)
    calendar.expect([publish])
