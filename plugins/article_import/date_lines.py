"""Find the day of publication in a line near the title: our own timexes do the reading."""

import re
from dataclasses import dataclass
from datetime import date

from ..timexes import Timex, find_timexes
from .characters import plain
from .written_dates import with_figures

_UPDATED = re.compile(
    r"\b(?:updated?|modified|last (?:updated|modified|changed)|revised|edited|amended|mise? à jour|"
    r"modifiée?|aktualisiert|"
    r"geändert|actualizad[oa]|aggiornato|atualizad[oa]|bijgewerkt|обновлено|изменено)\b|수정|更新|修正",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\b(?:(?:first |last )?(?:published|posted|updated?|modified|created|edited)(?: on| at)?|date)\b\s*:?|"
    r"(?:기사)?(?:입력|수정|등록|작성|승인|송고)(?:일시?|시간)?\s*:?|(?:公開|更新|掲載|配信|发布|发表|發布|時間|时间)(?:日時?|时间|時間)?\s*[:：]?|"
    r"\b(?:publiée?s?(?: le)?|mise? (?:à jour|en ligne)(?: le)?|modifiée?(?: le)?|veröffentlicht(?: am)?|"
    r"erstellt(?: am)?|"
    r"aktualisiert(?: am)?|stand|publicad[oa](?: el| em)?|actualizad[oa](?: el)?|pubblicato(?: il)?|"
    r"aggiornato(?: il)?|"
    r"gepubliceerd(?: op)?|опубликовано|обновлено|дата(?: публикации)?)\b\s*:?",
    re.IGNORECASE,
)
_SPACED = re.compile(r"(?<=\d)\.\s+(?=\d{1,2}\.)")
"""``2017. 5. 24.``, as Koreans write it."""
_SLASHED = re.compile(r"(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(?:\d{2}|\d{4})(?!\d)")
_COMPACT = re.compile(r"(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)")
_AROUND = " .-–—|·•/:,;()[]"
"""What stands around a date."""
_ZONE = re.compile(
    r"(?:\b(?:[AP]\.?M\.?|UTC|GMT|[A-Z]{1,3}[SD]T|[KJ]ST|Z)\b\.?|[+-]\d\d:?\d\d\b|오전|오후|午前|午後)+",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"(?:\b(?:on|am|le|el|il|op|em)\s+)?\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\b[.,]?",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?:\b(?:à|um|at|a las|alle|om|"
    r"в)\s+)?\bT?\d{1,2}\s?[:.h시時点]\s?\d{2}(?:[:.분分]\d{2})?(?:\.\d+)?[분分]?(?:\s+Uhr\b)?"
)


@dataclass(frozen=True, slots=True)
class DateLine:
    """The dates of one line."""

    published: date | None
    """The first that is not labeled as an update."""
    modified: date | None
    """The one that is."""
    rest: str
    """The line without dates, times and zones."""
    is_ambiguous: bool
    """Whether day and month could be read the other way round."""


def read_date_line(line: str, language: str = "") -> DateLine | None:
    """Return the dates of ``line``; None when it holds no whole date.

    ``language``: the page's, where it states one.

    >>> read_date_line("May 24, 2017 - 18:19 By Ada Marsh").rest
    'By Ada Marsh'
    """
    line = with_figures(_COMPACT.sub(r"\1-\2-\3", _SPACED.sub(".", plain(line))), language)
    found: dict[int, Timex] = {}
    for known in ("en", "ko", "ja"):
        for timex in find_timexes(line, None, known):
            if timex.granularity == "day" and timex.value and re.search(r"\d{4}", timex.text):
                found.setdefault(timex.start, timex)
    days = [(start, day) for start, timex in found.items() if (day := _day(timex))]
    if not days:
        return None
    labeled = [(day, _is_update(line, start)) for start, day in sorted(days)]
    published = [day for day, is_update in labeled if not is_update]
    modified = [day for day, is_update in labeled if is_update]
    rest = _without(line, [(timex.start, timex.end) for timex in found.values()])
    return DateLine(
        published[0] if published else None, modified[-1] if modified else None, rest, _ambiguous(line)
    )


def _day(timex: Timex) -> date | None:
    """Return the day; where it may be two, the one that is read first: whoever asks tells the doubt."""
    words = timex.edtf or timex.value or ""
    return date.fromisoformat(words) if re.fullmatch(r"\d{4}-\d\d-\d\d", words) else None


def _is_update(line: str, start: int) -> bool:
    """Whether the words between the last date and this one say "updated"."""
    before = re.split(r"\d{4}", line[:start])[-1]
    return _UPDATED.search(before) is not None


def _without(line: str, spans: list[tuple[int, int]]) -> str:
    for start, end in sorted(spans, reverse=True):
        line = f"{line[:start]} {line[end:]}"
    line = _LABEL.sub(" ", _ZONE.sub(" ", _CLOCK.sub(" ", line)))
    line = re.sub(r"\s+", " ", line).strip(_AROUND)
    weekday = _WEEKDAY.search(line)
    if weekday and (weekday.start() == 0 or weekday.end() == len(line)):
        line = f"{line[: weekday.start()]}{line[weekday.end() :]}".strip(_AROUND)
    return line


def _ambiguous(line: str) -> bool:
    match = _SLASHED.search(line)
    return match is not None and int(match[1]) <= 12 and int(match[3]) <= 12 and match[1] != match[3]
