"""The way back: the sentence around a mention, clipped so that the mention can be read in it."""

from __future__ import annotations

from html import escape

from .mentions import Mention

_LONGEST = 240
_ELLIPSIS = "…"


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
