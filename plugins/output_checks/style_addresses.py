"""The addresses in a style sheet, or in a value of one, however they are disguised."""

import re
from collections.abc import Iterator

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_ESCAPE = re.compile(r"\\(?:0{0,4}([2-7][0-9a-f])\s?|([g-z@:/.-]))", re.IGNORECASE)
"""Signs of ASCII that are written otherwise than they might be."""
_ADDRESS = re.compile(
    r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^"'\s)]+))|@import\s*(?:"([^"]*)"|'([^']*)')""", re.I
)
_HOLDER = re.compile(r"\b(?:image-set|image|cross-fade|src)\(((?:[^()]|\([^()]*\))*)\)", re.IGNORECASE)
"""Functions of style sheets that take addresses as strings."""
_TYPE = re.compile(r"type\([^)]*\)", re.IGNORECASE)
_STRING = re.compile(r"""url\([^)]*\)|"([^"]*)"|'([^']*)'""", re.IGNORECASE)


def style_addresses(text: str) -> Iterator[str]:
    r"""Yield each address that a style sheet makes a browser ask for, once.

    >>> list(style_addresses(r'@import "a.css"; p { background: u\72l(b.png) image-set("c.png" 2x) }'))
    ['a.css', 'b.png', 'c.png']
    """
    if "(" not in text and "@" not in text and "\\" not in text:
        return
    plain = _ESCAPE.sub(lambda found: found[2] or chr(int(found[1], 16)), _COMMENT.sub("", text))
    found = [address for match in _ADDRESS.findall(plain) for address in match]
    for inner in _HOLDER.findall(plain):
        found += [address for match in _STRING.findall(_TYPE.sub("", inner)) for address in match]
    yield from dict.fromkeys(filter(None, found))
