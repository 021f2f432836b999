"""An id as Markdown and addresses may spell it: plain, with escapes, percent-encoded, by numbers."""

import re
from collections.abc import Callable, Iterator

from .edits import Edit

NamesOf = Callable[[str], list[str]]
"""Lists the ids that a text links to."""
_Match = re.Match[str]
_BEFORE = r"(?<=[:/}|])"
"""What stands before an id in an address: ``term:``, a folder, ``{filename}``."""


def may_name(text: str, old: str) -> bool:
    """Whether ``text`` can hold the id ``old`` in any spelling; parsers need not be asked where it cannot."""
    return old in text or any(sign in text for sign in "\\&%")


def link_edits(text: str, old: str, new: str, names_of: NamesOf, *, what: str) -> Iterator[Edit]:
    """Yield an edit for each link to ``old`` in a Markdown text; ``names_of`` parses one and lists its links.

    Each spelling of the id gets a name of its own, and the parser says which of these a link leads to: what
    is code, an escape or a word is its to say. Raises :class:`ValueError` where that is not certain.
    """
    found = list(re.finditer(_BEFORE + "".join(map(_spellings, old)), text))
    named = sorted(names_of(text)) if found else []
    if old not in named:
        return
    places = _links_among(found, old, named, names_of)
    if places is None:
        each = [_links_among([match], old, named, names_of) or set() for match in found]
        places = set().union(*each)
    after = names_of(_replaced(text, {match.span(): new for match in places}))
    if sorted(after) != sorted(new if name == old else name for name in named):
        raise ValueError(text)
    for match in sorted(places, key=re.Match.start):
        yield Edit(*match.span(), new, what)


def _links_among(found: list[_Match], old: str, named: list[str], names_of: NamesOf) -> set[_Match] | None:
    """Return which of ``found`` are links; None where the marks change what else is read."""
    text = found[0].string
    mark = _free_mark(text, named)
    marks = {f"{mark}{number}z": match for number, match in enumerate(found)}
    met = names_of(_replaced(text, {match.span(): name for name, match in marks.items()}))
    restored = sorted(re.sub(rf"{mark}\d+z", old, name) for name in met)
    is_same = restored == named and (len(found) == 1 or old not in met)
    return {marks[name] for name in met if name in marks} if is_same else None


def _spellings(sign: str) -> str:
    code = ord(sign)
    escaped = rf"|\\{re.escape(sign)}" if sign == "-" else ""
    return rf"(?:{re.escape(sign)}{escaped}|%(?i:{code:02x})|&#0*{code};|&#[xX]0*(?i:{code:x});)"


def _free_mark(text: str, names: list[str]) -> str:
    number = 0
    while f"zq{number}z" in text or any(f"zq{number}z" in name for name in names):
        number += 1
    return f"zq{number}z"


def _replaced(text: str, spans: dict[tuple[int, int], str]) -> str:
    for (start, end), name in sorted(spans.items(), reverse=True):
        text = text[:start] + name + text[end:]
    return text
