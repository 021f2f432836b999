"""Which kinds of address may stand where: no script, nothing that brings its own page along."""

import re
from functools import lru_cache

from .address_uses import Role

_SCHEME = re.compile(r"[\x00-\x20]*+([A-Za-z][A-Za-z0-9+.\t\n\r-]*+):")
"""As browsers read one: they drop controls and blanks in front, and line breaks and tabs anywhere."""
_SCRIPTS = frozenset({"javascript", "livescript", "mocha", "vbscript"})
_NO_PLACES = _SCRIPTS | {"about", "blob", "data", "file", "filesystem", "view-source"}
_OF_THE_WEB = frozenset({"", "http", "https"})
_PICTURE = re.compile(r"[\x00-\x20]*data:image/", re.IGNORECASE)


def scheme_of(address: str) -> str:
    r"""Return the scheme of an address in small letters; empty for one that is relative.

    >>> scheme_of(" java\nScript:alert(1)"), scheme_of("a/b:c"), scheme_of("//host/")
    ('javascript', '', '')
    """
    found = _SCHEME.match(address)
    return re.sub(r"[\t\n\r]", "", found[1]).lower() if found else ""


def is_picture(address: str) -> bool:
    """Whether an address is a picture, written out."""
    return _PICTURE.match(address) is not None


@lru_cache(maxsize=2**14)
def scheme_fault(role: Role, address: str) -> str | None:
    """Say what is wrong with the kind of an address, a predicate; None for what may stand there."""
    scheme = scheme_of(address)
    if scheme in _SCRIPTS:
        return "has a script for an address"
    is_shown = role == "fetch" and is_picture(address)
    is_allowed = scheme not in _NO_PLACES if role == "link" else scheme in _OF_THE_WEB
    return None if is_allowed or is_shown else f"has an address of the kind '{scheme}:'"
