"""The first sentence of a piece of inline markup, and what follows it."""

from dataclasses import dataclass

from .blocks import Block
from .document import Prose


@dataclass(frozen=True, slots=True)
class Opened:
    """Inline markup, cut behind a sentence; both parts are sound by themselves."""

    first: str
    """A whole sentence, or all where no sentence ends outside of every element."""
    rest: str
    """What follows; may be empty."""


def first_sentence(html: str, lang: str = "en") -> Opened:
    """Cut inline markup behind its first sentence; ``lang`` is the language (BCP 47) of what states none.

    An element is never cut: a sentence that ends within one goes on to the next that does not.

    >>> first_sentence("It <em>fell. Then</em> it rose. Now it rests.")
    Opened(first='It <em>fell. Then</em> it rose.', rest='Now it rests.')
    """
    prose = Prose(html, lang)
    block = prose.blocks[0] if prose.blocks else None
    for sentence in block.sentences[:-1] if block else ():
        end = _end_outside(block, sentence.end) if block else 0
        if end:
            return Opened(html[:end], html[end:].lstrip())
    return Opened(html, "")


def _end_outside(block: Block, end: int) -> int:
    """Return where the source goes on behind a character and what closes there; 0 within an element."""
    place, depth = block.source.end_of(end - 1), 0
    for tag in block.tags:
        if tag.start >= place and not (tag.is_end and tag.start == place):
            break
        if tag.name in {"br", "wbr", "img", ""}:
            continue
        depth += -1 if tag.is_end else 1
        place = max(place, tag.end) if tag.start >= place else place
    return 0 if depth else place
