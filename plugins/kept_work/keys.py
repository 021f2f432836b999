"""Digests that name a result by everything it was made from."""

import hashlib
import os
import sys
import sysconfig
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_ROOMS = Path(__file__).parents[1]
_BESIDE = _ROOMS.parents[1] / "explainer_kit"
"""The rest of the kit, where it is installed: what it keeps is made by its own code as well."""
_FOLDERS = (_ROOMS, _BESIDE) if __name__.startswith("pelican.") else (_ROOMS,)
_NO_CODE = (".pyc", ".md")

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
    code = (part for folder in _FOLDERS for part in _code(folder))
    return work_key("kit", sys.version, *_packages(), *code)


@cache
def library_digest(room: str, *packages: str) -> Key:
    """Return a digest of the code of one room, of Python and of the packages that it works with.

    For what takes long and is made by that room alone of nothing but its input: no other code can change it.
    """
    beside = [name for name in _packages() if name.lower().startswith(tuple(f"{one}-" for one in packages))]
    return work_key(room, sys.version, *beside, *_code(_ROOMS / room))


def _code(folder: Path) -> Iterator[bytes | str]:
    """Yield the names and the bytes of the files of a folder, in order."""
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(files):
            path = Path(place, name)
            if not name.endswith(_NO_CODE) and path.is_file():
                yield path.relative_to(folder).as_posix()
                yield path.read_bytes()


def _packages() -> list[str]:
    """Name what is installed, with versions: the folders that describe distributions."""
    folder = Path(sysconfig.get_path("purelib"))
    return sorted(path.name for path in folder.iterdir() if path.suffix == ".dist-info")
