"""Korean names: what may follow one in the same word.

Particles are written onto the word before them, and nouns are often written together. So a name may be
followed by particles, or by another noun; but a suffix that makes a new word (러시아어, a language) ends the
name.
"""

from __future__ import annotations

import re

_PARTICLES = (
    "은|는|이|가|을|를|의|에|에서|에게|에게서|께|께서|로|으로|로서|으로서|로써|으로써|와|과|랑|이랑|하고|"
    "한테|한테서|더러|보고|로부터|으로부터|에다|에다가|같이|처럼|보다|만큼|대로|마다|까지|부터|조차|마저|밖에|"
    "만|도|뿐|나|이나|라도|이라도|든지|이든지|든|이든|야|이야|아|여|이여|란|이란|라는|이라는|라고|이라고|라며|"
    "이라며|라면|이라면|라|이라|커녕|엔|에선|에겐|론|으론|께선|서는|서도|며|이며|고|이고|자|이자|인데|지만|이지만|"
    "였다|이었다|였던|이었던|였고|이었고|였으며|이었으며|다|이다|던|이던|니|이니|므로|이므로|여서|이어서|라서|"
    "이라서|임|입니다|예요|이에요|요|이요|인가|일까|냐|이냐|나마|이나마|들|측|씨|님|등"
)
_SUFFIXES = "인|어|식|족|원장|원|장|생|사|서|기|권|학|화|파|제|령|차|교|당|발|선"
_SHORT_NOUNS = frozenset("갑을점땅짱쌤옹편쪽행전산판급호형계군양팀집측곡")
_VERBAL = re.compile(
    "하[기겠는던도려셨신여였오자지]|할(?:$|[까때수지])|한다|했|해|합니다|된다|되[었는어고]|됐|돼|"
    "스러|스럽|스레|적[인으이]|적$|롭|로운|로워|답게"
)
"""Endings that turn the noun before them into a verb or an adjective."""
_LONGEST_TAIL = 10
_BARE_PARTICLES = frozenset(("서", "인데", "인가", "인지"))
_ALSO_PARTICLES = frozenset("기")
_ONLY_PARTICLES = re.compile(f"(?:{_PARTICLES}){{0,5}}$")
_NEW_WORD = re.compile(f"(?:{_SUFFIXES})(?:{_PARTICLES}){{0,5}}$")
_SHORTEST_FIRST_NOUN = 2


def may_follow_name(name_length: int, tail: str) -> bool:
    """Return whether a name of so many syllables stands for itself before ``tail``, a run of Hangul.

    A name of one syllable is too often the first of another word: only particles may follow it.

    >>> may_follow_name(1, "이"), may_follow_name(1, "무기"), may_follow_name(3, "어를")
    (True, False, False)
    """
    tail = tail[:_LONGEST_TAIL]
    if tail in _BARE_PARTICLES:
        return True
    if _VERBAL.match(tail):
        return False
    if _NEW_WORD.match(tail) and tail[0] not in _ALSO_PARTICLES:
        return False
    if _ONLY_PARTICLES.match(tail):
        return True
    return name_length >= _SHORTEST_FIRST_NOUN and (len(tail) > 1 or tail in _SHORT_NOUNS)
