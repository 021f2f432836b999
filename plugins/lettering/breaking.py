"""Where a line may end: at spaces, between the signs of scripts without any, in a word only where it must.

The rules are those of UAX #14 that titles need, by its classes of characters, stricter in three places: a
language that writes Hangul with spaces breaks at these alone, small kana and long marks begin no line, and a
number stays with the sign that counts. Scripts that want a dictionary (Thai, Lao, Khmer, Burmese) break at
their spaces; between letters only in what is longer than a line.
"""

from collections.abc import Iterator
from itertools import pairwise

import regex

_NEVER_FIRST = (
    r"\p{LB=CL}\p{LB=CP}\p{LB=EX}\p{LB=IS}\p{LB=SY}\p{LB=NS}\p{LB=CJ}\p{LB=GL}\p{LB=WJ}\p{LB=PO}\p{LB=IN}"
    r"\p{LB=ZWJ}\p{LB=CM}\p{Pf}\p{Pe}"
)
_NEVER_LAST = r"\p{LB=OP}\p{LB=PR}\p{LB=GL}\p{LB=WJ}\p{LB=BB}\p{Pi}\p{Ps}"
_SIGNS = r"\p{LB=ID}\p{LB=CJ}\p{LB=NS}\p{LB=EB}\p{Script=Yi}"
_HANGUL = r"\p{Script=Hangul}"
_SPACE = r"[\p{LB=SP}\p{LB=ZW}\p{LB=BK}\p{LB=LF}\p{LB=CR}\t]"
_AT_SPACES = rf"(?<={_SPACE})(?!{_SPACE})(?![{_NEVER_FIRST}])(?<![{_NEVER_LAST}]{_SPACE})"
_AT_DASHES = r"(?<=\w[\u00ad\-\u2010\u2013\u2014\u058a])(?=\p{L})"
_NOT_THERE = rf"(?<![{_NEVER_LAST}\s])(?![{_NEVER_FIRST}\s])"
_UNSPLIT = r"(?<!\p{Nd}(?=\p{L}))(?<!^)(?!$)"

_WITH_SPACES = regex.compile(rf"{_AT_SPACES}|{_AT_DASHES}", regex.V1)
_OF_SIGNS = regex.compile(
    rf"{_AT_SPACES}|{_AT_DASHES}|{_NOT_THERE}{_UNSPLIT}(?:(?<=[{_SIGNS}{_HANGUL}])|(?=[{_SIGNS}{_HANGUL}]))",
    regex.V1,
)
_KEPT_WHOLE = regex.compile(rf"{_HANGUL}\s+\S|\s{_HANGUL}")
_IN_ADDRESSES = regex.compile(
    rf"(?<=\w[/.?&=_:#%+~]+)(?=\w)|{_NOT_THERE}(?<=[{_SIGNS}])(?=[{_SIGNS}])", regex.V1
)
_BETWEEN_LETTERS = regex.compile(rf"(?<=\X){_NOT_THERE}(?=\X)", regex.V1)
_CLUSTER = regex.compile(r"\X")
_HYPHENATED = regex.compile(r"[\p{Latin}\p{Greek}\p{Cyrillic}\p{Armenian}]")


def pieces(words: str) -> list[str]:
    """Cut words wherever a line may end; together they are the words.

    >>> pieces("The Mole, 1898"), pieces("日本の「島」。"), pieces("독도는 우리 땅")
    (['The ', 'Mole, ', '1898'], ['日', '本', 'の', '「島」。'], ['독도는 ', '우리 ', '땅'])
    """
    rule = _WITH_SPACES if _KEPT_WHOLE.search(words) else _OF_SIGNS
    return _cut(words, (found.start() for found in rule.finditer(words)))


def at_signs(word: str) -> list[str]:
    """Cut an address at its signs, and ideographs apart.

    >>> at_signs("www.example.org/a"), at_signs("領土")
    (['www.', 'example.', 'org/', 'a'], ['領', '土'])
    """
    return _cut(word, (found.start() for found in _IN_ADDRESSES.finditer(word)))


def between_letters(word: str) -> list[str]:
    """Cut a word into letters with their marks and the signs that stay with them."""
    ends = {found.start() for found in _CLUSTER.finditer(word)}
    return _cut(word, (found.start() for found in _BETWEEN_LETTERS.finditer(word) if found.start() in ends))


def anywhere(word: str) -> list[str]:
    """Cut what is nothing but signs."""
    return _cut(word, (found.start() for found in _CLUSTER.finditer(word)))


WORD_CUTS = (at_signs, between_letters, anywhere)
"""How a word that is longer than a line is broken, each where the one before has not been enough."""


def hyphen(before: str, behind: str) -> str:
    """Return what a line ends with between two parts of one word: a hyphen where its script has one."""
    is_word = bool(_HYPHENATED.match(before[-1:]) and _HYPHENATED.match(behind[:1]))
    return "-" if is_word else ""


def _cut(words: str, places: Iterator[int]) -> list[str]:
    cuts = sorted({0, len(words), *places})
    return [words[start:end] for start, end in pairwise(cuts)]
