"""Names and terms that look as if they deserve an explainer, and that the gazetteer does not hold."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from ..prose import Block, Prose
from .acronyms import ACRONYM, is_spelled_out
from .explained import QUIET_ZONES, Explained
from .gazetteer import Gazetteer
from .name_words import CALENDAR, OPENERS, TITLES
from .text import fold_form

_WORD = r"[A-Z][\w’'&-]*[\w&]"
_LINK = r"(?:(?:of|for|on|in) (?:the )?|(?:de|del|van|von|al|bin) )"
_NAME = re.compile(rf"(?<![\w’'-]){_WORD}(?: {_LINK}?{_WORD})*")
_JOINING = frozenset((" and ", " and the "))
_POSSESSIVE = re.compile(r"[’']s?$")
_OWNER = re.compile(r"(.+?)[’']s? ")
_TWICE = 2


_Place = tuple[Block, int]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A name or term without an explainer."""

    name: str
    """As it is written."""
    kind: Literal["name", "acronym", "term"]
    """Capitalized words, an acronym, or a term in small letters."""
    count: int
    """How often it is used."""
    is_spelled_out: bool
    """Of an acronym: whether some page gives the words that it stands for."""
    example: str
    """The first sentence that uses it."""


def suggest_explainers(
    pages: Iterable[Prose], gazetteer: Gazetteer, *, at_least: int = _TWICE, known: Collection[str] = ()
) -> tuple[Suggestion, ...]:
    """Return what has no explainer: names and terms used ``at_least`` so often, acronyms never spelled out.

    ``known`` are names that every reader knows. A single capitalized word counts only in mid-sentence; a term
    in small letters, unless mentions and links on its page have its small words. The most frequent
    come first.
    """
    uses = _Uses(defaultdict(list), defaultdict(list))
    terms: defaultdict[str, list[_Place]] = defaultdict(list)
    texts: list[str] = []
    for page in pages:
        explained = Explained.on(page, gazetteer)
        for block in page.blocks:
            texts.append(block.text)
            if not block.whole_zones & {"heading"}:
                uses.note(block, explained, known)
                for term in explained.lacking(block):
                    terms[block.text[term.start : term.end]].append((block, term.start))
    uses.join(gazetteer)
    everything = "\n".join(texts)
    found = [
        _suggestion(name, places, everything)
        for name, places in uses.single.items()
        if name not in known and not _is_known(name, gazetteer)
    ]
    found += [_term_suggestion(term, places) for term, places in terms.items()]
    wanted = [item for item in found if item.count >= at_least or _is_riddle(item)]
    return tuple(sorted(wanted, key=lambda item: (-item.count, item.name)))


@dataclass(frozen=True, slots=True)
class _Uses:
    """Where names are used, each by itself and in pairs that "and" joins."""

    single: defaultdict[str, list[_Place]]
    pairs: defaultdict[tuple[str, str, str], list[_Place]]

    def note(self, block: Block, explained: Explained, known: Collection[str]) -> None:
        """Note the names of a block that are not part of what is explained."""
        before, end = "", -1
        for name, start in _without_owners(_names_in(block), known):
            if explained.covers(block, start, start + len(name)):
                continue
            self.single[name].append((block, start))
            joint = block.text[end:start] if before else ""
            if joint in _JOINING:
                self.pairs[before, joint, name].append((block, end - len(before)))
            before, end = name, start + len(name)

    def join(self, gazetteer: Gazetteer) -> None:
        """Take for one name what recurs together and is seldom apart: Trade and Industry."""
        for (first, joint, second), places in self.pairs.items():
            halves, count = (first, second), len(places)
            if count < _TWICE or any(_is_known(half, gazetteer) for half in halves):
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
    is_acronym = ACRONYM.fullmatch(name) is not None
    return Suggestion(
        name,
        "acronym" if is_acronym else "name",
        len(uses),
        is_acronym and is_spelled_out(name, everything),
        block.text[sentence.start : sentence.end],
    )


def _term_suggestion(term: str, uses: list[_Place]) -> Suggestion:
    block, start = uses[0]
    sentence = block.sentence_at(start)
    return Suggestion(term, "term", len(uses), False, block.text[sentence.start : sentence.end])


def _names_in(block: Block) -> Iterable[tuple[str, int]]:
    starts = {span.start for span in block.sentences}
    for match in _NAME.finditer(block.text):
        start, end = match.span()
        if any(z.kind in QUIET_ZONES and z.start < end and start < z.end for z in block.zones):
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
            or (words and ACRONYM.fullmatch(name))
            or (words and not opens and name not in TITLES)
        ):
            yield name, start


def _without_owners(names: Iterable[tuple[str, int]], known: Collection[str]) -> Iterator[tuple[str, int]]:
    """Take a known owner from a name: South Korea's Blue House is the Blue House."""
    for name, start in names:
        owner = _OWNER.match(name)
        if owner and owner[1] in known:
            yield name[owner.end() :], start + owner.end()
        else:
            yield name, start


def _is_known(name: str, gazetteer: Gazetteer) -> bool:
    folded = fold_form(name).lower()
    return gazetteer.has_form(folded) or gazetteer.has_form(folded.removesuffix("s"))
