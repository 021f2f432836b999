"""Inline tokens to plain Markdown."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import count
from typing import Any

from markdown_it.token import Token

from .addresses import link_end
from .emphasis import Kind
from .escaping import escaped, escaped_start
from .lines import Line

_BACKTICKS = re.compile("`+")


def portable_inline(tokens: Sequence[Token], *, in_cell: bool = False, one_line: bool = False) -> str:
    """Write the inline tokens of a block; a cell of a table and a heading are one line."""
    writer = Line(in_cell=in_cell)
    lines = [writer]
    for token in tokens:
        if token.type in {"softbreak", "hardbreak"}:
            if in_cell or one_line:
                writer.add_words(" ")
            else:
                writer = writer.next_line(is_hard=token.type == "hardbreak")
                lines.append(writer)
        else:
            _WRITE.get(token.type, _write_text)(writer, token)
    if in_cell or one_line:
        return writer.written().strip()
    return _paragraph(lines)


def words_of(tokens: Iterable[Token]) -> str:
    """Return what a reader would hear of inline tokens, without marks, notes and citations."""
    parts = []
    for token in tokens:
        if token.type in {"text", "code_inline", "text_special"}:
            parts.append(token.content)
        elif token.type == "image":
            parts.append(words_of(token.children or ()))
        elif token.type in {"softbreak", "hardbreak"}:
            parts.append(" ")
    return "".join(parts)


def _paragraph(lines: list[Line]) -> str:
    """Put lines together; one of which nothing is left would end the paragraph."""
    text, is_hard = "", False
    for line in lines:
        written = line.written().strip()
        if written:
            between = ("\\\n" if is_hard else "\n") if text else ""
            text, is_hard = text + between + escaped_start(written), line.is_hard
    return text


def _write_text(line: Line, token: Token) -> None:
    line.add_words(escaped(token.content))


def _write_code(line: Line, token: Token) -> None:
    code = token.content
    inside = {len(found) for found in _BACKTICKS.findall(code)}
    fence = "`" * next(length for length in count(1) if length not in inside)
    is_padded = code[:1] == "`" or code[-1:] == "`" or (code[:1] == code[-1:] == " " and code.strip(" "))
    blank = " " if is_padded else ""
    line.add_words(line.in_cell_form(f"{fence}{blank}{code}{blank}{fence}"))


def _write_link_start(line: Line, token: Token) -> None:
    line.open_link(str(token.attrs.get("href", "")), str(token.attrs.get("title", "")))


def _write_link_end(line: Line, _: Token) -> None:
    line.close_link()


def _write_picture(line: Line, token: Token) -> None:
    words = " ".join(words_of(token.children or ()).split())
    end = link_end(str(token.attrs.get("src", "")), str(token.attrs.get("title", "")))
    line.add_words(line.in_cell_form(f"![{escaped(words)}{end}"))


def _write_note(line: Line, token: Token) -> None:
    line.add_words(escaped(note_mark(token.meta)))


def note_mark(meta: Mapping[str, Any]) -> str:
    """Return what a reader sees where a footnote is named: ``[1]``, ``[1:1]`` the second time."""
    again = f":{meta['subId']}" if meta.get("subId", 0) > 0 else ""
    return f"[{meta['id'] + 1}{again}]"


def _write_html(line: Line, token: Token) -> None:
    """Leave a tag out; what it parts stays apart."""
    if token.content[1:3].lower() == "br":
        line.add_words(" ")


def _write_nothing(_line: Line, _token: Token) -> None:
    """Leave out what plain Markdown has no words for; what it encloses stays."""


def _open(kind: Kind) -> Callable[[Line, Token], None]:
    return lambda line, _: line.open(kind)


def _close(line: Line, _: Token) -> None:
    line.close()


_WRITE: Mapping[str, Callable[[Line, Token], None]] = {
    "text": _write_text,
    "code_inline": _write_code,
    "link_open": _write_link_start,
    "link_close": _write_link_end,
    "image": _write_picture,
    "footnote_ref": _write_note,
    "footnote_anchor": _write_nothing,
    "citation": _write_nothing,
    "html_inline": _write_html,
    "span_open": _write_nothing,
    "span_close": _write_nothing,
    "em_open": _open("em"),
    "em_close": _close,
    "strong_open": _open("strong"),
    "strong_close": _close,
    "s_open": _open("s"),
    "s_close": _close,
}
