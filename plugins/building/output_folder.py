"""Where a site may be put: a folder that the swap replaces whole must hold nothing else."""

from pathlib import Path

from ..records import Problem

_SOURCES = ("content", "plugins", "theme", "tests", ".git")
_HOME = "index.html"


def output_problem(root: Path, output: Path) -> Problem | None:
    """Return why a site must not be put into ``output``, or None."""
    root, output = root.resolve(), output.resolve()
    if root.is_relative_to(output):
        message = "holds the project itself"
    elif any(output.is_relative_to(root / name) for name in _SOURCES):
        message = "lies among what the site is made from"
    elif output.exists() and not output.is_dir():
        message = "is a file, not a folder"
    elif output.is_dir() and any(output.iterdir()) and not (output / _HOME).exists():
        message = "holds something that is no site, and would be replaced"
    else:
        return None
    return Problem("", None, "output", str(output), message, "choose another folder")
