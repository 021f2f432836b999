"""Set tokens before the items of lists, for numbers and depths that extractors lose; in linear time."""

from bs4 import BeautifulSoup, NavigableString, Tag

_LISTS = ("ol", "ul")
_DEEPEST = 5


def hold_lists(soup: BeautifulSoup) -> None:
    """Set numbers and depths before items, but not those of menus."""
    for outer in soup.find_all(_LISTS):
        if outer.find_parent(_LISTS) is not None or _is_plain(outer) or _is_menu(outer):
            continue
        depths, words = _depths(outer), _first_words(outer)
        for inner in [outer, *outer.find_all(_LISTS)]:
            _hold_items(inner, min(depths[id(inner)], _DEEPEST), words)


def _is_plain(outer: Tag) -> bool:
    return outer.name == "ul" and outer.find(_LISTS) is None


def _depths(outer: Tag) -> dict[int, int]:
    """Return how many lists each element lies in, by its identity: parents come before what they hold."""
    depths = {id(outer): 0}
    for element in outer.descendants:
        if isinstance(element, Tag) and element.parent is not None:
            depths[id(element)] = depths[id(element.parent)] + (element.parent.name in _LISTS)
    return depths


def _first_words(outer: Tag) -> dict[int, NavigableString]:
    """Return with which words each item begins, by its identity, unless these are an inner item's."""
    found: dict[int, NavigableString] = {}
    seen = {id(outer)}
    for words in outer.strings:
        if not isinstance(words, NavigableString) or not words.strip():
            continue
        is_within_item = False
        element = words.parent
        while element is not None and id(element) not in seen:  # what is seen holds earlier words
            seen.add(id(element))
            if element.name == "li" and not is_within_item:
                found[id(element)] = words
                is_within_item = True
            element = element.parent
    return found


def _hold_items(inner: Tag, depth: int, first_words: dict[int, NavigableString]) -> None:
    start = str(inner.get("start") or "1")
    number = int(start) if start.isascii() and start.isdigit() and len(start) < 6 else 1
    for item in inner.find_all("li", recursive=False):
        words = first_words.get(id(item))
        if words is not None:
            token = f"zqitem{depth}x{number if inner.name == 'ol' else 0}zq"
            words.replace_with(NavigableString(f"{token}{words.lstrip()}"))
            number += 1


def _is_menu(outer: Tag) -> bool:
    linked = sum(len(link.get_text()) for link in outer.find_all("a"))
    return (
        linked > 0.5 * len(outer.get_text())
        or outer.find_parent(["nav", "header", "footer", "aside"]) is not None
    )
