"""What an item is called: its title, its names for showing, its other forms for linking."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from .draft import DraftName
from .item import Item, Statement
from .languages import ANY, code_of, fallbacks, languages_of, name_in, own_codes, tag_of
from .times import dated
from .values import ItemId, Words
from .writing_dates import words_of_date

_OFFICIAL = ("P1448", "P1705", "P1559", "P1477", "P2561", "P1813")
"""Official name, native label, name in native language, birth name, name, short name."""
_NO_LANGUAGE = frozenset({"mul", "und", "mis", "zxx", "qid"})
_READINGS = {"zh": ("P1721",), "ko": ("P2001", "P1942"), "ja": ("P2125",)}
"""Transliterations that have a property of their own: pinyin, Revised Romanization, Hepburn."""
_ANY_READING = "P2440"
_STATES = ("P17", "P1336", "P27", "P495")
"""Of a place that several claim, all: none of its names goes before the others."""
_WRITTEN_IN = ("P364", "P407", "P103", "P37")


def title_of(item: Item, lang: str) -> tuple[str, str]:
    """Return the name for a site's language, and its code: of the language, a near one, English, any.

    >>> title_of(Item("Q1", labels={"ko": "방파제", "en": "mole"}), "de")
    ('mole', 'en')
    """
    found = name_in(item.labels, fallbacks(lang))
    return found if found[0] else name_in(item.labels, sorted(item.labels))


def aliases_of(item: Item, lang: str, title: str) -> tuple[str, ...]:
    """Return other forms in a site's language, each once."""
    found = [alias for code in (*own_codes(lang), ANY) for alias in item.aliases.get(code, ())]
    labels = [item.labels[code] for code in own_codes(lang) if code in item.labels]
    return tuple(form for form in dict.fromkeys((*found, *labels)) if form != title)


def names_of(item: Item, languages: Sequence[str], title: str) -> tuple[DraftName, ...]:
    """Return names for showing: in the site's languages, official ones, and in the original languages."""
    lang = languages[0] if languages else "en"
    stated = [name for one in _official(item) if (name := _stated(one, lang))]
    found: dict[tuple[str, str], DraftName] = {}
    for name in (*_labels(item, languages), *stated, *_labels(item, original_languages(item))):
        before = found.get(_key(name))
        if name.name != title and (before is None or (name.note and not before.note)):
            found[_key(name)] = replace(name, transliteration=_reading(item, name))
    return tuple(found.values())


def original_languages(item: Item) -> tuple[str, ...]:
    """Return the codes of the languages in which the item itself is named, as far as statements tell."""
    stated = [one.value.lang for one in _official(item) if isinstance(one.value, Words)]
    named = (one.value for key in (*_WRITTEN_IN, *_STATES) for one in item.all(key))
    ids = [value.id for value in named if isinstance(value, ItemId)]
    return tuple(dict.fromkeys((*stated, *languages_of(ids))))


def _official(item: Item) -> Iterator[Statement]:
    for name in _OFFICIAL:
        yield from item.all(name)


def _stated(one: Statement, lang: str) -> DraftName | None:
    """Return a name that is stated, with when it was used, and how it is read."""
    if not isinstance(one.value, Words) or one.value.lang in _NO_LANGUAGE or not one.value.lang:
        return None
    reading = next((v.text for v in one.qualifiers.get(_ANY_READING, ()) if isinstance(v, Words)), "")
    return DraftName(one.value.text, tag_of(one.value.lang), reading, _used(one, lang))


def _used(one: Statement, lang: str) -> str:
    """Return when a name was used, in words; empty where nobody says."""
    starts, ends = ([dated(time).edtf for time in one.times(key)] for key in ("P580", "P582"))
    if len(starts) > 1 or len(ends) > 1 or not any((*starts, *ends)):
        return ""
    return words_of_date(f"{(starts or ['..'])[0]}/{(ends or [''])[0]}", lang)


def _labels(item: Item, languages: Iterable[str]) -> Iterator[DraftName]:
    for lang in languages:
        text, code = name_in(item.labels, own_codes(lang))
        if text:
            yield DraftName(text, tag_of(code))


def _reading(item: Item, name: DraftName) -> str:
    """Return how a name is read in Latin letters: what it says itself, else what is stated of the item."""
    if name.transliteration:
        return name.transliteration
    if name.name.isascii() or name.note:
        return ""
    keys = _READINGS.get(code_of(name.lang).split("-")[0], ())
    texts = [one.value.text for key in keys for one in item.best(key) if isinstance(one.value, Words)]
    return texts[0] if texts else ""


def _key(name: DraftName) -> tuple[str, str]:
    return (name.name, code_of(name.lang).split("-")[0])
