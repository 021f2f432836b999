"""Put a whole site in the place of the last one, with two renames, so that no reader ever sees half of one.

Beside ``output`` stands a working folder ``.output.build`` with ``staged`` (being built), ``ready`` (whole,
waiting to be swapped in), ``previous`` (the last site, between the two renames) and what is left of older
ones, until it can be removed. Whatever of this a killed process leaves behind, the next command finishes:
:func:`recover`. A swap that *failed* leaves the last site, and nothing that a later command would show.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep

from .lock import BuildInProgressError, locked
from .refusals import SwapRefusedError
from .removal import free_name, give_up, left_in, numbered, remove, remove_patiently, sweep
from .swap_folders import SwapFolders

__all__ = [
    "BuildInProgressError",
    "SwapFolders",
    "building",
    "left_over",
    "recover",
    "recover_output",
    "swap_in",
    "wait_for_lock",
]

_REFUSED = ".refused"
"""A ready site that holds this is not to be shown."""


@contextmanager
def building(folders: SwapFolders) -> Iterator[Path]:
    """Hold the build lock, finish what an interrupted build left, and give an empty staging folder.

    Raises :class:`BuildInProgressError` when another process holds the lock, :class:`SwapRefusedError` when
    something is in the way that cannot be removed.
    """
    with locked(folders.area):
        recover(folders)
        if not (remove_patiently(folders.staged) or give_up(folders.staged)):
            raise SwapRefusedError(folders.staged, "cannot be removed", "remove it by hand, and build again")
        folders.staged.mkdir()
        try:
            yield folders.staged
        finally:
            remove(folders.staged)


def wait_for_lock(folders: SwapFolders, seconds: float) -> None:
    """Wait until nobody holds the build lock: processes of a build that was ended may for a moment."""
    end = monotonic() + seconds
    while monotonic() < end:
        try:
            with locked(folders.area):
                return
        except BuildInProgressError:
            sleep(0.02)
        except (SwapRefusedError, OSError):
            return  # the build that follows says so


def swap_in(folders: SwapFolders) -> None:
    """Make the staged site the output; each step is one rename. :class:`OSError`: the last one stays."""
    folders.staged.rename(folders.ready)
    recover(folders)


def recover(folders: SwapFolders) -> None:
    """Bring the folders back to rest: a whole site in ``output``, the newest, and nothing left over."""
    if _is_folder(folders.ready) and not os.path.lexists(folders.ready / _REFUSED):
        _replace(folders)
    give_up(folders.ready)
    _bring_back(folders)
    if os.path.lexists(folders.output):
        for path in _previous(folders).values():
            give_up(path)
    sweep(folders.area)


def recover_output(folders: SwapFolders) -> None:
    """Bring back a whole site when a build was ended between two renames; leave the rest for the next one."""
    if folders.ready.exists() or not folders.output.exists():
        with suppress(OSError):  # the build that follows says so
            recover(folders)


def left_over(folders: SwapFolders) -> tuple[Path, ...]:
    """Return what is left of older builds and cannot be removed; later builds take other names."""
    stuck = [path for path in (folders.ready, *_previous(folders).values()) if os.path.lexists(path)]
    return (*left_in(folders.area), *sorted(stuck))


def _replace(folders: SwapFolders) -> None:
    """Swap the ready site in, or leave the last one and nothing that is ready."""
    try:
        if os.path.lexists(folders.output):
            folders.output.rename(_free_previous(folders))
        folders.ready.rename(folders.output)
    except BaseException:
        _refuse(folders.ready)
        _bring_back(folders)
        raise


def _refuse(ready: Path) -> None:
    """See to it that nobody ever shows this site: take its name, or else mark it."""
    if not give_up(ready):
        with suppress(OSError):
            (ready / _REFUSED).touch()


def _bring_back(folders: SwapFolders) -> None:
    """Put the last site back if a swap has taken it away; where that fails, the next command tries again.

    Each swap takes a higher number than what could not be removed, so the highest is the last one.
    """
    found = {number: path for number, path in _previous(folders).items() if _is_folder(path)}
    if found and not os.path.lexists(folders.output):
        with suppress(OSError):
            found[max(found)].rename(folders.output)


def _free_previous(folders: SwapFolders) -> Path:
    """Return where the last site goes: ``previous``, or a later name where that is taken for good."""
    for path in _previous(folders).values():
        give_up(path)
    name = folders.previous.name
    return free_name(folders.area, name) if _previous(folders) else folders.previous


def _previous(folders: SwapFolders) -> dict[int, Path]:
    return numbered(folders.area, folders.previous.name)


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()
