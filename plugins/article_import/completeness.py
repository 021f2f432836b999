"""Whether an article is whole: a plain reading of its page, held against what was taken of it.

The page is read by Python's own parser, which knows nothing of trees or depth, so that it loses nothing where
another one does.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

from .boxes import is_promotion
from .characters import plain
from .debris import is_notice, is_prose, length_in_words
from .draft import Block, Doubt, LeftOut
from .readers import READERS_NAME

_INLINE = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub",
    "sup", "time", "tt", "u", "var", "wbr",
})  # fmt: skip
_BESIDE = frozenset({
    "aside", "button", "dialog", "figure", "footer", "head", "header", "nav", "noscript", "rp", "rt",
    "script", "select", "style", "svg", "template", "textarea", "title",
})  # fmt: skip
_BESIDE_NAME = re.compile(
    r"(?:^|[\s_-])(?<!no-)(?<!no_)(?:ads?|advert\w*|author-?(?:bio|box)|breadcrumbs?|comments?|commentlist|cookies?|disqus|footer|hidden|menu|"
    r"most-?(?:read|popular)|nav\w*|newsletter|popular|promo|recommend\w*|related|replies|respond|share|sharing|"
    r"sidebar|social|subscribe|tags?|teasers?|widget)(?:$|[\s_-])",
    re.IGNORECASE,
)
_READERS = re.compile(rf"(?<!\S){READERS_NAME}(?!\S)", re.IGNORECASE)
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())  # noqa: SIM905
_OPTIONAL = frozenset("p li dt dd td th tr option".split())  # noqa: SIM905
_MAIN = frozenset({"article", "main"})
_NOT_COMPARED = re.compile(r"[\W¹²³⁰⁴-⁹ⁿ₀-₉]+")
_MARK = re.compile(r"[\W\dn]+")
_RAISED = frozenset({"sup", "sub"})
"""Not compared: figures in them, and the numbers of notes, are written otherwise in an article."""
_MUCH = 0.1
"""Share of the words of the page's prose; less, above or below the article, may be a caption or a note."""
_MOST_SEARCHES = 2_000
"""Paragraphs that are looked for within others; what is not looked for counts as missing, and is told."""
_FEW = 15
"""Words; less is never told."""


@dataclass(slots=True)
class _Reading(HTMLParser):
    """Collects runs of text between the tags of blocks, apart from what stands beside an article."""

    open: list[tuple[str, bool]] = field(default_factory=list)
    beside: int = 0
    raised: bool = False
    inside: int = 0
    run: list[str] = field(default_factory=list)
    runs: list[tuple[str, bool]] = field(default_factory=list)

    def __post_init__(self) -> None:
        HTMLParser.__init__(self, convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a run at a block; count what lies beside or inside the article."""
        if tag not in _INLINE:
            self._end()
        if tag in _VOID:
            return
        self.raised = self.raised or tag in _RAISED
        names = " ".join(value or "" for name, value in attrs if name in {"class", "id", "role"})
        is_beside = tag in _BESIDE or (
            tag not in {"body", "html", *_MAIN} and bool(_BESIDE_NAME.search(names) or _READERS.search(names))
        )
        self.open.append((tag, is_beside))
        self.beside += is_beside
        self.inside += tag in _MAIN

    def handle_endtag(self, tag: str) -> None:
        """End a run; close what was left open inside, as browsers do."""
        if tag not in _INLINE:
            self._end()
        self.raised = self.raised and tag not in _RAISED
        reach = self.open[-200:] if tag in _INLINE or tag in _OPTIONAL else self.open
        if all(name != tag for name, _ in reach):
            return
        while self.open:
            name, is_beside = self.open.pop()
            self.beside -= is_beside
            self.inside -= name in _MAIN
            if name == tag:
                break

    def handle_data(self, data: str) -> None:
        """Take text that stands in the article's part."""
        if not self.beside and not (self.raised and _MARK.fullmatch(data)):
            self.run.append(data)

    def close(self) -> None:
        """End the last run."""
        HTMLParser.close(self)
        self._end()

    def _end(self) -> None:
        text = " ".join("".join(self.run).split())
        self.run.clear()
        self.raised = False
        if text and is_prose(text) and not is_notice(text) and not is_promotion(text):
            self.runs.append((text, self.inside > 0))


def cut_doubts(html: str) -> tuple[Doubt, ...]:
    """Return a doubt where a page ends in the midst of a tag or of its text, as one does that was cut off."""
    end = html.rstrip()[-300:]
    is_cut = "<" in end and (end.rfind("<") > end.rfind(">") or len(end) - end.rfind(">") > _FEW)
    reason = "the page ends in the midst of its text; it may have been cut off: save it again"
    return (Doubt("body", " ".join(end.split())[-60:], reason),) if is_cut else ()


def missing_doubts(html: str, blocks: Sequence[Block], left_out: Iterable[LeftOut]) -> tuple[Doubt, ...]:
    """Return a doubt when much of the prose in the page's main part is not in the article."""
    reading = _Reading()
    reading.feed(html)
    reading.close()
    inside = [text for text, is_inside in reading.runs if is_inside]
    runs = inside or [text for text, _ in reading.runs]
    taken = _key(" ".join([*(block.text for block in blocks), *(left.text for left in left_out)]))
    whole = {_key(block.text) for block in blocks}
    rest = iter(range(_MOST_SEARCHES))
    is_taken = [
        (key := _key(text)) in whole or (next(rest, None) is not None and key in taken) for text in runs
    ]
    missing = list(dict.fromkeys(text for text, found in zip(runs, is_taken, strict=True) if not found))
    words = _words(missing)
    if words < max(_FEW, _MUCH * _words(runs)) and _words(_between(runs, is_taken)) < _FEW:
        return ()
    count = "1 paragraph" if len(missing) == 1 else f"{len(missing)} paragraphs"
    reason = f"{count} of the page's main part ({words:,} words) may be missing; compare it with the page"
    return (Doubt("body", missing[0], reason),)


def _between(runs: Sequence[str], is_taken: Sequence[bool]) -> list[str]:
    """Return what is missing between two paragraphs that were taken: no page puts anything else there."""
    if True not in is_taken:
        return []
    first, last = is_taken.index(True), len(runs) - is_taken[::-1].index(True)
    return [text for text, found in zip(runs[first:last], is_taken[first:last], strict=True) if not found]


def _words(texts: Iterable[str]) -> int:
    return sum(map(length_in_words, texts))


def _key(text: str) -> str:
    return _NOT_COMPARED.sub("", plain(text).casefold())
