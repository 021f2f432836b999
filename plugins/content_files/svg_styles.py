"""Whether rules of CSS ask for another file: all that a style can do to a reader."""

import re

_FETCHED = re.compile(
    r"""@import|url\(\s*["']?\s*(?!#|data:|["'\s)])|["']\s*(?:[a-z][a-z0-9+.-]*:)?//""",
    re.IGNORECASE,
)
"""A style sheet, or an address that is not in the drawing itself."""
_NAMESPACE = re.compile(r"@namespace\b[^;]*;", re.IGNORECASE)
_ESCAPE = re.compile(r"\\([0-9a-fA-F]{1,6})\s?|\\(\r\n|.)", re.DOTALL)
"""CSS Syntax 4.3.7; an escaped end of a line is nothing."""


def is_fetching(rules: str) -> bool:
    """Whether a style sheet, or a value that is read as CSS, asks for another file."""
    if not any(sign in rules for sign in ("(", "@", "//", "\\")):
        return False
    return _FETCHED.search(_NAMESPACE.sub("", _ESCAPE.sub(_letter, rules))) is not None


def _letter(found: re.Match[str]) -> str:
    if found[1]:
        code = int(found[1], 16)
        return chr(code) if 0 < code < 0x110000 else "\ufffd"
    return "" if found[2] in ("\n", "\r", "\f", "\r\n") else found[2]
