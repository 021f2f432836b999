"""Character references (``&#3;``, ``&#x202E;``) of characters that no text may hold."""

import re

from .characters import Stray, find_stray

_REFERENCE = re.compile(r"&#(?:x(?P<hex>[0-9a-f]{1,6})|(?P<decimal>[0-9]{1,7}));", re.IGNORECASE)
_ISOLATES = frozenset("\u2066\u2067\u2068\u2069")
_LAST = 0x10FFFF


def find_stray_reference(text: str, start: int = 0) -> Stray | None:
    """Return the first such reference; its ``code`` is the reference as written.

    An isolate is one: nobody sees whether it is closed.
    """
    if "&#" not in text:
        return None
    found = (_stray_of(match) for match in _REFERENCE.finditer(text, start))
    return next(filter(None, found), None)


def stray_reference_at(text: str, start: int) -> Stray | None:
    """Return what is wrong with the reference that begins at ``start``, if one begins there."""
    match = _REFERENCE.match(text, start)
    return _stray_of(match) if match else None


def _stray_of(match: re.Match[str]) -> Stray | None:
    code = int(match["hex"], 16) if match["hex"] else int(match["decimal"])
    if code > _LAST:
        return Stray(match.start(), match[0], "is no character", "delete it")
    if chr(code) in _ISOLATES:
        message, mend = "is an isolate that nobody sees closed", "write the character itself"
        return Stray(match.start(), match[0], message, mend)
    stray = find_stray(chr(code))
    return Stray(match.start(), match[0], stray.message, stray.mend) if stray else None
