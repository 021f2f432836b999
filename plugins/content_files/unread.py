"""What is neither read nor copied is told once, each file by name, many of one folder together."""

import os
from collections.abc import Collection, Iterator
from pathlib import PurePosixPath

from ..records import Problem
from .edition_folders import SITE_FILE
from .fates import fate_of, folder_meant, is_edition
from .names import shown, twin_key
from .typed import ContentFiles
from .walk import Entry

_ENDINGS_OF_DATA = frozenset({"txt", "yaml", "yml"})
"""What editors, and the programs that they write with, end the names of data files with."""
MOST = 5
"""So many files of one kind and folder are named; of more, one line says how many there are."""


def misplaced_problems(files: ContentFiles) -> Iterator[Problem]:
    """Yield a problem for each file that stands where a folder belongs, or that we may not read.

    A link by which a text or data would be copied is one, too.
    """
    root = files.walk.root.name
    for folder in dict.fromkeys(row.folder for row in files.types if row.folder):
        entry = files.entries.get(folder)
        if entry and files.kinds.get(folder) is None:
            mend = "make it a folder, and put the file into it"
            yield Problem(f"{root}/{shown(folder)}", None, "", "", "is a file, where a folder belongs", mend)
    for entry in files.of("picture", "download", "root"):
        if files.target_kind(entry) in ("text", "data"):
            message, mend = "is a link to what is read, and never published", "put a copy there, or remove it"
            yield Problem(f"{root}/{shown(entry.name)}", None, "", "", message, mend)
    yield from _data_called_otherwise(files)
    for entry in files.of("text", "data"):
        if not os.access(entry.path, os.R_OK):
            message, mend = "cannot be read (Permission denied)", "give yourself the right to read it"
            yield Problem(f"{root}/{shown(entry.name)}", None, "", "", message, mend)


def _data_called_otherwise(files: ContentFiles) -> Iterator[Problem]:
    """Yield a problem for each file that, but for its ending, has the name of a missing one that is read."""
    rows = (row for row in files.types if row.kind == "data")
    named = [PurePosixPath(row.folder, name) for row in rows for name in row.names]
    absent = [path for path in named if str(path) not in files.entries]
    missing = {twin_key(str(path.with_suffix(""))): path for path in reversed(absent)}
    for entry in files.walk.files if missing else ():
        start, *endings = entry.name.split(".")
        meant = missing.get(twin_key(start))
        is_read = files.kinds.get(entry.name) == "data"  # as one of two endings that a file may have
        if meant and endings and not is_read and set(map(str.lower, endings)) <= _ENDINGS_OF_DATA:
            file = f"{files.walk.root.name}/{shown(entry.name)}"
            yield Problem(file, None, "", "", "is not read", f"rename it to '{meant.name}'")


def unread_problems(files: ContentFiles, root_files: Collection[str] | None = ()) -> Iterator[Problem]:
    """Yield a warning for each file that is neither read nor copied.

    ``root_files`` are the names that the site wants at its top, None if nobody can say.
    What is read by way of a link is read.
    """
    groups: dict[tuple[str, str], list[Entry]] = {}
    for entry in _unread(files, root_files):
        folder = entry.name.rpartition("/")[0]
        top = folder.partition("/")[0]
        group = (folder, entry.ending) if _is_known(top, files) else (top, "")
        groups.setdefault(group, []).append(entry)
    for (folder, _), entries in groups.items():
        mend = _mend_of_folder(folder, entries, files)
        if mend or len(entries) > MOST:
            yield _summed_up(folder, entries, files, mend)
        else:
            yield from (_told(entry, files) for entry in entries)


def _unread(files: ContentFiles, root_files: Collection[str] | None) -> Iterator[Entry]:
    linked = {entry.target for entry in files.walk.files if entry.target and entry.name in files.kinds}
    told_already = {row.folder for row in files.types}
    for entry in files.walk.files:
        kind = files.kinds.get(entry.name)
        is_named = root_files is None or entry.name.partition("/")[2] in root_files
        is_taken = kind is not None and (kind != "root" or is_named)
        is_read_elsewhere = bool(linked) and entry.path.resolve() in linked
        if not (is_taken or is_read_elsewhere or entry.name in told_already):
            yield entry


def _told(entry: Entry, files: ContentFiles) -> Problem:
    file = f"{files.walk.root.name}/{shown(entry.name)}"
    return Problem(file, None, "", "", *fate_of(entry, files), severity="warning")


def _mend_of_folder(folder: str, entries: list[Entry], files: ContentFiles) -> str:
    """Say what to do with a folder whose name nothing reads; empty where each file has a mend of its own."""
    if _is_known(folder.partition("/")[0], files):
        return ""
    if meant := folder_meant(folder, files):
        return f"rename it to '{meant}'"
    if is_edition(folder, entries, files):
        return f"add {folder} to 'editions:' in {SITE_FILE} if it holds translations, else take it out"
    return ""


def _summed_up(folder: str, entries: list[Entry], files: ContentFiles, mend: str) -> Problem:
    fate = fate_of(entries[0], files)
    first = shown(entries[0].name.removeprefix(f"{folder}/"))
    others = " and others" if len(entries) > 1 else ""
    message = f"holds what {fate.message}: {first}{others} ({len(entries)} in all)"
    file = "/".join((files.walk.root.name, *([shown(folder)] if folder else [])))
    return Problem(file, None, "", "", message, mend or f"of each: {fate.mend}", severity="warning")


def _is_known(top: str, files: ContentFiles) -> bool:
    return not top or any(row.folder.partition("/")[0] == top for row in files.types)
