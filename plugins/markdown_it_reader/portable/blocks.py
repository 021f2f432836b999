"""Block tokens to plain Markdown: one walk, each block written when it ends."""

import html
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import nh3
from markdown_it.token import Token

from .escaping import escaped, escaped_heading, escaped_line, escaped_start
from .holders import Block, Definition, Definitions, Holder, Item, List, Quote
from .inline import portable_inline
from .tables import TableRows

_FENCES = {"`": re.compile("`{3,}"), "~": re.compile("~{3,}")}
_RULE = "___"
"""Neither dashes nor stars: behind the mark of an item, these are a rule around the item's own."""
_BOLD, _BOLD_END = Token("strong_open", "strong", 1), Token("strong_close", "strong", -1)


def portable_blocks(tokens: Sequence[Token]) -> str:
    """Write the tokens of a page's body."""
    writer = _Writer()
    for token in tokens:
        _WRITE.get(token.type, _Writer.pass_over)(writer, token)
    return writer.page.joined()


@dataclass(slots=True)
class _Writer:
    page: Holder = field(default_factory=Holder)
    opened: list[Holder] = field(default_factory=list)
    block: Token | None = None
    table: TableRows = field(default_factory=TableRows)

    @property
    def here(self) -> Holder:
        return self.opened[-1] if self.opened else self.page

    def pass_over(self, token: Token) -> None:
        """Leave out a box, or a mark that plain Markdown lacks; what it holds stays."""

    def open_block(self, token: Token) -> None:
        """Remember what the words to come are: a paragraph, a heading, a term, a cell."""
        self.block = token
        if token.hidden:
            self.here.note_tight()

    def open_picture(self, token: Token) -> None:
        """Remember that the words to come are the picture of a figure."""
        self.block = token

    def write_inline(self, token: Token) -> None:
        kind = self.block.type if self.block else ""
        words = token.children or ()
        if kind == "heading_open":
            line = escaped_heading(portable_inline(words, one_line=True))
            self.here.add(Block(f"{'#' * int(self.block_tag[1:])} {line}".rstrip()))
        elif kind in {"th_open", "td_open"}:
            self.table.add(portable_inline(words, in_cell=True))
        elif kind == "dt_open":
            term = portable_inline((_BOLD, *words, _BOLD_END), one_line=True)
            self.here.add(Block(escaped_start(term), is_words=True))
        elif text := portable_inline(words):
            self.here.add(Block(text, is_words=True))

    @property
    def block_tag(self) -> str:
        return self.block.tag if self.block else ""

    def write_code(self, token: Token) -> None:
        info = token.info.strip()
        sign = "~" if "`" in info else "`"
        longest = max((len(found) for found in _FENCES[sign].findall(token.content)), default=2)
        fence = sign * (longest + 1)
        end = "" if token.content.endswith("\n") or not token.content else "\n"
        self.here.add(Block(f"{fence}{escaped(info)}\n{token.content}{end}{fence}"))

    def write_rule(self, _: Token) -> None:
        self.here.add(Block(_RULE))

    def write_html(self, token: Token) -> None:
        """Write the words of raw HTML, which a site may have allowed."""
        words = escaped_line(html.unescape(nh3.clean(token.content, tags=set())))
        if words:
            self.here.add(Block(words, is_words=True))

    def open_holder(self, token: Token) -> None:
        self.opened.append(_HOLDERS[token.type](token))

    def close_holder(self, _: Token) -> None:
        """Write what a quotation, a list, an item holds into what holds it."""
        holder = self.opened.pop()
        holder.end_in(self.here)

    def open_box(self, token: Token) -> None:
        if token.tag == "blockquote":
            self.opened.append(Quote())

    def close_box(self, token: Token) -> None:
        if token.tag == "blockquote":
            self.close_holder(token)

    def open_cell(self, token: Token) -> None:
        self.block = token
        self.table.open_cell(token)

    def open_row(self, _: Token) -> None:
        self.table.open_row()

    def close_table(self, _: Token) -> None:
        self.here.add(Block(self.table.written()))
        self.table = TableRows()


def _list(token: Token) -> List:
    return List(
        is_numbered=token.type != "bullet_list_open",
        sign=token.markup or "-",
        number=int(token.attrs.get("start", 1)),
    )


def _notes(_: Token) -> List:
    return List(is_numbered=True, sign=".", number=1)


_HOLDERS: Mapping[str, Callable[[Token], Holder]] = {
    "blockquote_open": lambda _: Quote(),
    "bullet_list_open": _list,
    "ordered_list_open": _list,
    "list_item_open": lambda _: Item(),
    "footnote_block_open": _notes,
    "footnote_open": lambda _: Item(),
    "dl_open": lambda _: Definitions(),
    "dd_open": lambda _: Definition(),
}

_WRITE: Mapping[str, Callable[[_Writer, Token], None]] = {
    **dict.fromkeys(_HOLDERS, _Writer.open_holder),
    **dict.fromkeys((name.replace("_open", "_close") for name in _HOLDERS), _Writer.close_holder),
    **dict.fromkeys(("paragraph_open", "heading_open", "dt_open"), _Writer.open_block),
    "picture_open": _Writer.open_picture,
    "inline": _Writer.write_inline,
    "fence": _Writer.write_code,
    "code_block": _Writer.write_code,
    "html_block": _Writer.write_html,
    "hr": _Writer.write_rule,
    "container_box_open": _Writer.open_box,
    "container_box_close": _Writer.close_box,
    "tr_open": _Writer.open_row,
    "th_open": _Writer.open_cell,
    "td_open": _Writer.open_cell,
    "table_close": _Writer.close_table,
}
