"""Names in a text: bounded, rightly written, in context; leftmost, longest, never overlapping."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass

from ..prose import Span
from .addresses import find_addresses
from .boundaries import is_bounded
from .capitals import is_written_right
from .gazetteer import Gazetteer
from .longer_names import is_part_of_longer_name
from .mentions import Rule
from .surface_forms import Variant
from .text import fold_characters, fold_form

BORDER = "\u001f"
"""Stands between two blocks; no name crosses it."""


@dataclass(frozen=True, slots=True)
class Name:
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
        return tuple(dict.fromkeys(variant.source.target for variant in self.variants))


@dataclass(frozen=True, slots=True)
class Rejection:
    """A range that looks like a name and is none."""

    start: int
    """First character."""
    end: int
    """Character after the last."""
    variants: tuple[Variant, ...]
    """What it looks like."""
    rule: Rule
    """The rule that decided."""


@dataclass(frozen=True, slots=True)
class Recognition:
    """What was found in a text."""

    names: tuple[Name, ...]
    """In order, not overlapping."""
    rejections: tuple[Rejection, ...]
    """Hits in places of their own that the rules turned down, in order."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What lies around the text that is searched; offsets are the text's own."""

    language: Callable[[int], str]
    """Tells the language at an offset."""
    context: Callable[[int], str]
    """Tells the lower-case text in which context words may stand, for an offset."""
    is_whole: Callable[[int, int], bool] = lambda _start, _end: True
    """Tells whether one link could enclose a range; if not, a shorter name inside it still may be one."""


def recognize(
    text: str, gazetteer: Gazetteer, surroundings: Surroundings, *, guard: bool = True
) -> Recognition:
    """Find the names of the gazetteer in ``text``; blocks are set apart by :data:`BORDER`."""
    folded = fold_characters(text)
    judge = _Judge(folded.text, find_addresses(folded.text), guard)
    names: list[Name] = []
    rejections: list[Rejection] = []
    place = 0
    candidates = judge.find_candidates(gazetteer)
    starts = {candidate.start for candidate in candidates}
    for candidate in candidates:
        start, end, variants = candidate.start, candidate.end, candidate.variants
        if start < place:
            continue
        origin, origin_end = folded.origin(start), folded.origin(end)
        rule = judge.find_objection(candidate, starts)
        if rule is None and not surroundings.is_whole(origin, origin_end):
            rule = "crosses-element"
        if rule is None:
            chosen = _choose(variants, folded.text[start:end], origin, surroundings)
            if chosen:
                start = _trim_article(folded.text, candidate, gazetteer, chosen[0].source.target)
                origin = folded.origin(start)
                names.append(Name(origin, origin_end, chosen))
                place = end
                continue
            rule = "context"
        rejections.append(Rejection(origin, origin_end, variants, rule))
    return Recognition(tuple(names), tuple(rejections))


@dataclass(frozen=True, slots=True)
class _Judge:
    """Tells names from characters that only look like one."""

    text: str
    addresses: tuple[Span, ...]
    guard: bool

    def find_candidates(self, gazetteer: Gazetteer) -> list[_Candidate]:
        """Return every bounded and rightly written hit, leftmost longest first."""
        text, lower = self.text, self.text.lower()
        found: list[_Candidate] = []
        for number, start, end in gazetteer.find(lower):
            if is_bounded(lower, start, end):
                surface = text[start:end]
                variants = gazetteer.variants(number)
                if len(variants) > 1 or variants[0].text != surface:
                    variants = tuple(v for v in variants if is_written_right(v, surface, text, start))
                if variants:
                    found.append(_Candidate(start, end, variants, _core(text, start)))
        found.sort(key=_by_place)
        return found

    def find_objection(self, candidate: _Candidate, starts: Container[int]) -> Rule | None:
        """Return the rule by which a candidate is no name after all."""
        start, end = candidate.start, candidate.end
        if self.addresses and any(span.start < end and start < span.end for span in self.addresses):
            return "address"
        if all(variant.is_bare_plural for variant in candidate.variants) and not _PLURAL_CUE.search(
            self.text[max(0, start - 12) : start]
        ):
            return "plural"
        if self.guard and is_part_of_longer_name(self.text, candidate.core, end, starts.__contains__):
            return "longer-name"
        return None


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A hit that may be a name."""

    start: int
    end: int
    variants: tuple[Variant, ...]
    core: int


def _core(text: str, start: int) -> int:
    """An article does not make a name start earlier."""
    return start + 4 if text[start : start + 4] in {"the ", "The "} else start


def _trim_article(text: str, candidate: _Candidate, gazetteer: Gazetteer, target: str) -> int:
    """Leave the article out of a name that is known without it, but for a capital one in mid-sentence."""
    start, core = candidate.start, candidate.core
    if start == core or (text[start] == "T" and text[start - 2 : start - 1].isalpha()):
        return start
    return core if gazetteer.is_form_of(text[core : candidate.end].lower(), target) else start


def _by_place(candidate: _Candidate) -> tuple[int, int, int]:
    return (candidate.core, -candidate.end, candidate.start)


_PLURAL_CUE = re.compile(
    r"(?<![A-Za-z])(?:the|these|those|some|many|several|all|both|few|more|most|of|two|three|four|five|six|seven|"
    r"eight|nine|ten|\d+) $",
    re.IGNORECASE,
)


def _choose(
    variants: Sequence[Variant], surface: str, origin: int, surroundings: Surroundings
) -> tuple[Variant, ...]:
    """Settle what a name stands for: context words first, then spelling, language, form, priority."""
    if len(variants) == 1 and not variants[0].source.needs:
        return (variants[0],)
    needy = [variant for variant in variants if variant.source.needs]
    if needy:
        context = surroundings.context(origin)
        met = [
            variant
            for variant in needy
            if any(fold_form(word).lower() in context for word in variant.source.needs)
        ]
        variants = met or [variant for variant in variants if not variant.source.needs]
    language = surroundings.language(origin)
    for is_better in (
        lambda variant: variant.text == surface,
        lambda variant: _same_language(variant.source.lang, language),
        lambda variant: not (variant.is_plural or variant.is_derived),
    ):
        variants = [variant for variant in variants if is_better(variant)] or variants
    highest = max((variant.source.priority for variant in variants), default=0)
    return tuple(variant for variant in variants if variant.source.priority == highest)


def _has_word(context: str, word: str) -> bool:
    """Return whether a context word, or a word that begins with it, stands in a text."""
    wanted = fold_form(word).lower()
    return re.search(rf"(?<!\w){re.escape(wanted)}", context) is not None


def _same_language(wanted: str | None, found: str) -> bool:
    return wanted is not None and wanted.split("-")[0].lower() == found.split("-", maxsplit=1)[0].lower()
