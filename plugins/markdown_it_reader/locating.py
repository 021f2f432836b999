"""An inline parser that knows on which line it stands, also inside notes and image descriptions."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.common.utils import MD_TRIM_CHARS
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Scanned
from markdown_it.token import Token
from markdown_it.utils import EnvType

from .east_asian_emphasis import scan_beside_east_asian
from .parse_log import ParseLog, log_of

MAX_PARAGRAPH = 10_000
"""Characters; some of markdown-it's inline rules are quadratic within one paragraph."""

_ODD_BLANKS = re.escape("".join(sorted(set(MD_TRIM_CHARS) - set(" \t\r\n"))))
_LOOKS_BLANK = re.compile(f"^[ \t]*[{_ODD_BLANKS}][ \t{_ODD_BLANKS}]*$", re.MULTILINE)


class LocatedInlineState(StateInline):
    """Notes in ``token.meta["line"]`` on which line each token begins; reads emphasis in all scripts."""

    def __init__(
        self, src: str, md: MarkdownIt, env: EnvType, out_tokens: list[Token], first_line: int
    ) -> None:
        super().__init__(src, md, env, out_tokens)
        self._first_line = first_line
        self._newlines = [newline.start() for newline in re.finditer("\n", src)]

    def line_at(self, pos: int) -> int:
        """Return the line of the character at ``pos``."""
        return self._first_line + bisect_left(self._newlines, pos)

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        """Append a token, with its line."""
        token = super().push(ttype, tag, nesting)
        if nesting >= 0:
            token.meta["line"] = self.line_at(self.pos)
        return token

    def scanDelims(self, start: int, canSplitWord: bool) -> Scanned:  # noqa: N802, N803 - markdown-it's names
        """Tell whether signs open or close emphasis, beside East Asian letters too."""
        scanned = super().scanDelims(start, canSplitWord)
        return scan_beside_east_asian(self, start, scanned, in_words=canSplitWord)


class LocatingInlineParser(ParserInline):
    """markdown-it's inline parser, run on :class:`LocatedInlineState`."""

    def parse(self, src: str, md: MarkdownIt, env: EnvType, tokens: list[Token]) -> list[Token]:
        """Parse ``src``; a parse within a parse begins where the outer one stands."""
        log = log_of(env)
        outer = log.inline
        state = LocatedInlineState(src, md, env, tokens, log.current_line())
        log.inline = state
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        log.inline = outer
        return state.tokens


def locating_plugin(md: MarkdownIt) -> None:
    """Keep count of lines; the parser's ``inline`` is a :class:`LocatingInlineParser`."""
    md.core.ruler.after("normalize", "blank_lines", _blank_lines_rule)
    md.core.ruler.at("inline", _located_inline_rule)


def _blank_lines_rule(state: StateCore) -> None:
    """Empty what looks blank: markdown-it trims an ideographic space together with its line break."""
    state.src = _LOOKS_BLANK.sub("", state.src)


def _located_inline_rule(state: StateCore) -> None:
    """Replace markdown-it's ``inline`` core rule; a monstrous paragraph stays plain text."""
    log = log_of(state.env)
    for token in state.tokens:
        if token.type != "inline":
            continue
        log.block_line = _line_of(token, log, log.block_line)
        token.children = []
        if len(token.content) > MAX_PARAGRAPH:
            _leave_as_text(token, log)
        else:
            state.md.inline.parse(token.content, state.md, state.env, token.children)


def walk(tokens: Sequence[Token], log: ParseLog) -> Iterator[tuple[Token, int]]:
    """Yield every token of the page, inline ones too, with its line; not those in image descriptions."""
    line = log.first_line
    for token in tokens:
        line = _line_of(token, log, line)
        yield token, line
        for child in token.children or () if token.type == "inline" else ():
            yield child, child.meta.get("line", line)


def _line_of(token: Token, log: ParseLog, default: int) -> int:
    return log.first_line + token.map[0] if token.map else default


def _leave_as_text(token: Token, log: ParseLog) -> None:
    # The typographer, quadratic too, passes this type by; text_join makes it text.
    token.children = [Token("text_special", "", 0, content=token.content)]
    log.add_problem(
        log.block_line,
        "paragraph",
        token.content[:40],
        f"is longer than {MAX_PARAGRAPH:,} characters and is shown without its markup",
        "split it",
    )
