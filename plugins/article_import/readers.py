"""What readers of a page wrote below or beside its article: taken out, told, and never the body."""

import re

from bs4 import BeautifulSoup, Tag

from .characters import folded
from .debris import is_prose
from .draft import LeftOut

READERS_NAME = (
    r"(?:user-?|reader-?|view-?|all-?|article-?|post-?|fb-?)?"
    r"(?:comments?|commentlist|comentarios?|commentaires?|kommentare|kommentarbereich|reacties|commenti|"
    r"discussions?|disqus\w*|livefyre\w*|guestbook|respond|replies|responses|webmentions?|"
    r"комментарии|コメント|댓글|评论)"
    r"(?:[_-]?(?:area|block|body|box|container|content|embed|feed|form|item|list|section|thread|threads|"
    r"wrap|wrapper))*"
)
"""Names of parts that readers write, as a regular expression for one name of a class or an id."""
_NAMED = re.compile(READERS_NAME, re.IGNORECASE)
_TYPED = re.compile(r"schema\.org/(?:User)?Comments?$")
_NEVER = frozenset({"html", "head", "body", "main", "article", "script", "style", "a", "button"})
_HEADINGS = ["h1", "main"]
_SHOWN = 200


def take_readers_words(soup: BeautifulSoup) -> tuple[LeftOut, ...]:
    """Take them out of a page, unless they are all that it holds."""
    found = [element for element in soup.find_all(True) if _is_readers(element)]
    ids = set(map(id, found))
    outer = [element for element in found if not _lies_in_one_of(element, ids)]
    parts = [element for element in outer if element.find(_HEADINGS) is None and not _holds_body(element)]
    words = [folded(part.get_text(" ")) for part in parts]
    taken = set(map(id, parts))
    for element in outer:
        if id(element) not in taken:  # an article of that name, which extractors would drop
            del element["class"], element["id"]
    if sum(map(len, words)) > 0 and not _is_more(soup, parts):
        return ()
    for part in parts:
        part.clear()  # taking it out would look for its place among all its siblings
        del part["class"], part["id"]
    return tuple(LeftOut(text[:_SHOWN], "what readers of the page wrote") for text in words if is_prose(text))


def _is_readers(element: Tag) -> bool:
    if element.name in _NEVER and not _is_named(element.get("itemprop")):
        return False
    if _TYPED.search(str(element.get("itemtype") or "")):
        return True
    return any(_is_named(element.get(name)) for name in ("class", "id", "itemprop"))


def _is_named(value: object) -> bool:
    names = value if isinstance(value, list) else str(value or "").split()
    return any(_NAMED.fullmatch(str(name)) for name in names)


def _lies_in_one_of(element: Tag, found: set[int]) -> bool:
    return any(id(parent) in found for parent in element.parents)


def _holds_body(part: Tag) -> bool:
    return part.find(attrs={"itemprop": "articleBody"}) is not None


def _is_more(soup: BeautifulSoup, parts: list[Tag]) -> bool:
    """Whether the page holds a paragraph beside what readers wrote."""
    inside = set(map(id, parts))
    return any(
        is_prose(text)
        for paragraph in soup.find_all(["p", "td", "div", "section", "article", "main"])
        if id(paragraph) not in inside and not _lies_in_one_of(paragraph, inside)
        if (text := folded("".join(str(one) for one in paragraph.find_all(string=True, recursive=False))))
    )
