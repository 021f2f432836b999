"""The way back: where an explainer is linked, page by page, each place with its sentence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from itertools import groupby

from .mentions import Mention

_LONGEST = 240
_ELLIPSIS = "…"
_READING_ORDER = {"article": 0, "page": 1, "explainer": 2}


@dataclass(frozen=True, slots=True)
class Backlink:
    """One link to an explainer, seen from there."""

    title: str
    """Title of the page that holds it."""
    kind: str
    """What that page is: article, explainer, page."""
    url: str
    """Address of the mention, relative to the site, with its fragment."""
    sentence_html: str
    """The sentence, escaped, the mention in ``<mark>``."""
    lang: str = ""
    """BCP 47 tag of the page's language."""


@dataclass(frozen=True, slots=True)
class BacklinkPage:
    """A page that links an explainer."""

    title: str
    """Its title."""
    kind: str
    """What it is: article, explainer, page."""
    links: tuple[Backlink, ...]
    """Its links to the explainer, in the order of its text."""
    lang: str = ""
    """BCP 47 tag of its language."""


def backlinks_by_page(links: Iterable[Backlink]) -> tuple[BacklinkPage, ...]:
    """Group the links to an explainer by page: articles first, then pages, then explainers.

    The links of one page have to stand together; among pages of a kind their order is kept.
    """
    in_order = sorted(links, key=lambda link: _READING_ORDER.get(link.kind, len(_READING_ORDER)))
    pages = groupby(in_order, key=lambda link: (link.title, link.kind, link.url.partition("#")[0], link.lang))
    return tuple(BacklinkPage(title, kind, tuple(found), lang) for (title, kind, _, lang), found in pages)


def quote_sentence(mention: Mention, longest: int = _LONGEST) -> str:
    """Return the sentence of a mention as HTML, the mention in ``mark``.

    A sentence of more than ``longest`` characters is clipped between words, on both sides of the mention, and
    more is kept of what follows if little stands before.
    """
    text, sentence = mention.passage.text, mention.sentence
    end_of_sentence = max(sentence.end, mention.end)
    room = max(0, longest - (mention.end - mention.start))
    before, after = mention.start - sentence.start, end_of_sentence - mention.end
    keep_before = min(before, max(room // 2, room - after))
    keep_after = min(after, room - keep_before)
    start = _clip_start(text, sentence.start, mention.start, keep_before)
    end = _clip_end(text, mention.end, end_of_sentence, keep_after)
    return "".join(
        (
            _ELLIPSIS if start > sentence.start else "",
            escape(text[start : mention.start], quote=False),
            f"<mark>{escape(mention.text, quote=False)}</mark>",
            escape(text[mention.end : end], quote=False),
            _ELLIPSIS if end < end_of_sentence else "",
        )
    )


def _clip_start(text: str, start: int, mention: int, keep: int) -> int:
    """Return where to begin, at the start of a word."""
    if mention - start <= keep:
        return start
    space = text.find(" ", mention - keep - 1, mention)
    return mention - keep if space < 0 else space + 1


def _clip_end(text: str, mention: int, end: int, keep: int) -> int:
    """Return where to stop, at the end of a word and before its punctuation."""
    if end - mention <= keep:
        return end
    space = text.rfind(" ", mention, mention + keep + 1)
    stop = mention + keep if space < 0 else space
    return mention + len(text[mention:stop].rstrip(" ,;:—–-"))
