"""Which reading of a text's bytes is one of a language: by the letters of a language."""

import re

_SOUTH_AND_WEST = (
    "àâæçéèêëîïôœùûüÿ", "àèéìíîòóùú", "áéíóúñüªº", "ãáàâçéêíóôõúü", "äöüß", "åäöæøé", "ðþáéíóúýæö",
    "ëïéèêöüóá",
)  # fmt: skip
"""French, Italian, Spanish, Portuguese, German, the Nordic languages, Icelandic, Dutch."""
_CENTER = ("ąćęłńóśźż", "áčďéěíňóřšťúůýžäľĺôŕ", "áéíóöőúüű", "čćđšž", "ăâîşţșț", "äöüß", "ëç")
"""Polish, Czech and Slovak, Hungarian, South Slavic, Romanian, German, Albanian."""
_LETTER = re.compile(r"(?=[^\W\d_])[^\x00-\x7f]|(?<=[a-zA-Z])[¹²³¿¡£¥¯¼¾º](?=[a-zA-Z])")
"""A letter beyond ASCII, or a sign within a word, which no language has."""


_SCRIPTS = (
    (
        "euc_jp",
        re.compile("[\u3041-\u3096]"),
        0.2,
        re.compile("[\uff61-\uff9f]|(?![\u3000-\u9fff\uff00-\uffef])[^\x00-\x7f]"),
    ),
    (
        "cp932",
        re.compile("[\u3041-\u3096]"),
        0.2,
        re.compile("[\uff61-\uff9f]|(?![\u3000-\u9fff\uff00-\uffef])[^\x00-\x7f]"),
    ),
    ("cp949", re.compile("[\uac00-\ud7a3]"), 0.8, re.compile("[\u3130-\u318f\u4e00-\u9fff\u3041-\u30ff]")),
    ("cp1251", re.compile("[оеаиі]"), 0.28, re.compile("[А-ЯЁ]|(?![Ѐ-ӿ«»—–…№“”„’])[^\x00-\x7f\xa0]")),
    ("koi8-r", re.compile("[оеаи]"), 0.28, re.compile("[А-ЯЁ]|(?![Ѐ-ӿ])[^\x00-\x7f\xa0]")),
    ("cp1256", re.compile("[ايلونم]"), 0.4, re.compile("(?![\u0600-\u06ff«»…])[^\x00-\x7f\xa0]")),
)
"""An encoding, letters that its texts are full of, their least share, and what they hardly hold."""
_MOST_OTHERS = 0.15
_SAMPLE = 200_000
"""Bytes that are read by way of trial."""


def of_a_script(data: bytes) -> str:
    """Return the encoding in which ``data`` is a text in one script; nothing where none of ours makes it one.

    >>> of_a_script("Мэр сказал, что город заплатит за мост.".encode("koi8-r"))
    'koi8-r'
    """
    for name, common, least, others in _SCRIPTS:
        try:
            text = data.decode(name)[:_SAMPLE]
        except UnicodeDecodeError:
            continue
        letters = len(re.findall(r"[^\x00-\x7f\s]", text))
        if (
            len(common.findall(text)) >= least * letters > 0
            and len(others.findall(text)) <= _MOST_OTHERS * letters
        ):
            return name
    return ""


def of_two_readings(data: bytes) -> str:
    """Return ``cp1252`` or ``cp1250``, whichever makes one language's letters of ``data``.

    >>> of_two_readings("Où est l’été ?".encode("cp1252")), of_two_readings("Łódź, źle".encode("cp1250"))
    ('cp1252', 'cp1250')
    """
    west = _share(data.decode("cp1252", "replace"), _SOUTH_AND_WEST)
    return "cp1250" if _share(data.decode("cp1250", "replace"), _CENTER) > west else "cp1252"


def _share(text: str, alphabets: tuple[str, ...]) -> float:
    """Return the largest share of a text's letters beyond ASCII that one language has."""
    letters = [letter.lower() for letter in _LETTER.findall(text)]
    most = max(sum(letter in alphabet for letter in letters) for alphabet in alphabets)
    return most / len(letters) if letters else 1.0
