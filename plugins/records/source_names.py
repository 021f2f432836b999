"""What texts call the sources that they name: told by who reads these, asked by who reads texts."""

from collections.abc import Callable, Mapping, MutableMapping
from functools import cache
from typing import Any, cast

SETTING = "NAMES_OF_SOURCES"
"""Where a build keeps them for its plugins; a site without a bibliography has none."""
Names = Mapping[str, tuple[str, ...]]
"""By id of the source: its authors as running text has them, by their family names."""


def offer_names(settings: MutableMapping[str, Any], names: Callable[[], Names]) -> None:
    """Tell how the names are found; nobody looks before a text names a source."""
    settings[SETTING] = cache(names)


def names_of_sources(settings: Mapping[str, Any]) -> Names:
    """Return the names of all sources of a site."""
    found = cast("Callable[[], Names] | None", settings.get(SETTING))
    return found() if found is not None else {}
