"""Carry a rename out whole: what is under way stands in a journal, and the next command finishes it.

``.build/rename.json`` is there from before the first change until after the last. Each step is one rename on
the disk, and both ids never stand at once: the explainer's file moves first, then every file that names it is
written beside its place and put there. A step that fails is undone with all before it; a process that dies
leaves the journal, and :func:`finish_rename` takes up where it stood, with whatever the editor wrote since.
"""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from ...records import is_id, write_whole
from .lock import alone
from .plan import FileChange, RenamePlan, changes, translations
from .reading import RenameRefusedError, read_text

JOURNAL = Path(".build/rename.json")
"""Below the project's folder."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """What the journal says."""

    old: str
    new: str
    process: int


def apply_plan(plan: RenamePlan) -> None:
    """Write every change; should one fail, put all back and raise :class:`RenameRefusedError`."""
    root = plan.source.parents[2]
    with alone(root):
        _refuse_stale(plan)
        entry = {"old": plan.old, "new": plan.new, "process": os.getpid()}
        try:
            write_whole(root / JOURNAL, json.dumps(entry))
        except OSError as error:
            raise RenameRefusedError(
                f"{JOURNAL} cannot be written ({error.strerror}); nothing was changed"
            ) from None
        done: list[FileChange] = []
        try:
            _carry_out(plan, done)
        except OSError as error:
            _undo(plan, done)
            _close(root)
            raise RenameRefusedError(
                f"a file cannot be written ({error.strerror}); nothing was changed"
            ) from None
        _close(root)


def finish_rename(root: Path) -> str:
    """Finish a rename that stopped half way; return what was done, in words.

    Raises :class:`RenameRefusedError` where only the editor can.
    """
    with alone(root):
        if not (root / JOURNAL).is_file():  # another process has finished it meanwhile
            return ""
        entry = _entry(root / JOURNAL)
        folder = root / "content" / "explainers"
        source, target = folder / f"{entry.old}.md", folder / f"{entry.new}.md"
        if source.exists() and target.exists():
            raise RenameRefusedError(
                f"content/explainers/{source.name} and {target.name} are both there, since a rename stopped "
                f"half way; remove one of the two, and {JOURNAL}"
            )
        own = source if source.exists() else target
        found = changes(root / "content", entry.old, entry.new, own=own)
        try:
            also = translations(root / "content", entry.old, entry.new)
            _carry_out(RenamePlan(entry.old, entry.new, source, target, found, also), [])
            _sweep(root / "content", entry.process)
        except OSError as error:
            raise RenameRefusedError(_half_way(error)) from None
        _close(root)
    return f"Finished renaming '{entry.old}' to '{entry.new}', which had been interrupted."


def _carry_out(plan: RenamePlan, done: list[FileChange]) -> None:
    """Take each step; ``done`` holds those that were begun."""
    for move in plan.moves:
        if move.source.exists():
            move.source.rename(move.target)
    for change in plan.changes:
        done.append(change)
        if change.edits:
            write_whole(_place(change, plan), change.after)


def _undo(plan: RenamePlan, done: list[FileChange]) -> None:
    try:
        for change in done:
            place = _place(change, plan)
            if change.edits and place.read_bytes() == change.after.encode():
                write_whole(place, change.before)
        for move in plan.moves:
            if not move.source.exists():
                move.target.rename(move.source)
    except OSError as error:
        raise RenameRefusedError(_half_way(error)) from None


def _half_way(error: OSError) -> str:
    return (
        f"it stopped half way ({error.strerror}); make room on the disk, or allow writing to content/: "
        "whichever command comes next finishes it"
    )


def _close(root: Path) -> None:
    try:
        (root / JOURNAL).unlink(missing_ok=True)
    except OSError as error:
        raise RenameRefusedError(
            f"{JOURNAL} cannot be removed ({error.strerror}); remove it, and look at content/explainers"
        ) from None


def _place(change: FileChange, plan: RenamePlan) -> Path:
    return next((move.target for move in plan.moves if change.path == move.source), change.path)


def _refuse_stale(plan: RenamePlan) -> None:
    content = plan.source.parents[1]
    for change in plan.changes:
        file = change.path.relative_to(content.parent).as_posix()
        if read_text(change.path, file) != change.before:
            raise RenameRefusedError(f"{file} was saved meanwhile; run it again")


def _sweep(content: Path, process: int) -> None:
    """Remove what the process that died was writing beside a file's place."""
    for path in content.rglob(f".*.{process}"):
        if path.is_file() and list(path.parent.glob(f"{path.name[1 : -len(str(process)) - 1]}*")):
            path.unlink()


def _entry(journal: Path) -> _Entry:
    try:
        said = json.loads(journal.read_text(encoding="utf-8"))
        entry = _Entry(str(said["old"]), str(said["new"]), int(said["process"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        entry = _Entry("", "", 0)
    if not (is_id(entry.old) and is_id(entry.new)):
        raise RenameRefusedError(f"{JOURNAL} cannot be read; remove it")
    return entry
