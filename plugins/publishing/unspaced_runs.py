"""Runs of scripts without spaces, cut so that Pagefind, which knows words alone, finds what is within them.

At each sign of a run stands a word of it and the next: 北方領土 is written ``北方 方領 領土 土``. What is
longer than two signs is asked for by twos that follow on each other. Korean has spaces, but joins nouns, and
is cut, too. Soft hyphens, which the index passes over, tell the search page how to put the text together
again: one behind a word of which only the first sign is text, two between words without a space.
"""

import re
from collections.abc import Iterator

ONLY_FIRST, AGAINST = "\u00ad ", "\u00ad\u00ad "

_LETTERS = (
    "\u0e01-\u0e30\u0e32\u0e33\u0e40-\u0e46\u0e50-\u0e59"  # Thai
    "\u0e81-\u0eb0\u0eb2\u0eb3\u0ebd-\u0ec6\u0ed0-\u0edf"  # Lao
    "\u1000-\u102a\u103f-\u1049\u1050-\u1055\u105a-\u105d\u1061\u1065\u1066\u106e-\u1070\u1075-\u1081\u108e"
    "\u1780-\u17b3\u17d7\u17dc\u17e0-\u17f9"  # Khmer; the line above is Burmese
    "\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\uac00-\ud7fb\uffa0-\uffdc"  # Korean
    "\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff\uff66-\uff9f"  # kana
    "\u3005-\u3007\u3021-\u3029\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufad9\U00020000-\U00033479"  # Han
)
_MARKS = (
    "\u0300-\u036f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u17b4-\u17d3\u17dd\u3099\u309a"
    "\u102b-\u103e\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d"
)
_SIGN = f"[{_LETTERS}][{_MARKS}]*"
_WITHIN_A_LINE = "a|abbr|b|bdi|bdo|cite|code|dfn|em|i|mark|q|s|small|span|strong|sub|time|u"
_TAGS = rf"(?:<sup\b.*?</sup>|</?(?:{_WITHIN_A_LINE})\b[^>]*>)*+"
_SIGN_AND_NEXT = re.compile(rf"({_SIGN})(?={_TAGS}({_SIGN})?)(?:(?={_TAGS}([^\s<])))?", re.DOTALL)


def cut_runs(html: str) -> str:
    """Return a page for the index, with each run cut."""
    return "".join(_pieces(html))


def _pieces(html: str) -> Iterator[str]:
    end, is_within = 0, False
    for found in _SIGN_AND_NEXT.finditer(html):
        sign, second, beside = found.groups(default="")
        yield html[end : found.start()]
        yield f"{'' if is_within else AGAINST}{sign}{second}"
        is_within, end = bool(second), found.end()
        if beside:
            yield ONLY_FIRST if is_within else AGAINST
    yield html[end:]
