"""A few words of an editor's as a sentence: with a capital, and with a full stop."""

import re

_FIRST = re.compile(r"^((?:<[^>]*>|[\s\"'“‘«(])*)(\w)(?=\W|[^\W\dA-Z_]|$)")
_TAGS = re.compile(r"<[^>]*>")
_CLOSING = "\"'”’»)\u00a0 "
_STOPS = ".!?…。！？؟।:;"
_IDEOGRAPHIC = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def as_sentence(html: str) -> str:
    """Return inline markup as a sentence; letters without capitals or full stops stay as they are.

    >>> as_sentence("a forecast, not borne out"), as_sentence("<em>how much</em>?"), as_sentence("iPads")
    ('A forecast, not borne out.', '<em>How much</em>?', 'iPads.')
    >>> as_sentence("条約ではない"), as_sentence("")
    ('条約ではない。', '')
    """
    begun = _FIRST.sub(lambda found: found[1] + found[2].upper(), html)
    shown = _TAGS.sub("", html).rstrip(_CLOSING)
    if not shown or shown[-1] in _STOPS:
        return begun
    if _IDEOGRAPHIC.match(shown[-1]):
        return f"{begun}。"
    return f"{begun}." if shown[-1].isalnum() else begun
