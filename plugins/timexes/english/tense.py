"""Whether the words around a date look back or ahead: the nearest verb of its sentence tells."""

from itertools import dropwhile

from ..completion import Tense
from ..tokens import Tokens
from .words import CLASSES

_REACH = 20
_WORDS_AHEAD = (
    "will shall ll would planned planning expected scheduled due upcoming coming soon payable effective "
    "expire expires begins resumes convenes reopens opens kicks airs premieres debuts departs"
)
_WORDS_AHEAD_OF_TO = (
    "plans plan expects expect intends intend hopes hope going is are set slated poised ready likely "
    "hoping aiming aims aim agreement deal decision"
)
# Who agreed to meet on Friday may have agreed on Friday.
_WORDS_OPEN_OF_TO = (
    "agreed decided vowed promised pledged threatened offered proposed asked ordered urged invited wanted "
    "hoped intended voted"
)
_WORDS_BACK = (
    "was were had did been has said told came went took made met began left won lost saw held gave got "
    "rose fell sent became found ran spoke wrote led knew kept broke struck shot fled fought sold bought "
    "brought paid put hit cut quit since ago ended sued died "
    "withdrew drew flew grew chose caught taught sank stole sought threw understood undertook overtook hung "
    "dealt fed hid slid rode drove befell arose awoke beat bent bound burst crept dug drank ate forgave "
    "forgot froze "
    "laid lent meant rang sang slept slew spent spun stood stuck swam swept swore tore wept wound wove wore"
)
_AHEAD = frozenset(_WORDS_AHEAD.split())
_BACK = frozenset(_WORDS_BACK.split())
_AHEAD_OF_TO = frozenset(_WORDS_AHEAD_OF_TO.split())
_OPEN_OF_TO = frozenset(_WORDS_OPEN_OF_TO.split())
# "On Friday they planned to pay": the planning or the paying.
_PLANS = frozenset({"planned", "expected", "scheduled"})
# Who was going to do so on Friday may have done it last Friday, or not.
_OVERTAKEN = frozenset({"going", "due"})
_WAS = frozenset({"was", "were"})
_UNREAL = frozenset({"have", "not"})
_MODALS = frozenset({"will", "shall", "ll", "would", "must"})
_PRESENT = frozenset({"is", "are", "be", "s", "now"})
_PLACING = (["in"], ["on"])
_IS = (["is"], ["are"])
_DEADLINE = frozenset({"by", "until", "till", "as", "through"})
_PART_OF_DATE = frozenset({"-", "mid", "early", "late", "the", "end", "middle", "of"})
# After these, and with "un-", a word in -ed is an adjective: "a still unspecified date".
_WORDS_BEFORE_ADJECTIVES = "a an the its his her their our my this that these those of"
_BEFORE_ADJECTIVES = frozenset(_WORDS_BEFORE_ADJECTIVES.split())
_JOINTS = frozenset("-–")
_VERBS_IN_UN = ("unveil", "unfold", "unleash", "unit", "uncover", "under")
_STOP = CLASSES.of("DOT")
# So many words before "scheduled" or "until", "had" makes a past of the future.
_REACH_OF_HAD = 7
# Right after a plan's date these tell what became of it: "planned for Saturday was canceled".
_OUTCOME = frozenset({"was", "were", "had"})


def tense_around(tokens: Tokens, start: int, end: int) -> Tense:
    """Return the tense of the clause that the tokens ``start`` to ``end`` stand in; None if unclear."""
    before = _clause(tokens, range(start - 1, max(start - _REACH, -1), -1))
    after = _clause(tokens, range(end, min(end + _REACH, len(tokens.pieces))))
    tense = _tense_before(before)
    if tense == "future" and _OUTCOME.intersection(after[:1]):
        return "open"
    return tense or _tense_after(after)


