"""Write a new content file: never over another one unasked, never outside the content folder, never half."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from fcntl import LOCK_EX, flock
from pathlib import Path

from ..content_files import walk_content
from ..records import is_id, write_whole
from .calling import by_hand

LONGEST_NAME = 100
"""Letters of a file's name: file systems take 255 bytes, and some names are written with an ending."""


class WriteRefusedError(Exception):
    """A file that must not be written; the message says why, and the mend."""


def content_path(root: Path, folder: str, name: str) -> Path:
    """Return the path of ``<name>.md`` in a folder of ``content/``.

    Raises :class:`WriteRefusedError` for a name that is no slug, and for a folder that a link leads away.
    """
    if not is_id(name):
        raise WriteRefusedError(
            f"'{name}' is not a file name; write lower-case letters, digits and single hyphens"
        )
    if len(name) > LONGEST_NAME:
        raise WriteRefusedError(f"'{name[:40]}…' is longer than {LONGEST_NAME} letters; give a shorter name")
    path = root / "content" / folder / f"{name}.md"
    if not (root / "content").is_dir():
        raise WriteRefusedError(
            "there is no folder content/ here; run this in the project's folder" + by_hand(", or give --root")
        )
    if path.is_symlink() or not path.parent.resolve().is_relative_to((root / "content").resolve()):
        raise WriteRefusedError(
            f"content/{folder}/{name}.md leads out of content/ by a link; nothing was written"
        )
    refuse_unsound(root, folder)
    return path


def refuse_unsound(root: Path, folder: str) -> None:
    """Raise :class:`WriteRefusedError` for what a build refuses in a folder of ``content/``.

    A file of the folder's name counts, too.
    """
    if (root / "content" / folder).is_file():
        raise WriteRefusedError(f"content/{folder} is a file, where a folder belongs; make it one")
    for problem in walk_content(root / "content").problems:
        if f"{problem.file}/".startswith(f"content/{folder}/"):
            raise WriteRefusedError(str(problem))


@contextmanager
def alone(content: Path) -> Iterator[None]:
    """Let no other command add to a content folder between a look and a write.

    The folder itself is the lock, which leaves nothing behind. Where a file system has none, all may write.
    """
    held = os.open(content, os.O_RDONLY | os.O_CLOEXEC) if content.is_dir() else None
    try:
        if held is not None:
            with suppress(OSError):
                flock(held, LOCK_EX)
        yield
    finally:
        if held is not None:
            os.close(held)


def write_new(path: Path, text: str, *, force: bool = False, mend: str = "choose another name") -> None:
    """Write a file that is not there yet, whole or not at all; ``force`` replaces one that is.

    ``mend`` says what to do about one that is there.
    """
    with alone(path.parents[1]):
        if path.exists() and not force:
            raise WriteRefusedError(f"content/{path.parent.name}/{path.name} exists already; {mend}")
        replace_text(path, text)


def replace_text(path: Path, text: str) -> None:
    """Put ``text`` in the place of a file with one rename; line ends stay as they are in ``text``."""
    try:
        write_whole(path, text)
    except OSError as error:
        raise WriteRefusedError(
            f"content/{path.parent.name}/{path.name} cannot be written ({error.strerror})"
        ) from None


def text_before(path: Path, shown: str) -> str:
    """Return what stands in a file that is to be added to; nothing where there is none.

    Raises :class:`WriteRefusedError`, which names it as ``shown``, where it cannot be read as UTF-8.
    """
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "is not UTF-8"
        raise WriteRefusedError(f"{shown} cannot be read ({reason})") from None
