"""Russian cases, by the endings of the words: Курильские острова, на Курильских островах.

Adjectives and the noun they stand before change, and what depends on the noun stays: Организации
Объединённых Наций. Where an ending leaves open how a word changes, each way is a form: what nobody writes is
found nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

_WORD = re.compile("[А-Яа-яЁё-]{2,}")
_AGREEING = re.compile("[А-ЯЁ](?!.*(?:ых|их|[ое]го|[ое]му|[ыи]ми)$)[а-яё-]+")
"""What may be a surname, and no adjective in another case."""
_HUSHERS, _VELARS = "жшчщ", "гкх"
_ADJECTIVES = (
    (f"(?<=[{_HUSHERS}])ий", "его ему ий,его им ем"),
    (f"(?<=[{_HUSHERS}])ее", "его ему ее им ем"),
    (f"(?<=[{_VELARS}])ий", "ого ому ий,ого им ом"),
    (f"(?<=[{_VELARS}{_HUSHERS}])ой", "ого ому ой,ого им ом"),
    (f"(?<=[{_VELARS}{_HUSHERS}])ое", "ого ому ое им ом"),
    ("ый", "ого ому ый,ого ым ом"),
    ("ой", "ого ому ой,ого ым ом"),
    ("ое", "ого ому ое ым ом"),
    ("(?<=[^её]н)ий", "его ему ий,его им ем"),
    ("(?<=н)ее", "его ему ее им ем"),
    (f"(?<=[{_HUSHERS}])ая", "ей ей ую ей ей"),
    ("ая", "ой ой ую ой,ою ой"),
    ("яя", "ей ей юю ей ей"),
    ("ые", "ых ым ые,ых ыми ых"),
    ("ие", "их им ие,их ими их"),
)
_NOUNS = (
    ("ия", "ии ии ию ией ии"),
    ("ие", "ия ию ие ием ии"),
    ("ий", "ия ию ий,ия ием ии"),
    ("й", "я ю й,я ем,ём е"),
    ("ь", "и,я и,ю ь,я ью,ем,ём и,е"),
    (f"(?<=[{_VELARS}])а", "и е у ой е"),
    (f"(?<=[{_HUSHERS}])а", "и е у ей,ой е"),
    ("(?<=ц)а", "ы е у ей,ой е"),
    ("а", "ы,ой е,ой у ой е,ой"),
    ("я", "и е ю ей,ёй е"),
    ("о", "а у о ом е"),
    ("(?<=[цщ])е", "а у е ем е"),
    ("е", "я ю е ем е"),
    ("(?<=[аеёиоуыэюя])ец", "йца йцу ец,йца йцем,йцом йце"),
    ("(?<=л)ец", "ьца ьцу ец,ьца ьцем,ьцом ьце"),
    ("ец", "ца цу ец,ца цем,цом це"),
    (f"(?<=[{_HUSHERS}ц])", "а у ,а ем,ом е"),
    ("(?<=[оеё]в|[иы]н)", "а у ,а ом,ым е"),
    ("(?<=[бвгдзклмнпрстфх])", "а у ,а ом е"),
)
_PLURALS = (
    ("ии", "ий иям ии,ий иями иях"),
    ("ия", "ий иям ия иями иях"),
    ("ы", "ов, ам ы,ов, ами ах"),
    (f"(?<=[{_VELARS}{_HUSHERS}])и", "ов,ей, ам и,ов,ей, ами ах"),
    ("и", "ей,ев,ь ям и,ей,ев ями ях"),
    ("а", "ов, ам а ами ах"),
    ("я", "ей,ев ям я ями ях"),
)
"""Expression for the end of a word, and its endings in the genitive, dative, accusative, instrumental and
prepositional; those of a noun in the plural stand behind a plural adjective, or end in -ы or -и."""
_MANY = ("ые", "ие")
_Cases = list[tuple[str, ...]]


def russian_forms(name: str) -> Iterator[str]:
    """Yield the other cases of a name in Russian, and every form without the dots of ё.

    >>> [form for form in russian_forms("Курильские острова") if form.endswith("ах")]
    ['Курильских островах']
    """
    forms = [name, *(form for form in dict.fromkeys(_cases(name.split(" "))) if form != name)]
    yield from forms[1:]
    for form in forms:
        if "ё" in form:
            yield form.replace("ё", "е")


def _cases(words: list[str]) -> Iterator[str]:
    head = next((at for at in range(len(words)) if not _is_adjective(words, at)), len(words) - 1)
    if not all(_WORD.fullmatch(word) and not word.isupper() for word in words[: head + 1]):
        return
    is_many = head > 0 and words[0].endswith(_MANY)
    before: list[_Cases] = [_endings(word, _ADJECTIVES) for word in words[:head]]
    noun = _noun_cases(words[head], is_many=is_many)
    rest = words[head + 1 :]
    yield from _join([*before, noun], rest)
    if rest and all(_AGREEING.fullmatch(word) for word in rest):
        ends = [_noun_cases(word, is_many=False) for word in rest]
        yield from _join([*before, noun, *ends], [])
        yield from (f"{' '.join(words[:-1])} {form}" for form in _join(ends[-1:], []))


def _is_adjective(words: list[str], at: int) -> bool:
    """Return whether another word follows, and the ending is that of an adjective."""
    if at + 1 == len(words) or not any(re.search(f"(?:{end})$", words[at]) for end, _ in _ADJECTIVES):
        return False
    return not words[at].endswith("ие") or words[at + 1][-1:] in "ыиая"


def _noun_cases(word: str, *, is_many: bool) -> _Cases:
    if is_many or word[-1] in "ыи":
        return _endings(word, _PLURALS)
    surname = re.search("(?:[сц]к|[нт])(?:ий|ая|ой|ый)$", word)
    return _endings(word, _ADJECTIVES if surname else _NOUNS)


def _endings(word: str, table: tuple[tuple[str, str], ...]) -> _Cases:
    """Return the forms of a word, case by case; of one that does not change, none."""
    for end, cases in table:
        found = re.search(f"(?:{end})$", word)
        if found:
            stem = word[: found.start()]
            return [tuple(stem + ending for ending in case.split(",")) for case in cases.split(" ")]
    return [(word,)] * 5


def _join(parts: list[_Cases], rest: list[str]) -> Iterator[str]:
    for case in zip(*parts, strict=True):
        for words in product(*case):
            yield " ".join((*words, *rest))
