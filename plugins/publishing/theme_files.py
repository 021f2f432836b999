"""Few style sheets and scripts for the wire: the theme's many small files, joined by manifest."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from ..records import write_whole

MANIFEST = "manifest.txt"
SHEET = "site.css"
"""The style sheet of every page."""
_OWN = ("brand.css", "extra.css")
"""Style sheets of the site's own, which come last."""
_COMMENT = re.compile(r"^[ \t]*/\*.*?\*/[ \t]*\n?", re.DOTALL | re.MULTILINE)
"""A comment that begins a line; none of the theme's strings holds the sign for one."""
_REMARK = re.compile(r"[ \t]*/\*.*?\*/", re.DOTALL)
"""A comment behind something; in the theme's style sheets no string holds the sign for one."""
_INDENTATION = re.compile(r"^\s+", re.MULTILINE)
"""What stands before a line, empty lines too."""
_AFTER_SIGN = re.compile(
    r"""(?:(?<=[:,])[ ]|(?<=[ (,:])0(?=\.[0-9]))(?=(?:[^"'\n]*(?:"[^"\n]*"|'[^'\n]*'))*[^"'\n]*$)""",
    re.MULTILINE,
)
"""A blank behind a sign, and the nought before a point; not in a string."""
_COMBINATOR = re.compile(
    r"""(?: (?=[>/] )|(?<= [>/]) )(?=(?:[^"'\n]*(?:"[^"\n]*"|'[^'\n]*'))*[^"'\n]*$)""", re.MULTILINE
)
"""A blank on either side of a sign that needs none; not in a string."""
_LAYER = re.compile(r"@layer ([a-z]+)\{([^}]*\{.*\})\}\n?", re.DOTALL)
"""A style sheet that is one layer's from end to end, if its braces are even."""
_RULES = r"\2"
"""What stands in the layer."""
_LINE_COMMENT = re.compile(r"^[ \t]*//.*\n", re.MULTILINE)
"""A line of a script that only explains."""
_END_OF_LINE = re.compile(r" (?=\{\n)|;(?=\n\s*\})|(?<=[{};,])\n|\n(?=\})")
"""What stands at a line's end and says nothing there: a sign that ends something does so by itself."""
_END_OF_STATEMENT = re.compile(r"(?<=[{;,])\n")
"""A line's end in a script behind a sign that parts by itself what stands on both sides."""
_BY_LINES = re.compile(r"^[^`\n]*(?:`[^`\n]*`[^`\n]*)*`[^`\n]*$|\S.*//.*[{;,]$", re.MULTILINE)
"""A line of a script on which a template literal begins or ends, to which indentation may belong, or which
ends with a comment."""


_OPTIONAL = re.compile(r"(?<=font-display:) ?optional")


def join_theme_files(theme: Path, *, has_preloads: bool) -> None:
    """Join the files of ``css/`` and ``js/`` into those that their manifests name in brackets.

    A font that is to be used only if it is there in time never is where no page may preload it, as in files:
    without ``has_preloads`` it is used when it comes. A folder without a manifest is left alone. Raises
    FileNotFoundError when a manifest names a missing file.
    """
    _join(theme / "css", _REMARK, _INDENTATION, _AFTER_SIGN, _COMBINATOR, _END_OF_LINE)
    _join(theme / "js", _LINE_COMMENT, _INDENTATION, _END_OF_STATEMENT, unless=_BY_LINES)
    sheet = theme / "css" / SHEET
    if not has_preloads and sheet.is_file():
        write_whole(sheet, _OPTIONAL.sub("swap", sheet.read_text(encoding="utf-8")))


def _join(folder: Path, *unread: re.Pattern[str], unless: re.Pattern[str] | None = None) -> None:
    """Join what a manifest names, shortened, and what a site has of its own, which keeps its lines."""
    for joined, names in _joined(folder / MANIFEST).items():
        texts = list(_in_layers(_without(unread, _read(folder / name), unless) for name in names))
        own = [folder / name for name in _OWN if joined == SHEET and (folder / name).is_file()]
        texts += [_INDENTATION.sub("", _read(file)) for file in own]
        write_whole(folder / joined, "\n".join(texts).strip() + "\n")


def _joined(manifest: Path) -> dict[str, list[str]]:
    """Return the parts of each joined file; where none is named, all belong to that of every page."""
    if not manifest.exists():
        return {}
    joined, name = dict[str, list[str]](), "site.js" if manifest.parent.name == "js" else SHEET
    for line in map(str.strip, manifest.read_text(encoding="utf-8").splitlines()):
        if line.startswith("[") and line.endswith("]"):
            name = line[1:-1]
        elif line and not line.startswith("#"):
            joined.setdefault(name, []).append(line)
    return joined


def _read(file: Path) -> str:
    return _COMMENT.sub("", file.read_text(encoding="utf-8"))


def _in_layers(sheets: Iterable[str]) -> Iterator[str]:
    """Put style sheets that follow each other and are of one layer under one head."""
    for layer, texts in groupby(sheets, _layer_of):
        if layer:
            yield f"@layer {layer}{{{''.join(_LAYER.sub(_RULES, text) for text in texts)}}}"
        else:
            yield from texts


def _layer_of(sheet: str) -> str:
    """Return the layer that all of a style sheet is in; empty where there is none, or more."""
    found, depth = _LAYER.fullmatch(sheet), 0
    for brace in re.findall("[{}]", found[2]) if found else ():
        depth += 1 if brace == "{" else -1
        if depth < 0:
            return ""
    return found[1] if found and not depth else ""


def _without(unread: Iterable[re.Pattern[str]], text: str, unless: re.Pattern[str] | None) -> str:
    if unless and unless.search(text):
        return text
    for pattern in unread:
        text = pattern.sub("", text)
    return text
