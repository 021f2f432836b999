"""The country that a language is told with where programs want one, as Open Graph does."""

from functools import cache

from .language_tags import canonical_language


@cache
def with_territory(tag: str) -> str:
    """Return a language as ``language_TERRITORY``: its own region, else the likely one of CLDR.

    Empty for a language of no country.

    >>> [with_territory(tag) for tag in ("ko", "en-GB", "zh-Hant", "sr-Latn", "eo", "x-none")]
    ['ko_KR', 'en_GB', 'zh_TW', 'sr_RS', '', '']
    """
    from babel.core import get_global  # noqa: PLC0415 - for sites with an address

    primary, *others = canonical_language(tag).split("-")
    region = next((part for part in others if len(part) == 2 and part.isupper()), "")
    scripts = [part for part in others[:1] if len(part) == 4]
    likely = get_global("likely_subtags")
    for known in ("_".join([primary, *scripts]), primary):
        region = region or likely.get(known, "").rpartition("_")[2]
    return f"{primary}_{region}" if len(region) == 2 else ""
