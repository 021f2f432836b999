"""A second opinion on where a page's article stands, by the density of its prose; disagreement is a doubt."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from lxml.html import HtmlElement

from .characters import folded
from .debris import is_prose, length_in_words
from .draft import Block, Doubt

_HOLD_PROSE = ("p", "td", "li", "blockquote", "div", "section", "article", "main", "dd")
_INLINE = frozenset(
    {
        "a",
        "abbr",
        "b",
        "br",
        "cite",
        "code",
        "em",
        "font",
        "i",
        "q",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "u",
    }
)
_BESIDE = frozenset({"nav", "aside", "footer", "form", "figure", "button", "script", "style", "noscript"})
_FEWEST = 60
"""Words of either reading; less says nothing."""
_AGREED = 0.5
_POSTS = 4
"""Parts of one kind that look like what readers wrote."""
_NAME = 8
"""Words above a post: who wrote it, and when."""
_NEAR = 3
"""Levels above a paragraph that may hold the article."""


def second_opinion(page: HtmlElement, blocks: Sequence[Block]) -> tuple[Doubt, ...]:
    """Return a doubt where the densest part of a page is not what was taken, or where it is made of posts."""
    taken = {sentence for block in blocks for sentence in _sentences(block.text)}
    paragraphs = list(_paragraphs(page))
    densest = _densest(paragraphs)
    words = _words(folded(block.text) for block in blocks if is_prose(block.text))
    other = _words(text for _, text in densest)
    shared = sum(
        count for _, text in densest for sentence, count in _sentences(text).items() if sentence in taken
    )
    if min(words, other) >= _FEWEST and 2 * shared < _AGREED * (words + other):
        reason = (
            f"another reading of the page finds another text ({other:,} words, {words:,} here); compare it"
        )
        return (Doubt("body", densest[0][1], reason),)
    posts = _posts([(element, text) for element, text in paragraphs if _is_taken(text, taken)])
    if len(posts) >= _POSTS and _words(posts) > _AGREED * words:
        reason = f"{len(posts)} parts of one kind, each below a short line: are they what readers wrote?"
        return (Doubt("body", posts[0], reason),)
    return ()


def _paragraphs(page: HtmlElement) -> Iterator[tuple[HtmlElement, str]]:
    """Yield elements that hold prose of their own, but no menus and boxes."""
    for element in page.iter(*_HOLD_PROSE):
        if any(str(child.tag) not in _INLINE for child in element):
            continue
        text = folded("".join(element.itertext()))
        linked = sum(len("".join(link.itertext())) for link in element.iter("a"))
        if is_prose(text) and linked < 0.5 * len(text):
            yield element, text


def _densest(paragraphs: Sequence[tuple[HtmlElement, str]]) -> list[tuple[HtmlElement, str]]:
    """Return the paragraphs of the element that holds the most prose close by."""
    scores: dict[HtmlElement, float] = defaultdict(float)
    above: list[list[HtmlElement]] = []
    for element, text in paragraphs:
        around = _around(element)
        above.append(around)
        for level, holder in enumerate(around):
            scores[holder] += (1 + text.count(",") + min(length_in_words(text) / 20, 3)) / (1 + level)
    if not scores:
        return []
    best = max(scores, key=lambda holder: scores[holder])
    return [one for one, around in zip(paragraphs, above, strict=True) if best in around]


def _around(element: HtmlElement) -> list[HtmlElement]:
    found: list[HtmlElement] = []
    parent = element.getparent()
    while parent is not None and len(found) < _NEAR and parent.tag not in {"body", "html"}:
        if parent.tag in _BESIDE:
            return []
        found.append(parent)
        parent = parent.getparent()
    return found or ([parent] if parent is not None else [])


def _posts(paragraphs: Sequence[tuple[HtmlElement, str]]) -> list[str]:
    """Return the prose of the largest run of like parts that each begin with a short line."""
    kinds: Counter[tuple[HtmlElement, str]] = Counter()
    texts: dict[tuple[HtmlElement, str], list[str]] = defaultdict(list)
    seen: set[HtmlElement] = set()
    for element, text in paragraphs:
        part = element.getparent()
        outer = part.getparent() if part is not None else None
        if part is None or outer is None or part.tag in {"body", "main", "article", "html"}:
            continue
        kind = (outer, f"{part.tag} {part.get('class')}")
        texts[kind].append(text)
        if part not in seen and _begins_with_a_name(part, text):
            kinds[kind] += 1
        seen.add(part)
    best = max(kinds, key=lambda kind: kinds[kind], default=None)
    return texts[best] if best is not None and kinds[best] >= _POSTS else []


def _begins_with_a_name(part: HtmlElement, text: str) -> bool:
    whole = folded(" ".join(part.itertext()))
    before = whole.partition(text[:40])[0]
    return 0 < length_in_words(before) <= _NAME and not any(
        True for _ in part.iter("h1", "h2", "h3", "h4", "dt")
    )


def _is_taken(text: str, taken: set[str]) -> bool:
    return next(iter(_sentences(text)), "") in taken


def _sentences(text: str) -> dict[str, int]:
    """Return the sentences of a text, for comparison, with their words."""
    parts = re.split(r"(?<=[.!?。！？])\s*", folded(text))
    return {re.sub(r"\W+", "", part): length_in_words(part) for part in parts if part}


def _words(texts: Iterable[str]) -> int:
    return sum(map(length_in_words, texts))
