"""Readings: which of several targets a name stands for, where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .surface_forms import Variant
from .text import fold_form


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What lies around the text that is searched; offsets are the text's own."""

    language: Callable[[int], str]
    """Tells the language at an offset."""
    context: Callable[[int], str]
    """Tells the lower-case text in which context words may stand, for an offset."""
    is_whole: Callable[[int, int], bool] = lambda _start, _end: True
    """Tells whether one link could enclose a range; if not, a shorter name inside it still may be one."""


def choose_reading(
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
