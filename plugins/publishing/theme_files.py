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


_OPTIONAL = re.compile(r"(?<=font-display: )optional")


def join_theme_files(theme: Path, *, has_preloads: bool) -> None:
    """Join ``css/`` into ``css/site.css`` and ``js/`` into ``js/site.js``.

    A font that is to be used only if it is there in time never is where no page may preload it, as in files:
    without ``has_preloads`` it is used when it comes. A folder without a manifest is left alone. Raises
    FileNotFoundError when a manifest names a missing file.
    """
    _join(theme / "css", "site.css", _COMMENT, _INDENTATION)
    _join(theme / "js", "site.js", _COMMENT)  # indentation may belong to a template literal
    sheet = theme / "css" / "site.css"
    if not has_preloads and sheet.is_file():
        write_whole(sheet, _OPTIONAL.sub("swap", sheet.read_text(encoding="utf-8")))


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
