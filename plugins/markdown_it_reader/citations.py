"""Citations as Pandoc has them: ``[see @id, p. 12; @other]`` and ``@id says``, numbered by first appearance.

In running text ``@id`` is a citation where a source has that id, for handles look the same; in a bracket it
always is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

from markdown_it import MarkdownIt
from markdown_it.common.utils import normalizeReference
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline

from ..records import joined_names
from .citation_rendering import render_citation, words_of_item
from .citation_syntax import CitedItem, end_of_bracket, key_at, keys_in, read_items, read_rest
from .locating import walk
from .parse_log import ParseLog, log_of

_POSSESSIVE = re.compile(r"['’]s\b")
_BEHIND_WORDS = re.compile(r"[ \n]?\[(?!\^)")
_FULL_WIDTH = re.compile(r"[［【〔]\s*[@＠][^］】〕\]\s]*[］】〕\]]?|\[\s*＠[^\]\s]*\]?")
_SEMICOLON = "names a second source without a semicolon before it"


def citations_plugin(md: MarkdownIt) -> None:
    """Add the syntax, the numbering and the markup of citations."""
    md.inline.ruler.before("link", "citation", _bracket_rule)
    md.inline.ruler.before("link", "citation_in_text", _in_text_rule)
    md.core.ruler.push("number_citations", _number_citations)
    md.add_render_rule("citation", render_citation)


@dataclass(frozen=True, slots=True)
class WrittenCitation:
    """A citation where it stands."""

    text: str
    """As it is written, brackets included."""
    items: tuple[CitedItem, ...]
    """The sources that it names."""


def citation_at(state: StateInline) -> WrittenCitation | None:
    """Return the bracket at which a parse has come, if each part of it names a source.

    The words of a link and those of a span are none.
    """
    if state.src[state.pos] != "[" or state.src.find("@", state.pos) < 0:
        return None
    end = end_of_bracket(state.src, state.pos, state.posMax)
    if end < 0 or state.src[end + 1 : end + 2] in {"(", "{"}:
        return None
    items = read_items(state.src[state.pos + 1 : end], log_of(state.env).citing.langs)
    return WrittenCitation(state.src[state.pos : end + 1], items) if items else None


def _bracket_rule(state: StateInline, silent: bool) -> bool:
    found = citation_at(state)
    if found is None:
        return False
    if not silent:
        state.pending = _before_mark(state.pending)
        _push(state, found.items)
    state.pos += len(found.text)
    return True


def _before_mark(words: str) -> str:
    """Return the words before a mark, which hangs on the last: "in 2014 [@id]." is not shown with its blank.

    Behind a colon it hangs on none, but is what the words announce: "Wages, 2015: [@id]."
    """
    hung = words.rstrip(" ")
    return words if hung.endswith(":") else hung


def _in_text_rule(state: StateInline, silent: bool) -> bool:
    """Read ``@id``, which shows the author's name, and ``-@id``, which does not."""
    pos, is_nameless = state.pos, state.src.startswith("-@", state.pos)
    at = pos + 1 if is_nameless else pos
    if state.src[at : at + 1] != "@" or state.linkLevel or _follows_word(state.src, pos):
        return False
    key, end = key_at(state.src, at)
    log = log_of(state.env)
    names = log.citing.names.get(key)
    if not key or names is None:
        if key and not silent:
            log.add_reference("handle", key, log.current_line())
        return False
    name = joined_names(names, log.citing.langs[0])
    items, end = _with_bracket(state, key, end)
    possessive = _POSSESSIVE.match(state.src, end, state.posMax)
    if possessive and not is_nameless:
        name, end = name + possessive[0], possessive.end()  # the mark hangs on the whole word
    if not silent:
        state.pending = _before_mark(state.pending) if is_nameless else state.pending + name
        _push(state, items)
    state.pos = end
    return True


def _follows_word(text: str, pos: int) -> bool:
    before = text[pos - 1] if pos else ""
    return before.isalnum() or before in {"_", "\\", "@", "/"}


def _with_bracket(state: StateInline, key: str, end: int) -> tuple[tuple[CitedItem, ...], int]:
    """Take the bracket behind a source into its citation, and return where all of it ends."""
    opening = _BEHIND_WORDS.match(state.src, end, state.posMax)
    close = end_of_bracket(state.src, opening.end() - 1, state.posMax) if opening else -1
    if opening and close > 0 and state.src[close + 1 : close + 2] not in {"(", "{", "["}:
        inside = state.src[opening.end() : close]
        if normalizeReference(inside) not in state.env.get("references", {}):
            items = read_rest(inside, key, log_of(state.env).citing.langs)
            if items:
                return items, close + 1
    return (CitedItem(key),), end


def _push(state: StateInline, items: Sequence[CitedItem]) -> None:
    token = state.push("citation", "sup", 0)
    token.meta["items"] = items
    log = log_of(state.env)
    for item in items:
        for key in (*keys_in(item.prefix), *keys_in(item.suffix)):
            mend = f"write [@{item.source}; @{key}], or \\@{key} where it is no source"
            log.add_problem(log.current_line(), "citation", f"@{key}", _SEMICOLON, mend)


def _number_citations(state: StateCore) -> None:
    log = log_of(state.env)
    numbers: dict[str, int] = {}
    count = line_of_words = 0
    for token, line in walk(state.tokens, log):
        if token.type in {"inline", "softbreak", "hardbreak"}:
            line_of_words = line + (token.type != "inline")  # words do not know theirs
        elif token.type == "text":
            _note_full_width(token.content, line_of_words, log)
        if token.type != "citation":
            continue
        count += 1
        token.meta["anchor"] = anchor = "" if log.is_inline else f"cite-{count}"
        for item in token.meta["items"]:
            words = words_of_item(item, state.md, log, line)
            log.add_reference("citation", item.source, line, words=words, anchor=anchor)
        token.meta["shown"] = sorted(_numbered(token.meta["items"], numbers, log), key=itemgetter(1))


def _numbered(
    items: Sequence[CitedItem], numbers: dict[str, int], log: ParseLog
) -> Iterator[tuple[CitedItem, int]]:
    """Give each source its number; one that the page of a field does not list gets no mark."""
    for item in items:
        if log.numbers is None:
            yield item, numbers.setdefault(item.source, len(numbers) + 1)
        elif item.source in log.numbers:
            yield item, log.numbers[item.source]


def _note_full_width(text: str, line: int, log: ParseLog) -> None:
    """Record what would be a citation in the signs of ASCII: where no source has that id, it is text."""
    for found in _FULL_WIDTH.finditer(text):
        log.add_reference("handle", found[0].strip("[]［］【】〔〕@＠ \n"), line, words=found[0])
