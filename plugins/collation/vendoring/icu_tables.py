"""What ICU makes of the letters of a language: which it sorts otherwise than the root."""

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

import icu

from ..weights import Element

_LAST = 0x1FFFF
HAN_APART = frozenset({"ja", "zh", "zh-Hant"})
"""Languages whose Chinese characters come in an order of their own, from elsewhere."""
_HISTORIC = (
    (0x10000, 0x103FF),
    (0x10600, 0x10CFF),
    (0x12000, 0x16AFF),
    (0x17000, 0x1BFFF),
    (0x1D000, 0x1D7FF),
)
"""Scripts beyond the first plane that no title is sorted by."""


class Table:
    """What a language sorts otherwise than the root."""

    def __init__(self, collator: Any, root: "Table | None" = None) -> None:  # noqa: ANN401 - ICU is untyped
        self.own: dict[str, list[Element]] = {}
        self._collator = collator
        self._root = root

    def add(self, texts: Iterable[str]) -> "Table":
        """Take in what cannot be read from shorter pieces."""
        decomposed = {unicodedata.normalize("NFD", text) for text in texts}
        for text in sorted(decomposed, key=lambda one: (len(one), one)):
            if self._read(text) != (now := list(_elements(self._collator, text))):
                self.own[text] = now
        return self

    def find(self, text: str) -> list[Element] | None:
        """Return what a piece is made of; None for no piece."""
        found = self.own.get(text)
        return self._root.find(text) if found is None and self._root else found

    def _read(self, text: str) -> list[Element] | None:
        found: list[Element] = []
        place = 0
        while place < len(text):
            ends = range(min(len(text), place + 8), place, -1)
            end = next((one for one in ends if self.find(text[place:one]) is not None), 0)
            if not end:
                return None
            found += self.find(text[place:end]) or ()
            place = end
        return found


def collator(tag: str) -> Any:  # noqa: ANN401
    """Return ICU's collator of a language, by its BCP 47 tag."""
    return icu.Collator.createInstance(icu.Locale.forLanguageTag(tag))


def _elements(of: Any, text: str) -> Iterator[Element]:  # noqa: ANN401
    """Yield the collation elements of a text, each put together from its two halves."""
    reader, found = of.createCollationElementIterator(text), list[list[int]]()
    for value in iter(lambda: next(reader, -1) & 0xFFFFFFFF, 0xFFFFFFFF):
        primary, secondary, tertiary = value >> 16, value >> 8 & 0xFF, value & 0xFF
        if tertiary & 0xC0 == 0xC0:
            last = found[-1]
            found[-1] = [last[0] | primary, last[1] | secondary, last[2] | (tertiary & 0x3F)]
        else:
            found.append([primary << 16, secondary << 8, tertiary << 8])
    return (Element(*one) for one in found)


def universe() -> Iterator[str]:
    """Yield the signs that others are made of, without Chinese ones, whose order is that of their numbers."""
    for sign in map(chr, range(_LAST)):
        is_old = any(low <= ord(sign) <= high for low, high in _HISTORIC)
        is_shown = not is_old and unicodedata.category(sign)[0] != "C"
        if is_shown and unicodedata.normalize("NFD", sign) == sign and not is_han(sign):
            yield sign


def is_han(sign: str) -> bool:
    """Whether it is one Chinese character."""
    return len(sign) == 1 and unicodedata.name(sign, "").startswith("CJK UNIFIED")


def tailored(tag: str) -> Iterator[str]:
    """Yield what a language sorts in its own way; Chinese characters in an order of their own come apart."""
    for text in collator(tag).getTailoredSet(icu.UnicodeSet()):
        is_apart = tag in HAN_APART and any(map(is_han, unicodedata.normalize("NFD", text)))
        if not is_apart and all(ord(sign) <= _LAST and not "\ufdd0" <= sign <= "\ufdef" for sign in text):
            yield text
