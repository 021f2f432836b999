"""Candidates: hits that are words of their own, rightly written; and what speaks against one."""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass
from typing import NamedTuple

from ..prose import Span
from .boundaries import LanguageAt, is_bounded
from .capitals import is_written_right
from .common_words import is_common_word
from .gazetteer import Gazetteer
from .katakana import joined_names
from .longer_names import is_part_of_longer_name
from .mentions import Rule
from .month_names import is_in_date
from .name_neighbors import Neighbors
from .plural_signs import has_plural_sign
from .readings import same_language
from .scripts import KATAKANA
from .surface_forms import Variant

_MOST_NESTED = 8
"""Of more names than these that begin at one place, the longest are looked at."""


@dataclass(frozen=True, slots=True)
class Judge:
    """Tells names from characters that only look like one."""

    text: str
    addresses: tuple[Span, ...]
    guard: bool
    language: LanguageAt

    def find_candidates(self, gazetteer: Gazetteer) -> list[Candidate]:
        """Return every bounded and rightly written hit, leftmost longest first."""
        text, lower, language = self.text, self.text.lower(), self.language
        found = defaultdict[int, deque[Candidate]](_of_one_place)
        hits, has_cases = gazetteer.find(lower), gazetteer.has_cases
        joined = frozenset[Span]()
        if not lower.isascii() and KATAKANA.search(lower):
            hits = list(hits)
            joined = frozenset(joined_names(lower, (Span(start, end) for _, start, end in hits)))
        for number, start, end in hits:
            if is_bounded(lower, start, end, language) or (joined and Span(start, end) in joined):
                surface, variants = text[start:end], gazetteer.variants(number)
                if has_cases:
                    variants = self._of_language(variants, start)
                if len(variants) != 1 or variants[0].text != surface:
                    variants = tuple(v for v in variants if is_written_right(v, surface, text, start))
                if variants:
                    core = _core(text, start, end)
                    found[core].append(Candidate(core, -end, start, end, variants))
        return sorted(candidate for nested in found.values() for candidate in nested)

    def _of_language(self, variants: tuple[Variant, ...], start: int) -> tuple[Variant, ...]:
        """Leave out cases that another language has: Adams is a genitive in German alone."""
        here = self.language(start)
        return tuple(v for v in variants if v.inflected_in is None or same_language(v.inflected_in, here))

    def find_objection(self, candidate: Candidate, known: Neighbors) -> Rule | None:
        """Return the rule by which a candidate is no name after all."""
        start, end = candidate.start, candidate.end
        if self.addresses and any(span.start < end and start < span.end for span in self.addresses):
            return "address"
        if candidate.variants[0].is_bare_plural and not self._has_plural_cue(candidate):
            return "plural"
        if is_in_date(self.text, candidate.core, end):
            return "date"
        case = candidate.variants[0].case
        if case == "name" and is_common_word(self.text, start, end) and not _may_be_small(candidate):
            return "common-word"
        if self.guard and is_part_of_longer_name(
            self.text, candidate.core, end, known, is_common=case == "common"
        ):
            return "longer-name"
        return None

    def _has_plural_cue(self, candidate: Candidate) -> bool:
        """Return whether another reading is at hand, or a word like "these" tells a plural from a name."""
        if not all(variant.is_bare_plural for variant in candidate.variants):
            return True
        return has_plural_sign(self.text, candidate.start, candidate.end)


class Candidate(NamedTuple):
    """A hit that may be a name; candidates sort leftmost and longest first."""

    core: int
    """Offset of its first character but for an article."""
    negative_end: int
    """For sorting."""
    start: int
    """Offset of its first character."""
    end: int
    """Offset after its last character."""
    variants: tuple[Variant, ...]
    """What is written so."""


def _may_be_small(candidate: Candidate) -> bool:
    return any(variant.case != "name" for variant in candidate.variants)


def _of_one_place() -> deque[Candidate]:
    """Hold what begins at one place: hits come in the order of their ends, so that the shortest drop out."""
    return deque(maxlen=_MOST_NESTED)


def _core(text: str, start: int, end: int) -> int:
    """An article does not make a name start earlier."""
    return start + 4 if end > start + 4 and text[start : start + 4] in {"the ", "The "} else start
