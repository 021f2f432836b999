"""What stands before a length or a year: an event that it counts from, a reign, "that"."""

import re

from ..grammar import Match
from ..tokens import Tokens
from .words import CLASSES

_EVENTS = (
    "독립 해방 광복 종전 개전 전쟁 발발 발생 사망 별세 타계 출생 탄생 결혼 이혼 취임 퇴임 은퇴 사임"
    " 당선 선거 총선 대선 개막 폐막 개최 개통 개장 개업 개교 개봉 완공 준공 착공 창립 설립 창단 건국"
    " 멸망 출범 발족 출시 출간 발간 발표 체결 서명 비준 발효 시행 폐지 만료 만기 마감 출발 도착 시작"
    " 종료 졸업 입학 입대 제대 전역 사고 사건 사태 폭발 분화 지진 화재 침몰 추락 붕괴 수술 출산 행사"
    " 대회 경기 회담 회의 재판 판결 선고 체포 구속 석방 혁명 쿠데타 통일 분단 합병 매각 인수 상장 파산"
    " 부도 계약 협정 조약 휴전 정전 침공 공격 작전 상륙 방문 귀국 출국 이주 이민"
)
# "죽기 1년 전", "끝난 지 3년 뒤": a verb made a noun.
_EVENT_WORD = re.compile(rf"(?:{'|'.join(_EVENTS.split())}|데뷔|[가-힣]기|^[지후뒤])$")
_OF_PRESENT = re.compile(r"(?:今|これ|現在|ここ|지금|이제|오늘|지금으)$")
_REIGN = re.compile(r"(?:[조종력륭희제]|연호)$")
_LONGEST_WORD = 8
_ROUGHLY = frozenset("約丸満凡")
_LINKS = CLASSES.of("OF FROM")
_LINKS_ALONE, _THATS = frozenset(_LINKS), frozenset(CLASSES.of("THAT"))


def follows_event(match: Match) -> bool:
    """Whether a length counts from an event: "독립 1년 전", "選挙の3日前", "開幕2日前", "結婚から3年後"."""
    tokens, start = match.tokens, match.start
    if not start:
        return False
    if tokens.codes[start - 1] in _LINKS:
        return not _OF_PRESENT.search(_word_before(tokens, start - 1))
    if tokens.pieces[start - 1][-1:].isspace():
        return bool(_EVENT_WORD.search(_word_before(tokens, start)))
    return is_kanji(tokens, start - 1) and tokens.raw(start - 1) not in _ROUGHLY


def begins_a_word(match: Match) -> bool:
    """Whether "ago" or "later" is the start of another word: "12일 전국 대회", "3일 후보 등록"."""
    tokens, end = match.tokens, match.end
    if end == len(tokens.pieces) or not tokens.tight(end - 1, end + 1):
        return False
    particles = _PARTICLES.get(tokens.raw(end - 1))
    return bool(particles and not particles.match("".join(tokens.pieces[end : end + _LONGEST_WORD])))


_OF_BOTH = "에|엔|의(?![가-힣])|부터|까지|만|보다(?![가-힣])|쯤|께|은|도|과|와"
_PARTICLES = {
    "전": re.compile(rf"(?![가-힣])|{_OF_BOTH}|인(?!대)|이(?!어)|으로|처럼"),
    "후": re.compile(rf"(?![가-힣])|{_OF_BOTH}|인|면|로|는|나|였|이"),
    "뒤": re.compile(rf"(?![가-힣])|{_OF_BOTH}|인|면|로|는|나|였|이(?!어)"),
}


def is_start_of_word(match: Match) -> bool:
    """Whether a week or a minute is a syllable of another word: "10주년", "2주택", "3분의 1", "十分な"."""
    tokens, end = match.tokens, match.end
    if end == len(tokens.pieces) or not tokens.tight(end - 1, end + 1):
        return False
    after = "".join(tokens.pieces[end : end + _LONGEST_WORD])
    words = _WORDS_OF_UNITS.get(tokens.raw(end - 1))
    # "十分な" is sufficient, "10分に1本" is one every ten minutes.
    return bool(words and words.match(after)) or bool(
        _SUFFICIENT.match(tokens.raw(end - 2) + tokens.raw(end - 1) + after)
    )


_WORDS_OF_UNITS = {"주": re.compile("[년기택체주장요민]"), "분": re.compile(r"의\s?\d|[기모자]")}
_SUFFICIENT = re.compile("十分[なにだ]")


def follows_that(match: Match) -> bool:
    """Whether "that" stands before a length: "その2か月後", "그로부터 3년 뒤"."""
    codes, start = match.tokens.codes, match.start
    last, before = codes[max(start - 1, 0) : start], codes[max(start - 2, 0) : max(start - 1, 0)]
    # "그는 3년 뒤": he.
    return last in _THATS or (last in _LINKS_ALONE and before in _THATS)


def follows_reign(match: Match) -> bool:
    """Whether the year is one of a reign or an era: "영조 52년", "乾隆60年"."""
    tokens, start = match.tokens, match.start
    if not start:
        return False
    if tokens.pieces[start - 1][-1:].isspace():
        return bool(_REIGN.search(_word_before(tokens, start)))
    return tokens.raw(start - 1)[-1:].isalpha()


def is_kanji(tokens: Tokens, place: int) -> bool:
    """Whether a token is a Chinese character that belongs to no word of time."""
    return tokens.codes[place] in _OTHER and "一" <= tokens.raw(place)[-1:] <= "鿿"


_OTHER = CLASSES.of("OTHER")


def _word_before(tokens: Tokens, end: int) -> str:
    """Return the word that ends before a token, without the space after it."""
    first = end
    while first > max(end - _LONGEST_WORD, 0):
        first -= 1
        if first and tokens.pieces[first - 1][-1:].isspace():
            break
    return "".join(tokens.pieces[first:end]).rstrip()
