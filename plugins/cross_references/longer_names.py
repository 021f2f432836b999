"""Names inside longer names that the gazetteer does not know: the guard against half-marked names.

"New Seoul Hotel" is not about Seoul, nor "Akie Abe" about Abe. A name of one word is turned down when a
capitalized word stands right beside it, unless that word is a title, opens the sentence, or is a known name
that follows. Names of several words and acronyms are told apart well enough by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Callable


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LEFT = re.compile(r"(?P<before>(?:^|[^\w.&'-]) ?)(?P<word>[A-Z][\w&'-]*\.?) $")
_RIGHT = re.compile(r" (?P<word>[A-Z][\w&-]*)")
_PRAISE = re.compile(
    r"'s (?:Top|Best|Greatest|Finest|Favou?rite|Most|Next|First|Own|Hidden|Leading|Little|Biggest) [A-Z]"
)
_EDITION = re.compile(r" (?:19|20)\d\d(?![\w-])")
"""A year right after a name makes it an event: Seoul 1988."""
_SENTENCE_END = re.compile(r"(?:^|[.!?:;\"\n\u001f(\[\u2014\u2022*-]) ?$")
_NO_NAME = re.compile(r"'s$|-[a-z]+$")
"""Possessives and compounds like Nazi-occupied stand before a name, not in it."""
_REACH = 32

TITLES = _words(
    "Admiral Agent Ambassador Archbishop Attorney Baron Baroness Bishop Brigadier Brother Captain Cardinal "
    "Chair Chairman Chairwoman Chancellor Chief Coach Colonel Commander Commissioner Congressman "
    "Congresswoman Corporal Count Countess Crown Dame Defence Defense Delegate Deputy Detective Director "
    "Doctor Duchess Duke Emir Emperor Empress Envoy Father Foreign General Governor Imam Inspector Judge "
    "Justice King Lady Leader Lieutenant Lord Major Marshal Mayor Minister Miss Mister Mother Officer "
    "Officials Premier President Prince Princess Professor Prosecutor Queen Rabbi Representative Reverend "
    "Saint Secretary Senator Sergeant Sheikh Shah Sheriff Sir Sister Speaker Spokesman Spokesperson "
    "Spokeswoman Sultan Treasurer Tsar Vice CEO CFO Adm Amb Capt Cmdr Col Dr Fr Gen Gov Lt Maj Mme Mr Mrs "
    "Ms Pres Prof Rep Rev Sen Sgt St Republican Republicans Democrat Democrats Quarterback"
)
OPENERS = _words(
    "A About Above According Across After Against All Along Already Also Although Amid Among An And Another "
    "Any Are Around As At Back Because Before Behind Below Beside Besides Between Beyond Both But By Can "
    "Could Critics Despite Did Do Does During Each Earlier Early Either Elsewhere Even Eventually Ever "
    "Every Except Few First Following For Former Formerly From Given Had Has Have He Hence Her Here His How "
    "However I If In Inside Instead Into Is It Its Just Last Late Later Let Like Many Maybe Meanwhile More "
    "Most Much My Near Neither Never Next No Nor Not Nothing Now Of Off Often On Once One Only Or Other Our "
    "Out Outside Over Past Perhaps Quite Rather Said Say Second Several She Should Since So Some Sometimes "
    "Soon Still Such Than That The Their Then There Therefore These They Third This Those Though Three "
    "Through Throughout Thus Till To Today Together Tomorrow Toward Towards Two Under Unless Unlike Until "
    "Up Upon Was Watch We Were What When Whenever Where Whereas Whether Which While Who Whose Why Will With "
    "Within Without Would Yesterday Yet You Your"
)
CALENDAR = _words(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July "
    "August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec"
)


def is_part_of_longer_name(text: str, start: int, end: int, is_known: Callable[[int], bool]) -> bool:
    """Return whether the words around ``text[start:end]`` make it part of a name that is not known.

    ``is_known`` tells whether a name of the gazetteer starts at an offset.
    """
    if text[start].isupper() and _EDITION.match(text, end):
        return True
    if not _is_exposed(text[start:end]):
        return _PRAISE.match(text, end) is not None
    return (
        _is_continued(text, end, is_known) or _continues(text, start) or _PRAISE.match(text, end) is not None
    )


def _is_exposed(name: str) -> bool:
    """One capitalized word that is no acronym."""
    return " " not in name and name[0].isupper() and not name[1:2].isupper() and "." not in name[:-1]


def _is_continued(text: str, end: int, is_known: Callable[[int], bool]) -> bool:
    right = _RIGHT.match(text, end)
    if right is None or text[end - 1] == "." or is_known(end + 1):
        return False
    return right["word"] not in TITLES and right["word"] not in CALENDAR


def _continues(text: str, start: int) -> bool:
    low = max(0, start - _REACH)
    left = _LEFT.search(text[low:start])
    if left is None:
        return False
    word = left["word"].rstrip(".")
    if word == "The" or word in TITLES or word in CALENDAR or _NO_NAME.search(word):
        return False
    if left["word"].endswith("."):
        return len(word) == 1
    opens = _SENTENCE_END.search(text[: low + left.start("word")][-3:]) is not None
    return not (opens and (word in OPENERS or word.endswith("ly")))
