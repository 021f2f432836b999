"""Where a report may be put: over a former one, or where none is; never among the site's own files."""

from pathlib import Path

_SOURCES = (
    ".git", ".github", ".output.build", ".venv", "benchmarks", "content", "docs", "output", "plugins",
    "tests", "theme",
)  # fmt: skip
_PAGE, _DATA = "index.html", "links.json"


def folder_problem(root: Path, folder: Path) -> str:
    """Return why a report must not be put into a folder; nothing where it may."""
    root, folder = root.resolve(), folder.resolve()
    if root.is_relative_to(folder):
        return "holds the project itself"
    if any(folder.is_relative_to(root / name) for name in _SOURCES):
        return "is part of the project"
    if folder.exists() and not folder.is_dir():
        return "is a file, not a folder"
    if (folder / _PAGE).exists() != (folder / _DATA).exists():
        return f"holds a file {_PAGE} or {_DATA} of somebody else, which would be replaced"
    return ""
