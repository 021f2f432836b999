"""A fast reader for markup that is written out in full and well nested, as templates write it.

It refuses whatever a parser by the HTML standard would have to think about; of what it accepts it gives the
same tree as such a parser, which finds no error in it; ``test_plain_markup.py`` holds it to that.
"""

from collections import defaultdict
from functools import lru_cache
from xml.etree.ElementTree import Element, TreeBuilder

from .nesting import HOLDS_ONLY, IN_HEAD_WITHOUT_SCRIPT, NEVER_INSIDE, ONLY_IN, RAW, SVG_TEXTS, TEXTLESS
from .tags import DOCTYPE, NotPlainError, Tag, decoded, has_strange_signs, html_tag, split_markup, svg_tag

_FRAME = ["html", "head", "body"]
"""Elements that a page has once, in this order."""
_BLANKS = " \t\n"
_CODE = frozenset(("script", "style"))
"""Elements whose text holds no references."""
_DROPS_A_BREAK = frozenset(("pre", "textarea"))
"""Elements whose first line break does not count."""
_PARTICULAR = TEXTLESS | _CODE | _DROPS_A_BREAK | {"", "noscript"}
_IN_GROUPS = frozenset(("dt", "dd"))


def read_plainly(text: str) -> Element | None:
    """Return the root of a page, or None where its markup is not plain."""
    parts = split_markup(text)
    if parts[:2] != ["", DOCTYPE] or parts[2].strip(_BLANKS):
        return None
    tags, texts = parts[3::2], parts[4::2]
    if has_strange_signs(text) or "<" in "".join(texts):
        return None
    try:
        return _PageReader().read(tags, texts)
    except NotPlainError:
        return None


class _PageReader:
    """What is open while a page is read."""

    def __init__(self) -> None:
        self._builder = TreeBuilder()
        self._open = ["", ""]
        self._counts: defaultdict[str, int] = defaultdict(int)
        self._frame: list[str] = []
        self._drawings = 0

    def read(self, tags: list[str], texts: list[str]) -> Element:
        data, opened, end = self._builder.data, self._open, self._end
        for written, text in zip(tags, texts, strict=True):
            tag = svg_tag(written) if self._drawings else html_tag(written)
            if tag is None:
                raise NotPlainError
            if tag.is_end:
                end(tag)
            else:
                self._start(tag)
            if text:
                parent = opened[-1]
                data(_special(text, parent, opened[-2]) if parent in _PARTICULAR or "&" in text else text)
        if len(opened) > 2 or self._frame != _FRAME:
            raise NotPlainError
        return self._builder.close()

    def _start(self, tag: Tag) -> None:
        name, opened = tag.name, self._open
        if not _fits(name, opened[-1], opened[-2]) or name in self._frame:
            raise NotPlainError
        for above in NEVER_INSIDE.get(name, ()):
            if self._counts[above]:
                raise NotPlainError
        self._builder.start(name, tag.attributes)
        if tag.is_empty:
            self._builder.end(name)
            return
        opened.append(name)
        self._counts[name] += 1
        if name in _FRAME:
            self._frame.append(name)
        elif tag.is_drawn:
            self._drawings += 1

    def _end(self, tag: Tag) -> None:
        name = tag.name
        if self._open.pop() != name:
            raise NotPlainError
        self._builder.end(name)
        self._counts[name] -= 1
        if tag.is_drawn:
            self._drawings -= 1


@lru_cache(maxsize=2**14)
def _fits(name: str, parent: str, above: str) -> bool:
    """Whether an element may simply be put into its parent."""
    if parent in RAW or parent in SVG_TEXTS or name not in HOLDS_ONLY.get(parent, (name,)):
        return False
    if parent == "noscript" and above == "head":
        return name in IN_HEAD_WITHOUT_SCRIPT
    if name in _IN_GROUPS and parent == "div":
        return above == "dl"
    return parent in ONLY_IN.get(name, (parent,))


def _special(text: str, parent: str, above: str) -> str:
    """Return a text as a tree holds it, where its parent or a reference asks for care."""
    is_textless = parent in TEXTLESS or (parent == "noscript" and above == "head")
    if is_textless and text.strip(_BLANKS):
        raise NotPlainError
    if parent in _DROPS_A_BREAK and text[0] == "\n":
        raise NotPlainError
    if not parent:
        return ""
    return text if parent in _CODE else decoded(text)
