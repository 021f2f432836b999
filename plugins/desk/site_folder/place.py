"""Where a new site may be put: into a folder of its own, new or empty, outside of the kit."""

from pathlib import Path

from explainer_kit import KIT

from ...building.manifest import named
from ..arguments import is_utf8
from ..streams import one_line

_MAY_BE_THERE = frozenset({".git"})
"""A repository in which nothing is yet."""


class SiteRefusedError(Exception):
    """A folder that cannot be written, or words that no site may have; the message says why, and the mend."""


def place_of(given: str) -> Path:
    """Return the folder that was meant; raises :class:`SiteRefusedError` where no site can be put."""
    if not is_utf8(given):
        raise SiteRefusedError(f"{one_line(given)} is no UTF-8, which a site needs; give another path")
    try:
        folder = Path(given).expanduser()
        if fault := _fault(folder):
            raise SiteRefusedError(f"{one_line(given)} {fault}")
    except (OSError, RuntimeError, ValueError) as error:  # RuntimeError: the home of somebody unknown
        reason = getattr(error, "strerror", None) or str(error)
        raise SiteRefusedError(f"{one_line(given)[:100]} cannot be looked at ({one_line(reason)})") from None
    return folder


def _fault(folder: Path) -> str:
    if folder.is_symlink() and not folder.exists():
        return "is a link to nothing; mend it, or choose another folder"
    if not folder.exists():
        inside = next(path for path in folder.absolute().parents if path.exists())
        if not inside.is_dir():
            return "lies in something that is a file; choose another folder"
    elif not folder.is_dir():
        return "is a file; choose another folder"
    if _is_in(folder, KIT):
        return "lies in the kit itself; choose a folder beside it, such as ../my-site"
    names = {path.name for path in folder.iterdir()} if folder.exists() else set()
    if names - _MAY_BE_THERE:
        return f"is not empty ({named(sorted(names))}); choose a new folder: nothing is written over"
    return ""


def _is_in(folder: Path, other: Path) -> bool:
    return folder.resolve().is_relative_to(other.resolve())
