"""One style sheet and one script for the wire: the theme's many small files, joined by manifest."""

import re
from pathlib import Path

MANIFEST = "manifest.txt"
_COMMENT = re.compile(r"^[ \t]*/\*.*?\*/[ \t]*\n?", re.DOTALL | re.MULTILINE)
"""A comment that begins a line; none of the theme's strings holds the sign for one."""


def join_theme_files(theme: Path) -> None:
    """Join ``css/`` into ``css/site.css`` and ``js/`` into ``js/site.js``.

    A folder without a manifest is left alone. Raises FileNotFoundError when a manifest names a missing file.
    """
    _join(theme / "css", "site.css")
    _join(theme / "js", "site.js")


def _join(folder: Path, joined: str) -> None:
    manifest = folder / MANIFEST
    if not manifest.exists():
        return
    lines = [line.strip() for line in manifest.read_text(encoding="utf-8").splitlines()]
    names = [line for line in lines if line and not line.startswith("#")]
    parts = [_COMMENT.sub("", (folder / name).read_text(encoding="utf-8")).strip() for name in names]
    (folder / joined).write_text("\n".join(parts) + "\n", encoding="utf-8")
