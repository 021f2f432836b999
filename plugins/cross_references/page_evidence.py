"""A name of several targets: what the page itself tells of which is meant, where that is sure.

Likely is not sure. Where a page names one of the targets otherwise, that one is meant in 77 of 100: the other
may have no name but this one (New York, the state), so that its silence tells nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from .gazetteer import Gazetteer
from .surface_forms import Variant
from .text import fold_form


class Name(NamedTuple):
    """A range of text that stands for a target, or for one of several."""

    start: int
    """First character."""
    end: int
    """Character after the last."""
    variants: tuple[Variant, ...]
    """What it may stand for: variants of one target, or of several that nothing tells apart."""

    @property
    def targets(self) -> tuple[str, ...]:
        """The targets, without repetition."""
        return targets_of(self.variants)


class Clue(NamedTuple):
    """Something beside the names of a text that tells what its page is about."""

    target: str
    """What is named: by a title, by an author's link, by its id."""
    words: str
    """The words that name it; empty for an id."""


@dataclass(frozen=True, slots=True)
class PageEvidence:
    """What is known of a page beside the text that is searched."""

    subject: str | None = None
    """The target that the page itself is about."""
    clues: Callable[[], Iterable[Clue]] = tuple
    """Gives the clues; asked for only where a name has several targets."""


NO_EVIDENCE = PageEvidence()
"""A text of which nothing else is known."""


def targets_of(variants: tuple[Variant, ...]) -> tuple[str, ...]:
    """Return the targets of variants, without repetition."""
    if len(variants) == 1:
        return (variants[0].source.target,)
    return tuple(dict.fromkeys(variant.source.target for variant in variants))


def settle_by_page(
    names: Iterable[Name],
    text: str,
    evidence: PageEvidence,
    gazetteer: Gazetteer,
) -> tuple[Name, ...]:
    """Give names of several targets the one that the page tells, else the one of the highest priority.

    It is the page's own subject, or the one target that the page names otherwise, if each of the others has a
    name of its own by which it would have been named, or if a longer name before it ends in this one
    (Shinzo Abe, Abe). Where it names several of them, or none, and priority tells nothing, all stay.
    """
    names = tuple(names)
    if all(len(name.variants) == 1 for name in names):
        return names
    targets = [targets_of(name.variants) for name in names]
    page = _Page(text, evidence, targets, gazetteer.has_own_name)
    return tuple(map(page.settled, names, targets))


class _Page:
    """What a page names, as far as it has been read."""

    def __init__(
        self,
        text: str,
        evidence: PageEvidence,
        targets: Sequence[tuple[str, ...]],
        has_own_name: Callable[[str], bool],
    ) -> None:
        self._text = text
        self._subject = evidence.subject
        self._has_own_name = has_own_name
        self._clues = {(clue.target, _folded(clue.words)) for clue in evidence.clues()}
        self._rivals = {target for several in targets if len(several) > 1 for target in several}
        self._named = {one[0] for one in targets if len(one) == 1}
        self._words = defaultdict[str, set[str]](set)
        for target, words in self._clues:
            self._words[target].add(words)
            self._named.add(target)

    def settled(self, name: Name, targets: tuple[str, ...]) -> Name:
        """Return a name with what it stands for, and remember what it is; names come in their order."""
        if len(targets) == 1 and targets[0] not in self._rivals:
            return name
        words = _folded(self._text[name.start : name.end])
        if len(targets) == 1:
            self._words[targets[0]].add(words)
            return name
        target = self._target_of(words, targets)
        if target is None:
            return name._replace(variants=_of_highest_priority(name.variants))
        return name._replace(variants=tuple(v for v in name.variants if v.source.target == target))

    def _target_of(self, words: str, targets: tuple[str, ...]) -> str | None:
        if self._subject in targets:
            return self._subject
        named = [target for target in targets if target in self._named]
        if len(named) != 1:
            return None
        others = (target for target in targets if target != named[0])
        is_sure = self._is_said(named[0], words) or all(map(self._has_own_name, others))
        return named[0] if is_sure else None

    def _is_said(self, target: str, words: str) -> bool:
        """Whether a longer name that was met ends in these words, or a clue has the very words."""
        return (target, words) in self._clues or any(
            said.endswith(f" {words}") for said in self._words[target]
        )


def _folded(words: str) -> str:
    return fold_form(words).lower()


def _of_highest_priority(variants: tuple[Variant, ...]) -> tuple[Variant, ...]:
    highest = max(variant.source.priority for variant in variants)
    return tuple(variant for variant in variants if variant.source.priority == highest)
