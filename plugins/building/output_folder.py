"""Where a site may be put: a folder that the swap replaces whole holds nothing but a site of ours."""

from itertools import islice
from pathlib import Path

from ..records import Problem
from .former_sites import FORMER_MARKS, is_former_site, was_written
from .manifest import MANIFEST, files_below, is_litter, named, read_manifest, write_manifest
from .refusals import SwapRefusedError, shown_path
from .swap import SwapFolders, left_over, swap_in

_SOURCES = ("content", "plugins", "theme", "tests", ".git", ".build", ".venv")
_OF_THE_DESK = frozenset({"checked", "served"})
"""Sites that commands keep in a working folder."""
_ENOUGH = 2000
"""So many files say that a folder is no site; nobody waits while all of them are looked through."""
_ANOTHER = "choose another folder"


def refuse_output(root: Path, output: Path) -> SwapFolders:
    """Return where a site of ``root`` is put. Raises :class:`SwapRefusedError` where it must not be."""
    if fault := _fault(root, output):
        is_dangling = output.is_symlink() and not output.exists()
        mend = "mend the link, or remove it" if is_dangling else _ANOTHER
        raise SwapRefusedError(output, fault, mend)
    return SwapFolders.of(output)


def foreign_problems(folders: SwapFolders, output: Path, root: Path) -> tuple[Problem, ...]:
    """Return what is wrong with the place of the site: files in it that no build of this site wrote."""
    try:
        _is_former(folders, output)
    except SwapRefusedError as error:
        return (error.problem(root),)
    return ()


def put_in_place(
    folders: SwapFolders, output: Path, root: Path, *, is_preview: bool = False
) -> tuple[Problem, ...]:
    """Swap the staged site in, its manifest written; return what is to be said of its place, once.

    What came into the output while the site was built is looked at, too: :class:`SwapRefusedError`.
    """
    write_manifest(folders.staged, is_preview=is_preview)
    is_former = _is_former(folders, output, folders.staged)
    swap_in(folders)
    former = f"was a site of an earlier version, without a manifest ({MANIFEST}); it has been replaced whole"
    notes = [_note(output, root, former, "")] if is_former else []
    left = "is left of an earlier build and cannot be removed"
    notes += [_note(path, root, left, "remove it by hand") for path in left_over(folders)]
    return tuple(notes)


def _fault(root: Path, output: Path) -> str | None:
    try:
        root, place = root.resolve(), output.resolve()
    except (OSError, RuntimeError):  # RuntimeError: a circle, before Python 3.13
        return "is a link in a circle"
    if root.is_relative_to(place):
        return "holds the project itself"
    if any(place.is_relative_to(root / name) for name in _SOURCES):
        return "lies among what the site is made from"
    if output.is_symlink() and not output.exists():
        return "is a link to nothing"
    if place.exists() and not place.is_dir():
        return "is a file, not a folder"
    return _fault_of_surroundings(root, place)


def _fault_of_surroundings(root: Path, place: Path) -> str | None:
    """Say what would be lost with the next build of another site, or cannot be replaced in one step."""
    around = [folder for folder in place.parents if not root.is_relative_to(folder)]
    if any(map(_is_working_folder, around)) and place.name not in _OF_THE_DESK:
        return "lies in a working folder of the build, which is emptied"
    if any(map(read_manifest, around)):
        return "lies in a site, which the next build of that one replaces whole"
    return "is where a file system is mounted, which no build can replace" if place.is_mount() else None


def _is_former(folders: SwapFolders, output: Path, staged: Path | None = None) -> bool:
    """Look through what a swap would remove; return whether it is a site of an earlier version.

    Raises :class:`SwapRefusedError` for what would be lost. Nobody keeps anything in a working folder.
    """
    if _is_working_folder(folders.output.parent) or not folders.output.exists():
        return False
    manifest, is_former = read_manifest(folders.output), False
    is_site = manifest or all((folders.output / mark).exists() for mark in FORMER_MARKS)
    found = (name for name in files_below(folders.output) if not is_litter(name))
    names = list(found if is_site else islice(found, _ENOUGH))
    if manifest:
        message = "holds what no build of this site wrote, and it would be lost"
        foreign = [name for name in names if not manifest.lists(name)]
    elif is_former := is_former_site(names):
        message = "holds beside a site of an earlier version what no build wrote, and it would be lost"
        foreign = [name for name in names if staged and not (was_written(name) or (staged / name).exists())]
    else:
        message, foreign = "holds something that is no site, and would be replaced", names
    if foreign:
        raise SwapRefusedError(output, message, f"{_ANOTHER}, or move away what it holds: {named(foreign)}")
    return is_former


def _is_working_folder(folder: Path) -> bool:
    return folder.name.startswith(".") and folder.name.endswith(".build")


def _note(path: Path, root: Path, message: str, mend: str) -> Problem:
    return Problem(shown_path(path, root), None, "", "", message, mend, severity="warning")
