"""Collation elements (Unicode Technical Standard 10, 3): what a letter weighs on each of three levels."""

from typing import NamedTuple

COMMON = 0x500
"""What a letter without an accent weighs on the second level, a small one on the third."""


class Element(NamedTuple):
    """The weights of a letter, of an accent, of a part of either; 0 where it does not count."""

    primary: int
    """Which letter it is."""
    secondary: int = COMMON
    """With which accent."""
    tertiary: int = COMMON
    """In which case or form."""


def written(element: Element) -> str:
    """Write an element as the tables have it: what is common is left out."""
    rest = ["" if weight == COMMON else f"{weight:x}" for weight in element[1:]]
    return ",".join([f"{element.primary:x}", *rest]).rstrip(",")


def read(text: str) -> Element:
    """Read what :func:`written` wrote.

    >>> read("2b"), read(written(Element(7, 0x8800)))
    (Element(primary=43, secondary=1280, tertiary=1280), Element(primary=7, secondary=34816, tertiary=1280))
    """
    primary, *rest = text.split(",")
    return Element(int(primary, 16), *(int(weight, 16) if weight else COMMON for weight in rest))
