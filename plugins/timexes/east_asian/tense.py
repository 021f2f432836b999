"""Whether a Korean or Japanese sentence looks back or ahead: the first predicate after a date tells."""

import re

from ..completion import Tense
from ..grammar import Match
from .participles import past_participle

_REACH = 40
_SENTENCE_END = re.compile(r"[.!?]\s|[。！？\n]")


def _syllables(final: int) -> str:
    """Return the Korean syllables with a final consonant, numbered as Unicode does: 8 is ㄹ, 20 is ㅆ."""
    return "".join(chr(code) for code in range(0xAC00 + final, 0xD7A4, 28))


_PLAN = "예정|전망|계획|방침|일정|가능성|공산|태세|듯|것"
_INTENT = "予定|見通し|計画|方針|意向|考え|見込み|方向|構え"
"""Behind a verb: 10月に開く方針を決めた lies ahead, 10月に方針を決めた does not."""
# "을" and "를" mark objects too; after these it belongs to a verb.
_VERBAL = "있없받맺찾잃얻않남넘닫높낮많적"
_TO_COME = _syllables(8).replace("을", "").replace("를", "")
_PAST = _syllables(20).replace("있", "")
_AHEAD = (
    r"(?:[가-힣](?<![역분])할|[가-힣]될|열릴|[러뤄]질)\s"
    r"(?!때|당시|무렵|정도|만큼|뻔|[수줄거건게뿐])(?=[^\s.,])"
)
"""Before a noun of its own, 발표할 조치, not a bound one: 발표할 수."""
_PREDICATE = re.compile(
    rf"(?P<unfulfilled>(?:{_PLAN})이었|예정됐던|예정되었던|予定だった|はずだった|見通しだった|計画だった)"
    rf"|(?P<future>(?:[{_TO_COME}]|[{_VERBAL}]을)\s?(?:{_PLAN})|을\s(?:예정|것)|예정(?:이|인|으로|돼|된|되)|앞두|겠다"
    r"|予定(?=[だでとに。、]|$)|見通し(?=[だでと。、]|$)|見込み|方針(?=[だでと。、]|$)|つもり|はずだ|とみられ|と見られ|予想され"
    rf"|{_AHEAD}|(?:だろう|でしょう)(?!か)|[るうくすつぬむぐぶ](?:{_INTENT}))"
    rf"|(?P<past>[{_PAST}](?:다|습니다|고|으며|지만|는데|으나|던)"
    r"|(?<=[しっいんれけえきちりせねべめ])[ただ](?=[。、」とがの]|$))"
    r"|(?P<present>[가-힣](?<!이)다(?=[.\s]|고\s|며\s|는\s|$)|[るうくすつぬむぐぶ](?=[。、」と]|$))"
)


_PUT_OFF = re.compile(
    r"(?:로|으로)\s?(?:연기|미뤄|미뤘|미루|늦춰|늦췄|순연|변경)|[にへ](?:延期|先送り|順延|繰り下げ|繰り上げ|持ち越|ずれ込)"
)
"""Behind the day that something was put off to."""


_STATE = re.compile(r"[てで]いる$|[고어아여] ?있다$")
_ACT = re.compile(rf"(?:[{_syllables(4)}]|는)다$|[るうくすつぬむぐぶ]$")
"""A verb of the present: 열린다, 開く."""
_REACH_OF_ALREADY = 8
_ALREADY = re.compile(r"もう|すでに|既に|이미|벌써")
"""What is over: もう8月に終わっている."""


def tense_after(match: Match) -> Tense:
    """Return the tense of the first predicate after a match; None where none is told or the present is.

    What was to happen and perhaps did not is open, and so is a date that a past participle may have or the
    verb behind it.
    """
    pieces = match.tokens.pieces
    words = "".join(pieces[match.end : match.end + _REACH])
    if _PUT_OFF.match(words):
        return "future"
    words = _SENTENCE_END.split(words, maxsplit=1)[0]
    found = _PREDICATE.search(words)
    participle = past_participle(words)
    if participle and (found is None or participle.start < found.start()):
        no_other_act = found is None or found.lastgroup == "past" or _is_copula(found, words)
        return "past" if participle.is_close or no_other_act else "open"
    return _tense_of(found, words, match)


def _is_copula(found: re.Match[str], words: str) -> bool:
    """Whether the predicate is a noun's, and no act that a date could have: "조치다"."""
    return found.lastgroup == "present" and not _ACT.search(words[: found.end()])


def _tense_of(found: re.Match[str] | None, words: str, match: Match) -> Tense:
    if found and found.lastgroup == "present" and match.has("m") and not match.has("d"):
        before = "".join(match.tokens.pieces[max(match.start - _REACH_OF_ALREADY, 0) : match.start])
        is_over = _STATE.search(words[: found.end()]) and _ALREADY.search(before)
        return None if is_over else "future"
    if found is None or found.lastgroup == "present":
        return None
    return {"future": "future", "past": "past"}.get(found.lastgroup or "", "open")  # type: ignore[return-value]