def _tense_before(words: list[str]) -> Tense:
    """Return the tense that the words before a date tell, the nearest first."""
    near = list(dropwhile(_PART_OF_DATE.__contains__, words))
    if near[:1] in _UP_TO and _PUT_OFF.intersection(near[1:3]) and "had" not in near[:_REACH_OF_HAD]:
        return "future"
    governing = near[1:] if near[:1] in _PLACING else near
    behind_clock = list(dropwhile(_is_of_clock, near))
    if any(word[0].isdecimal() for word in near[: len(near) - len(behind_clock)]):
        governing = behind_clock  # "the show is 11 a.m. to 2 p.m. Saturday"
    if governing[:1] in _IS:  # "the election is in June"
        return "future"
    if len(near) > 1 and near[0] in _DEADLINE and not (near[0] == "as" and words[0] == "of"):
        if {"had", "not"}.intersection(near[:_REACH_OF_HAD]) or _LASTED.intersection(near[1:3]):
            return "past"
        # What rose through August did so last summer, what opened and runs through August will end.
        return "open" if near[0] == "through" and _nearest_tense(near) == "past" else "future"
    return _nearest_tense(near)


def _is_of_clock(word: str) -> bool:
    return word[0].isdecimal() or word in _AROUND_CLOCKS


_AROUND_CLOCKS = frozenset({"to", "from", "at", "until", "noon", "between", "and", ":", ".", "-", "–"})
_LASTED = frozenset({"lasted", "stayed", "remained", "continued", "ran", "raged", "lived", "served", "stood"})
_UP_TO = (["to"], ["until"], ["till"])
_PUT_OFF = frozenset(
    {"postponed", "delayed", "deferred", "moved", "shifted", "rescheduled", "adjourned", "back", "off"}
)


def _nearest_tense(words: list[str]) -> Tense:
    return next(filter(None, (_told_before(words, distance) for distance in range(len(words)))), None)


def _told_before(words: list[str], distance: int) -> Tense:
    word, following = words[distance], words[distance - 1] if distance else ""
    governing = words[distance + 1 : distance + 4]
    is_plan = following == "to" and _BEFORE_ADJECTIVES.isdisjoint(words[max(distance - 2, 0) : distance - 1])
    if word in _AHEAD or (word in _AHEAD_OF_TO and is_plan):
        if word in _OVERTAKEN and _WAS.intersection(words[distance + 1 : distance + 2]):
            return "open"
        return "past" if "had" in words[distance : distance + _REACH_OF_HAD] else "future"
    if word == "might" and not _UNREAL.intersection(words[max(distance - 1, 0) : distance]):
        return "future"
    if word in _OPEN_OF_TO and following == "to" and not _MODALS.intersection(governing):
        return "open"
    return _told_back(word, governing, words[distance + 1 : distance + 2])


def _tense_after(words: list[str]) -> Tense:
    """Return the tense that the words after a date tell."""
    return next(filter(None, (_told_after(words, distance) for distance in range(len(words)))), None)


def _told_after(words: list[str], distance: int) -> Tense:
    word, governing = words[distance], words[max(distance - 3, 0) : distance]
    if word in _PLANS and not _PRESENT.union(_MODALS).intersection(governing):
        return "open"
    if word in _AHEAD or (word in _AHEAD_OF_TO and words[distance + 1 : distance + 2] == ["to"]):
        return "future"
    return _told_back(word, governing, governing[-1:])


def _told_back(word: str, governing: list[str], previous: list[str]) -> Tense:
    if word not in _BACK and not (
        _ends_like_past(word) and _BEFORE_ADJECTIVES.isdisjoint(previous) and _JOINTS.isdisjoint(previous)
    ):
        return None
    ahead = _MODALS.intersection(governing) or {"to", "be"}.issubset(governing)
    return "future" if ahead else "past"


def _ends_like_past(word: str) -> bool:
    if word.startswith("un") and not word.startswith(_VERBS_IN_UN):
        return False
    return len(word) > 4 and word.endswith("ed")


def _clause(tokens: Tokens, indexes: range) -> list[str]:
    words: list[str] = []
    for index in indexes:
        if tokens.codes[index] in _STOP:
            break
        words.append("might" if tokens.raw(index) == "may" else tokens.word(index))
    return words
