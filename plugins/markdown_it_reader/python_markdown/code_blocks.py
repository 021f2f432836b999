"""Code as ``codehilite`` shows it: colored by Pygments, its language said in the fence or in a first line.

``:::python`` and ``#!python`` as a first line name the language and are not shown; ``#!/usr/bin/python`` is
part of the code, and stays.
"""

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexer import Lexer
from pygments.lexers import TextLexer, get_lexer_by_name
from pygments.util import ClassNotFound

_FIRST_LINE = re.compile(r"(?P<sign>::+|#!)(?P<path>(?:/\w+)*[/ ])?(?P<language>[\w#.+-]+)[^\n]*(?:\n|\Z)")
_INFO = re.compile(r"\{?\s*\.?(?P<language>[\w#.+-]*)")
_EMPTY_LINES = re.compile(r"\A(?:[ \t]*\n)+")
_BOX = (
    Token("code_box_open", "div", 1, attrs={"class": "highlight"}),
    Token("code_open", "pre", 1),
    Token("code_open", "span", 1),
    Token("code_close", "span", -1),
    Token("code_open", "code", 1),
    Token("code_close", "code", -1),
    Token("code_close", "pre", -1),
    Token("code_box_close", "div", -1),
)
"""What stands around code, as style sheets of Pygments and of Pelican's themes expect it."""


def code_blocks_plugin(md: MarkdownIt) -> None:
    """Color what stands in fences, and what is indented."""
    md.add_render_rule("fence", _render_code)
    md.add_render_rule("code_block", _render_code)


def _render_code(
    self: RendererHTML, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
) -> str:
    code = _EMPTY_LINES.sub("", tokens[idx].content)
    info = _INFO.match(tokens[idx].info.strip())
    language = info["language"] if info else ""
    found = _FIRST_LINE.match(code) if not language else None
    if found:
        language = found["language"]
        code = code if found["path"] else code[found.end() :]
        if code and found["sign"] == "#!":
            return _numbered(code, language)
    shown = Token("html_inline", "", 0, content=_colored(code, language))
    return self.render([*_BOX[:5], shown, *_BOX[5:]], options, env) + "\n"


def _numbered(code: str, language: str) -> str:
    """Return the code with the numbers of its lines, which ``#!`` asks for."""
    lexer = _lexer(language) or TextLexer(stripnl=False)
    form = HtmlFormatter(cssclass="highlight", linenos="table", wrapcode=True)
    numbered: str = highlight(code, lexer, form)
    return numbered


def _colored(code: str, language: str) -> str:
    """Return the code as markup; without colors where its language is not known."""
    lexer = _lexer(language) if language else None
    if lexer is None:
        return escapeHtml(code)
    colored: str = highlight(code, lexer, HtmlFormatter(nowrap=True))
    return colored


def _lexer(language: str) -> Lexer | None:
    try:
        return get_lexer_by_name(language, stripnl=False)
    except ClassNotFound:
        return None
