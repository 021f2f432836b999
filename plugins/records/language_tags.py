"""Tags of languages (BCP 47, RFC 5646): what is none, and which was meant.

One language has one spelling here, as links, alphabets and parts of a list are found by it.
"""

import re
from functools import cache

LANGUAGE_PATTERN = r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*"
"""What any tag looks like."""
_FORM = re.compile(LANGUAGE_PATTERN)
_WHOLE = re.compile(
    r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*"
    r"(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?"
)
"""A tag in the letters of RFC 5646: language, script, region, variants, extensions, each in its place."""
_TWO_LETTERS = frozenset(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz
    ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii
    ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi
    mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw
    sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug
    uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split()  # noqa: SIM905 - as a list it would be two hundred lines
)
"""Languages of ISO 639-1, to which none is added any more."""
_ALIKE = {
    "kr": ("ko", "Kanuri", "kr-NG"),
    "se": ("sv", "Northern Sami", "se-NO"),
    "ee": ("et", "Ewe", "ee-GH"),
}
"""Tags of small languages that are nearly always written for the country of another."""
_SCRIPTS = {"CHS": "Hans", "CHT": "Hant", "CYRILLIC": "Cyrl", "LATIN": "Latn", "ARABIC": "Arab"}
"""What is no script, and the one that is meant."""
_REGIONS = {"EN": "GB", "JA": "JP", "KO": "KR", "UK": "GB", "ZH": "CN"}
"""What is no region, and the one that is meant."""
_PRIVATE = re.compile(r"q[a-t][a-z]")
_OWN_NAMES = {
    "afrikaans": "af", "azərbaycanca": "az", "bahasa indonesia": "id", "bahasa melayu": "ms", "català": "ca",
    "čeština": "cs", "cymraeg": "cy", "dansk": "da", "deutsch": "de", "eesti": "et", "español": "es",
    "esperanto": "eo", "euskara": "eu", "français": "fr", "gaeilge": "ga", "galego": "gl", "hrvatski": "hr",
    "íslenska": "is", "italiano": "it", "kiswahili": "sw", "latviešu": "lv", "lietuvių": "lt", "magyar": "hu",
    "nederlands": "nl", "norsk": "no", "polski": "pl", "português": "pt", "română": "ro", "shqip": "sq",
    "slovenčina": "sk", "slovenščina": "sl", "srpski": "sr", "suomi": "fi", "svenska": "sv",
    "tiếng việt": "vi", "türkçe": "tr", "ελληνικά": "el", "български": "bg", "русский": "ru", "српски": "sr",
    "українська": "uk", "עברית": "he", "العربية": "ar", "فارسی": "fa", "اردو": "ur", "हिन्दी": "hi",
    "বাংলা": "bn", "ไทย": "th", "한국어": "ko", "日本語": "ja", "中文": "zh",
    "简体中文": "zh-Hans", "繁體中文": "zh-Hant",
}  # fmt: skip
"""What languages call themselves."""


class LanguageTagError(ValueError):
    """What is no tag of a language; the message says so, and which tag was meant."""


def check_language(tag: str) -> str:
    """Return the tag of a language.

    Raises :class:`LanguageTagError` for anything else, for a name (``Deutsch``), a country (``jp``), and for
    a tag in letters of another size.

    >>> check_language("pt-BR"), check_language("zh-Hant-TW")
    ('pt-BR', 'zh-Hant-TW')
    """
    if not _FORM.fullmatch(tag):
        raise LanguageTagError(f"is not the tag of a language; {_mend(tag)}")
    primary, *others = canonical_language(tag).split("-")
    if not _is_language(primary):
        raise LanguageTagError(f"is not the tag of a language; {_mend(tag)}")
    if tag.lower() in _ALIKE:
        meant, name, instead = _ALIKE[tag.lower()]
        raise LanguageTagError(f"is the tag of {name}; write '{meant}', or '{instead}' if it is meant")
    if others and others[-1] in _REGIONS:
        raise LanguageTagError(
            f"names no region; write '{'-'.join([primary, *others[:-1], _REGIONS[others[-1]]])}'"
        )
    written = canonical_language(tag)
    if not _WHOLE.fullmatch(written):
        raise LanguageTagError(f"is not the tag of a language; {_mend(tag)}")
    if tag != written:
        raise LanguageTagError(f"is not spelled as tags are; write '{written}'")
    return tag


def check_single_language(tag: str) -> str:
    """Return the tag of a language that something is written in; raises as :func:`check_language` does.

    >>> check_single_language("yue")
    'yue'
    """
    from .rare_languages import LANGUAGE_FAMILIES  # noqa: PLC0415 - hardly any site has such a tag

    if check_language(tag).partition("-")[0] in LANGUAGE_FAMILIES:
        raise LanguageTagError("is the tag of several languages; write that of one of them")
    return tag


