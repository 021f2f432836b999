"""A few words of an editor's as a sentence: with a capital, and with a full stop."""

import re
from unicodedata import category, name

_FIRST = re.compile(r"^((?:<[^>]*>|[\s\"'“‘«(])*)(\w)(?=\W|[^\W\dA-Z_]|$)")
_TAGS = re.compile(r"<[^>]*>")
_CLOSING = "\"'”’»)\u00a0 "
_STOPS = {
    "CJK": "。", "HIRAGANA": "。", "KATAKANA": "。", "DEVANAGARI": "।", "BENGALI": "।", "GURMUKHI": "।",
    "ORIYA": "।", "ARMENIAN": "։", "ETHIOPIC": "።", "KHMER": "។", "MYANMAR": "။", "TIBETAN": "།",
    "THAI": "", "LAO": "",
}  # fmt: skip
"""Full stops by the first word of a letter's name in Unicode; a dot elsewhere, none where there is none."""
_URDU = frozenset("ٹڈڑںہھےۓ")
"""Letters that only Urdu and its neighbors have, which end sentences with a stroke."""


def as_sentence(html: str) -> str:
    """Return inline markup as a sentence; letters without capitals or full stops stay as they are.

    >>> as_sentence("a forecast, not borne out"), as_sentence("<em>how much</em>?"), as_sentence("iPads")
    ('A forecast, not borne out.', '<em>How much</em>?', 'iPads.')
    >>> as_sentence("条約ではない"), as_sentence("संधि नहीं है"), as_sentence("არა"), as_sentence("ไม่ใช่")
    ('条約ではない。', 'संधि नहीं है।', 'არა.', 'ไม่ใช่')
    """
    begun = _FIRST.sub(lambda found: found[1] + found[2].title(), html)
    shown = _TAGS.sub("", html).rstrip(_CLOSING)
    if not shown or category(shown[-1])[0] not in "LMN":
        return begun
    if not _URDU.isdisjoint(shown):
        return f"{begun}۔"
    letter = next((sign for sign in reversed(shown) if category(sign)[0] in "LM"), shown[-1])
    return begun + _STOPS.get(name(letter, "").partition(" ")[0], ".")
