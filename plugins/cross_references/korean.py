"""Korean names: what may follow one in the same word.

Particles are written onto the word before them, and nouns are often written together. So a name may be
followed by particles, or by another noun; but a suffix that makes a new word (러시아어, a language) ends the
name.
"""

from __future__ import annotations

import re

from .korean_words import begins_no_word, has_head, is_longer_word
from .scripts import HANGUL

_RUN = re.compile(f"{HANGUL.pattern}+")
_PARTICLES = (
    "은|는|이|가|을|를|의|에|에서|에게|에게서|께|께서|로|으로|로서|으로서|로써|으로써|와|과|랑|이랑|하고|"
    "한테|한테서|더러|보고|로부터|으로부터|에다|에다가|같이|처럼|보다|만큼|만치|대로|마다|까지|부터|조차|마저|밖에|"
    "만|도|뿐|커녕|엔|에선|에겐|론|으론|께선|서는|서도|서만|서부터|치고|말고|들|측|씨|님|등|아|"
    "이?(?:나|나마|라도|든|든지|야|야말로|여|란|라|라는|라고|라며|라면|라서|라니|라든지|라든가|랍시고|며|고|자|지만|"
    "다|던|니|니까|므로|어서|여서|냐|요|거나)|"
    "(?:이었|였)(?:다|다가|다면|던|고|으며|으나|지만|는데|습니다|어요|음|을)|"
    "인데|인데도|인가|인들|일까|일지|임|입니다|예요|이에요"
)
"""Written onto a name; the last lines are forms of the copula 이다."""
_SUFFIXES = "인|어|식|족|원장|원|장|생|사|서|기|권|학|화|파|제|령|차|교|당|발|선"
_SHORT_NOUNS = frozenset("갑을점땅짱쌤옹편쪽행전산판급호형계군양팀집측곡역딸내간외별")
_VERBAL = re.compile(
    "하[기겠는던도려셨신여였오자지]|할(?:$|[까때수지])|한다|했|해|합니다|된다|되[었는어고]|됐|돼|"
    "스러|스럽|스레|적[인으이]|적$|롭|로운|로워|답게"
)
"""Endings that turn the noun before them into a verb or an adjective."""
_LONGEST_TAIL = 10
_BARE_PARTICLES = frozenset(
    ("서", "서는", "서도", "서만", "서부터", "인데", "인데도", "인가", "인지", "인들")
)
_ALSO_PARTICLES = frozenset("기")
_ONLY_PARTICLES = re.compile(f"(?:{_PARTICLES}){{0,5}}$")
_NEW_WORD = re.compile(f"(?:{_SUFFIXES})(?:{_PARTICLES}){{0,5}}$")
_HEAD = re.compile(f"장(?:{_PARTICLES}){{0,5}}$")
_ONE_SYLLABLE = re.compile(f"(?P<syllable>.)(?P<particle>{_PARTICLES})(?:{_PARTICLES}){{0,4}}$")
_NOUNS_LIKE_PARTICLES = (
    "가을 강도 강의 거리 결과 결의 경고 경로 광고 국가 "
    "기자 나라 나이 논의 누나 도로 동의 마을 모임 물가 "
    "반도 보고 보도 분야 불만 사고 사랑 사이 성과 속도 "
    "수도 수요 시도 신고 아이 언니 언론 여론 온도 용도 "
    "의도 이론 작가 정도 정의 제도 제의 주가 주의 증가 "
    "지도 차이 참가 창고 책임 철도 추가 태도 통로 투자 "
    "평가 학과 학자 합의 항로 협의 회의 효과 휴가 같은"
)
_LIKE_PARTICLES = frozenset(_NOUNS_LIKE_PARTICLES.split())
"""Words of two syllables whose second one looks like a particle."""
_SHORTEST_FIRST_NOUN = 2
_PREFIXES = frozenset("친반대주탈범재전현구이그저")
"""Pro-, anti-, to-, former, late, this: what stands before a name in the same word."""
_SHORTEST_AFTER_PREFIX = 3
_AFTER = f"(?:것|거|게|듯|줄|만큼|셈|탓|걸|건)(?:{_PARTICLES}|하){{0,3}}(?!{HANGUL.pattern})"
_COPULA = re.compile(f"인 {_AFTER}|일 (?:{_AFTER}|[수때](?:{_PARTICLES}){{0,2}}(?!{HANGUL.pattern}))")
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
    run = _RUN.match(text, end)
    if run is None:
        return True
    if is_longer_word(text, start, end):
        return False
    if _HEAD.match(run[0]) and has_head(text[start:end]):
        return True
    return _COPULA.match(text, end) is not None or may_follow_name(end - start, run[0])


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
    if begins_no_word(tail) or (name_length == _SHORTEST_FIRST_NOUN and _is_cut(tail)):
        return False
    return name_length >= _SHORTEST_FIRST_NOUN and (len(tail) > 1 or tail in _SHORT_NOUNS)


def _is_cut(tail: str) -> bool:
    """Return whether a tail is one syllable and particles: 메시 is no part of 메시지를."""
    rest = _ONE_SYLLABLE.match(tail)
    return rest is not None and rest["syllable"] not in _SHORT_NOUNS and tail[:2] not in _LIKE_PARTICLES
