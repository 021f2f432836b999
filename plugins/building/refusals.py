"""What keeps a site from being put in its place, in words."""

from pathlib import Path

from ..records import Problem


class SwapRefusedError(Exception):
    """Something stands where the swap needs room; nothing was changed."""

    def __init__(self, path: Path, message: str, mend: str) -> None:
        self.path = path
        """What is in the way."""
        self.message = message
        """A predicate, as in :class:`Problem`."""
        self.mend = mend
        """What to do."""
        super().__init__(f"{path} {message}; {mend}")

    def problem(self, root: Path) -> Problem:
        """Return the same as a problem of the project in ``root``."""
        return Problem(shown_path(self.path, root), None, "", "", self.message, self.mend)


def shown_path(path: Path, root: Path) -> str:
    """Return a path as an editor of the project knows it: relative where that says more."""
    for base in (root, root.resolve()):
        if path.is_relative_to(base):
            return path.relative_to(base).as_posix()
    return path.as_posix()
