"""Digests that name a result by everything it was made from."""

import hashlib
import sys
import sysconfig
from collections.abc import Iterable
from functools import cache
from pathlib import Path

_KIT = Path(__file__).parents[1]
_NO_CODE = {".pyc", ".md"}

DIGEST_SIZE = 20
Key = bytes
"""A digest of so many bytes."""


def work_key(stage: str, *parts: bytes | str | None) -> Key:
    """Return the key of what ``stage`` makes from ``parts``; their order and borders count.

    None is a part of its own: that something was looked for and is not there.
    """
    digest = hashlib.blake2b(digest_size=DIGEST_SIZE)
    for part in (stage, *parts):
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        digest.update(b"-" if data is None else b"%d:" % len(data))
        digest.update(data or b"")
    return digest.digest()


def content_key(data: bytes) -> Key:
    """Return the digest of some bytes."""
    return hashlib.blake2b(data, digest_size=DIGEST_SIZE).digest()


@cache
def kit_digest() -> Key:
    """Return a digest of the kit's code, of Python and of the packages beside it; read once.

    It is a part of every key: other code may make something else of the same input.
    """
    files = sorted(path for path in _KIT.rglob("*") if path.suffix not in _NO_CODE and path.is_file())
    return work_key("kit", sys.version, *_packages(), *(part for path in files for part in _of(path)))


def _of(path: Path) -> Iterable[bytes | str]:
    return path.relative_to(_KIT).as_posix(), path.read_bytes()


def _packages() -> list[str]:
    """Name what is installed, with versions: the folders that describe distributions."""
    folder = Path(sysconfig.get_path("purelib"))
    return sorted(path.name for path in folder.iterdir() if path.suffix == ".dist-info")
