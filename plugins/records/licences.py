"""Licences that everybody knows by a short name: those of Creative Commons."""

import re

_CC = re.compile(
    r"CC[ -](?P<kind>BY(?:-NC)?(?:-SA|-ND)?)[ -](?P<version>[1-4]\.\d)"
    r"(?:[ -](?P<place>[A-Z]{2,3}))?(?: Deed)?",
    re.IGNORECASE,
)
_CC0 = re.compile(r"CC[ -]?0(?:[ -]1\.0)?", re.IGNORECASE)
_HOUSE = "https://creativecommons.org"


def licence_address(name: str) -> str:
    """Return where the text of a licence stands; empty for one of another house.

    >>> licence_address("CC BY-SA 4.0"), licence_address("by kind permission")
    ('https://creativecommons.org/licenses/by-sa/4.0/', '')
    """
    words = " ".join(name.split())
    if _CC0.fullmatch(words):
        return f"{_HOUSE}/publicdomain/zero/1.0/"
    found = _CC.fullmatch(words)
    if not found:
        return ""
    place = f"{found['place'].lower()}/" if found["place"] else ""
    return f"{_HOUSE}/licenses/{found['kind'].lower()}/{found['version']}/{place}"
