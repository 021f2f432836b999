"""A style sheet of a site's own: what may stand in it, and where its addresses lead."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

_TOKEN = re.compile(
    r"""/\*.*?(?:\*/|\Z)
    |(?P<url>\burl\(\s*(?:"(?P<double>[^"\\\n]*)"|'(?P<single>[^'\\\n]*)'|(?P<plain>[^"'()\s\\]*))\s*\))
    |"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'
    |(?P<at>@[\w-]+)|(?P<brace>[{}])|(?P<holder>\b(?:image-set|image|cross-fade|src|url)\()|(?P<escape>\\[0-9a-f])""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_NOT_HERE = {
    "@import": "put its rules into this file",
    "@charset": "take it out: every file is UTF-8",
    "@namespace": "take it out",
}
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_REMOTE = ("is asked of another server", "keep a copy in theme/overrides/static/images or static/fonts")

Lookup = Callable[[str], str | None]
"""Gives the address that the joined style sheet names a file by; None: no such file."""


@dataclass(frozen=True, slots=True)
class StyleFault:
    """What may not stand in a style sheet."""

    line: int
    """Where, from 1."""
    value: str
    """As written."""
    message: str
    """A predicate."""
    mend: str
    """An imperative."""


@dataclass(frozen=True, slots=True)
class _Token:
    """A piece of a style sheet that matters."""

    kind: Literal["url", "at", "brace", "holder", "escape"]
    value: str
    """The address, the word, the sign."""
    line: int


def style_faults(text: str, lookup: Lookup) -> Iterator[StyleFault]:
    """Yield what may not stand in a style sheet, in its order; a rule that is never closed last."""
    opened: list[int] = []
    for token in _tokens(text):
        if token.kind == "brace":
            if token.value == "{":
                opened.append(token.line)
            elif opened:
                opened.pop()
            else:
                yield StyleFault(token.line, "}", "closes nothing", "take it out, or open its rule with '{'")
        else:
            yield from _faults(token, lookup)
    if opened:
        yield StyleFault(opened[-1], "{", "is never closed", "write '}' behind the rule")


def resolved(text: str, lookup: Lookup) -> str:
    """Return the style sheet with the addresses of files as the joined one names them."""

    def address(found: re.Match[str]) -> str:
        written = _address(found)
        if found["url"] is None or not _is_file(written):
            return found[0]
        return f'url("{lookup(written) or written}")'

    return _TOKEN.sub(address, text)


def _tokens(text: str) -> Iterator[_Token]:
    line, last = 1, 0
    for found in _TOKEN.finditer(text):
        line += text.count("\n", last, found.start())
        last = found.start()
        if found["url"] is not None:
            yield _Token("url", _address(found), line)
        elif found["at"]:
            yield _Token("at", found["at"], line)
        elif found["brace"]:
            yield _Token("brace", found["brace"], line)
        elif found["holder"]:
            yield _Token("holder", found["holder"], line)
        elif found["escape"]:
            yield _Token("escape", found["escape"], line)


def _address(found: re.Match[str]) -> str:
    return (found["double"] or found["single"] or found["plain"] or "").strip()


def _faults(token: _Token, lookup: Lookup) -> Iterator[StyleFault]:
    if token.kind == "at":
        mend = _NOT_HERE.get(token.value.lower())
        if mend:
            yield StyleFault(token.line, token.value, "cannot stand here", mend)
    elif token.kind == "holder":
        yield from _holder_faults(token)
    elif token.kind == "escape":
        yield StyleFault(token.line, token.value, "is a letter in disguise", "write the letter itself")
    elif token.kind == "url":
        fault = _address_fault(token.value, lookup)
        if fault:
            yield StyleFault(token.line, token.value, *fault)


def _holder_faults(token: _Token) -> Iterator[StyleFault]:
    name = token.value.lower()
    if name == "url(":
        yield StyleFault(
            token.line, token.value, "holds no plain address", 'write url("static/images/x.png")'
        )
    elif name != "cross-fade(":
        yield StyleFault(token.line, token.value, "may name files as mere strings", "write url(…) by itself")


def _address_fault(address: str, lookup: Lookup) -> tuple[str, str] | None:
    if not address:
        return "names no file", "name one, or take it out"
    if address.startswith(("//", "\\\\")) or (
        _SCHEME.match(address) and not address.lower().startswith("data:")
    ):
        return _REMOTE
    if address.startswith("/"):
        return "begins at the root of the server, of which the site may be a part", "write it relative"
    if _is_file(address) and lookup(address) is None:
        return "is no file of the site's theme", "put it into theme/overrides/static/images or static/fonts"
    return None


def _is_file(address: str) -> bool:
    return bool(address) and not address.startswith(("#", "/", "\\")) and not _SCHEME.match(address)
