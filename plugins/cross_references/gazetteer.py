"""The gazetteer: every surface form of every explainer, ready to be looked for at once."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import ahocorasick_rs

from .surface_forms import SurfaceForm, Variant, own_forms, uncontested, variants_of
from .text import replace_surrogates

_MOST_BYTES = 100_000
"""Of all forms together, in UTF-8: some thousand explainers, and tables of less than 50 MB."""

_LONG_PAGE = 30_000
"""Characters that are searched at once, where no form ends in another."""


class GazetteerError(Exception):
    """A gazetteer that cannot be used as it stands."""


class AmbiguousFormError(GazetteerError):
    """Several targets claim one form, and nothing tells them apart."""

    def __init__(self, form: str, targets: tuple[str, ...]) -> None:
        super().__init__(
            f"{form!r} stands for {' and '.join(targets)}; give one a higher priority, "
            "or each of them context words (needs:), or drop the alias"
        )
        self.form = form
        self.targets = targets


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the characters of some variants stand, capitals and boundaries not looked at."""

    start: int
    """Offset in the folded text."""
    end: int
    """Offset after it."""
    variants: tuple[Variant, ...]
    """The variants that are written so."""


class Gazetteer:
    """Surface forms, compiled into one automaton that reports overlapping hits.

    ``language`` is that of most names: its rules tell their plurals and cases.
    Overlapping, since a longest hit that fails its boundary would hide a shorter one that is good.
    """

    def __init__(self, surface_forms: Iterable[SurfaceForm], language: str = "en") -> None:
        self.surface_forms = tuple(surface_forms)
        self.language = language
        by_text: defaultdict[str, list[Variant]] = defaultdict(list)
        own = own_forms(self.surface_forms)
        for source in self.surface_forms:
            for variant in uncontested(variants_of(source, language), own):
                by_text[replace_surrogates(variant.text.lower())].append(variant)
        self._by_text = {text: _without_echoes(variants) for text, variants in by_text.items()}
        self._variants = list(self._by_text.values())
        self.targets = frozenset(source.target for source in self.surface_forms)
        self.has_cases = any(variant.inflected_in for found in self._variants for variant in found)
        self._own_names = frozenset(_sole_targets(self._variants))
        self._automaton = _compile(list(by_text))
        self._longest = max(map(len, by_text), default=1)
        self._stretch = max(2 * self._longest, _LONG_PAGE // _depth(by_text))
        self._no_name = re.compile(rf"(?<![a-z0-9])[a-z0-9]{{{self._longest + 1},}}")

    def __reduce__(self) -> tuple[type[Gazetteer], tuple[tuple[SurfaceForm, ...], str]]:
        """Send the forms to another process, which compiles them there."""
        return (Gazetteer, (self.surface_forms, self.language))

    @classmethod
    def from_mapping(cls, forms: Mapping[str, str], language: str = "en") -> Gazetteer:
        """Compile a mapping from surface form to target; ``language`` is that of the forms.

        A mapping names each case of a name itself; regular plurals follow.
        """
        return cls((SurfaceForm(form, target, cases=False) for form, target in forms.items()), language)

    def find(self, text: str) -> Iterable[tuple[int, int, int]]:
        """Return number, start and end of every hit in folded lower-case text; see :meth:`variants`."""
        if len(text) <= self._stretch:
            return self._find(text)
        return self._find_in_turn(self._no_name.sub(_blank, text))

    def _find_in_turn(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Go part by part: where forms are nested in one another, hits may outnumber the characters."""
        for base in range(0, len(text), self._stretch):
            for number, start, end in self._find(text[base : base + self._stretch + self._longest]):
                if start < self._stretch:
                    yield number, base + start, base + end

    def _find(self, text: str) -> list[tuple[int, int, int]]:
        try:
            hits: list[tuple[int, int, int]] = self._automaton.find_matches_as_indexes(text, overlapping=True)
        except UnicodeEncodeError:
            hits = self._automaton.find_matches_as_indexes(replace_surrogates(text), overlapping=True)
        return hits

    def variants(self, number: int) -> tuple[Variant, ...]:
        """Return the variants of a hit."""
        return self._variants[number]

    def has_form(self, text: str) -> bool:
        """Return whether ``text``, folded and in lower case, is a form of any target."""
        return text in self._by_text

    def is_form_of(self, text: str, target: str) -> bool:
        """Return whether ``text``, in lower case, is itself a form of ``target``."""
        return any(v.source.target == target and not v.is_derived for v in self._by_text.get(text, ()))

    def has_own_name(self, target: str) -> bool:
        """Return whether a target has a name that stands for no other."""
        return target in self._own_names

    def find_ambiguities(self) -> Iterator[AmbiguousFormError]:
        """Yield the forms that several targets claim and that neither needs, language nor priority settle."""
        for variants in self._variants:
            for rivals in _rivals(variant for variant in variants if not _indirectness(variant)):
                targets = tuple(dict.fromkeys(variant.source.target for variant in rivals))
                if len(targets) > 1:
                    yield AmbiguousFormError(rivals[0].text, targets)


def _blank(run: re.Match[str]) -> str:
    """Blank out letters and digits that are more than any name has."""
    return " " * len(run[0])


def _depth(texts: Mapping[str, object]) -> int:
    """Return how many forms may end at one place at most; 1 where no form ends in another."""
    return max((sum(text[at:] in texts for at in range(len(text))) for text in texts), default=1)


def _compile(texts: list[str]) -> ahocorasick_rs.AhoCorasick:
    """Compile a deterministic automaton, unless there are so many forms that its tables would be huge."""
    is_small = sum(len(text.encode()) for text in texts) <= _MOST_BYTES
    return ahocorasick_rs.AhoCorasick(
        texts,
        matchkind=ahocorasick_rs.MatchKind.Standard,
        store_patterns=False,
        implementation=ahocorasick_rs.Implementation.DFA if is_small else None,
    )


def _sole_targets(every: Iterable[Sequence[Variant]]) -> Iterator[str]:
    """Yield the target of each form that has one alone, but for what no text says: Georgia (state)."""
    for variants in every:
        targets = {variant.source.target for variant in variants}
        if len(targets) == 1 and any(_is_a_name(v) for v in variants):
            yield from targets


def _is_a_name(variant: Variant) -> bool:
    """Whether a text may give a target's name in this form, and not one that rules derive from it."""
    return not variant.is_plural and variant.inflected_in is None and "(" not in variant.text


def _without_echoes(variants: Iterable[Variant]) -> tuple[Variant, ...]:
    """Of one target's variants that are the same string, keep the first: a form before a plural."""
    kept: dict[tuple[str, str, str | None], Variant] = {}
    for variant in sorted(variants, key=_indirectness):
        kept.setdefault((variant.text, variant.source.target, variant.inflected_in), variant)
    return tuple(kept.values())


def _indirectness(variant: Variant) -> bool:
    return variant.is_plural or variant.is_derived


def _rivals(variants: Iterable[Variant]) -> Iterator[list[Variant]]:
    """Group variants that the same words could mean with equal right."""
    groups: defaultdict[tuple[str, str | None, int], list[Variant]] = defaultdict(list)
    for variant in variants:
        source = variant.source
        if not source.needs:
            groups[variant.text, source.lang, source.priority].append(variant)
    yield from groups.values()
