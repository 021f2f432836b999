"""Words of the original on the pages of an edition: marked with their language where they stand as they are.

Markdown carries its language with it. Plain words (a label, the title of a chart, a name on the map) cannot,
and stand in many places; but an edition knows which of its words nobody has translated.
"""

import re
from collections.abc import Mapping
from html import unescape
from pathlib import Path

from ..records import list_files, write_whole
from ..records.directions import is_right_to_left

_TAG = re.compile(r"(<[^>]*>)")
_NAME = re.compile(r"<([a-z][a-z0-9]*)", re.IGNORECASE)
_PICTURE = re.compile(r'<(?:svg|img)\b[^>]*? (?:alt|aria-label)="([^"]*)"')
_SLASH = re.compile(r"/?>$")
_PAGE = re.compile(r'<html lang="([^"]*)"')
_BODY = "<body"
_RAW = frozenset(("option", "script", "style", "textarea", "title"))
"""Elements that hold text alone."""


def mark_original_words(folder: Path, words: Mapping[str, str]) -> None:
    """Mark words on all pages below a folder; ``words`` have their languages, by BCP 47 tags."""
    for path in list_files(folder, ".html", deep=True) if words else ():
        text = path.read_text(encoding="utf-8")
        marked = with_marked_words(text, words)
        if marked != text:
            write_whole(path, marked)


def with_marked_words(page: str, words: Mapping[str, str]) -> str:
    """Return a page on which each text, or drawing with a text, that is one of ``words`` says its language.

    >>> page = '<html lang="ko"><body><p>All <b>x</b></p><p class="a">All</p><i lang="en">All</i>'
    >>> print(with_marked_words(page, {"All": "en"}).partition("<body>")[2])
    <p><span lang="en">All</span> <b>x</b></p><p class="a" lang="en">All</p><i lang="en">All</i>
    """
    head, body, rest = page.partition(_BODY)
    found = _PAGE.search(head)
    around = found[1] if found else ""
    pieces, drawn = _TAG.split(body + rest), 0
    for place in range(1, len(pieces) - 2, 2):
        tag, text, after = pieces[place : place + 3]
        drawn += tag.startswith("<svg") - tag.startswith("</svg")
        picture = _PICTURE.match(tag)
        lang = _language_of(picture[1] if picture else text, words) or around
        if lang == around:
            continue
        name = _NAME.match(tag)
        if picture or (name and after == f"</{name[1]}>"):
            if " lang=" not in tag and name and name[1] not in _RAW:
                pieces[place] = _SLASH.sub(rf"{_marks(lang, around)}\g<0>", tag)
        elif not drawn:
            shown = text.strip()
            pieces[place + 1] = text.replace(shown, f"<span{_marks(lang, around)}>{shown}</span>", 1)
    return head + "".join(pieces)


def _language_of(text: str, words: Mapping[str, str]) -> str:
    return words.get(" ".join(unescape(text).split()), "") if text else ""


def _marks(lang: str, around: str) -> str:
    """Return the attributes of words in one language among those of another."""
    is_turned = is_right_to_left(lang) != is_right_to_left(around)
    direction = f' dir="{"rtl" if is_right_to_left(lang) else "ltr"}"' if is_turned else ""
    return f' lang="{lang}"{direction}'
