"""Past participles before a noun date what they tell: "3월에 발표된 조치", "7月に開かれた会議".

In Korean the form alone does not part a verb from an adjective: 발표한 is what somebody did, 중요한 what
something is. So verbs are told by their object, by the passive, or by not being in the list of adjectives.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Participle:
    """The first past participle behind a date."""

    start: int
    """Where it begins in the words behind the date."""
    is_close: bool
    """Whether nothing but its object stands between, so that the date is its own and no later verb's."""


_PLANS = ("예정", "계획", "예상", "전망", "예고", "기대", "약속", "오래")
"""Before 된: what was planned may lie ahead, and 오래된 is old."""
_ADJECTIVES = (
    "중요 필요 가능 불가능 유명 강력 심각 특별 다양 비슷 동일 유일 안전 위험 완전 충분 부족 복잡 "
    "단순 간단 분명 확실 정확 적절 적합 적당 거대 막대 상당 엄청 뚜렷 활발 긴급 시급 원활 공정 투명 "
    "신속 행복 건강 화려 조용 편안 불편 불안 저렴 유리 불리 유사 독특 특이 풍부 무한 극심 치열 대단 "
    "훌륭 깨끗 따뜻 시원 친밀 긴밀 밀접 엄격 엄중 온건 평범 순수 진정 절실 간절 신중 솔직 성실 튼튼 "
    "방대 광범위 또렷 우수 탁월 저명 명백 명확 모호 애매 미묘 민감 팽팽 이상 사소 소중 귀중"
)
_RELATIONS = "비롯 포함 제외 위시 대표"
_NOT_DONE = frozenset(f"{_ADJECTIVES} {_RELATIONS}".split())
_FINAL_N = 4
_WITH_N = "".join(map(chr, range(0xAC00 + _FINAL_N, 0xD7A4, 28))).replace("는", "").replace("은", "")
_KOREAN = re.compile(
    r"(?P<passive>[가-힣]+)된|(?P<active>[가-힣]{2,})한|[가-힣]+던|숨진|열린|만든"
    "|[가-힣]*(?:[어아여려혀러뤄겨져켜쳐펴너터라]진|[나아어여러겨려녀져]온|[밝막잡뽑]힌|[남넘옮]긴"
    "|(?:끝|떠|일어|태어|물러|드러|만|나타|달아)난|[받맺찾잃얻닫놓]은)"
)
_WITH_OBJECT = re.compile(rf"[가-힣]*[{_WITH_N}](?<![위통향겸]한)(?<!둘러싼)(?<!앞둔)(?<![가지]진)(?<!지닌)")
"""Behind an object only a verb can stand; these make prepositions of it, or tell a state."""
_OBJECT = re.compile(r"[^\W\d_]+[을를](?<![마가노]을)")
_WORD = re.compile(r"\S+")
_TIME_PARTICLE = re.compile(r"에[는도만야]?\s")
_JAPANESE = re.compile(
    "(?<=[しっいんれけえきちりせねべめ来出見得着])(?<!予定され)(?<!計画され)(?<!見込まれ)(?<!優れ)(?<!とし)"
    "(?<!いっ)[ただ](?=[\u4e00-\u9fffァ-ヴ])"
)
_CLOSE_JAPANESE = re.compile("に[\u4e00-\u9fff]+[ぁ-ん]{0,4}")


def past_participle(words: str) -> Participle | None:
    """Return the first past participle that stands before a noun; None where there is none.

    ``words`` is what follows a date in its sentence.

    >>> past_participle("에 발표한 조치다").is_close, past_participle("에 중요한 회담이 열린다")
    (True, None)
    """
    found = _JAPANESE.search(words)
    if found:
        return Participle(found.start(), bool(_CLOSE_JAPANESE.fullmatch(words, 0, found.start())))
    particle = _TIME_PARTICLE.match(words)
    between = list(_WORD.finditer(words, particle.end() if particle else 0))
    for place, word in enumerate(between[:-1]):
        before = between[place - 1][0] if place else ""
        if _is_done(word[0], before):
            is_own = not place or (place == 1 and bool(_OBJECT.fullmatch(before)))
            return Participle(word.start(), bool(particle) and is_own)
    return None


def _is_done(word: str, before: str) -> bool:
    """Whether a Korean word tells of the noun behind it what was done."""
    if _OBJECT.fullmatch(before) and _WITH_OBJECT.fullmatch(word):
        return word[:-1] not in _NOT_DONE
    found = _KOREAN.fullmatch(word)
    if found is None:
        return False
    return not (found["passive"] or "").endswith(_PLANS) and found["active"] not in _NOT_DONE
