"""See what is saved: from the moment that watching begins, not from the first look."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Self

from watchfiles import Change, DefaultFilter
from watchfiles._rust_notify import RustNotify  # its documentation calls this direct usage

_QUIET_MS, _LONGEST_MS = 20, 200
"""A change is told when nothing has changed for so long, or when it has lasted so long."""
_POLL_MS = 300
"""Where the system tells nothing, it is asked so often."""
_LOOK_MS = 1000
"""What is not there yet is looked for so often."""


class Watch:
    """Watches files and folders, those to come as well.

    Whatever is saved once it is open is told, however late it is asked.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = paths
        self._is_told = DefaultFilter()
        self._open()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._watcher.close()

    def changes(self) -> Iterator[list[Path]]:
        """Yield what has changed, again and again, until a signal ends it."""
        while True:
            timeout = 0 if all(self._there.values()) else _LOOK_MS
            found = self._watcher.watch(_LONGEST_MS, _QUIET_MS, timeout, None)
            if isinstance(found, str) and found != "timeout":
                return
            events = () if isinstance(found, str) else found
            told = [Path(path) for kind, path in events if self._is_told(Change(kind), path)]
            told += self._come()
            if told:
                yield told

    def _open(self) -> None:
        self._there = {path: _number(path) for path in self._paths}
        there = [str(path) for path, number in self._there.items() if number]
        self._watcher = RustNotify(there, False, False, _POLL_MS, True, True)

    def _come(self) -> list[Path]:
        """Watch anew if something has come or gone, or another stands in its place; return what has come.

        The whole build that follows sees whatever is saved meanwhile.
        """
        before = self._there
        if before == {path: _number(path) for path in self._paths}:
            return []
        self._watcher.close()
        self._open()
        return [path for path, number in self._there.items() if number and number != before[path]]


def _number(path: Path) -> int:
    """Return by what the system knows a file or folder; 0 for none."""
    try:
        return path.stat().st_ino
    except OSError:
        return 0
