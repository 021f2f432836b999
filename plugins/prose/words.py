"""Words as they are counted, in scripts that part them by spaces and in those that do not."""

import regex

_UNPARTED = r"\p{Han}\p{Hiragana}\p{Katakana}\u30fc\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
_LETTERS = rf"[\w--[_{_UNPARTED}]]"
WORD = regex.compile(
    rf"{_LETTERS}+(?:['’.\-\u00b7\u05f3\u05f4]{_LETTERS}+)*"
    r"|\p{Han}{1,2}|[\p{Hiragana}\p{Katakana}\u30fc]{1,3}"
    r"|(?:[\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}--\p{M}]\p{M}*){1,5}",
    regex.VERSION1,
)
"""A word. Where none are parted, so many letters as a word has on average: reading them takes as long.

Of Chinese a reader manages 255 characters where English has 228 words, of Japanese 357 (Trauzettel-Klosinski
and Dietz, "Standardized Assessment of Reading Performance", 2012, read aloud); of Thai about five letters.
"""


def words_of(text: str) -> list[str]:
    """Return the words of a text.

    >>> words_of("R&D isn’t cheap."), len(words_of("बंदरगाह १८९८ में बना।")), words_of("港口建于1898年。")
    (['R', 'D', 'isn’t', 'cheap'], 4, ['港口', '建于', '1898', '年'])
    """
    found: list[str] = WORD.findall(text)
    return found
