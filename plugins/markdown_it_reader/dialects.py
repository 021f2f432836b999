"""Markup of other programs: what Obsidian, Pandoc, wikis or templates read, and this Markdown shows as signs.

It is told as a warning, with its mend: the page can be published, and shows what was typed.
"""

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from ..records import Problem
from .dialect_table import AT_LINE_STARTS, FENCES, IN_TEXT, LONE_LINES, WITH_BACKSLASHES, ForeignMark
from .parse_log import ParseLog, log_of

_BREAKS = frozenset({"softbreak", "hardbreak"})
_PROSE = re.compile(r"[^{}<>=|\\_/#*]{60,}[.!?…。][\"'”’»)]*\s*")
"""Words set in by four blanks, so many and so plain that they are no code."""
_OUTDENT = "begin its lines without blanks, or put it between lines of ``` if it is code"


def dialects_plugin(md: MarkdownIt) -> None:
    """Tell marks of other dialects: after inline markup is read, before text is set typographically."""
    md.core.ruler.after("inline", "foreign_marks", _foreign_marks_rule)
    md.inline.ruler.before("escape", "foreign_backslashes", _backslash_rule)


def _foreign_marks_rule(state: StateCore) -> None:
    """Look at what is left as text, no code, link or escaped sign among it; and at blocks of code."""
    log, lines = log_of(state.env), state.src.split("\n")
    for token in state.tokens:
        line = log.first_line + (token.map[0] if token.map else 0)
        if token.type == "inline":
            log.add_once(_in_words(token.children or (), log.file, line))
        elif token.type == "fence":
            log.add_once(_problems((FENCES,), token.info.strip(), log.file, line))
            if not _is_closed(token, lines):
                message, mend = "is never closed, and all below it is code", f"add a line {token.markup}"
                log.add_once([Problem(log.file, line, "code", token.markup, message, mend, "warning")])
        elif token.type == "code_block" and _PROSE.fullmatch(token.content):
            words = " ".join(token.content.split())
            message = "is set in by four blanks and shown as code"
            log.add_once([Problem(log.file, line, "paragraph", words, message, _OUTDENT, "warning")])


def _is_closed(fence: Token, lines: Sequence[str]) -> bool:
    """Whether a line of its signs ends it: else the text or its quotation does."""
    first, end = fence.map or (0, 1)
    last = lines[end - 1] if end <= len(lines) else ""
    return last.lstrip("> \t").startswith(fence.markup) and end - 1 > first


def _in_words(children: Sequence[Token], file: str, line: int) -> Iterator[Problem]:
    """Yield what the words of one paragraph show as signs."""
    begins_line = True
    if len(children) == 1 and children[0].type == "text":
        yield from _problems(LONE_LINES, children[0].content, file, line)
    for token in children:
        place = token.meta.get("line", line)
        if token.type == "text" and token.content:
            yield from _problems(IN_TEXT, token.content, file, place)
            if begins_line:
                yield from _problems(AT_LINE_STARTS, token.content, file, place)
        begins_line = token.type in _BREAKS or (begins_line and not token.content)


def _problems(marks: Sequence[ForeignMark], text: str, file: str, line: int) -> Iterator[Problem]:
    for mark in marks:
        if mark.needle in text:
            for match in mark.pattern.finditer(text):
                yield _problem(mark, match[0], file, line)


def _problem(mark: ForeignMark, value: str, file: str, line: int) -> Problem:
    return Problem(file, line, mark.subject, " ".join(value.split()), mark.fate, mark.mend, "warning")


def _backslash_rule(state: StateInline, silent: bool) -> bool:
    """Never consume anything; this has to look before a backslash is taken for an escape."""
    if not silent and state.src[state.pos] == "\\":
        log: ParseLog = log_of(state.env)
        for mark in WITH_BACKSLASHES:
            if match := mark.pattern.match(state.src, state.pos):
                log.add_once([_problem(mark, match[0], log.file, log.current_line())])
    return False
