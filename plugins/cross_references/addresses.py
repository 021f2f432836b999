"""Addresses in prose: a name inside a URL or an e-mail address is not a mention."""

from __future__ import annotations

import re

from ..prose import Span

_MARKS = ("://", "www.", "@", "/")
_TOKEN = re.compile(r"[^\s\u001f<>\"]+")
_ADDRESS = re.compile(
    r"[a-z][a-z0-9+.-]{0,20}://|www\.|mailto:|[^@]{1,64}@[^@]+\.|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,9}\.[a-z]{2,18}/",
    re.IGNORECASE,
)
_WRAPPING = "([{'"


def find_addresses(text: str) -> tuple[Span, ...]:
    """Return the ranges of ``text`` that are URLs or e-mail addresses, in order."""
    if not any(mark in text for mark in _MARKS):
        return ()
    spans = []
    for token in _TOKEN.finditer(text):
        word = token[0]
        if "@" in word or "/" in word or word[:4].lower() == "www.":
            inner = word.lstrip(_WRAPPING)
            if _ADDRESS.match(inner):
                spans.append(Span(token.end() - len(inner), token.end()))
    return tuple(spans)
