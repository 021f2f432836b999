"""Figures: ``::: figure`` with a picture, its caption, and lines for credit and licence.

The lines are found before inline Markdown is read, so that each becomes a paragraph of its own.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from ..records import Problem, english_key, licence_address, nearest_of
from .containers import blocks_of
from .parse_log import ParseLog, log_of

FIGURE = "figure"
"""Name of the container, and its element."""
CREDIT, LICENCE = "figure__credit", "figure__licence"
"""Classes of the paragraphs that say who made a picture, and on which terms it is shown."""

_PICTURE = re.compile(
    r"!\[(?:[^\[\]\\]|\\.|\[[^\[\]]*\])*\]"  # words, which may hold brackets once more
    r"(?:\((?:<[^<>\n]*>|\"[^\"\n]*\"|[^()\n\"<]|\([^()\n]*\))*\)|\[[^\]\n]*\])?"  # address, or label
    r"(?:\{[^{}\n]*\})?[ \t]*(?:\n|$)"  # attributes, and nothing more
)
"""A picture that fills its lines."""
_IS_DIAGRAM = re.compile(r"\{[^{}\n]*\.diagram\b[^{}\n]*\}")
"""A drawing that is to be a part of the page: what stands before it in the box stands above it."""
_TITLE, _DECK = "diagram__title nolink", "diagram__deck nolink"
_LINE = re.compile(r"[ \t]*(credit|licence|license)[ \t]*[:：][ \t]*(.+)", re.IGNORECASE)
_OTHER_KEY = re.compile(r"[ \t]*([^\W\d]+)[ \t]*[:：][ \t]*\S")
_CLASSES = {"credit": CREDIT, "licence": LICENCE, "license": LICENCE}


def figures_plugin(md: MarkdownIt) -> None:
    """Take the boxes named ``figure`` apart, before the inline Markdown in them is read."""
    md.core.ruler.after("name_containers", "figures", _figures_rule)


def caption_of(*paragraphs: Token) -> list[Token]:
    """Put tokens into the element of a caption."""
    return [
        Token("figcaption_open", "figcaption", 1, block=True),
        *paragraphs,
        Token("figcaption_close", "figcaption", -1, block=True),
    ]


def paragraph_of(words: Token, name: str = "") -> list[Token]:
    """Put an inline token into a paragraph, with a class if one is given."""
    opened = Token("paragraph_open", "p", 1, map=words.map, block=True)
    if name:
        opened.attrs |= {
            "class": name,
            "translate": "no",
        }  # names, which are nobody's to link or to spell out
    return [opened, words, Token("paragraph_close", "p", -1, block=True)]


@dataclass
class _Parts:
    """What a figure is made of."""

    picture: list[Token] = field(default_factory=list)
    caption: list[Token] = field(default_factory=list)
    head: list[Token] = field(default_factory=list)
    named: dict[str, Token] = field(default_factory=dict)


def _figures_rule(state: StateCore) -> None:
    log = log_of(state.env)
    opened: list[int] = []
    figures: list[slice] = []
    for place, token in enumerate(state.tokens):
        if token.type == "container_box_open":
            opened.append(place)
        elif token.type == "container_box_close":
            start = opened.pop()
            if state.tokens[start].info.strip() == FIGURE:
                figures.append(slice(start + 1, place))
    for inside in sorted(figures, key=lambda one: one.start, reverse=True):
        if not any(other.start < inside.start and inside.stop < other.stop for other in figures):
            place = log.first_line + (state.tokens[inside.start - 1].map or [0])[0]
            state.tokens[inside] = _arranged(state.tokens[inside], place, log)


def _arranged(tokens: Sequence[Token], line: int, log: ParseLog) -> list[Token]:
    parts = _Parts()
    for block in blocks_of(tokens):
        if block[0].type == "paragraph_open":
            _sort(block[1], parts, log)
        else:
            parts.caption += block
    if not parts.picture:
        log.add_problem(
            line, FIGURE, "", "begins with no picture", "write ![words](images/…) on its first line"
        )
    caption = [*parts.caption]
    for name, words in sorted(parts.named.items()):
        caption += paragraph_of(words, name)
    return [*parts.head, *parts.picture, *(caption_of(*caption) if caption else ())]


def _sort(words: Token, parts: _Parts, log: ParseLog) -> None:
    """Take a paragraph apart: a picture that begins it, lines that end it, the caption between."""
    first = log.first_line + (words.map or [0])[0]
    text, start = words.content, 0
    found = _PICTURE.match(text) if not parts.picture else None
    if found:
        picture = _inline(found[0].rstrip(), words, 0)
        parts.picture = [Token("picture_open", "", 1, map=picture.map, hidden=True), picture,
                         Token("picture_close", "", -1, hidden=True)]  # fmt: skip
        if _IS_DIAGRAM.search(found[0]):
            parts.head, parts.caption = _headed(parts.caption), []
        start = found.end()
    lines = text[start:].split("\n") if text[start:] else []
    before = text.count("\n", 0, start)
    while lines and (line := _LINE.fullmatch(lines[-1])):
        name = _CLASSES[line[1].lower()]
        if name in parts.named:
            place = first + before + len(lines) - 1
            log.add_problem(place, FIGURE, line[1], "stands twice in one figure", "put both into one line")
        parts.named[name] = _inline(_said(name, line[2].strip()), words, before + len(lines) - 1)
        lines.pop()
    for place, written in enumerate(lines, start=first + before):
        _tell_unknown_key(written, place, log)
    if any(lines):
        parts.caption += paragraph_of(_inline("\n".join(lines), words, before))


def _headed(before: Sequence[Token]) -> list[Token]:
    """Make a head of the paragraphs above a diagram: its title, and what it measures."""
    names = iter((_TITLE,))
    for token in before:
        if token.type == "paragraph_open":
            token.attrs["class"] = next(names, _DECK)
    return list(before)


def _tell_unknown_key(line: str, place: int, log: ParseLog) -> None:
    """Tell a line of the caption that was meant to say whose picture it is, or on which terms."""
    found = _OTHER_KEY.match(line)
    meant = english_key(found[1]) or nearest_of(found[1], _CLASSES) if found else ""
    if found and meant in _CLASSES and found[1].casefold() not in _CLASSES:
        mend = f"write '{meant}: …', below the caption"
        message = "is no key of a figure, and its line is a part of the caption"
        log.add_once([Problem(log.file, place, FIGURE, found[1], message, mend, "warning")])


def _said(name: str, text: str) -> str:
    """Lead to the text of a licence that everybody knows."""
    address = licence_address(text) if name == LICENCE else ""
    return f"[{text}]({address})" if address else text


def _inline(text: str, whole: Token, line: int) -> Token:
    """Make an inline token of a part of another, which begins so many lines below."""
    first = (whole.map or [0])[0] + line
    size = text.count("\n") + 1
    return Token(
        "inline", "", 0, map=[first, first + size], content=text, level=whole.level, children=[], block=True
    )
