"""What browsers are told: which files can be seen anew, or what keeps the site from being built."""

import secrets
import threading
from collections import deque
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import PurePosixPath

from .answers import type_of

_REMEMBERED = 100
"""Announcements that a page may have missed without having to load again."""

_PARTS_OF_PAGES = ("text/css", "text/javascript", "image/", "font/")


@dataclass(frozen=True, slots=True)
class _Announcement:
    """What has changed."""

    files: frozenset[str] | None
    """Below the served folder; None for anything."""

    def concerns(self, page: str) -> bool:
        """Whether a page has to load again: it is another, or something that pages are made of."""
        if self.files is None or {page, f"{page}/index.html", f"{page}index.html"} & self.files:
            return True
        return any(type_of(PurePosixPath(file)).startswith(_PARTS_OF_PAGES) for file in self.files)


class Builds:
    """Counts announcements; whoever waits is woken at the next."""

    def __init__(self) -> None:
        self.server = secrets.token_hex(4)
        """By which a page knows whether it is still the server that has served it."""
        self.count = 0
        """How many there were."""
        self.problems = ""
        """What is wrong with the content as it is; empty when all is well."""
        self._changed = threading.Condition()
        self._last: deque[_Announcement] = deque(maxlen=_REMEMBERED)

    def announce(self, problems: str = "", files: Collection[str] | None = None) -> None:
        """Tell what came of a build: its problems, or which files it changed (None: any).

        Pages that show problems load again when there are none any more.
        """
        is_mended = bool(self.problems) and not problems
        with self._changed:
            self.problems = problems
            self._add(frozenset() if problems else None if is_mended or files is None else frozenset(files))

    def announce_shown(self, files: Collection[str]) -> None:
        """Tell of files that were changed, whatever else may be wrong."""
        with self._changed:
            self._add(frozenset(files))

    def _add(self, files: frozenset[str] | None) -> None:
        self.count += 1
        self._last.append(_Announcement(files))
        self._changed.notify_all()

    def wait_beyond(self, seen: int, timeout: float) -> int:
        """Wait for an announcement after some that were seen; return how many there are."""
        with self._changed:
            self._changed.wait_for(lambda: self.count > seen, timeout)
            return self.count

    def concern(self, page: str, seen: int) -> bool:
        """Whether a page has to load again for what was announced since."""
        with self._changed:
            missed = self.count - seen
            last = list(self._last)[-missed:] if missed > 0 else []
        return missed > len(last) or any(one.concerns(page) for one in last)


def file_of(path: str) -> str:
    """Return the file that an address below the site's root shows; a folder's is its ``index.html``."""
    return f"{path}index.html" if not path or path.endswith("/") else str(PurePosixPath(path))
