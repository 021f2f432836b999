"""Which of two readings of a text's bytes is one of a language: by the letters of a language."""

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
