"""Where commands find what earlier ones worked out: the running build's store, else the project's."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..kept_work import KeptWork, open_store

_PLACE = Path(".build", "kept", "work.sqlite")


@contextmanager
def kept_results(root: Path, settings: Mapping[str, Any]) -> Iterator[KeptWork]:
    """Give the store that ``KEPT_WORK`` of Pelican's settings holds, else open that of the project."""
    given = settings.get("KEPT_WORK")
    if isinstance(given, KeptWork):
        yield given
        return
    with open_store(root / _PLACE) as store:
        yield store
