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
    settings[SETTING] = _Once(names)


class _Once:
    """Finds names once; Pelican's cache, which keeps settings with every text, keeps none of it."""

    def __init__(self, find: Callable[[], Names]) -> None:
        self._find = cache(find)

    def __call__(self) -> Names:
        return self._find()

    def __reduce__(self) -> tuple[type["_Once"], tuple[type[dict[str, Any]]]]:
        return _Once, (dict,)


def names_of_sources(settings: Mapping[str, Any]) -> Names:
    """Return the names of all sources of a site."""
    found = cast("Callable[[], Names] | None", settings.get(SETTING))
    return found() if found is not None else {}
