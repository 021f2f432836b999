"""Surface forms: the words that stand for an explainer, and how they are written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from .inflections import inflections_of
from .plurals import plurals_of
from .text import fold_form

Case = Literal["exact", "name", "common", "fold"]
Script = Literal["alphabetic", "hangul", "han"]

_MOSTLY = 0.5
_SAINT = re.compile(r"\b(St|Ste|Mt)\. ")
"""Written without the stop in Britain."""


@dataclass(frozen=True, slots=True)
class SurfaceForm:
    """One way to write the name of a target.

    >>> SurfaceForm("THAAD", "thaad").case_rule
    'exact'
    """

    form: str
    """The words, taken literally."""
    target: str
    """What they stand for: the id or the address of an explainer."""
    case: Case | None = None
    """How capitals count; None lets the form decide (see ``case_rule``)."""
    lang: str | None = None
    """The language in which it is read so, for forms that several languages write alike."""
    forms: tuple[str, ...] = ()
    """Further written forms: irregular plurals, demonyms."""
    needs: tuple[str, ...] = ()
    """Context words; one of them has to begin a word of the same paragraph, or be one if it is short."""
    priority: int = 0
    """Of two targets that claim a form, the higher one gets it; also counts for the budget."""
    plural: bool = True
    """Whether regular plurals follow."""
    cases: bool = True
    """Whether the other cases of its language follow, with the plurals."""
    autolink: bool = True
    """Whether mentions become links without being asked for."""

    @property
    def case_rule(self) -> Case:
        """Return ``case``, or what the form calls for.

        Mostly capitals, as in an acronym: ``exact``. Some: ``name``, whose capitals have to be kept. None:
        ``common``, which may start a sentence.
        """
        if self.case is not None:
            return self.case
        letters = [letter for letter in self.form if letter.isalpha()]
        capitals = sum(letter.isupper() for letter in letters)
        if not capitals:
            return "common"
        return "exact" if capitals > _MOSTLY * len(letters) else "name"


@dataclass(frozen=True, slots=True)
class Variant:
    """One string to look for."""

    text: str
    """Characters folded, capitals kept."""
    source: SurfaceForm
    """The surface form that it comes from."""
    case: Case
    """How capitals count."""
    is_plural: bool = False
    """Whether it is a regular plural."""
    is_derived: bool = False
    """Whether it is a title without its article, an abbreviation without its stop, or another case."""
    inflected_in: str | None = None
    """The language whose rules make it: another case, or the plural of a common noun."""
    is_bare_plural: bool = False
    """Whether it is the plural of a one-word name, which may as well be another name (Adam, Adams)."""


def variants_of(source: SurfaceForm, language: str = "en") -> Iterator[Variant]:
    """Return every string that a surface form is written as: itself, its ``forms``, its plurals, its cases.

    ``language`` is that of the names; the language of the form itself, if it has one, goes before.
    """
    rule = source.case_rule
    for words in (source.form, *source.forms):
        text = fold_form(words)
        if not text:
            continue
        case = source.case or SurfaceForm(text, source.target).case_rule
        yield Variant(text, source, case)
        if text[:4] in {"The ", "the "} and " " in text[4:]:
            yield Variant(text[4:], source, case, is_derived=True)
        if _SAINT.search(text):
            yield Variant(_SAINT.sub(r"\1 ", text), source, case, is_derived=True)
        if source.plural and words == source.form:
            own = source.lang or language
            for inflected in inflections_of(text, own, cases=source.cases):
                yield Variant(inflected, source, case, is_derived=True, inflected_in=own)
        if source.plural and text.isascii() and words == source.form:
            is_bare = rule == "name" and " " not in text
            for plural in plurals_of(text):
                yield Variant(plural, source, case, is_plural=True, is_bare_plural=is_bare)


def own_forms(surface_forms: Iterable[SurfaceForm]) -> dict[str, str]:
    """Return whose every form is that an editor wrote, in lower case; of several, the last."""
    return {form.lower(): source.target for source in surface_forms for form in (source.form, *source.forms)}


def uncontested(variants: Iterable[Variant], own: Mapping[str, str]) -> Iterator[Variant]:
    """Leave out the cases of a name if one of them is itself the name of another target: Peter, Peters."""
    inflected: list[Variant] = []
    for variant in variants:
        if variant.inflected_in:
            inflected.append(variant)
        else:
            yield variant
    if all(
        own.get(variant.text.lower(), variant.source.target) == variant.source.target for variant in inflected
    ):
        yield from inflected
