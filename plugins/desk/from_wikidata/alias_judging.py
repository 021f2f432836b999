"""Which other forms would link wrongly: judged by the linker's own reading of them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import regex

from ...cross_references.name_words import CALENDAR, KINDS, OPENERS, TITLES
from ...cross_references.surface_forms import SurfaceForm, variants_of
from ...cross_references.term_words import HEADS, MODIFIERS, TERMS

_UNSPACED = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}ー々]+")
_KANA = regex.compile(r"[\p{Hiragana}\p{Katakana}ー]+")
_LETTER = regex.compile(r"\p{L}")
_BRACKETS = regex.compile(r"[()（）\[\]{}]")
_ARTICLES = frozenset(
    {"the", "a", "an", "der", "die", "das", "le", "la", "les", "el", "los", "las", "il", "lo", "de", "het"}
)
"""What stands before a noun of every text, and of no name in particular."""
_LONGEST = 80
_ORDINARY_WORD = "an ordinary word in small letters: it may mean something else"
_COMMON = OPENERS | TITLES | CALENDAR | KINDS
_ORDINARY = HEADS | MODIFIERS | TERMS


@dataclass(frozen=True, slots=True)
class Sort:
    """What a form names, as far as it matters here."""

    is_person: bool = False
    """Whether it is somebody."""
    has_common_nouns: bool = False
    """Whether its kind is named by ordinary words."""
    classes: tuple[str, ...] = ()
    """What it is an instance of, in words: bridge."""


def keys_of(form: str) -> frozenset[str]:
    """Return every spelling of a form, as the linker looks for it, capitals aside."""
    return frozenset(variant.text.casefold() for variant in variants_of(SurfaceForm(form, "")))


def fault_of(form: str, title: str, *, sort: Sort, taken: Mapping[str, str]) -> str:
    """Say why a form may not be linked by itself; empty where it may.

    ``taken`` has the spellings of other explainers, each with the explainer's id.
    """
    keys = keys_of(form)
    if keys & keys_of(title):
        is_word = sort.has_common_nouns and form == form.casefold() != title
        return _ORDINARY_WORD if is_word and is_name(title) else "the title gives it already"
    if other := next((taken[key] for key in sorted(keys) if key in taken), ""):
        return f"belongs to content/explainers/{other}.md"
    letters = len(_LETTER.findall(form))
    if fault := _fault_of_form(form, letters):
        return fault
    if _bare(form).casefold() in {name.casefold() for name in sort.classes}:
        return "what it is, not which one: texts say it of others, too"
    if _UNSPACED.fullmatch(form):
        least = 3 if _KANA.fullmatch(form) or sort.has_common_nouns else 2
        return "short: it stands in other words, or is one of every day" if letters < least else ""
    return _alphabetic_fault(form, title, letters, is_person=sort.is_person)


def _fault_of_form(form: str, letters: int) -> str:
    if not letters or regex.fullmatch(r"[\d\W]*", form):
        return "a number or a sign, not a name"
    if len(form) > _LONGEST:
        return "too long to stand in running text"
    return "brackets, as titles of pages have them, not running text" if _BRACKETS.search(form) else ""


def _alphabetic_fault(form: str, title: str, letters: int, *, is_person: bool) -> str:
    words = _bare(form).split()
    is_acronym = SurfaceForm(form, "").case_rule == "exact"
    if letters < 3 or (letters == 3 and not is_acronym):
        return "short: it may be something else"
    if is_person and ("," in form or (len(words) == 1 and " " in title and not is_acronym)):
        return "one name alone, or written for an index: it may be somebody else's"
    if form == form.casefold() != form.upper() and (len(words) == 1 or set(words) <= _ORDINARY):
        return _ORDINARY_WORD
    if len(words) == 1 and words[0] in _COMMON:
        return "a word that every text has"
    is_part = len(words) == 1 and not is_acronym and _is_what_it_is(words[0], _bare(title).split())
    return "one word of the title alone: it may be another's" if is_part else ""


def _is_what_it_is(word: str, title: Sequence[str]) -> bool:
    """Whether a word of a title says what it is, as many things are: "Times", the "Bank" of "Bank of …"."""
    return word in title[1:] or (word in title[:1] and "".join(title[1:2]).islower())


def _bare(form: str) -> str:
    """Leave out an article."""
    first, _, rest = form.partition(" ")
    return rest if rest and first.casefold() in _ARTICLES else form


def is_name(title: str) -> bool:
    """Whether a title's one capital is that of a name: Wikidata begins a common noun with a small letter."""
    return title[:1].isupper() and not any(letter.isupper() for letter in title[1:])


def title_fault(title: str, sort: Sort) -> str:
    """Say why a title would link wrongly; empty where it does not."""
    letters = len(_LETTER.findall(title))
    if _UNSPACED.fullmatch(title):
        return "short: it stands in other words" if letters < 2 else ""
    is_ordinary = sort.has_common_nouns and " " not in title and title == title.casefold() != title.upper()
    if is_ordinary or title in _COMMON or (letters < 3 and not title.isupper()):
        return "a word that means other things, too"
    return ""


def taken_forms(forms: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return every spelling of the forms of explainers, given with their ids."""
    return {key: owner for owner, form in forms for key in keys_of(form)}
