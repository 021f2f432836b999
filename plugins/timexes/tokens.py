"""Tokens as one string of class codes, so that the grammar runs at the speed of ``re``.

A text is cut into pieces that tile it: a token with the white space after it. Each piece gets a class (one
character), so a document becomes a string like ``"··MD,Y··"``, and a rule is a pattern over that string.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

_FIRST_CODE = 0x100  # beyond every character that means something in a pattern


class Classes:
    """The token classes of one language, each with its one-character code."""

    def __init__(self, names: tuple[str, ...], sets: Mapping[str, str]) -> None:
        self.codes = {name: chr(_FIRST_CODE + number) for number, name in enumerate(names)}
        """Class name to code."""
        self.sets = {
            name: "".join(self.codes[part] for part in parts.split()) for name, parts in sets.items()
        }
        """Name of a set of classes to their codes."""

    def of(self, names: str) -> str:
        """Return the codes of classes and sets, named with spaces between."""
        return "".join(self.sets.get(name) or self.codes[name] for name in names.split())


@dataclass(frozen=True, slots=True)
class Tokens:
    """A text as pieces, their offsets and their class codes, all of one length."""

    pieces: list[str]
    """Token and white space after it; joined they are the text."""
    starts: list[int]
    """Offset of each piece, and the text's length at the end."""
    codes: str
    """One class code per piece."""

    def word(self, index: int) -> str:
        """Return a token in lower case, without the space after it."""
        return self.pieces[index].rstrip().lower()

    def raw(self, index: int) -> str:
        """Return a token as written."""
        return self.pieces[index].rstrip()

    def tight(self, start: int, end: int) -> bool:
        """Whether no white space stands between the tokens ``start`` to ``end``."""
        return all(not piece[-1:].isspace() for piece in self.pieces[start : end - 1])

    def end_of(self, index: int) -> int:
        """Return the offset after a token, without the space after it."""
        return self.starts[index] + len(self.raw(index))


_MOST_WORDS = 50_000
"""So many are remembered: more than the words of a language that come up again."""


class _Lookup(dict[str, str]):
    """Classifies each distinct piece once, for all texts."""

    def __init__(self, classify: Callable[[str], str]) -> None:
        super().__init__()
        self._classify = classify

    def __missing__(self, piece: str) -> str:
        if len(self) >= _MOST_WORDS:
            self.clear()
        code = self[piece] = self._classify(piece.rstrip())
        return code


_lookup_of = cache(_Lookup)


def pattern_of(words: Iterable[str]) -> str:
    """Return a pattern for words, longest first; those that begin alike stand together, which is faster."""
    endings: dict[str, list[str]] = {}
    for word in sorted(words, key=lambda word: (-len(word), word)):
        endings.setdefault(word[0], []).append(re.escape(word[1:]))
    begin = "".join(map(re.escape, sorted(endings)))
    alike = "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in sorted(endings.items()))
    return f"(?=[{begin}])(?:{alike})"


def tokenize(text: str, pattern: re.Pattern[str], classify: Callable[[str], str]) -> Tokens:
    """Cut a text into pieces and classify them.

    ``pattern`` must match everywhere, so that the pieces tile the text; ``classify`` gets a token and returns
    its class code.
    """
    pieces = pattern.findall(text)
    starts = list(accumulate(map(len, pieces), initial=0))
    return Tokens(pieces, starts, "".join(map(_lookup_of(classify).__getitem__, pieces)))
