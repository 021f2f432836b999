"""Korean endings: a small grammar of what is written onto a noun, built from its parts.

A noun may take a suffix that leaves it itself (들, 님, 씨), then particles of place, company or measure one
behind the other, then one that closes the chain, or the copula 이다 with its endings. Many have two shapes,
one after a vowel and one after a consonant: 인도가 has a particle, 서울가 has none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from .scripts import HANGUL

_FIRST, _BEHIND_LAST, _PER_VOWEL = 0xAC00, 0xD7A4, 28
_FINAL_N, _FINAL_L = 4, 8
_OPEN = "".join(map(chr, range(_FIRST, _BEHIND_LAST, _PER_VOWEL)))
"""Syllables that end in their vowel."""
_LIQUID = "".join(map(chr, range(_FIRST + _FINAL_L, _BEHIND_LAST, _PER_VOWEL)))
"""Syllables that end in l, behind which 로 is written as after a vowel."""
_V, _C = f"(?<=[{_OPEN}])", f"(?<![{_OPEN}])"


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _either(*parts: str) -> str:
    return f"(?:{'|'.join(parts)})"


def _shapes(after_vowel: str, after_consonant: str) -> str:
    """Join the two shapes of particles, which come in the same order."""
    return f"{_V}{_either(*after_vowel.split())}|{_C}{_either(*after_consonant.split())}"


def _with_topic(particles: Iterable[str]) -> list[str]:
    """Return particles with 는 drawn into their last syllable: 에선, 까진."""
    return [word[:-1] + chr(ord(word[-1]) + _FINAL_N) for word in particles if word[-1] in _OPEN]


_SUFFIX = _either("들", "님", "씨", "측", "등", f"{_C}이")
_PLAIN = _words(
    "에 에서 에게 에게서 께 께서 한테 한테서 더러 보고 에다 에다가 하고 처럼 같이 보다 만큼 만치 대로 "
    "치고 말고"
)
_LIMITS = _words("까지 부터 조차 마저 밖에 마다 만 뿐")
_DIRECTION = _either("로", "로서", "로써", "로부터")
_LIKE_OPEN = f"[{_OPEN}{_LIQUID}]"
_OPEN_PARTICLE = _either(
    *_PLAIN,
    *_LIMITS,
    f"(?<={_LIKE_OPEN}){_DIRECTION}|(?<!{_LIKE_OPEN})으{_DIRECTION}",
    _shapes("와 랑", "과 이랑"),
)
"""Another particle may follow."""
_CLOSING = _either(
    "의|도|요|커녕",
    _shapes(
        "는 가 를 나 나마 라도 야 야말로 든 든지 든가 여 는커녕",
        "은 이 을 이나 이나마 이라도 이야 이야말로 이든 이든지 이든가 이여 은커녕 아",
    ),
    *_with_topic((*_PLAIN, *_LIMITS)),
    f"(?<={_LIKE_OPEN})론|(?<!{_LIKE_OPEN})으론",
)
"""Nothing follows but 요."""
_REPORTED = "라고 라는 라며 라면 라면서 라서 라니 란 란다 랍니다 랍시고 라 라도 라든지 라든가 라지만 라기보다"
_PRESENT = (
    f"{_REPORTED} 다 다만 며 면 면서 고 고서 자 지만 던 던가 니 니까 니만큼 므로 여서 냐 냐고 거나 "
    "더라도 더니"
)
_FULL = "어서 네 네요 군 군요 구나 지요 죠 거든 건 셨다 신 시다 십니다 시며 시고"
"""Only with 이 written, since words end so: 메시지."""
_PAST = (
    "다 다가 다고 다는 다며 다면 다면서 던 던가 던지 고 으며 으면 으나 으니 으니까 으므로 지만 는데 "
    "는데도 는가 습니다 습니다만 어요 어도 을 더라면 느냐 나 네 지요 거나"
)
_JOINED = "인데 인데도 인가 인즉 일까 일수록 일뿐 일텐데 입니다 입니다만 입니까 예요 이에요 이예요"
_NOMINAL = "이기 이지 인지 일지 임"
_STEM = f"(?:이었|이였|이셨|{_V}였|{_V}셨)"
_COPULA = _either(
    f"이{_either(*_PRESENT.split(), *_FULL.split())}[는도만요]?",
    f"{_V}{_either(*_PRESENT.split())}[는도만요]?",
    f"{_STEM}{_either(*_PAST.split())}[는도만요]?",
    *_JOINED.split(),
)
_PARTICLES = f"{_OPEN_PARTICLE}{{0,4}}{_CLOSING}?요?"
_END = f"(?!{HANGUL.pattern})"
PARTICLES = f"{_SUFFIX}?{_PARTICLES}(?:이?다|입니다|지만)?{_END}"
"""Expression for the commonest of ``ENDINGS``, which tell a noun of one syllable before them."""
_NOUN_AGAIN = f"(?:{_either(*_NOMINAL.split())}|{_STEM}(?:음|기|는지)){_PARTICLES}"
"""A form of the copula that is a noun, so that particles follow."""
ENDINGS = f"{_SUFFIX}{{0,2}}{_PARTICLES}(?:{_NOUN_AGAIN}|{_COPULA})?{_END}"
"""Expression for all that may be written onto a noun, down to the end of the word; to be matched inside the
text, since the syllable before decides."""
_ENDINGS = re.compile(ENDINGS)


def are_endings(text: str, start: int) -> bool:
    """Return whether what follows ``start`` in the same word is endings of a noun, and nothing else.

    >>> are_endings("서울에서만이라도", 2), are_endings("인도가", 2), are_endings("서울가", 2)
    (True, True, False)
    """
    return _ENDINGS.match(text, start) is not None
