"""Titles with the marks that CSL knows: italics, bold, small capitals, raised and lowered letters.

Zotero and Pandoc write them as tags: ``<i>``, ``<b>``, ``<sub>``, ``<sup>``, ``<sc>``,
``<span class="nocase">`` and ``<span style="font-variant: small-caps;">``. Whatever else looks like a tag is
text.
"""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

Mark = Literal["i", "b", "nocase", "sc", "sub", "sup"]

_TAG = re.compile(
    r"<(?P<end>/)?(?P<name>i|em|b|strong|sc|sub|sup|span)(?P<rest>(?:\s[^<>]*)?)>", re.IGNORECASE
)
_SAME: dict[str, Mark] = {
    "i": "i", "em": "i", "b": "b", "strong": "b", "sc": "sc", "sub": "sub", "sup": "sup",
}  # fmt: skip
_ESCAPED = re.compile(r"&(?:amp|lt|gt|quot|apos|#39);")
"""What Zotero writes for what could be taken for a tag."""
_NOCASE = re.compile(r"""\s+class\s*=\s*["']nocase["']\s*""", re.IGNORECASE)
_SMALL = re.compile(r"""\s+style\s*=\s*["']\s*font-variant\s*:\s*small-caps\s*;?\s*["']\s*""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one look."""

    text: str
    """Plain text."""
    marks: frozenset[Mark] = frozenset()
    """How it is set; empty for text as any other."""

    def turned(self) -> "Run":
        """Return it as it stands in an italic title, where what is italic by itself is upright."""
        return replace(self, marks=self.marks ^ {"i"})


@dataclass(frozen=True, slots=True)
class _Tag:
    """A tag that begins or ends a mark."""

    start: int
    end: int
    name: str
    mark: Mark | None
    is_known: bool = True
    is_end: bool = False


@lru_cache(maxsize=2**12)
def runs_of(text: str) -> tuple[Run, ...]:
    """Take a text with marks apart.

    >>> [(run.text, sorted(run.marks)) for run in runs_of("H<sub>2</sub>O <x> &amp; <i>E. coli</i>")]
    [('H', []), ('2', ['sub']), ('O <x> & ', []), ('E. coli', ['i'])]
    """
    runs, opened, place = list[Run](), list[_Tag](), 0
    for tag in sorted(_paired(text), key=lambda tag: tag.start):
        _add(runs, text[place : tag.start], opened)
        if tag.is_end:
            opened.pop()
        else:
            opened.append(tag)
        place = tag.end
    _add(runs, text[place:], opened)
    return tuple(runs)


def plain_words(text: str) -> str:
    """Return the words of a text with marks.

    >>> plain_words('<span class="nocase">WHO</span> on <i>Dracunculus</i>')
    'WHO on Dracunculus'
    """
    return "".join(run.text for run in runs_of(text))


def _add(runs: list[Run], words: str, opened: Iterable[_Tag]) -> None:
    if words:
        words = _ESCAPED.sub(lambda found: html.unescape(found[0]), words)
        runs.append(Run(words, frozenset(tag.mark for tag in opened if tag.mark)))


def _paired(text: str) -> Iterator[_Tag]:
    """Yield the tags that begin and end marks; one without its partner is text."""
    opened = list[_Tag]()
    for found in _TAG.finditer(text):
        name, rest = found["name"].lower(), found["rest"]
        if not found["end"]:
            is_known, mark = _mark_of(name, rest)
            opened.append(_Tag(found.start(), found.end(), name, mark, is_known=is_known))
        elif any(tag.name == name for tag in opened) and not rest.strip():
            while opened[-1].name != name:
                opened.pop()
            start = opened.pop()
            if start.is_known:
                yield start
                yield _Tag(found.start(), found.end(), name, None, is_end=True)


def _mark_of(name: str, rest: str) -> "tuple[bool, Mark | None]":
    """Return whether a tag is one of CSL's, and its mark."""
    if name != "span":
        return not rest.strip(), _SAME[name]
    if _NOCASE.fullmatch(rest):
        return True, "nocase"
    return bool(_SMALL.fullmatch(rest)), "sc"
