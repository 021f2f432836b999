"""Terms in small letters that a newspaper would gloss: six-party talks, the 1951 treaty, sanctions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import NamedTuple

from ..prose import Block
from .name_words import CALENDAR
from .term_words import HEADS, MODIFIERS, TERMS, TIED, TIES, VERBS

_WORD = re.compile(r"[^\W_](?:[\w’'&.-]*\w)?")
_POSSESSIVE = re.compile(r"[’']s?$")
_YEAR = re.compile(r"1\d{3}|20\d{2}")
_ADJECTIVE = re.compile(r"(?:\w+(?:ian|ean|can|ese|ish)|[A-Z.]{2,}|.*[’']s?)")


class LowercaseTerm(NamedTuple):
    """A term and where it stands."""

    start: int
    """First character of ``block.text``."""
    end: int
    """Character after the last."""
    noun: str
    """The noun that makes it a term, in small letters."""
    noun_start: int
    """Where the noun starts."""
    narrowing: frozenset[str]
    """The lower-case words before the noun that narrow it down."""


def find_lowercase_terms(block: Block) -> Iterator[LowercaseTerm]:
    """Yield nouns of public affairs with what narrows them down.

    A noun of ``TERMS`` stands alone; one of ``HEADS`` needs a name, a year, a compound with a hyphen or one
    of the ``MODIFIERS`` before it, or something that it is tied to behind it.
    """
    openings = frozenset(sentence.start for sentence in block.sentences)
    sentence = _Words(tuple(_WORD.finditer(block.text)), block.text, openings)
    for index, word in enumerate(sentence.words):
        noun = word[0].lower() if sentence.opens(index) else word[0]
        if noun in TERMS or noun in HEADS:
            first, last = sentence.first(index), sentence.last(index)
            if noun in TERMS or first < index or last > index:
                start, end = sentence.words[first].start(), sentence.words[last].end()
                narrowing = frozenset(word[0] for word in sentence.words[first:index]) & MODIFIERS
                yield LowercaseTerm(start, end, noun, word.start(), narrowing)


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a block, and what stands around a noun."""

    words: tuple[re.Match[str], ...]
    text: str
    openings: frozenset[int]

    def opens(self, place: int) -> bool:
        """Return whether a word opens a sentence."""
        return self.words[place].start() in self.openings

    def first(self, noun: int) -> int:
        """Return the index of the first word that narrows a noun down, or of the noun."""
        first = noun
        while first and self._narrows(first - 1) and self._touch(first - 1, first):
            first -= 1
        before = self.words[noun - 1][0] if first < noun else ""
        is_verb = self.words[noun][0] in VERBS and before[:1].isupper() and not _ADJECTIVE.fullmatch(before)
        return noun if is_verb else first

    def last(self, noun: int) -> int:
        """Return the index of the last word of "with the US" behind a noun, or of the noun."""
        behind = list(takewhile(lambda place: self._touch(place - 1, place), self._places(noun + 1, 3)))
        texts = [self.words[place][0] for place in behind]
        if not texts or texts[0] not in TIES:
            return noun
        if texts[1:3] == ["the", "two"]:
            return behind[2]
        tied = 2 if texts[1:2] in (["the"], ["its"]) else 1
        if len(behind) > tied and (texts[tied] in TIED or self._is_name(behind[tied])):
            return behind[tied]
        return noun

    def _places(self, first: int, count: int) -> range:
        return range(first, min(first + count, len(self.words)))

    def _narrows(self, place: int) -> bool:
        text = _POSSESSIVE.sub("", self.words[place][0])
        return text in MODIFIERS or "-" in text or bool(_YEAR.fullmatch(text)) or self._is_name(place)

    def _is_name(self, place: int) -> bool:
        word = self.words[place][0]
        return word[0].isupper() and word not in CALENDAR and not self.opens(place)

    def _touch(self, place: int, following: int) -> bool:
        return self.text[self.words[place].end() : self.words[following].start()] == " "
