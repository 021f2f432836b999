"""See what is saved: from the moment that watching begins, not from the first look."""

from collections.abc import Iterator
from pathlib import Path
from typing import Self

from watchfiles import Change, DefaultFilter
from watchfiles._rust_notify import RustNotify  # its documentation calls this direct usage

_QUIET_MS, _LONGEST_MS = 20, 200
"""A change is told when nothing has changed for so long, or when it has lasted so long."""
_POLL_MS = 300
"""Where the system tells nothing, it is asked so often."""


class Watch:
    """Watches files and folders; whatever is saved once it is open is told, however late it is asked."""

    def __init__(self, paths: list[Path]) -> None:
        self._watcher = RustNotify([str(path) for path in paths], False, False, _POLL_MS, True, True)
        self._is_told = DefaultFilter()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._watcher.close()

    def changes(self) -> Iterator[list[Path]]:
        """Yield what has changed, again and again, until a signal ends it."""
        while True:
            found = self._watcher.watch(_LONGEST_MS, _QUIET_MS, 0, None)
            if isinstance(found, str):
                return
            told = [Path(path) for kind, path in found if self._is_told(Change(kind), path)]
            if told:
                yield told
