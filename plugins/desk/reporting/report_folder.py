"""Where a report may be put: a folder of its own, whoever owns what is around it."""

from pathlib import Path

FILES = frozenset({"index.html", "links.json"})
"""What a report is."""
_SOURCES = ("content", "theme", "plugins", "output", ".git", ".output.build")


def folder_problem(root: Path, folder: Path) -> str:
    """Return why a report must not be put there; nothing for a new or empty folder, or a former report's."""
    root, folder = root.resolve(), folder.resolve()
    if root.is_relative_to(folder):
        return "holds the project itself"
    if any(folder.is_relative_to(root / name) for name in _SOURCES):
        return "is part of the site"
    if folder.exists() and not folder.is_dir():
        return "is a file, not a folder"
    names = (
        {path.name for path in folder.iterdir() if not path.name.startswith(".")}
        if folder.exists()
        else set()
    )
    if names and names != FILES:
        return "holds something that is no report"
    return ""
