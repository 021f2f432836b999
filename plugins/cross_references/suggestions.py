"""Names that look as if they deserve an explainer: used twice or more, and not in the gazetteer."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from ..prose import Block, Prose
from .gazetteer import Gazetteer
from .name_words import CALENDAR, OPENERS, TITLES
from .text import fold_form

_WORD = r"[A-Z][\w’'&-]*[\w&]"
_LINK = r"(?:(?:of|for|on|in) (?:the )?|(?:de|del|van|von|al|bin) )"
_NAME = re.compile(rf"(?<![\w’'-]){_WORD}(?: {_LINK}?{_WORD})*")
_JOINING = frozenset((" and ", " and the "))
_ACRONYM = re.compile(r"(?<![\w.-])(?:[A-Z][A-Z0-9&]{1,7}|(?:[A-Z]\.){2,6})(?=s?(?![\w.]))")
_POSSESSIVE = re.compile(r"[’']s?$")
_QUIET_ZONES = frozenset(("link", "code", "math"))
_ENOUGH = 2


_Place = tuple[Block, int]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A name without an explainer."""

    name: str
    """As it is written most often."""
    kind: Literal["name", "acronym"]
    """Capitalized words, or an acronym."""
    count: int
    """How often it is used."""
    is_spelled_out: bool
    """Of an acronym: whether some page gives the words that it stands for."""
    example: str
    """The first sentence that uses it."""


def suggest_explainers(pages: Iterable[Prose], gazetteer: Gazetteer) -> tuple[Suggestion, ...]:
    """Return names used twice or more, and acronyms never spelled out, that the gazetteer does not hold.

    A single capitalized word counts only in mid-sentence; the most frequent come first.
    """
    uses = _Uses(defaultdict(list), defaultdict(list))
    texts: list[str] = []
    for page in pages:
        for block in page.blocks:
            texts.append(block.text)
            if not block.whole_zones & {"heading"}:
                uses.note(block)
    uses.join(gazetteer)
    everything = "\n".join(texts)
    found = [
        _suggestion(name, places, everything)
        for name, places in uses.single.items()
        if not _is_known(name, gazetteer)
    ]
    wanted = [item for item in found if item.count >= _ENOUGH or _is_riddle(item)]
    return tuple(sorted(wanted, key=lambda item: (-item.count, item.name)))


@dataclass(frozen=True, slots=True)
class _Uses:
    """Where names are used, each by itself and in pairs that "and" joins."""

    single: defaultdict[str, list[_Place]]
    pairs: defaultdict[tuple[str, str, str], list[_Place]]

    def note(self, block: Block) -> None:
        """Note the names of a block."""
        before, end = "", -1
        for name, start in _names_in(block):
            self.single[name].append((block, start))
            joint = block.text[end:start] if before else ""
            if joint in _JOINING:
                self.pairs[before, joint, name].append((block, end - len(before)))
            before, end = name, start + len(name)

    def join(self, gazetteer: Gazetteer) -> None:
        """Take for one name what recurs together and is seldom apart: Trade and Industry."""
        for (first, joint, second), places in self.pairs.items():
            halves, count = (first, second), len(places)
            if count < _ENOUGH or any(_is_known(half, gazetteer) for half in halves):
                continue
            if all(len(self.single.get(half, ())) in range(1, 2 * count) for half in halves):
                self.single[first + joint + second] = places
                for half in halves:
                    self.single.pop(half, None)


def _is_riddle(item: Suggestion) -> bool:
    return item.kind == "acronym" and not item.is_spelled_out


def _suggestion(name: str, uses: list[tuple[Block, int]], everything: str) -> Suggestion:
    block, start = uses[0]
    sentence = block.sentence_at(start)
    is_acronym = _ACRONYM.fullmatch(name) is not None
    return Suggestion(
        name,
        "acronym" if is_acronym else "name",
        len(uses),
        is_acronym and is_spelled_out(name, everything),
        block.text[sentence.start : sentence.end],
    )


def is_spelled_out(acronym: str, text: str) -> bool:
    """Return whether ``text`` gives the words of an acronym next to it.

    >>> is_spelled_out("WTO", "the World Trade Organization (WTO)")
    True
    """
    letters = [letter for letter in acronym if letter.isalpha()]
    words = (
        r"\b"
        + r"[\w’'-]*[ -](?:(?:of|the|and|for|in) ){0,2}".join(re.escape(x) for x in letters)
        + r"[\w’'-]*"
    )
    name = re.escape(acronym)
    pattern = rf"{words} ?\(\W?{name}(?!\w)|(?<!\w){name} ?\((?:the )?{words}"
    return re.search(pattern, text, re.IGNORECASE) is not None


def _names_in(block: Block) -> Iterable[tuple[str, int]]:
    starts = {span.start for span in block.sentences}
    for match in _NAME.finditer(block.text):
        start, end = match.span()
        if any(z.kind in _QUIET_ZONES and z.start < end and start < z.end for z in block.zones):
            continue
        words = _POSSESSIVE.sub("", match[0]).split(" ")
        while words and (words[0] in OPENERS | CALENDAR or words[0].islower()):
            start += len(words.pop(0)) + 1
        while words and (words[-1] in CALENDAR or words[-1].islower()):
            words.pop()
        opens = start in starts or block.text[max(0, start - 1) : start] in {"“", '"', "‘", "'", "("}
        name = " ".join(words)
        if (
            len(words) > 1
            or (words and _ACRONYM.fullmatch(name))
            or (words and not opens and name not in TITLES)
        ):
            yield name, start


def _is_known(name: str, gazetteer: Gazetteer) -> bool:
    folded = fold_form(name).lower()
    return gazetteer.has_form(folded) or gazetteer.has_form(folded.removesuffix("s"))
