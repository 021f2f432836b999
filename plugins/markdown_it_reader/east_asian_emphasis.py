"""Emphasis beside East Asian letters and punctuation: ``**마크다운(Markdown)**을`` is strong.

CommonMark tells by blanks and punctuation whether a run of signs opens or closes (0.31.2, 6.2), and counts on
blanks between words. This is its amendment for languages that have none, or write particles without one
(https://github.com/tats-u/markdown-cjk-friendly, specification.md): punctuation as wide as Han stands in
nobody's way, and beside a Han, Kana or Hangul letter other punctuation does not either. Without such a
character beside the signs all is as CommonMark has it.
"""

import regex
from markdown_it.common.utils import isMdAsciiPunct, isPunctChar, isWhiteSpace
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Scanned

_FIRST = "\u1100"
"""No East Asian character comes before the first letter of Hangul."""
_EAST_ASIAN = regex.compile(
    r"[\p{East_Asian_Width=W}\p{East_Asian_Width=F}\p{East_Asian_Width=H}--\p{Emoji_Presentation}]|\p{Hangul}",
    regex.V1,
)
_FORM = regex.compile("[\ufe00-\ufe0e]")
"""Behind a character, says in which form it is shown; U+FE0F makes an emoji of it."""
_VARIANT = regex.compile("[\U000e0100-\U000e01ef]")
"""Behind a Han character, says which variant it is."""


def is_east_asian(character: str) -> bool:
    """Return whether a character is of Han, Kana or Hangul, or as wide; an emoji is not.

    >>> [is_east_asian(one) for one in ("한", "島", "ー", "」", "）", "😀", "a", "“")]
    [True, True, True, True, True, False, False, False]
    """
    return character >= _FIRST and _EAST_ASIAN.fullmatch(character) is not None


def is_punctuation(character: str) -> bool:
    """Return whether CommonMark takes a character for punctuation."""
    return isMdAsciiPunct(ord(character)) or isPunctChar(character)


def scan_beside_east_asian(state: StateInline, start: int, scanned: Scanned, *, in_words: bool) -> Scanned:
    """Correct what markdown-it has ``scanned``; ``in_words``: whether these signs may stand within a word."""
    end = start + scanned.length
    before = _shown_before(state.src, start)
    after = state.src[end] if end < state.posMax else " "
    behind_wide, before_wide = _is_wide_before(state.src, start, before), is_east_asian(after)
    has_form = start > 0 and state.src[start - 1] != before
    if not (behind_wide or before_wide or has_form):
        return scanned
    punctuation = is_punctuation(before), is_punctuation(after)
    blank = isWhiteSpace(ord(before)), isWhiteSpace(ord(after))
    hinders_closing = punctuation[0] and not behind_wide
    hinders_opening = punctuation[1] and not before_wide
    opens = not blank[1] and (not hinders_opening or blank[0] or punctuation[0] or behind_wide)
    closes = not blank[0] and (not hinders_closing or blank[1] or punctuation[1] or before_wide)
    return Scanned(
        opens and (in_words or not closes or punctuation[0]),
        closes and (in_words or not opens or punctuation[1]),
        scanned.length,
    )


def _shown_before(text: str, start: int) -> str:
    """Return the character before ``start``, which may be followed by the form in which it is shown."""
    before = text[max(start - 2, 0) : start]
    if len(before) == 2 and _FORM.fullmatch(before[1]) and not before[0].isspace():
        return before[0]
    return before[-1:] or " "


def _is_wide_before(text: str, start: int, shown: str) -> bool:
    return is_east_asian(shown) or (start > 0 and _VARIANT.fullmatch(text[start - 1]) is not None)
