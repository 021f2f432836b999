"""Ids that last: every heading, paragraph, quotation and table can be linked to, also after edits.

An explicit ``{#id}`` wins; else the first four words make the id, so that it only changes when they do.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

import regex
from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from ..records import unseen_in
from .attributes import line_of_attributes
from .locating import walk
from .parse_log import ParseLog, log_of

MAX_WORDS = 4

_LONGEST = 200
"""Characters of an id that an author writes."""
_ENOUGH = 300
"""Characters, or pieces of text, that surely hold the first words."""

_PREFIXES = {"blockquote_open": "quote-", "heading_open": "", "paragraph_open": "p-", "table_open": "table-"}

_WITHOUT_WORDS = "untitled"

_WORD = regex.compile(r"[\p{L}\p{N}](?:['’]?[\p{L}\p{M}\p{N}])*")
_KEPT = regex.compile(r"(?:fn|fnref|cite-)\d+(?::\d+)?")
"""Ids of footnotes and citations."""
LAYOUT_IDS = frozenset(
    {"changes", "cite", "dates", "facts", "key-points", "main", "questions", "sources", "terms", "text"}
)
"""Ids of the parts of pages that a text stands on."""
_OF_OTHERS = r"card|citation-style|claim|locator|m|note-claim|source"
_NOT_FOR_TEXTS = regex.compile(rf"(?:{_OF_OTHERS})-")
"""Beginnings of ids that pages give to cards, claims, links and sources."""
_NOT_FOR_HEADINGS = regex.compile(rf"\d|fn\d|fnref\d|(?:{_OF_OTHERS}|cite|p|quote|section|table)-")
"""Beginnings that would clash with ids of other kinds; a digit first has to be escaped in CSS."""

_ASCII_LETTERS = 24
_OTHER_LETTERS = 12
"""Chinese and Japanese put no blanks between words, and each letter is nine characters in an address."""


def lasting_ids_plugin(md: MarkdownIt) -> None:
    """Give ids to blocks, after all rules that change their words."""
    md.core.ruler.push("lasting_ids", _lasting_ids_rule)


def slug_of(text: str) -> str:
    """Return the first words of ``text`` as an id in NFC: lower case, joined by hyphens; may be empty.

    >>> slug_of("“Seoul’s own view, in 2017,” he wrote")
    'seouls-own-view-in'
    """
    found = _WORD.finditer(unicodedata.normalize("NFC", text).lower())
    words = [match[0].replace("'", "").replace("’", "") for match in islice(found, MAX_WORDS)]
    return unicodedata.normalize("NFC", "-".join(map(_short, words)))


def _short(word: str) -> str:
    return word[:_ASCII_LETTERS] if word.isascii() else word[:_OTHER_LETTERS]


def _lasting_ids_rule(state: StateCore) -> None:
    ids = _Ids()
    log = log_of(state.env)
    for token, line in walk(state.tokens, log):
        if token.nesting >= 0 and "id" in token.attrs:
            _keep_explicit(token, ids, line_of_attributes(token, line), log)
    for token, words in _with_first_words(state.tokens):
        token.attrs["id"] = ids.claim(_base(token.type, words))


def _with_first_words(tokens: Sequence[Token]) -> Iterator[tuple[Token, str]]:
    """Yield the blocks that still need an id, each with the first text it holds."""
    waiting: list[Token] = []
    for token in tokens:
        if token.type in _PREFIXES and not token.hidden and "id" not in token.attrs:
            waiting.append(token)
        elif waiting and token.type in {"inline", "blockquote_close"}:
            words = _words(token.children or ())
            yield from ((block, words) for block in waiting)
            waiting = []


def _words(tokens: Iterable[Token]) -> str:
    """Return the beginning of a text as read, without notes and citations."""
    parts: list[str] = []
    for token in tokens:
        if token.type in {"softbreak", "hardbreak"}:
            parts.append(" ")
        elif token.type == "image":
            parts.append(_words(token.children or ()))
        elif token.type in {"text", "code_inline"}:
            parts.append(token.content[:_ENOUGH])
        if len(parts) > _ENOUGH:
            break
    return "".join(parts)


class _Ids:
    """The ids of one page."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._last: dict[str, int] = {}

    def claim(self, base: str) -> str:
        """Return ``base``, or ``base-2`` and so on where it is taken."""
        chosen = base
        while chosen in self._taken:
            self._last[base] = self._last.get(base, 1) + 1
            chosen = f"{base}-{self._last[base]}"
        self._taken.add(chosen)
        return chosen


def _keep_explicit(token: Token, ids: _Ids, line: int, log: ParseLog) -> None:
    written = str(token.attrs.pop("id"))
    wanted = unicodedata.normalize("NFC", written)
    if log.is_lenient:
        token.attrs["id"] = ids.claim(wanted) if wanted else ""
        return
    if not wanted or unseen_in(wanted):
        log.add_problem(line, "id", written, "is empty or holds a blank", "join its words with hyphens")
        return
    if len(wanted) > _LONGEST:
        log.add_problem(line, "id", written, f"is longer than {_LONGEST} characters", "shorten it")
        return
    if _KEPT.fullmatch(wanted):
        log.add_problem(line, "id", written, "is kept for footnotes and citations", "choose another")
        return
    if wanted in LAYOUT_IDS or _NOT_FOR_TEXTS.match(wanted):
        message = "is kept for a part of the page, a card, a claim, a link or a source"
        log.add_problem(line, "id", written, message, f"choose another: section-{wanted}")
        return
    token.attrs["id"] = ids.claim(wanted)
    if token.attrs["id"] != wanted:
        log.add_problem(line, "id", written, "stands twice on the page", "keep one of the two")


def _base(kind: str, text: str) -> str:
    slug = slug_of(text) or _WITHOUT_WORDS
    if kind == "heading_open" and (slug in LAYOUT_IDS or _NOT_FOR_HEADINGS.match(slug)):
        slug = f"section-{slug}"
    return _PREFIXES[kind] + slug
