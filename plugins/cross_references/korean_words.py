"""Korean words that begin like a name and are none: the longest known word wins."""

from __future__ import annotations

import re

_LONGER_WORDS = (
    "고양이 나라사랑 나비넥타이 네트워크 다이너마이트 다이스키 다이아몬드 다이어트 라이브 라이선스 "
    "라이터 레이더 레이스 레이저 로마네스크 로마자 마니아 마라톤 마리오네트 마스크 마이너스 마이크 "
    "매니아 메시지 메이저 메이커 메이크업 모나리자 뮤지컬 미라클 바나나 바이러스 바이올린 베이비 "
    "베이스 베이커리 보아하니 부산물 사랑니 사랑방 시나리오 시나브로 시리얼 시리즈 아바타 아이디어 "
    "아이스크림 안나푸르나 알라딘 애플리케이션 애플파이 액세서리 에스프레소 에어컨 에이전트 "
    "엑소시스트 엘리베이터 엘리트 오스트레일리아 오스트리아 오페라 월드컵 유머 이순간 "
    "인도네시아 인도양 인도적 인도주의 인도차이나 인터넷 인터뷰 자바스크립트 잔디밭 지니어스 "
    "차이나타운 체코슬로바키아 카타르시스 크리스마스 크리스천 크리스탈 타이머 타이밍 타이어 타이틀 "
    "페루자 프로그램 프로야구 프로젝트 한결같 현대식 현대적 현대화 호주머니"
)
_LONGER = re.compile("|".join(sorted(_LONGER_WORDS.split(), key=len, reverse=True)))
_LOANED = (
    "램프 랭킹 러시 럭비 레스토랑 레슬링 레이더 레이스 렌터카 록 리그 리더 리모델링 리스크 "
    "리스트 리조트 리턴 리포트 링크 뉴스 뉴타운"
)
_LOAN = re.compile("|".join(_LOANED.split()))
_PARTICLES = frozenset("라란랑로론를")
"""Particles begin with r, too."""
_INITIALS = 0xAC00
_PER_INITIAL = 588
_PER_VOWEL = 28
_N, _R = 2, 5
_Y_VOWELS = frozenset((2, 3, 6, 7, 12, 17, 20))
"""Of the twenty-one vowels ya, yae, yeo, ye, yo, yu and i."""
_OFFICE = re.compile("(?:은행|위원회|병원|대학|학교|도서관|박물관|공사|공단|경찰서|소방서|연구소|협회)$")
"""What has a head, who is called by it and 장."""


def is_longer_word(text: str, start: int, end: int) -> bool:
    """Return whether a longer word than ``text[start:end]`` begins there.

    >>> is_longer_word("인도네시아", 0, 2), is_longer_word("인도 정부", 0, 2)
    (True, False)
    """
    word = _LONGER.match(text, start)
    return word is not None and word.end() > end


def begins_no_word(tail: str) -> bool:
    """Return whether no Korean word begins so: with r, or with n before y or i, but for loans.

    >>> begins_no_word("리케이션"), begins_no_word("영화"), begins_no_word("리그")
    (True, False, False)
    """
    if tail[0] in _PARTICLES or _LOAN.match(tail):
        return False
    initial, rest = divmod(ord(tail[0]) - _INITIALS, _PER_INITIAL)
    return initial == _R or (initial == _N and rest // _PER_VOWEL in _Y_VOWELS)


def has_head(name: str) -> bool:
    """Return whether a name is that of an office or a house whose head is called by it: 은행 + 장."""
    return _OFFICE.search(name) is not None
