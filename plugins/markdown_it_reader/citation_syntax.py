"""Citations as Pandoc writes them, taken apart: ``see @doe, pp. 33-35 and *passim*; also @roe``.

The grammar is that of Pandoc's manual ("Citation syntax"): items between semicolons, each with words before
its key, and a place and words behind it. Signs in code and behind a backslash mean nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .locators import Located, find_place

_INNER = r"[:.#$%&\-+?<>~/]"
KEY = rf"(?:\{{[^\s{{}}]+\}}|\w+(?:{_INNER}\w+)*)"
"""What names a source behind ``@``: words, with single signs between them, or anything in braces."""
_MARK = re.compile(rf"(?<!\w)(?P<minus>-?)@(?P<key>{KEY})")
_STEP = re.compile(r"\\.|(?P<code>`+)|[\[\]]|[^\\`\[\]]+", re.DOTALL)
"""What a bracket is read by: an escaped sign, a run of backticks, a bracket, or anything else."""
_PIECES = re.compile(r"\\.|`+[^`]*`+|@\{[^\s{}]*\}|\{[^{}]*\}|(?P<end>;)|.", re.DOTALL)
_PASSED_BY = re.compile(r"\\.|`+[^`]*`+", re.DOTALL)
_MOST_INNER = 4
"""Brackets in brackets: in a row of unclosed ones, each would be read to the end."""
MOST = 2_000
"""Characters of a bracket: whatever is longer is no citation."""


@dataclass(frozen=True, slots=True)
class CitedItem:
    """One source that a citation names, and what is said of it there."""

    source: str
    """Its id."""
    prefix: str = ""
    """What stands before it: inline Markdown."""
    place: str = ""
    """The place in it that is meant, as a reader sees it: ``p. 12``; plain text."""
    suffix: str = ""
    """What follows, with the comma before it: inline Markdown."""


def read_items(inside: str, langs: tuple[str, ...]) -> tuple[CitedItem, ...]:
    """Read what stands in a bracket; none where one of its parts names no source: then it is no citation."""
    items = [_item(part, langs) for part in _parts(inside)]
    return tuple(filter(None, items)) if all(items) else ()


def read_rest(inside: str, source: str, langs: tuple[str, ...]) -> tuple[CitedItem, ...]:
    """Read the bracket behind a source that is named in the text: ``@doe [p. 3; @roe]``."""
    first, *others = _parts(inside)
    if (own := _item(first, langs)) is not None:
        items = [CitedItem(source), own]
    else:
        place = find_place(f", {first.strip()}" if first.strip() else "", langs)
        items = [CitedItem(source, "", place.text, place.rest)]
    more = [_item(part, langs) for part in others]
    return (*items, *filter(None, more)) if all(more) else ()


def key_at(text: str, pos: int) -> tuple[str, int]:
    """Return the key that begins behind the ``@`` at ``pos``, and its end; empty where there is none.

    >>> key_at("as @Foo_bar.baz. says", 3)
    ('Foo_bar.baz', 15)
    """
    found = re.compile(KEY).match(text, pos + 1)
    return (found[0].strip("{}"), found.end()) if found else ("", pos)


def end_of_bracket(text: str, start: int, most: int) -> int:
    """Return where the bracket that opens at ``start`` closes; -1 where it does not."""
    depth, pos, most = 0, start, min(most, start + MOST)
    while pos < most and (step := _STEP.match(text, pos, most)):
        pos = step.end()
        if step["code"]:
            closing = re.compile(rf"(?<!`){step['code']}(?!`)").search(text, pos, most)
            pos = closing.end() if closing else pos
        depth += {"[": 1, "]": -1}.get(step[0], 0)
        if depth == 0:
            return pos - 1
        if depth > _MOST_INNER:
            break
    return -1


def all_keys(text: str) -> set[str]:
    """Return whatever might name a source in a text, wherever it stands."""
    return {found["key"].strip("{}") for found in _MARK.finditer(text)}


def keys_in(markdown: str) -> Iterator[str]:
    """Yield the keys that stand in words where none belongs: a semicolon is missing before them."""
    for found in _MARK.finditer(_PASSED_BY.sub(" ", markdown)):
        yield found["key"].strip("{}")


def _parts(inside: str) -> list[str]:
    """Cut at semicolons, but for those in code, in braces, and behind a backslash."""
    parts = [""]
    for piece in _PIECES.finditer(inside):
        if piece["end"]:
            parts.append("")
        else:
            parts[-1] += piece[0]
    return parts


def _item(part: str, langs: tuple[str, ...]) -> CitedItem | None:
    hidden = _PASSED_BY.sub(lambda found: " " * len(found[0]), part)
    found = _MARK.search(hidden)
    if found is None:
        return None
    place: Located = find_place(part[found.end() :].rstrip(), langs)
    return CitedItem(found["key"].strip("{}"), part[: found.start()].strip(), place.text, place.rest)
