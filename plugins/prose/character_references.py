"""What a character reference stands for, by the tokenization rules of the HTML standard.

Python's ``html.unescape`` leaves references to control characters and noncharacters out, and knows nothing
of the rule for attributes; a browser leaves nothing out.
"""

from __future__ import annotations

import re
from html.entities import html5

_REFERENCE = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[a-zA-Z][a-zA-Z0-9]{0,31};?)")
_LONGEST_BARE_NAME = max(len(name) for name in html5 if name[-1] != ";")
_LARGEST = 0x10FFFF
_MOST_DIGITS = 8
"""More than these are beyond every character, leading zeros apart; Python reads no number of any length."""
_OF_WINDOWS = {
    0x80 + place: character
    for place, character in enumerate("€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ")
}  # fmt: skip
"""Numbers of control characters that are read as Windows-1252, as in the standard's table."""


def decode_reference(reference: str) -> tuple[int, str]:
    """Return how much of a reference is one, and what it stands for; ``&`` alone for an unknown name.

    >>> decode_reference("&notit;")
    (4, '¬')
    """
    if reference[1] == "#":
        return len(reference), _numbered(reference[2:].rstrip(";"))
    character = html5.get(reference[1:]) if reference[-1] == ";" else None
    if character is not None:
        return len(reference), character
    for length in range(min(_LONGEST_BARE_NAME, len(reference) - 1), 1, -1):
        character = html5.get(reference[1 : length + 1])
        if character is not None:
            return length + 1, character
    return 1, "&"


def decode_attribute(value: str) -> str:
    """Return the value of an attribute, where ``?a&copy=1`` is no copyright sign.

    >>> decode_attribute("?a&copy=1&amp;b")
    '?a&copy=1&b'
    """
    return _REFERENCE.sub(_decode_in_attribute, value) if "&" in value else value


def _decode_in_attribute(found: re.Match[str]) -> str:
    reference = found[0]
    length, character = decode_reference(reference)
    is_bare = reference[1] != "#" and reference[length - 1] != ";"
    following = found.string[found.start() + length : found.start() + length + 1]
    if is_bare and (following == "=" or (following.isascii() and following.isalnum())):
        return reference
    return character + reference[length:]


def _numbered(digits: str) -> str:
    """Return the character of a number; U+FFFD where there can be none."""
    is_hexadecimal = digits[0] in "xX"
    digits = (digits[1:] if is_hexadecimal else digits).lstrip("0")
    if len(digits) > _MOST_DIGITS:
        return "\ufffd"
    number = int(digits or "0", 16 if is_hexadecimal else 10)
    if number == 0 or number > _LARGEST or 0xD800 <= number <= 0xDFFF:
        return "\ufffd"
    return _OF_WINDOWS.get(number) or chr(number)
