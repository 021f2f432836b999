"""Inflected forms: a name in the other cases, a common noun in the plural, by the rules of a language.

Only languages are here whose rules find more than they confuse; in others an alias has ``forms``.
"""

from __future__ import annotations

from collections.abc import Iterator

from .german_forms import german_forms
from .romance_plurals import romance_plural
from .russian_forms import russian_forms

_GENITIVE_S = frozenset(("da", "nb", "nl", "nn", "no", "sv"))
"""Languages with a bare -s in the genitive, of names above all: Rysslands."""
_ROMANCE = frozenset(("es", "fr", "it", "pt"))
_ARTICLE, _TO_THE = "ال", "لل"


def inflections_of(name: str, language: str, *, cases: bool = True) -> Iterator[str]:
    """Yield how else a name is written inside a sentence of its language; without ``cases``, its plurals.

    >>> list(inflections_of("Ryssland", "sv")), list(inflections_of("sanction", "fr"))
    (['Rysslands'], ['sanctions'])
    """
    primary = language.lower().partition("-")[0]
    if primary in _ROMANCE and name.islower():
        plural = romance_plural(name, primary)
        if plural:
            yield plural
    elif not cases:
        return
    elif primary == "de":
        yield from german_forms(name)
    elif primary == "ru":
        yield from russian_forms(name)
    elif primary in _GENITIVE_S and name[-1].islower() and not name.islower() and name[-1] not in "sxz":
        yield name + "s"
    elif primary == "ar" and name.startswith(_ARTICLE):
        yield _TO_THE + name.removeprefix(_ARTICLE)
