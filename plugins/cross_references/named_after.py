"""Things that are named after others: the Treaty of Paris, the New Jersey Hospital Association."""

from __future__ import annotations

import re

from .name_words import CALENDAR, OPENERS

_KIND_OF = re.compile(
    r"(?<![\w-])(?:Abbey|Academy|Archdiocese|Association|Bank|Battle|Bay|Bishop|Board|Bureau|Cape|Cathedral"
    r"|Cent(?:er|re)|Church|College|Convention|Council|Court|Declaration|Department|Diocese|Duchy|Faculty"
    r"|Federation|Gulf|Hospital|Institut(?:e|ion)|Isle|Minist(?:er|ry)|Museum|Office|Order|Peace|School"
    r"|Secretary|Siege|Society|Strait|Treaty|University) (?:of|for) $"
)
"""The Treaty of Paris is not about Paris, nor the Court of Appeals about appeals."""
_BODY = (
    "(?:Academy|Agency|Association|Authority|Board|Bureau|Cent(?:er|re)|Championships?|College|Commission"
    "|Committee|Corps|Council|Court|Cup|Department|Federation|Foundation|Fund|Guild|Hospital"
    "|Institut(?:e|ion)|League|Library|Museum|Office|Open|School|Services?|Society|Trust|Union|University)"
    r"(?!\w)"
)
_BODY_BEHIND = re.compile(rf" (?P<first>(?:[A-Z][\w&'-]* (?:(?:and|of|for) )?){{0,4}}?){_BODY}")
_BODY_OF = re.compile(rf" {_BODY} (?:of|for) (?:the )?[A-Z]")
_FOR = re.compile(r" for (?:the )?[A-Z]")
_IS_BODY = re.compile(rf"(?<!\w){_BODY}")


def follows_kind(text: str, start: int) -> bool:
    """Return whether what stands before ``start`` is a kind of thing that is named after what follows."""
    left = text[max(0, start - 32) : start]
    return left.endswith(("of ", "for ")) and _KIND_OF.search(left) is not None


def is_in_body(text: str, start: int, end: int) -> bool:
    """Return whether the words behind a name make it the name of a body: the U.S. Patent Office.

    What is a body by its own name stays itself beside another: Saint Agatha University School of Nursing.
    """
    if not text[end + 1 : end + 2].isupper():
        return False
    body = _BODY_BEHIND.match(text, end)
    if body is None or _IS_BODY.search(text, start, end):
        return False
    word = text[end + 1 : text.find(" ", end + 1)] if body["first"] else ""
    return word not in OPENERS and word not in CALENDAR


def is_in_body_of(text: str, start: int, end: int) -> bool:
    """Return whether a body follows that is told apart by what it is of: the Tyrol Federation of Teachers."""
    return (
        text[end + 1 : end + 2].isupper()
        and _BODY_OF.match(text, end) is not None
        and _IS_BODY.search(text, start, end) is None
    )


def is_body_for(text: str, start: int, end: int) -> bool:
    """Return whether a word for a body is the first of its name: the Center for Alpine Studies."""
    return _FOR.match(text, end) is not None and _IS_BODY.fullmatch(text, start, end) is not None
