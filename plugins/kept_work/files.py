"""What is read from data files: kept under their bytes."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from .keys import kit_digest, work_key
from .store import KeptWork
from .values import kept_value

T = TypeVar("T")


def kept_of_files(
    store: KeptWork, stage: str, files: Iterable[Path], make: Callable[[], T], *options: str
) -> T:
    """Return what ``make`` reads from ``files``, or what it once read from the same bytes.

    A file that is not there, or cannot be read, counts as such. ``options`` are what else it hangs on.
    """
    parts: list[bytes | str | None] = [*options]
    for path in files:
        data = None
        with suppress(OSError):
            data = path.read_bytes()
        parts += (path.name, data)
    return kept_value(store, work_key(stage, kit_digest(), *parts), make)
