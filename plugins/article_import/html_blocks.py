"""HTML of an article to blocks: paragraphs, headings, lists, quotations, tables, with emphasis and links."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement, fromstring

from .characters import folded
from .decoding import clean
from .draft import Block, BlockKind
from .escaping import escape_inline

_SKIPPED = frozenset(
    "audio button figure form iframe img nav noscript script style svg video".split()  # noqa: SIM905
)
_BLOCKS: dict[str, BlockKind] = {
    "p": "paragraph",
    "pre": "code",
    "table": "table",
    **{f"h{level}": "heading" for level in range(1, 7)},
}
_INLINE = frozenset(
    "a abbr b bdi big br cite code del dfn em font i ins kbd mark q s small span strong sub sup time tt u "  # noqa: SIM905
    "var wbr".split()
)
_MARKS = {"em": "*", "i": "*", "cite": "*", "dfn": "*", "var": "*", "strong": "**", "b": "**"}


@dataclass(frozen=True, slots=True)
class _Words:
    """Inline content, twice."""

    text: str
    markdown: str


def blocks_of(html: str, *, url: str = "") -> list[Block]:
    """Return the blocks of ``html`` in order; links are resolved against ``url``."""
    if not html.strip():
        return []
    return [block for block in _blocks(fromstring(f"<div>{html}</div>"), url, "paragraph") if block.text]


def _blocks(element: HtmlElement, url: str, kind: BlockKind) -> Iterator[Block]:
    """Yield the blocks inside ``element``; ``kind`` is what loose text in it is."""
    loose = [_plain(element.text or "")]
    for child in element:
        if not isinstance(child.tag, str) or child.tag in _INLINE:
            loose += _with_tail(child, url)
            continue
        yield from _split(_concatenated(loose), kind)
        loose = [_plain(child.tail or "")]
        if child.tag not in _SKIPPED:
            yield from _block(child, url, kind)
    yield from _split(_concatenated(loose), kind)


def _block(child: HtmlElement, url: str, kind: BlockKind) -> Iterator[Block]:
    found = _BLOCKS.get(str(child.tag))
    if found == "table" and _is_data(child):
        yield _table(child)
    elif found == "table":
        for cell in child.iter("td", "th", "caption"):
            if next(cell.iterancestors("table")) is child:  # those of a table inside come with their cell
                yield from _blocks(cell, url, kind)
    elif found == "code":
        yield Block(clean(child.text_content()).strip("\n"), "code")
    elif found:
        inner = kind if found == "paragraph" else found
        yield from _split(_words(child, url), inner, int(child.tag[1]) if found == "heading" else 2)
    elif child.tag == "li":
        yield from _blocks(child, url, "numbered" if _is_numbered(child) else "item")
    else:
        yield from _blocks(child, url, "quote" if child.tag == "blockquote" else kind)


def _words(element: HtmlElement, url: str) -> _Words:
    parts = [_plain(element.text or "")]
    for child in element:
        parts += _with_tail(child, url)
    return _concatenated(parts)


def _with_tail(element: HtmlElement, url: str) -> list[_Words]:
    tail = _plain(element.tail or "")
    if not isinstance(element.tag, str) or element.tag in _SKIPPED:
        return [tail]
    if element.tag == "br":
        return [_Words("\n", "\n"), tail]
    words = _words(element, url)
    if element.tag in _MARKS:
        words = _wrapped(words, _MARKS[element.tag], _MARKS[element.tag])
    elif element.tag == "a" and (address := web_address(element.get("href", ""), url)):
        words = _wrapped(words, "[", f"](<{address}>)")
    return [words, tail]


def _wrapped(words: _Words, before: str, after: str) -> _Words:
    """Put marks around words, inside the blanks at their ends."""
    inner = words.markdown.strip()
    if not inner:
        return words
    start = words.markdown[: len(words.markdown) - len(words.markdown.lstrip())]
    end = words.markdown[len(words.markdown.rstrip()) :]
    return _Words(words.text, f"{start}{before}{inner}{after}{end}")


def web_address(href: str, url: str) -> str:
    """Return an absolute web address that Markdown can hold, or an empty text."""
    try:
        address = urljoin(url, href.strip())
        parts = urlsplit(address)
    except ValueError:
        return ""
    is_good = parts.scheme in {"http", "https"} and parts.netloc and not re.search(r"[<>\s\\]", address)
    return address if is_good else ""


def _plain(text: str) -> _Words:
    text = re.sub(r"[ \t\n\r\f\v]+", " ", clean(text))
    return _Words(text, escape_inline(text))


def _concatenated(parts: list[_Words]) -> _Words:
    return _Words("".join(part.text for part in parts), "".join(part.markdown for part in parts))


def _split(words: _Words, kind: BlockKind, level: int = 2) -> Iterator[Block]:
    """Yield a block, or several where a page breaks lines twice instead of marking paragraphs."""
    texts, markdowns = (re.split(r"\n[ \n]*\n", part) for part in (words.text, words.markdown))
    if len(texts) != len(markdowns):  # a break inside emphasis: the bare text will do
        markdowns = [escape_inline(text) for text in texts]
    for text, markdown in zip(texts, markdowns, strict=True):
        yield _made(_Words(text, markdown), kind, level)


def _made(words: _Words, kind: BlockKind, level: int = 2) -> Block:
    text, markdown = folded(words.text), folded(words.markdown)
    return Block(text, kind, "" if markdown == escape_inline(text) else markdown, min(max(level, 2), 6))


def _is_numbered(item: HtmlElement) -> bool:
    parent = item.getparent()
    return parent is not None and parent.tag == "ol"


def _is_data(table: HtmlElement) -> bool:
    """Whether a table holds data in columns, not the layout of a page."""
    has_columns = any(len(row.xpath("td | th")) > 1 for row in table.iter("tr"))
    return has_columns and not table.xpath(".//td//table | .//h1 | .//h2 | .//h3 | .//td[count(p) > 1]")


def _table(table: HtmlElement) -> Block:
    rows = [
        [_made(_words(cell, ""), "paragraph").text for cell in row.iter("td", "th")]
        for row in table.iter("tr")
    ]
    rows = [row for row in rows if any(row)]
    width = max(map(len, rows), default=0)
    lines = ["| " + " | ".join(map(escape_inline, [*row, *[""] * (width - len(row))])) + " |" for row in rows]
    markdown = "\n".join([*lines[:1], "|" + " --- |" * width, *lines[1:]])
    return Block("\n".join("\t".join(row) for row in rows), "table", markdown)
