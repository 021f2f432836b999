"""An entry for BibTeX and biblatex that holds exactly the words given, whatever signs are in them."""

import re
from collections.abc import Mapping

_SPECIAL = {
    **{sign: f"\\{sign}" for sign in "&%$#_"},
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
"""Braces by name: BibTeX counts them even behind a backslash."""
_SIGNS = str.maketrans(_SPECIAL)
_NO_KEY = re.compile(r"[^A-Za-z0-9:._/+-]")
_NO_ADDRESS = re.compile(r"[\s{}\\\"]|%(?![0-9A-Fa-f]{2})")


def bibtex_entry(kind: str, key: str, fields: Mapping[str, str]) -> str:
    """Write an entry; the values of ``fields`` are :func:`bibtex_text` or the like."""
    body = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items() if value)
    return f"@{kind}{{{bibtex_key(key)},\n{body}\n}}"


def bibtex_text(text: str) -> str:
    r"""Write words on one line.

    >>> print(bibtex_text("R&D {50%} in C:\\tide"))
    R\&D \textbraceleft{}50\%\textbraceright{} in C:\textbackslash{}tide
    """
    return " ".join(text.split()).translate(_SIGNS)


def bibtex_whole(text: str) -> str:
    """Write words that are neither taken apart nor put in lower case: a body's name, a title."""
    words = bibtex_text(text)
    return f"{{{words}}}" if words else ""


def bibtex_key(text: str) -> str:
    """Write a key; letters that classic BibTeX does not know become their numbers.

    >>> bibtex_key("the-mole"), bibtex_key("môle")
    ('the-mole', 'mu00f4le')
    """
    return _NO_KEY.sub(lambda found: f"u{ord(found[0]):04x}", text)


def bibtex_address(url: str) -> str:
    """Write an address, which biblatex takes as it stands: nothing in it may end the value."""
    return _NO_ADDRESS.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), url)
