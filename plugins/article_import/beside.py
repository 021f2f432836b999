"""What stands in a page and is no part of its text: archives' bars, ruby, menus in tables, boxes that ask."""

import re
from collections.abc import Iterable

from bs4 import BeautifulSoup, Tag

from .characters import folded
from .debris import is_prose, length_in_words
from .draft import ImportFailedError, LeftOut

_INSERTED = re.compile(r"<!--\s*BEGIN (?P<what>[A-Z ]{2,60}) INSERT\s*-->")
_ASKING = re.compile(
    r"(?:[\w-]*[_-])?(?:newsletters?|sign-?up|subscri(?:be|ptions?)|paywall|regwall|donat(?:e|ions?)|"
    r"abo(?:nne(?:ment|z))?|cookie-?(?:banner|consent|notice)|consent|gdpr)(?:[_-][\w-]*)?",
    re.IGNORECASE,
)
_NEVER = frozenset(
    {"html", "head", "body", "main", "article", "script", "style", "a", "button", "meta", "link"}
)
_LONGEST_BOX = 80
"""Words."""
_FEWEST_WORDS = 60
"""Of a page of frames that is itself an article."""
_FEWEST_LINKS = 2
_DEEPEST = 6
"""Tables within tables that a page is laid out by; the text of each is read once for every one around it."""
_SHOWN = 200


def without_insertions(html: str) -> str:
    """Return a page without what an archive put in between comments that say so."""
    found = _INSERTED.search(html)
    while found:
        end = re.compile(rf"<!--\s*END {found['what']} INSERT\s*-->").search(html, found.end())
        if end is None:
            break
        html = f"{html[: found.start()]}{html[end.end() :]}"
        found = _INSERTED.search(html, found.start())
    return html


def refuse_frames(soup: BeautifulSoup) -> None:
    """Raise :class:`ImportFailedError` for a page whose text stands in the pages that it frames."""
    if soup.find("frameset") is None or length_in_words(soup.get_text(" ")) > _FEWEST_WORDS:
        return
    named = [f"'{str(frame['src'])[:80]}'" for frame in soup.find_all("frame", src=True, limit=4)]
    where = f" ({', '.join(named)})" if named else ""
    raise ImportFailedError(
        f"is a frame around other pages{where}; open the one with the text, and save that"
    )


def take_readings(soup: BeautifulSoup) -> tuple[LeftOut, ...]:
    """Take the readings of ruby out of a page; its words stay."""
    readings = []
    for element in soup.find_all(["rt", "rp", "rtc"]):
        if element.name == "rt":
            readings.append(folded(element.get_text()))
        element.clear()
        element.name = "span"
    for element in soup.find_all(["ruby", "rb"]):
        element.name = "span"
    shown = " ".join(filter(None, readings))[:_SHOWN]
    return (LeftOut(shown, "readings beside characters (ruby)"),) if shown else ()


def take_menu_cells(soup: BeautifulSoup) -> None:
    """Take menus out that stand in a cell beside the text, as pages were laid out before style sheets."""
    depths: dict[int, int] = {}
    for row in soup.find_all("tr"):
        depths[id(row)] = depths.get(id(row.find_parent("tr")), 0) + 1
        if depths[id(row)] > _DEEPEST:
            continue
        cells = row.find_all("td", recursive=False)
        lengths = [length_in_words(cell.get_text(" ")) for cell in cells]
        if max(lengths, default=0) < _LONGEST_BOX:
            continue
        for cell in cells:
            links = cell.find_all("a", limit=_FEWEST_LINKS)
            linked = sum(len(link.get_text()) for link in cell.find_all("a"))
            if len(links) == _FEWEST_LINKS and linked > 0.7 * len(cell.get_text().strip()):
                cell.clear()


def take_boxes(soup: BeautifulSoup) -> tuple[LeftOut, ...]:
    """Take boxes out that ask a reader to subscribe or to agree, unless nothing else is there to read."""
    found = [element for element in soup.find_all(True) if _is_box(element)]
    ids = set(map(id, found))
    outer = [element for element in found if not any(id(parent) in ids for parent in element.parents)]
    boxes = [(element, folded(element.get_text(" "))) for element in outer]
    boxes = [(element, text) for element, text in boxes if length_in_words(text) <= _LONGEST_BOX]
    if not boxes or not _is_prose_left(soup, {id(element) for element, _ in boxes}):
        return ()
    for element, _ in boxes:
        element.clear()
    return tuple(
        LeftOut(text[:_SHOWN], "a box of the page: newsletter, subscription, terms")
        for _, text in boxes
        if text
    )


def _is_box(element: Tag) -> bool:
    if element.name in _NEVER:
        return False
    names: Iterable[object] = [*(element.get("class") or ()), element.get("id") or ""]
    return any(_ASKING.fullmatch(str(name)) for name in names) and element.find(["h1", "article"]) is None


def _is_prose_left(soup: BeautifulSoup, taken: set[int]) -> bool:
    return any(
        is_prose(folded(str(text)))
        for text in soup.find_all(string=True)
        if text.parent is not None and text.parent.name not in {"script", "style", "title"}
        if not any(id(parent) in taken for parent in text.parents)
    )
