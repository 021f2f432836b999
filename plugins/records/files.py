"""Files below a folder, other than the content's: one function lists them, one writes one whole."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path


def list_files(folder: Path, *endings: str, deep: bool = False) -> Iterator[Path]:
    """Yield the files of a folder by name, those with one of the endings if any are given.

    ``deep`` takes folders inside it, too. What begins with a dot is not there; a folder that is not there
    is empty.
    """
    if not folder.is_dir():
        return
    found = folder.rglob("*") if deep else folder.glob("*")
    for path in sorted(found):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if not hidden and path.name.lower().endswith(endings or ("",)) and path.is_file():
            yield path


def write_whole(path: Path, data: str | bytes) -> None:
    """Write a file beside its place and rename it: whoever reads it finds it whole, the old one or the new.

    Text is written as UTF-8, line ends as they are. The folder is made if it is not there, and the mode of
    a file that is replaced stays. What replaces another is on the disk before that one goes: an editor's text
    outlives a power cut. A new file is not waited for; what is lost then can be made again. Raises
    :class:`OSError`, which names the file; nothing is left beside then.
    """
    beside = path.with_name(f".{path.name[:80]}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as file:
            file.write(data.encode() if isinstance(data, str) else data)
            if path.exists():
                os.fchmod(file.fileno(), path.stat().st_mode)
                file.flush()
                os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        error.filename = str(path)  # a full disk has no name of its own
        raise
