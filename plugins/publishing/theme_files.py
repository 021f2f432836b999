"""One style sheet and one script for the wire: the theme's many small files, joined by manifest."""

import re
from pathlib import Path

from ..records import write_whole

MANIFEST = "manifest.txt"
_OWN = ("brand.css", "extra.css")
"""Style sheets of the site's own, which come last."""
_COMMENT = re.compile(r"^[ \t]*/\*.*?\*/[ \t]*\n?", re.DOTALL | re.MULTILINE)
"""A comment that begins a line; none of the theme's strings holds the sign for one."""
_INDENTATION = re.compile(r"^\s+", re.MULTILINE)
"""What stands before a line, empty lines too."""


def join_theme_files(theme: Path) -> None:
    """Join ``css/`` into ``css/site.css`` and ``js/`` into ``js/site.js``.

    A folder without a manifest is left alone. Raises FileNotFoundError when a manifest names a missing file.
    """
    _join(theme / "css", "site.css", _COMMENT, _INDENTATION)
    _join(theme / "js", "site.js", _COMMENT)  # indentation may belong to a template literal


def _join(folder: Path, joined: str, *unread: re.Pattern[str]) -> None:
    manifest = folder / MANIFEST
    if not manifest.exists():
        return
    lines = [line.strip() for line in manifest.read_text(encoding="utf-8").splitlines()]
    names = [line for line in lines if line and not line.startswith("#")]
    names += [name for name in _OWN if (folder / name).is_file()]
    text = "\n".join((folder / name).read_text(encoding="utf-8") for name in names)
    for pattern in unread:
        text = pattern.sub("", text)
    write_whole(folder / joined, text.strip() + "\n")