def canonical_language(tag: str) -> str:
    """Return a tag in the letters of RFC 5646, 2.1.1; what is none comes back in some way.

    >>> canonical_language("PT_br"), canonical_language("zh-hant-tw"), canonical_language("ENG")
    ('pt-BR', 'zh-Hant-TW', 'en')
    """
    primary, *others = tag.strip().replace("_", "-").lower().split("-")
    extension = next((place for place, part in enumerate(others) if len(part) == 1), len(others))
    cased = [_CASES.get(len(part), str.lower)(part) for part in others[:extension]]
    return "-".join([_shortest(primary), *cased, *others[extension:]])


_CASES = {2: str.upper, 4: str.title}
"""Regions and scripts, by their length."""


def _shortest(primary: str) -> str:
    """Return the language of two letters for one of three, and the present tag for a former one."""
    if primary in _TWO_LETTERS or len(primary) not in {2, 3}:
        return primary
    return _aliases().get(primary, primary)


def _is_language(primary: str) -> bool:
    """Whether a language, or a family of them, has that tag, or may be given it (``qaa`` to ``qtz``)."""
    if primary in _TWO_LETTERS:
        return True
    return len(primary) == 3 and bool(_PRIVATE.fullmatch(primary) or primary in _languages_of_three_letters())


def _mend(text: str) -> str:
    meant = _meant(text)
    return f"write '{meant}'" if meant else "write one of BCP 47: en, pt-BR, zh-Hant"


def _meant(text: str) -> str:
    """Return the tag that somebody means who writes a name, a country or the settings of a machine."""
    name = " ".join(text.casefold().split())
    if found := _OWN_NAMES.get(name) or _names().get(name):
        return found
    written = canonical_language(re.sub(r"\s+", "-", re.split(r"[.@]", text)[0].strip()))
    if _FORM.fullmatch(written) and _is_language(written.partition("-")[0]):
        return written if _WHOLE.fullmatch(written) else _put_right(*written.split("-"))
    return _language_of_country(text.strip().upper())


def _put_right(primary: str, *others: str) -> str:
    """Return a tag of the parts that have a place in one, each there.

    >>> _put_right("uz", "UZ", "Cyrl"), _put_right("en", "usa"), _put_right("zh", "yue")
    ('uz-Cyrl-UZ', 'en-US', 'yue')
    """
    regions = (_territories().get(part.upper(), part) for part in others)
    parts = [_SCRIPTS.get(part.upper(), part) for part in regions]
    script = [part for part in parts if re.fullmatch(r"[A-Z][a-z]{3}", part)][:1]
    region = [part for part in parts if re.fullmatch(r"[A-Z]{2}|\d{3}", part)][:1]
    if own := [part for part in parts if re.fullmatch(r"[a-z]{3}", part)]:
        primary = _shortest(own[0])
    return "-".join([primary, *script, *region])


@cache
def _territories() -> dict[str, str]:
    """Return regions of three letters with those of two."""
    from babel.core import get_global  # noqa: PLC0415 - as below

    aliases = get_global("territory_aliases")
    return {alias: meant[0] for alias, meant in aliases.items() if len(alias) == 3 and len(meant) == 1}


@cache
def _languages_of_three_letters() -> frozenset[str]:
    from babel.core import get_global  # noqa: PLC0415 - as below

    from .rare_languages import LANGUAGE_FAMILIES, RARE_LANGUAGES  # noqa: PLC0415 - as below

    known = (tag.partition("_")[0] for tag in get_global("likely_subtags"))
    return (RARE_LANGUAGES | LANGUAGE_FAMILIES).union(known)


@cache
def _aliases() -> dict[str, str]:
    from babel.core import get_global  # noqa: PLC0415 - hardly any site has such a tag

    return {alias: meant for alias, meant in get_global("language_aliases").items() if "_" not in meant}


@cache
def _names() -> dict[str, str]:
    """Return English names of languages with their tags."""
    from babel import Locale  # noqa: PLC0415 - as above

    return {name.casefold(): tag.replace("_", "-") for tag, name in Locale("en").languages.items()}


def _language_of_country(country: str) -> str:
    """Return the language that most people of a country speak; empty for what is none."""
    from babel.core import get_global  # noqa: PLC0415 - as above

    country = _REGIONS.get(country, country)
    spoken = get_global("territory_languages").get(country, {})
    most = max(spoken, key=lambda tag: spoken[tag]["population_percent"], default="")
    return str(most).replace("_", "-")
