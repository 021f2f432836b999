"""Languages: Wikimedia's codes and BCP 47, which name stands in for a missing one, who speaks what."""

from collections.abc import Iterable, Mapping

_TAGS = {
    "zh-hans": "zh-Hans", "zh-hant": "zh-Hant", "zh-cn": "zh-CN", "zh-tw": "zh-TW", "zh-hk": "zh-HK",
    "zh-sg": "zh-SG", "zh-mo": "zh-MO", "zh-my": "zh-MY", "en-gb": "en-GB", "en-ca": "en-CA",
    "en-us": "en-US", "pt-br": "pt-BR", "de-at": "de-AT", "de-ch": "de-CH", "sr-ec": "sr-Cyrl",
    "sr-el": "sr-Latn",
    "kk-cyrl": "kk-Cyrl", "kk-latn": "kk-Latn", "uz-latn": "uz-Latn", "uz-cyrl": "uz-Cyrl",
    "zh-classical": "lzh", "zh-yue": "yue", "zh-min-nan": "nan", "be-x-old": "be-tarask", "no": "nb",
    "simple": "en", "als": "gsw", "fiu-vro": "vro", "roa-rup": "rup", "bat-smg": "sgs",
}  # fmt: skip
_NEXT = {
    "zh": "zh-hans zh-hant zh-cn zh-tw zh-hk", "zh-hans": "zh zh-cn zh-sg", "zh-cn": "zh-hans zh zh-sg",
    "zh-hant": "zh-tw zh-hk zh", "zh-tw": "zh-hant zh zh-hk", "zh-hk": "zh-hant zh-tw zh",
    "nb": "no nn", "no": "nb nn", "nn": "nb no", "pt-br": "pt", "pt": "pt-br", "sr": "sr-ec sr-el sr-cyrl",
    "de-at": "de", "de-ch": "de", "en": "en-us en-gb en-ca", "yue": "zh-yue zh-hk zh-hant zh",
}  # fmt: skip
ANY = "mul"
"""A name that is the same in many languages; Wikidata has it once."""

_OFFICIAL = """
zh-hant Q865; zh-hans Q148 Q334; zh-hk Q8646 Q14773; ja Q17; ko Q884 Q423; de Q183 Q40 Q347 Q16957 Q43287
fr Q142 Q235; en Q145 Q30 Q408 Q664 Q27; nl Q55; nl,fr Q31; de,fr,it Q39; it Q38; es Q29 Q96 Q414 Q298 Q739
es Q717 Q750 Q736 Q241 Q733 Q419 Q77 Q786; pt Q45 Q155 Q916 Q1029; pl Q36; cs Q213; sk Q214; hu Q28; ro Q218
ro Q217; bg Q219; el Q41 Q229; tr Q43; uk Q212; ru Q159 Q15180; be Q184; lt Q37; lv Q211; et Q191; sr Q403
sr Q236; hr Q224; sl Q215; bs Q225; mk Q221; sq Q222; ka Q230; hy Q399; az Q227; kk Q232; uz Q265; ky Q813
tg Q863; tk Q874; fa Q794; ar Q796 Q858 Q822 Q810 Q851 Q805 Q79 Q1016 Q948 Q262 Q1028 Q1049 Q219060 Q878 Q846
ar Q817 Q842 Q398; he Q801; am Q115; so Q1045; ps Q889; ur Q843; hi Q668; bn Q902; ne Q837; si Q854; my Q836
th Q869; lo Q819; km Q424; vi Q881; ms Q833 Q921; id Q252; tl Q928; mn Q711; da Q35; sv Q34; nb Q20; fi Q33
is Q189; sq,sr Q1246; ca Q228; mt Q233; sw Q924 Q114; ti Q986; dv Q826; dz Q917
""".replace("\n", ";")
"""Languages of states, of living and gone ones, in which their names are written."""
_LANGUAGES = (
    "en Q1860; de Q188; fr Q150; es Q1321; ja Q5287; ko Q9176; zh Q7850 Q727694 Q9192; ru Q7737; da Q9035; "
    "pt Q5146; it Q652; ar Q13955; fa Q9168; tr Q256; uk Q8798; pl Q809; nl Q7411; sv Q9027; he Q9288; "
    "hi Q1568; vi Q9199; th Q9217; id Q9240; cs Q9056; hu Q9067; el Q9129; nb Q9043; fi Q1412; ro Q7913; "
    "bg Q7918; bn Q9610; ur Q1617; la Q397; grc Q35497; sr Q9299; hr Q6654; ka Q8108; hy Q8785; ca Q7026; "
    "is Q294"
)


_ABOUT = {"en": "about {}", "de": "etwa {}", "fr": "environ {}", "es": "unos {}", "ja": "約{}", "ko": "약 {}"}


def about(words: str, lang: str) -> str:
    """Say that a number is not exact; a sign, in a language of which we have no words.

    >>> about("5 km", "de"), about("5 km", "cs")
    ('etwa 5 km', '± 5 km')
    """
    return _ABOUT.get(lang.split("-", maxsplit=1)[0].lower(), "± {}").format(words)


def tag_of(code: str) -> str:
    """Return the BCP 47 tag of a code.

    >>> tag_of("zh-hant"), tag_of("de")
    ('zh-Hant', 'de')
    """
    return _TAGS.get(code, code)


def code_of(tag: str) -> str:
    """Return Wikimedia's code of a tag."""
    return tag.lower().replace("_", "-")


def fallbacks(tag: str) -> tuple[str, ...]:
    """Return the codes under which to look for a name, the best first; English is the last.

    >>> fallbacks("zh-TW")
    ('zh-tw', 'zh-hant', 'zh', 'zh-hk', 'zh-hans', 'zh-cn', 'mul', 'en')
    """
    code = code_of(tag)
    parts = code.split("-")
    wider = ["-".join(parts[:count]) for count in range(len(parts), 0, -1)]
    near = [name for one in wider for name in (one, *_NEXT.get(one, "").split())]
    first = [code, *_NEXT.get(code, "").split()]
    return tuple(dict.fromkeys((*first, *near, ANY, "en")))


def own_codes(tag: str) -> tuple[str, ...]:
    """Return the codes that are the same language, in other letters or another country at most.

    >>> own_codes("de"), own_codes("zh")[:3]
    (('de',), ('zh', 'zh-hans', 'zh-hant'))
    """
    base = code_of(tag).split("-")[0]
    return tuple(code for code in fallbacks(tag) if code.split("-")[0] == base)


def name_in(names: Mapping[str, str], codes: Iterable[str]) -> tuple[str, str]:
    """Return the first name that there is, and its code; two empty texts for none."""
    return next(((names[code], code) for code in codes if names.get(code)), ("", ""))


def languages_of(ids: Iterable[str]) -> tuple[str, ...]:
    """Return the codes of states and languages, each once, in their order."""
    return tuple(dict.fromkeys(code for one in ids for code in _SPOKEN.get(one, ())))


def _table(*texts: str) -> dict[str, tuple[str, ...]]:
    rows = (row.split() for text in texts for row in text.split(";") if row.strip())
    return {one: tuple(row[0].split(",")) for row in rows for one in row[1:]}


_SPOKEN = _table(_OFFICIAL, _LANGUAGES)
