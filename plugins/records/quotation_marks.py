"""Quotation marks by language, as Unicode's CLDR 48.2 has them (``delimiters`` of each locale; Unicode-3.0).

Babel leaves these out. The table holds what differs from the language's parent, and from the root at last.
Ours is what print has otherwise: French « » are set off by a thin space that does not break, German in
Switzerland has « », and two rows that contradict themselves are left to the parent, ``fr-CA`` (”…“ within)
and ``st``.
"""

from functools import cache

from .language_tags import canonical_language

Marks = tuple[str, str, str, str]
"""What opens and closes a quotation, and one within it."""

_ROOT: Marks = ("“", "”", "‘", "’")
_TABLE = {
    "«»“”": "ast blo bm br ca cv dyo el es-US eu ewo ie it kab kk lij mg mua nnh pms pt-AO pt-CH pt-CV pt-GQ"
    " pt-GW pt-LU pt-MO pt-MZ pt-PT pt-ST pt-TL sc sg ti",
    "«»‹›": "am az-Arab az-Cyrl de-CH de-LI fa fr-CH gsw jgo kkj mzn rm sdh wae",
    "«»„“": "bas be bua ky os ru sah tyv uk",
    "«»‘’": "dua el-polyton ksf nb nn no rw",
    "«»«»": "fr ht hy oc yav",
    "«»„”": "shi zgh",
    "»«›‹": "kk-Arab ug",
    "„“‚‘": "bs-Cyrl cs de dsb et hr hsb is ksh lb luy mk nds sk sl",
    "„“„“": "bg lt prg sgs",
    "„“«»": "ka",
    "„”«»": "nmg pl ro",
    "„”»«": "hu szl",
    "„”‚’": "agq ff",
    "„”‘’": "bs",
    "„”’’": "sr",
    "””’’": "fi he lag rn se sn sv yi",
    "”“’‘": "ar lld ms-Arab syr ur",
    "“”‘’": "bm-Nkoo ff-Adlm uz-Arab uz-Cyrl",
    "“”«»": "eo",
    "“”’‘": "uz",
    "“”“”": "tk",
    "‘’“”": "fur ia ti-ER tn",
    "‘’‘’": "nl",
    "「」『』": "ja yue zh-Hant zh-TW zh-HK zh-MO",
}
_BY_LANGUAGE = {tag: (row[0], row[1], row[2], row[3]) for row, tags in _TABLE.items() for tag in tags.split()}
_BY_LANGUAGE["fr"] = ("«\u202f", "\u202f»", "«\u202f", "\u202f»")


@cache
def quotation_marks(language: str) -> Marks:
    """Return the marks of a language, by its BCP 47 tag; for one of which nothing is known, CLDR's root's.

    >>> ["".join(quotation_marks(tag)) for tag in ("en-GB", "de-AT", "sv", "ja", "zh-Hant-HK", "ko", "x")]
    ['“”‘’', '„“‚‘', '””’’', '「」『』', '「」『』', '“”‘’', '“”‘’']
    """
    tag = canonical_language(language)
    while tag and tag not in _BY_LANGUAGE:
        tag = tag.rpartition("-")[0]
    return _BY_LANGUAGE.get(tag, _ROOT)
