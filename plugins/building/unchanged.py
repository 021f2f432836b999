"""Whether there is anything to build: what the last build was made from, and what it left in its output.

Standard library alone, so that a command that finds nothing changed has imported nothing else. What was read
is compared by content, what was written by size and time; a record that cannot be read counts as none.
"""

import hashlib
import json
import os
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from stat import S_IFREG, S_ISLNK, S_ISREG
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..records import Calendar

from .kit_folders import KIT_FOLDERS

_VARIABLES = ("BUILD_EXECUTOR",)
"""It changes no byte, but may be wrong, and its warnings are of its own."""

_SKIPPED = frozenset({"__pycache__", ".git", "node_modules"})
_FORM = 2
"""Raise it when the record's form changes."""
_NEVER = "~"
"""Stands behind every day."""


@dataclass(frozen=True, slots=True)
class LastBuild:
    """What the last build of an output folder said."""

    warnings: tuple[str, ...]
    """What it warned of, a line each."""
    told: tuple[str, ...]
    """What else it said that still holds, a line each."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a build is made from, as it was at one moment."""

    paths: tuple[Path, ...]
    """Files and folders."""
    digest: str | None
    """Of all of it; None where something cannot be read."""
    times: str
    """A digest of names, sizes and times alone, which costs less."""

    def are_as_they_were(self) -> bool:
        """Whether nobody has touched them since."""
        return self.digest is not None and self.times == _times(self.paths)

    def hold(self, path: Path) -> bool:
        """Whether a file or folder is among them."""
        return any(path.is_relative_to(known) for known in self.paths)


def inputs_of(root: Path, site_url: str | None) -> Inputs:
    """Look at what the build of a site of this kit reads: settings, content, theme, and the kit itself."""
    own = (root / name for name in ("pelican.conf.py", "content", "theme"))
    paths = (*(path for path in own if path.exists()), *KIT_FOLDERS)
    times = _times(paths)  # first: what changes while the bytes are read has another time afterwards
    return Inputs(paths, digest_of(paths, site_url), times)


def last_build_of(
    root: Path, output: Path, site_url: str | None, inputs: Inputs, day: date | None
) -> LastBuild | None:
    """Return the last build if a new one would give the same bytes, and its output is as it left it.

    ``day`` is the one to build for; None where what was given is none, and a build has to say so.
    """
    try:
        record = json.loads(_place(root, output, site_url).read_text(encoding="utf-8"))
        is_same = record["form"] == _FORM and record["made_from"] == inputs.digest
        if (
            day is None
            or not is_same
            or not _holds(record["days"], day.isoformat())
            or record["written"] != _state(output)
        ):
            return None
        return LastBuild(tuple(record["warnings"]), tuple(record["told"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _holds(days: Mapping[str, str], day: str) -> bool:
    """Whether a build gives the same on a day: from the one for which it was made to the first turn."""
    return days["from"] <= day < days["until"]


def days_of(calendar: "Calendar") -> dict[str, str]:
    """Return from which day on a build holds, and the first on which it does not; ISO 8601, which sorts."""
    if calendar.is_set:  # in a file, which is compared itself
        return {"from": "", "until": _NEVER}
    return {
        "from": calendar.day.isoformat(),
        "until": calendar.until.isoformat() if calendar.until else _NEVER,
    }


def remember_build(
    root: Path,
    output: Path,
    site_url: str | None,
    *,
    made_from: str,
    days: Mapping[str, str],
    warnings: Iterable[str],
    told: Iterable[str],
) -> None:
    """Keep what a build was made from; not being able to only costs the next build its time."""
    record = {
        "form": _FORM,
        "made_from": made_from,
        "days": days,
        "warnings": list(warnings),
        "told": list(told),
        "written": _state(output),
    }
    place = _place(root, output, site_url)
    beside = place.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps(record), encoding="utf-8")
        beside.replace(place)


def digest_of(inputs: Iterable[Path], site_url: str | None) -> str | None:
    """Return a digest of everything that the bytes of a site hang on; None where something cannot be read.

    Beside the inputs: Python and the packages beside it; the environment. Of the day only what it changes.
    """
    environment = [os.environ.get(name, "") for name in _VARIABLES]
    digest = hashlib.blake2b(digest_size=16)
    digest.update(repr((sys.version, _packages(), environment, site_url)).encode())
    try:
        for file in (file for path in inputs for file in _files(path)):
            digest.update(f"\0{file}\0".encode(errors="surrogateescape"))
            digest.update(_content_of(file))
    except OSError:
        return None
    return digest.hexdigest()


def _content_of(file: str) -> bytes:
    """Return a digest of a file, and of where a link leads; of a pipe nothing: a build refuses it by name."""
    kind = os.lstat(file).st_mode
    leads_to = os.fsencode(os.readlink(file)) if S_ISLNK(kind) else b""  # noqa: PTH115
    if leads_to and os.path.isfile(file):  # noqa: PTH113
        kind = S_IFREG
    if not S_ISREG(kind):
        return leads_to
    with open(file, "rb", buffering=0) as opened:  # noqa: PTH123
        return leads_to + hashlib.blake2b(opened.read(), digest_size=16).digest()


def _place(root: Path, output: Path, site_url: str | None) -> Path:
    named = f"{output}\0{site_url}".encode(errors="surrogateescape")
    name = hashlib.blake2b(named, digest_size=8).hexdigest()
    return root / ".build" / "last" / f"{name}.json"


def _packages() -> list[str]:
    """Name what is installed, with versions: the folders that describe distributions."""
    folder = Path(sysconfig.get_path("purelib"))
    return sorted(path.name for path in folder.iterdir() if path.suffix == ".dist-info")


def _files(path: Path) -> Iterator[str]:
    """Yield what stands in a folder in order, links to folders as links; a file is itself."""
    if not path.is_dir():
        yield str(path)
        return
    for folder, folders, files in os.walk(path.resolve()):
        folders[:] = sorted(name for name in folders if name not in _SKIPPED)
        links = [name for name in folders if os.path.islink(f"{folder}/{name}")]  # noqa: PTH114 - in numbers
        yield from (f"{folder}/{name}" for name in sorted((*files, *links)))


def _times(paths: Iterable[Path]) -> str:
    try:
        return " ".join(map(_state, paths))
    except OSError:
        return ""


def _state(folder: Path) -> str:
    """Return a digest of the names, sizes and times of all files of a folder."""
    digest = hashlib.blake2b(digest_size=16)
    for file in _files(folder):
        found = os.lstat(file)
        digest.update(f"{file}\0{found.st_size}\0{found.st_mtime_ns}\n".encode(errors="surrogateescape"))
    return digest.hexdigest()
