"""Korean: the first predicate behind a date, and what its ending makes of the clause."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ...prose import Span
from ...timexes import Timex
from .role import Role, Told

_WORD = re.compile(r"\S+")
_ADVERBIAL = re.compile(r"(?:경|쯤|께)?(?:에는|에도|엔|에)?[,]?(?=\s|$)")
_PARTICLES: tuple[tuple[re.Pattern[str], Role], ...] = (
    (
        re.compile(
            r"(?:년|월|일)?(?:보다|대비|만큼|처럼|같은)|에?\s*(?:비해|비하면|견줘|대비)"
            r"|의?\s*(?:같은\s?(?:기간|시기|달|분기)|동기|이맘때)"
        ),
        "comparison",
    ),
    (
        re.compile(r"(?:부터|까지|이후|이래|이전|전부터)|\s+(?:이후|이래|이전|현재|기준|말까지|초까지)"),
        "bound",
    ),
    (re.compile(r"의(?=\s)"), "name"),
)
_IN_A_PLACE = re.compile(r"\s+\S+(?:에서|으로)\s")
"""Behind a bare year: it does not describe the place."""
_HABIT = re.compile(r"매년|해마다|매달|매주|매월|보통|대개|흔히|주로|통상|일반적으로|항상")
_PLAN = re.compile(r"(?:기로|려고|도록|고자)$")
_REPORTED = re.compile(r"(?:다고|라고|냐고|자고|다며|라며|다면서|라면서|다는|라는|것으로|것이라고)$")
_SUBORDINATE = re.compile(r"(?:면|자마자|면서|아서|어서|해서|여서|려면|때문에|위해)$")
_ADNOMINAL = re.compile(
    r"(?:된|한|던|린|진|인|난|든|킨|친|낸|온|힌|운|쓴|룬|긴|할|될|릴|질|하는|되는|있는|없는|려는|지는"
    r"|[지죽찍입받잡얻놓찾먹읽맺심묻넘앉막맡뽑낳닫쌓꺾겪엮깎섞밟]은)$"
)
_NO_ADNOMINAL = re.compile(
    r"(?:북한|남한|제한|권한|기한|한국인|중국인|일본인|미국인|외국인|사진|대한|주민|시민)$"
)
_NOT_PAST = re.compile(r"(?:있|없|않|겠)(?:었|았)?다$|(?:이었|아니었|예정이|못했|않았)다$|(?<![하되시])였다$")
_NEGATED = re.compile(r"(?:않았|못했)다$")
_COORDINATE = re.compile(r"(?:고|며|지만|는데|으나)$")
_TOPIC = re.compile(r"(?:은|는|이|가|께서)$")
_PAST_CODA = 20
_FIRST_SYLLABLE, _LAST_SYLLABLE, _CODAS = 0xAC00, 0xD7A3, 28


@dataclass(frozen=True, slots=True)
class _Word:
    """A word with its place."""

    start: int
    text: str


def roles(text: str, sentence: Span, dates: Sequence[Timex], quoted: Sequence[Span]) -> list[Told]:
    """Return what each date is to its sentence."""
    return [_told(text, sentence, timex, quoted) for timex in dates]


def _told(text: str, sentence: Span, timex: Timex, quoted: Sequence[Span]) -> Told:
    before, after = text[sentence.start : timex.start], text[timex.end : sentence.end]
    if timex.edtf and ".." in timex.edtf:
        return Told("bound")  # "2010년 이후" is one expression
    for pattern, role in _PARTICLES:
        if pattern.match(after):
            return Told(role)
    if _HABIT.search(before) or _HABIT.search(after):
        return Told("habit")
    particle = _ADVERBIAL.match(after)
    if particle is None or not (particle[0] or _stands_alone(timex) or _IN_A_PLACE.match(after)):
        return Told("name")
    is_report = not particle[0].strip(",") and timex.granularity == "day"
    skips = is_report and bool(_TOPIC.search(before.rstrip()))
    return _of_predicates(_words(text, timex.end + particle.end(), sentence.end, quoted), skips_reports=skips)


def _stands_alone(timex: Timex) -> bool:
    """Whether a date needs no particle: a day, "지난해", "2년 뒤"; a bare year describes what follows."""
    if timex.text.endswith(("뒤", "후", "전")):
        return True
    return timex.granularity in {"day", "week"} or re.match(r"\d", timex.text) is None


def _words(text: str, start: int, end: int, quoted: Sequence[Span]) -> Iterator[_Word]:
    """Yield the words between two places, without quotations and what they end on."""
    for found in _WORD.finditer(text, start, end):
        touched = [span for span in quoted if span.start < found.end() and found.start() < span.end]
        if not touched:
            yield _Word(found.start(), found[0].rstrip(".,!?…)"))


def _of_predicates(words: Iterator[_Word], *, skips_reports: bool) -> Told:
    for word in words:
        role = _role_of(word.text)
        if role == "reported":
            if not skips_reports:
                return Told("subordinate")
        elif role:
            return Told(role, word.start)
    return Told("unclear")


def _role_of(word: str) -> Role | Literal["reported"] | None:
    """Return what a word makes of the clause before it; None for what is no predicate, or is not its last."""
    if _PLAN.search(word):
        return "plan"
    if _REPORTED.search(word):
        return "reported"
    if word.endswith("다"):
        return _of_end(word)
    if _COORDINATE.search(word):
        return "event" if _has_past(_COORDINATE.sub("", word)) else None
    is_adnominal = _ADNOMINAL.search(word) and not _NO_ADNOMINAL.search(word)
    return "subordinate" if is_adnominal or (len(word) > 1 and _SUBORDINATE.search(word)) else None


def _of_end(word: str) -> Role:
    """Tell what the end of a sentence says."""
    if _NEGATED.search(word):
        return "negated"
    if not _has_past(word[:-1]):
        return "unclear"
    return "state" if _NOT_PAST.search(word) else "event"


def _has_past(stem: str) -> bool:
    """Whether a stem ends on the past's syllable, which has a double s at its foot: 했, 었, 됐."""
    last = ord(stem[-1]) if stem else 0
    if not _FIRST_SYLLABLE <= last <= _LAST_SYLLABLE:
        return False
    return (last - _FIRST_SYLLABLE) % _CODAS == _PAST_CODA and stem[-1] not in "있겠"
