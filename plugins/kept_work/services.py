"""What a build offers to its stages: the store of results, and whoever does the work."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .stage_watch import StageWatch
from .store import KeptWork
from .workers import Workers

SETTING = "KEPT_WORK"
"""Where a build puts them for its plugins; a site that Pelican builds by itself has none."""


@dataclass(frozen=True, slots=True)
class Services:
    """The means of a build; by default nothing is kept, and all is done in this process."""

    store: KeptWork = field(default_factory=KeptWork)
    """Results of earlier builds."""
    workers: Workers = field(default_factory=Workers)
    """Who makes those that are missing."""
    watch: StageWatch = field(default_factory=StageWatch)
    """Is told where the build is."""


def services_of(settings: Mapping[str, Any]) -> Services:
    """Return the means that settings or a context hold."""
    found = settings.get(SETTING)
    return found if isinstance(found, Services) else Services()
