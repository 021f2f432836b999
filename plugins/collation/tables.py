"""Which weights the letters of a language have: those of the root, with what the language has of its own."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate
from pathlib import Path
from typing import Any

from .weights import Element, read

_DATA = Path(__file__).parent / "data"
_HAN = 0x10000
"""Weight of the first Chinese character that a language orders: behind every script."""
_CORE, _REST = 0x20000, 0x30000
"""Weights of those that it does not order, and of what stands in no table; by number (UTS 10, 10.1.3)."""
_LAST = 0xFFFFF
_CORE_SIGNS = range(0x4E00, 0xA000)
_APART = frozenset({"ja", "ko"})
"""Languages with a file of their own, since hardly any site needs it."""
_HAN_APART = frozenset({"zh", "zh-Hant"})
_OTHER_NAMES = {
    "nb": "no", "nn": "no", "sh": "sr-Latn", "zh-HK": "zh-Hant", "zh-MO": "zh-Hant", "zh-TW": "zh-Hant",
}  # fmt: skip
"""Languages that have the tables of others."""


@dataclass(frozen=True)
class Table:
    """The weights of a language."""

    own: Mapping[str, Any]
    """What it has of its own, as in the files."""
    han: tuple[tuple[str, str], ...] = ()
    """Headings with their Chinese characters, in order."""

    def elements(self, piece: str) -> tuple[Element, ...] | None:
        """Return the elements of a letter, or of letters that are sorted as one; None for neither."""
        text = self.own.get("signs", {}).get(piece)
        if text is None and (place := self.han_places.get(piece)) is not None:
            return (Element(_HAN + place),)
        text = root()["signs"].get(piece) if text is None else text
        return None if text is None else tuple(map(read, text.split()))

    @cached_property
    def han_places(self) -> Mapping[str, int]:
        """The place of each Chinese character that the language puts in an order of its own."""
        return {sign: place for place, sign in enumerate("".join(signs for _, signs in self.han))}

    @cached_property
    def longest(self) -> Mapping[str, int]:
        """The length of the longest piece that begins with a letter, for those that begin several."""
        found: dict[str, int] = {}
        for signs in (root()["signs"], self.own.get("signs", {})):
            for piece in signs:
                if len(piece) > 1:
                    found[piece[0]] = max(found.get(piece[0], 1), len(piece))
        return found

    def moved(self, letter: int) -> int:
        """Return a weight as it counts where the scripts of the language come before all others."""
        if letter < self._first_letter or not self._before:
            return letter
        for script, start in zip(self._before, self._starts, strict=True):
            if letter in script:
                return start + letter - script.start
        return letter + self._starts[-1] - self._first_letter + len(self._before[-1])

    @cached_property
    def _first_letter(self) -> int:
        """The weight of the first letter of any script: lighter are digits and signs."""
        return read(root()["signs"]["a"]).primary

    @cached_property
    def _before(self) -> tuple[range, ...]:
        scripts = root()["scripts"] | {"Hani": (_HAN, _LAST)}
        ranges = (scripts[name] for name in self.own.get("reorder", ()))
        return tuple(range(first, last + 1) for first, last in ranges)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        """Where the weights of each of these scripts begin, once moved."""
        return tuple(accumulate(map(len, self._before[:-1]), initial=self._first_letter))


def implicit(sign: str) -> Element:
    """Return the weight of what stands in no table: Chinese characters first, then all by their number."""
    number = ord(sign)
    return Element(_CORE + number if number in _CORE_SIGNS else min(_REST + number, _LAST))


@cache
def root() -> dict[str, Any]:
    """Return what is the same in every language."""
    return _read("root")


@cache
def table_of(language: str) -> Table:
    """Return the weights of a language, by its BCP 47 tag; those of the root for one without its own."""
    name = _name(language)
    own = _read(name) if name in _APART else _languages().get(name, {})
    han = _read(f"{name}-han")["han"] if name in _HAN_APART else own.get("han", ())
    return Table(own, tuple((label, signs) for label, signs in han))


def _name(language: str) -> str:
    """Return the name of the nearest language that has a table: ``pt`` for ``pt-BR``.

    >>> _name("es-MX"), _name("zh-Hant-HK"), _name("sr-Latn-RS"), _name("tlh")
    ('es', 'zh-Hant', 'sr-Latn', '')
    """
    parts = language.split("-")
    for count in range(len(parts), 0, -1):
        name = "-".join(parts[:count])
        name = _OTHER_NAMES.get(name, name)
        if name in _APART or name in _languages():
            return name
    return ""


@cache
def _languages() -> dict[str, Any]:
    return _read("languages")


def _read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((_DATA / f"{name}.json").read_text(encoding="utf-8"))
    return found
