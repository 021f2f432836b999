"""Find the body of a page: by trafilatura, with a wider net, as the page states it, or in its scripts."""

import re
from collections.abc import Sequence

from trafilatura import extract

from .characters import folded
from .debris import length_in_words
from .draft import Block, Doubt
from .html_blocks import blocks_of
from .page_metadata import article_body, stated_words
from .page_tree import PageTree
from .script_data import texts_in_scripts

_NO_BREAK = re.compile(r"(?<=\w)(?:\xa0|&nbsp;|&#160;|&#[xX][aA]0;)(?=\w)")
"""A blank that holds two words together; trafilatura makes common blanks of some."""
_HELD = "zqnbzq"
_ENOUGH = 40
"""Words; less is a teaser, not an article."""
_ITEMS = frozenset({"item", "numbered"})
_MOST_LISTS = 200
_OWN_WORDS = "text() | *[not(self::ul or self::ol)]//text()"
_STATED = 0.7
"""Share of the words that a page states; less is told."""
_MARKUP = re.compile(r"</?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|em|strong|a)\b[^>]*>", re.IGNORECASE)
_TOLD = {
    "net": "taken from a wider net; compare it with the page",
    "stated": "taken from the page's JSON-LD, without emphasis and links",
    "scripts": "taken from data in the page's scripts; compare it with the page as a browser shows it",
}


def page_body(tree: PageTree, html: str, url: str) -> tuple[list[Block], list[Doubt]]:
    """Return the body, and a doubt where it is next to nothing, or does not come from the page's text."""
    blocks = _with_lists(_extracted(tree, url), tree, url)
    stated = _stated(article_body(tree.root), url)
    if _length(blocks) >= max(_ENOUGH, _length(stated) // 2):
        return blocks, _fewer(_length(blocks), stated_words(tree.root))
    found = {"": blocks, "net": _extracted(tree, url, favor_recall=True), "stated": stated}
    if max(map(_length, found.values())) < _ENOUGH:
        found["scripts"] = [
            block for text in texts_in_scripts(html) for block in _stated(text, url) if block.text
        ]
    origin = max(found, key=lambda name: _length(found[name]))
    if origin:
        return found[origin], [Doubt("body", "", _TOLD[origin])]
    is_little = _length(blocks) < _ENOUGH
    return blocks, [Doubt("body", "", "little text was found; the page may be a teaser")] * is_little


def _with_lists(blocks: list[Block], tree: PageTree, url: str) -> list[Block]:
    """Return the body with the lists between its paragraphs, which are lost in a page without a container."""
    if any(block.kind in _ITEMS for block in blocks):
        return blocks
    lists = tree.root.xpath("//p/following-sibling::*[1][self::ul or self::ol][not(.//a)]")[:_MOST_LISTS]
    items = {folded("".join(item.xpath(_OWN_WORDS))) for one in lists for item in one.iter("li")}
    if not items:
        return blocks
    taken = {block.text for block in blocks}
    wider = _extracted(tree, url, favor_recall=True)
    kept = [block for block in wider if block.text in taken or (block.kind in _ITEMS and block.text in items)]
    return kept if taken == taken & {block.text for block in kept} else blocks


def _fewer(words: int, stated: int) -> list[Doubt]:
    reason = f"the page states {stated:,} words, and {words:,} were found; compare it with the page"
    return [Doubt("body", "", reason)] if words < _STATED * stated else []


def _extracted(tree: PageTree, url: str, *, favor_recall: bool = False) -> list[Block]:
    html = _NO_BREAK.sub(_HELD, tree.held_html)
    body = extract(
        html, url=url or None, output_format="html", include_comments=False, include_formatting=True,
        include_links=True, include_tables=True, favor_recall=favor_recall, with_metadata=False,
    )  # fmt: skip
    return tree.held.put_back(blocks_of((body or "").replace(_HELD, "\xa0"), url=url))


def _stated(text: str, url: str) -> list[Block]:
    """Return the blocks of a text that a page holds as data: HTML, or lines."""
    if _MARKUP.search(text):
        return blocks_of(text, url=url)
    return [Block(line) for line in re.split(r"\s*\n\s*", text.strip()) if line]


def _length(blocks: Sequence[Block]) -> int:
    return sum(length_in_words(block.text) for block in blocks)
