"""One style sheet and one script for the wire: the theme's many small files, joined by manifest."""

import re
from collections.abc import Iterable
from pathlib import Path

from ..records import write_whole

MANIFEST = "manifest.txt"
_OWN = ("brand.css", "extra.css")
"""Style sheets of the site's own, which come last."""
_COMMENT = re.compile(r"^[ \t]*/\*.*?\*/[ \t]*\n?", re.DOTALL | re.MULTILINE)
"""A comment that begins a line; none of the theme's strings holds the sign for one."""
_INDENTATION = re.compile(r"^\s+", re.MULTILINE)
"""What stands before a line, empty lines too."""
_LINE_COMMENT = re.compile(r"^[ \t]*//.*\n", re.MULTILINE)
"""A line of a script that only explains."""
_END_OF_LINE = re.compile(r" (?=\{\n)|;(?=\n\s*\})|(?<=[{};,])\n|\n(?=\})")
"""What stands at a line's end and says nothing there: a sign that ends something does so by itself."""
_ACROSS_LINES = re.compile(r"^[^`\n]*(?:`[^`\n]*`[^`\n]*)*`[^`\n]*$", re.MULTILINE)
"""A line on which a template literal of a script begins or ends: indentation may belong to it."""


_OPTIONAL = re.compile(r"(?<=font-display: )optional")


def join_theme_files(theme: Path, *, has_preloads: bool) -> None:
    """Join ``css/`` into ``css/site.css`` and ``js/`` into ``js/site.js``.

    A font that is to be used only if it is there in time never is where no page may preload it, as in files:
    without ``has_preloads`` it is used when it comes. A folder without a manifest is left alone. Raises
    FileNotFoundError when a manifest names a missing file.
    """
    _join(theme / "css", "site.css", _INDENTATION, _END_OF_LINE)
    _join(theme / "js", "site.js", _LINE_COMMENT, _INDENTATION, unless=_ACROSS_LINES)
    sheet = theme / "css" / "site.css"
    if not has_preloads and sheet.is_file():
        write_whole(sheet, _OPTIONAL.sub("swap", sheet.read_text(encoding="utf-8")))


def _join(folder: Path, joined: str, *unread: re.Pattern[str], unless: re.Pattern[str] | None = None) -> None:
    """Join what a manifest names, shortened, and what a site has of its own, which keeps its lines."""
    manifest = folder / MANIFEST
    if not manifest.exists():
        return
    lines = [line.strip() for line in manifest.read_text(encoding="utf-8").splitlines()]
    names = [line for line in lines if line and not line.startswith("#")]
    texts = [_without(unread, _read(folder / name), unless) for name in names]
    texts += [_INDENTATION.sub("", _read(folder / name)) for name in _OWN if (folder / name).is_file()]
    write_whole(folder / joined, "\n".join(texts).strip() + "\n")


def _read(file: Path) -> str:
    return _COMMENT.sub("", file.read_text(encoding="utf-8"))


def _without(unread: Iterable[re.Pattern[str]], text: str, unless: re.Pattern[str] | None) -> str:
    if unless and unless.search(text):
        return text
    for pattern in unread:
        text = pattern.sub("", text)
    return text
