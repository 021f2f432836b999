"""The alphabet of a language: in which order titles and names stand, and under which letters."""

import unicodedata
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import accumulate
from typing import NamedTuple

from .keys import Piece, SortKey, pieces, sort_key
from .tables import Table, table_of

NO_LETTER = "#"
"""Heading of what begins with no letter."""
_LATIN = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_ARTICLES = {"en": frozenset({"the", "a", "an"})}
"""Articles that titles of a language are not sorted by; elsewhere names have them: El Salvador, An Giang."""
_IN_ROWS = {"HANGUL": "ko", "HIRAGANA": "ja", "KATAKANA": "ja"}
"""Scripts whose headings stand for several letters each, with the language whose headings they are."""
_UNREAD = "漢字"
"""Heading of Chinese characters in Japanese, where nobody has said how they are read."""


class TitleKey(NamedTuple):
    """The key of a title: first the heading that it stands under."""

    heading: int
    """The place of that heading among those of the language."""
    key: SortKey
    """The key of the title."""


@dataclass(frozen=True)
class Alphabet:
    """The alphabet of one language; of the root, with the letters A to Z, for one that has none here."""

    language: str
    """BCP 47 tag."""

    def name_key(self, name: str) -> SortKey:
        """Return the sort key of a name: of an author, a topic, a publication."""
        return _kept_key(name, self.language)

    def title_key(self, title: str) -> TitleKey:
        """Return the sort key of a title: what stands before its first letter, and an article, left out.

        >>> sorted(["Zebra", "The Élan", "“Eland”", "38th parallel"], key=Alphabet("en").title_key)
        ['38th parallel', 'The Élan', '“Eland”', 'Zebra']
        """
        key = self.name_key(self.bare(title))
        return TitleKey(self._place(self.heading(title), key), key)

    def heading(self, title: str) -> str:
        """Return the letter under which a title stands; ``#`` for what begins with none.

        >>> [Alphabet(tag).heading("Čapek") for tag in ("cs", "en")], Alphabet("cs").heading("Chyba")
        (['Č', 'C'], 'CH')
        >>> Alphabet("ko").heading("까치"), Alphabet("ja").heading("カメラ"), Alphabet("zh").heading("北京")
        ('ㄱ', 'か', 'B')
        """
        first = next(pieces(self.bare(title), self.language), None)
        if first is None or not first.text[0].isalpha():
            return NO_LETTER
        return self._row(first) or self._labels.get(_letter(first)) or self._own_letter(first)

    def bare(self, title: str) -> str:
        """Return what a title is sorted by.

        >>> Alphabet("en").bare("“The Élan”"), Alphabet("vi").bare("An Giang")
        ('Élan”', 'An Giang')
        """
        start = next((place for place, sign in enumerate(title) if sign.isalnum()), 0)
        article, _, rest = title[start:].partition(" ")
        articles = _ARTICLES.get(self.language.partition("-")[0], ())
        return self.bare(rest) if article.casefold() in articles and rest.strip() else title[start:]

    @property
    def _table(self) -> Table:
        return table_of(self.language)

    @cached_property
    def _labels(self) -> Mapping[int, str]:
        """Headings by the weight of their letters; of two that weigh the same, the first."""
        found: dict[int, str] = {}
        for label in self._table.own.get("labels", _LATIN):
            first = next(pieces(label, self.language))
            if label[0].isalpha():
                found.setdefault(_letter(first), label)
        return found

    @cached_property
    def _places(self) -> Mapping[str, int]:
        """The place of each heading, with room for another before it."""
        labels = (self._labels[letter] for letter in self._rows)
        return {label: 2 * place for place, label in enumerate((NO_LETTER, *self._strokes, *labels))}

    def _place(self, heading: str, key: SortKey) -> int:
        """Return the place of a heading; of a letter that is none of the language's, by its weight."""
        place = self._places.get(heading)
        if place is None:
            return 2 * (len(self._strokes) + bisect_right(self._first_signs, key.letters[:1])) + 1
        return place

    @cached_property
    def _strokes(self) -> list[str]:
        """Headings of Chinese characters alone."""
        return [label for label, _ in self._table.han if label and label not in _LATIN]

    @cached_property
    def _rows(self) -> list[int]:
        """The weights of the headings' letters, in the order of the language."""
        return sorted(self._labels, key=self._table.moved)

    @cached_property
    def _first_signs(self) -> list[str]:
        return [chr(self._table.moved(letter)) for letter in self._rows]

    @cached_property
    def _han_starts(self) -> list[int]:
        return list(accumulate((len(signs) for _, signs in self._table.han), initial=0))

    def _row(self, first: Piece) -> str:
        """Return the heading of a letter that shares it with others; empty for one that does not."""
        if (place := self._table.han_places.get(first.text)) is not None:
            return self._table.han[bisect_right(self._han_starts, place) - 1][0] or _UNREAD
        script = unicodedata.name(first.text[0], "").partition(" ")[0]
        is_read = script == "CJK" and len(first.elements) > 1  # as a Korean syllable
        if not (language := "ko" if is_read else _IN_ROWS.get(script, "")):
            return ""
        alphabet = alphabet_of(language)
        starts = alphabet._rows
        return alphabet._labels[starts[max(bisect_right(starts, _letter(first)) - 1, 0)]]

    def _own_letter(self, first: Piece) -> str:
        """Return a letter without a heading as its own; one with an accent as that without."""
        plain = next(pieces(first.text[0], self.language))
        letter = unicodedata.normalize("NFKD", first.text)[0].title()
        return self._labels.get(_letter(plain)) or (letter if len(letter) == 1 else first.text[0])


@cache
def alphabet_of(language: str) -> Alphabet:
    """Return the alphabet of a language, by its BCP 47 tag."""
    return Alphabet(language)


@lru_cache(maxsize=32_768)
def _kept_key(name: str, language: str) -> SortKey:
    return sort_key(name, language)


def _letter(piece: Piece) -> int:
    """Return the weight of the first letter of a piece."""
    return next((element.primary for element in piece.elements if element.primary), 0)
