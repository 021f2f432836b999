"""Readings: which of several targets a name stands for, where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .page_evidence import NO_EVIDENCE, PageEvidence
from .scripts import script_of
from .surface_forms import Variant
from .text import fold_form

_SHORT = 3
_UNSPACED = frozenset(("han", "hiragana", "katakana"))


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What lies around the text that is searched; offsets are the text's own."""

    language: Callable[[int], str]
    """Tells the language at an offset."""
    context: Callable[[int], str]
    """Tells the folded text in which context words may stand, for an offset."""
    is_whole: Callable[[int, int], bool] = lambda _start, _end: True
    """Tells whether one link could enclose a range; if not, a shorter name inside it still may be one."""
    evidence: PageEvidence = NO_EVIDENCE
    """What is known of the page beside the text."""


def choose_reading(
    variants: Sequence[Variant], surface: str, origin: int, surroundings: Surroundings
) -> tuple[Variant, ...]:
    """Settle what a name stands for: context words first, then spelling, language, form."""
    if len(variants) == 1 and not variants[0].source.needs:
        return (variants[0],)
    needy = [variant for variant in variants if variant.source.needs]
    if needy:
        context = surroundings.context(origin)
        met = [variant for variant in needy if _has_one_of(variant.source.needs, context)]
        variants = met or [variant for variant in variants if not variant.source.needs]
    language = surroundings.language(origin)
    for is_better in (
        lambda variant: variant.text == surface,
        lambda variant: same_language(variant.source.lang, language),
        lambda variant: not (variant.is_plural or variant.is_derived),
    ):
        variants = [variant for variant in variants if is_better(variant)] or variants
    return tuple(variants)


def _has_one_of(words: Iterable[str], context: str) -> bool:
    return any(_context_word(word).search(context) is not None for word in words)


@lru_cache(maxsize=1024)
def _context_word(word: str) -> re.Pattern[str]:
    """Return the expression for a context word, or a word that begins with it.

    What is too short to be the start of other words, and an acronym, has to be the whole word: UN is not in
    June, under or until. Han and Kana have no spaces that tell where a word begins.
    """
    wanted = fold_form(word)
    script, is_acronym = script_of(wanted[:1] or " "), wanted.isupper()
    is_whole = script == "word" and (is_acronym or len(wanted) <= _SHORT)
    before = "" if script in _UNSPACED else r"(?<!\w)"
    after = r"(?!\w)" if is_whole else ""
    return re.compile(before + re.escape(wanted) + after, re.NOFLAG if is_acronym else re.IGNORECASE)


def same_language(wanted: str | None, found: str) -> bool:
    """Return whether two tags are of one language, whatever the region.

    >>> same_language("de", "de-AT"), same_language(None, "de")
    (True, False)
    """
    return wanted is not None and wanted.split("-")[0].lower() == found.split("-", maxsplit=1)[0].lower()
