"""Where Markdown links to an explainer: ``term:id`` and ``{filename}`` addresses, outside code."""

import posixpath
import re
from collections.abc import Iterator

from markdown_it import MarkdownIt

from .edits import Edit

_ADDRESS = re.compile(
    r"(?:\]\(\s*<?|^[ >]*\[[^\]\n]+\]:\s*<?)(?:term:(?P<term>[a-z0-9-]+)|"
    r"[{|]filename[}|](?P<path>[^\s)>#?]+?)\.md)(?=[\s)>#?]|$)",
    re.MULTILINE,
)
_CODE_SPAN = re.compile(r"(?<![`\\])(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)


def link_edits(text: str, old: str, new: str, *, folder: str, is_inline: bool = False) -> Iterator[Edit]:
    """Yield an edit for each link to the explainer ``old``.

    ``folder`` is where the text's file stands below ``content/``: relative ``{filename}`` addresses count
    from there. Line ends may be of any kind; ``is_inline`` says that the text is one field, where nothing is
    indented code.
    """
    code = list(_code(text, is_inline=is_inline))
    for match in _ADDRESS.finditer(text):
        name = "term" if match["term"] else "path"
        is_named = match["term"] == old or (
            name == "path" and _target(match["path"], folder) == f"explainers/{old}"
        )
        if is_named and not any(start <= match.start() < end for start, end in code):
            yield Edit(match.end(name) - len(old), match.end(name), new, "link")


def _target(path: str, folder: str) -> str:
    return posixpath.normpath(path.lstrip("/") if path.startswith("/") else posixpath.join(folder, path))


def _code(text: str, *, is_inline: bool) -> Iterator[tuple[int, int]]:
    """Yield the spans of code: fenced and indented blocks as markdown-it finds them, code spans."""
    spans = [] if is_inline else list(_code_blocks(text))
    yield from spans
    for match in _CODE_SPAN.finditer(text):
        if not any(start <= match.start() < end for start, end in spans):
            yield match.span()


def _code_blocks(text: str) -> Iterator[tuple[int, int]]:
    lines = [0, *(match.end() for match in re.finditer(r"\r\n|\n|\r", text)), len(text)]
    for token in MarkdownIt("commonmark").parse(text):
        if token.type in {"fence", "code_block"} and token.map:
            first, last = token.map
            yield lines[first], lines[min(last, len(lines) - 1)]
