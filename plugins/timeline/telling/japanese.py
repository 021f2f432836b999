"""Japanese: the first predicate behind a date, and what follows it."""

import re
from collections.abc import Sequence

from ...prose import Span
from ...timexes import Timex
from .role import Role, Told

_PARTICLES: tuple[tuple[re.Pattern[str], Role], ...] = (
    (re.compile(r"(?:に|と)比べ|より(?!前)|比で?|並み|と同|の?同(?:期|月|時期)"), "comparison"),
    (re.compile(r"から|まで|以降|以来|以後|以前|前後|より前|ごろまで|頃まで|末まで"), "bound"),
    (re.compile(r"の|版|度|型|式|製|産|当時"), "name"),
)
_ADVERBIAL = re.compile(r"(?:ごろ|頃)?(?:には|にも|に(?!わた|かけ|向け|関|おけ)|は)?[、,]?")
_HABIT = re.compile(r"毎年|毎月|毎週|例年|通常|普段|ふだん|たいてい|しばしば|いつも")
_REPORTED = re.compile(
    r"[たるいうだ]と(?:述べ|発表|明らか|話し|語っ|説明|主張|指摘|し[たて]|い[うっ]|報じ|みら|見ら|予想|答え|伝え|訴え|認め)"
)
_PUT_OFF = re.compile(r"(?:[にへ])(?:延期|先送り|順延|繰り下げ|繰り上げ|持ち越|ずれ込|変更)")
_SUBORDINATE = re.compile(r"れば|たら|ため[、に]?|ので|ながら|たとき|た時|た後|る前|た際|のに、")
_ADNOMINAL = re.compile(r"(?:(?<=[一-鿿ぁ-ゖ])(?:た|だ|る|ない|う|く|す))(?=[一-鿿ァ-ヺ々])")
_PAST_CLAUSE = re.compile(r"たが、|たし、|たけれど")
_END = re.compile(r"([^、。！？]*?)([。！？]|$)")
_NEGATED = re.compile(r"なかった$|ませんでした$")
_STATE = re.compile(r"(?:だった|であった|ていた|でいた|たかった|でした|はあった)$")
_PAST = re.compile(r"(?:た|んだ|いだ)$")
_TOPIC = re.compile(r"(?:は|が)[、]?$")


def roles(text: str, sentence: Span, dates: Sequence[Timex], quoted: Sequence[Span]) -> list[Told]:
    """Return what each date is to its sentence."""
    return [_told(text, sentence, timex, quoted) for timex in dates]


def _told(text: str, sentence: Span, timex: Timex, quoted: Sequence[Span]) -> Told:
    before = text[sentence.start : timex.start]
    after = _without_quotations(text, timex.end, sentence.end, quoted)
    if timex.edtf and ".." in timex.edtf:
        return Told("bound")  # "1980年以降" is one expression
    if _PUT_OFF.match(after):
        return Told("plan")
    for pattern, role in _PARTICLES:
        if pattern.match(after):
            return Told(role)
    if _HABIT.search(before) or _HABIT.search(after):
        return Told("habit")
    particle = _ADVERBIAL.match(after)
    tied = particle[0] if particle else ""
    if not tied and not _stands_alone(timex):
        return Told("name")
    skips = tied == "、" and timex.granularity == "day" and bool(_TOPIC.search(before))
    return _of_predicates(after[len(tied) :], timex.end, skips_reports=skips)


def _stands_alone(timex: Timex) -> bool:
    return timex.granularity in {"day", "week"} or re.match(r"[\d０-９]", timex.text) is None


def _without_quotations(text: str, start: int, end: int, quoted: Sequence[Span]) -> str:
    """Return the words between two places with blanks for quotations, which keep their length."""
    rest = text[start:end]
    for span in quoted:
        if span.start >= start and span.end <= end:
            inner = slice(span.start - start, span.end - start)
            rest = f"{rest[: inner.start]}{'　' * (inner.stop - inner.start)}{rest[inner.stop :]}"
    return rest


def _of_predicates(rest: str, offset: int, *, skips_reports: bool) -> Told:
    """Let the first ending decide that says what a clause is; one that leaves it open is passed over."""
    final = rest.rstrip("。！？!?　 ")
    found: list[tuple[int, Role]] = []
    if not skips_reports and (report := _REPORTED.search(rest)):
        found.append((report.start(), "subordinate"))
    reported_to = max((match.end() for match in _REPORTED.finditer(rest)), default=0) if skips_reports else 0
    for pattern, role in (
        (_SUBORDINATE, "subordinate"),
        (_ADNOMINAL, "subordinate"),
        (_PAST_CLAUSE, "event"),
    ):
        match = pattern.search(rest, reported_to)
        if match:
            found.append((match.start(), role))  # type: ignore[arg-type]
    found.append((len(final), _of_end(final)))
    place, role = min(found)
    return Told(role, offset + place)


def _of_end(final: str) -> Role:
    """Tell what the end of a sentence says: the past is an event, unless it was a state or was not."""
    if _NEGATED.search(final):
        return "negated"
    if _STATE.search(final):
        return "state"
    return "event" if _PAST.search(final) else "unclear"
