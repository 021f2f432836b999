"""Korean names: what may follow one in the same word.

Particles are written onto the word before them, and nouns are often written together. So a name may be
followed by particles, or by another noun; but a suffix that makes a new word (러시아어, a language) ends the
name.
"""

from __future__ import annotations

import re

from .korean_endings import ENDINGS, PARTICLES, are_endings
from .korean_words import begins_no_word, has_head, is_longer_word
from .scripts import HANGUL

_RUN = re.compile(f"{HANGUL.pattern}+")
_SUFFIXES = (
    "인|어|어권|어판|어과|어학|식|족|원장|원|장|생|사|서|권|학|화|파|제|령|차|교|당|선|민|주의|주의자|노믹스"
)
_SHORT_NOUNS = frozenset("갑을점땅짱쌤옹편쪽행전산판급호형계군양팀집측곡역딸내간외별시발")
_VERBAL = re.compile(
    "하[기겠는던도려셨신여였오자지게]|할(?:$|[까때수지])|한다|했|해|합니다|된다|되[었는어고]|됐|돼|"
    "화[하한할했되된될됐]|스러|스럽|스레|적[인으이]|적$|롭|로운|로워|답게"
)
"""Endings that turn the noun before them into a verb or an adjective."""
_BARE_PARTICLES = frozenset(("서", "서는", "서도", "서만", "서부터"))
_FOREIGN = "스키|스카야|스코예|스코에|스크|스탄|그라드|부르크|랜드"
"""Endings of other languages that make another name: 하산스키 is a person, 디즈니랜드 a park."""
_NEW_WORD = re.compile(f"(?:{_SUFFIXES}|{_FOREIGN}){ENDINGS}")
_BEHIND_LONG = re.compile(f"[은는이가을를와과네](?!{HANGUL.pattern})")
"""Particles in the wrong shape, which a long name forgives, and the house of somebody."""
_HEAD = re.compile(f"장{ENDINGS}")
_ONE_SYLLABLE = re.compile(f"(?P<syllable>.){PARTICLES}")
_ON = re.compile("상(?:으로|에서?)(?:는|도|만|의)?$")
"""On a sea, a net, a law: without a particle of place it is a prize or a statue (노벨상을)."""
_NOUNS_LIKE_PARTICLES = (
    "강도 강의 같은 결과 결의 논의 누나 도로 동의 반도 보도 불만 사랑 성과 속도 수도 수요 시도 여론 "
    "온도 용도 의도 이론 정도 정의 제도 제의 주가 주의 지도 철도 추가 태도 학과 합의 협의 회의 휴가"
)
_LIKE_PARTICLES = frozenset(_NOUNS_LIKE_PARTICLES.split())
"""Words of two syllables whose second one looks like a particle."""
_SHORTEST_FIRST_NOUN = 2
_LONG_ENOUGH = 3
_PREFIXES = frozenset("친반대주탈범재전현구이그저")
"""Pro-, anti-, to-, former, late, this: what stands before a name in the same word."""
_SHORTEST_AFTER_PREFIX = 3
_AFTER = f"(?:것|거|게|듯|줄|만큼|셈|탓|걸|건)(?:{ENDINGS}|하)"
_COPULA = re.compile(f"인 {_AFTER}|일 (?:{_AFTER}|[수때]{ENDINGS})")
"""Before a bound noun, what else is a people or a day: 러시아인 것, 러시아일 수."""


def may_begin_name(text: str, start: int, end: int) -> bool:
    """Return whether a name in Hangul may begin at ``start``, after another character."""
    before = text[start - 1]
    if not HANGUL.match(before):
        return not before.isdigit()
    is_prefix = before in _PREFIXES and not HANGUL.match(text[start - 2 : start - 1])
    return is_prefix and end - start >= _SHORTEST_AFTER_PREFIX


def may_end_name(text: str, start: int, end: int) -> bool:
    """Return whether a name in Hangul that begins at ``start`` may end at ``end``, before other text."""
    if not HANGUL.match(text, end):
        return True
    if is_longer_word(text, start, end):
        return False
    if _HEAD.match(text, end) and has_head(text[start:end]):
        return True
    return _COPULA.match(text, end) is not None or may_follow_name(text, start, end)


def may_follow_name(text: str, start: int, end: int) -> bool:
    """Return whether ``text[start:end]`` stands for itself before the Hangul that follows it.

    A name of one syllable is too often the first of another word: only particles may follow it.

    >>> may_follow_name("이가", 0, 1), may_follow_name("이무기", 0, 1), may_follow_name("러시아어를", 0, 3)
    (True, False, False)
    """
    if are_endings(text, end):
        return True
    if end - start >= _LONG_ENOUGH and _BEHIND_LONG.match(text, end):
        return True
    run = _RUN.match(text, end)
    tail = run[0] if run else ""
    if tail in _BARE_PARTICLES or (_ON.match(tail) and end - start >= _SHORTEST_FIRST_NOUN):
        return True
    if _VERBAL.match(tail) or _NEW_WORD.match(text, end) or begins_no_word(tail):
        return False
    if end - start == _SHORTEST_FIRST_NOUN and (_is_cut(text, end) or is_doubled(text, start, end)):
        return False
    return end - start >= _SHORTEST_FIRST_NOUN and (len(tail) > 1 or tail in _SHORT_NOUNS)


def is_doubled(text: str, start: int, end: int) -> bool:
    """Return whether the name stands there once more, which makes another word: 하나하나, each.

    >>> is_doubled("하나하나가", 0, 2)
    True
    """
    return text.startswith(text[start:end], end)


def _is_cut(text: str, end: int) -> bool:
    """Return whether one syllable and particles follow: 메시 is no part of 메시지를."""
    rest = _ONE_SYLLABLE.match(text, end)
    return (
        rest is not None
        and rest["syllable"] not in _SHORT_NOUNS
        and text[end : end + 2] not in _LIKE_PARTICLES
    )
