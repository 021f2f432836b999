"""Read what stands above the body: title, deck, by-line, date, and the page's labels between them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from .boxes import is_caption
from .by_lines import is_bare_name, read_by_line
from .date_lines import DateLine, read_date_line
from .debris import ends_a_sentence, is_button, is_prose, length_in_words
from .draft import Doubt, LeftOut
from .title_lines import TitleLine, choose_title, read_title_line

_LONG = 20
"""Words; a sentence of that length is body, whatever stands around it."""
_MOST = 25
"""Lines; an article that has not begun by then begins there."""
_SHORT = 8
"""Words that may stand beside a date in its line."""
_SENTENCE = 3
_STOPS = (".", "。", "!", "?")
_LONGEST = 400
"""Characters; no by-line is longer."""


@dataclass(frozen=True, slots=True)
class CreditLine:
    """A line with a date, a by-line or both."""

    authors: tuple[str, ...]
    """Who it names."""
    dates: DateLine | None
    """When."""


@dataclass(frozen=True, slots=True)
class Head:
    """What the lines above the body say."""

    title: TitleLine
    """The title, taken apart; empty when there is none."""
    authors: tuple[str, ...]
    """From by-lines."""
    published: date | None
    """The first date that is not that of an update."""
    modified: date | None
    """The date of an update."""
    summary: str
    """The line under the title."""
    body_start: int
    """Index of the first line of the body."""
    doubts: tuple[Doubt, ...]
    """What to look at."""
    left_out: tuple[LeftOut, ...]
    """Lines that are not used."""


def read_credit_line(line: str, language: str = "") -> CreditLine | None:
    """Return what a line of dates and names says; None when it is something else."""
    if len(line) > _LONGEST:
        return None
    dates = read_date_line(line, language)
    if dates is None:
        authors = read_by_line(line)
        return CreditLine(authors, None) if authors else None
    if length_in_words(dates.rest) > _SHORT or ends_a_sentence(dates.rest):
        return None
    if (
        length_in_words(dates.rest) >= _SENTENCE
        and line.rstrip().endswith(_STOPS)
        and not read_by_line(dates.rest)
    ):
        return None  # "The mole fell on 4 May 1952."
    parts = [part.strip() for part in re.split(r"[|·/]", dates.rest)]
    by_lines = [author for part in parts for author in read_by_line(part)]
    names = [part for part in parts if is_bare_name(part)]
    return CreditLine(tuple(dict.fromkeys(by_lines or names)), dates)


def read_head(lines: Sequence[str]) -> Head:
    """Read the head of a text whose paragraphs are ``lines``."""
    limit = next((i for i, line in enumerate(lines[:_MOST]) if _is_body(line)), min(_MOST, len(lines)))
    credit_lines = {i: credit for i in range(limit) if (credit := read_credit_line(lines[i]))}
    buttons = {i for i in range(limit) if i not in credit_lines and is_button(lines[i])}
    names = _lone_names(lines, limit, credit_lines)
    other = [i for i in range(limit) if i not in credit_lines and i not in buttons and i not in names]
    last_credit = max((*credit_lines, *names), default=-1)
    above = [i for i in other if i < last_credit] or other
    chosen = choose_title([lines[i] for i in above])
    title_at = above[chosen] if chosen >= 0 else -1
    start = next((i for i in other if i > max(title_at, last_credit) and is_prose(lines[i])), limit)
    spare = [i for i in other if i < start and i != title_at]
    captions = {i for i in spare if is_caption(lines[i])}
    decks = (i for i in spare if i > title_at and i not in captions and length_in_words(lines[i]) >= 6)
    summary_at = next(decks, -1)
    title = read_title_line(lines[title_at]) if title_at >= 0 else TitleLine("")
    reasons = dict.fromkeys(sorted(buttons), "a button or label of the page")
    reasons |= {i: "a label or caption above the text" for i in spare if i != summary_at}
    return Head(
        title=title,
        authors=_authors(credit_lines, names, lines),
        published=_first(credit.dates.published for credit in credit_lines.values() if credit.dates),
        modified=_first(credit.dates.modified for credit in credit_lines.values() if credit.dates),
        summary=lines[summary_at] if summary_at >= 0 else "",
        body_start=start,
        doubts=(*_title_doubts(title, len(above)), *_credit_doubts(credit_lines, names, lines)),
        left_out=tuple(LeftOut(lines[i], reasons[i]) for i in sorted(reasons)),
    )


def head_at(lines: Sequence[str], title_at: int | None) -> Head:
    """Read the head of a document whose title is known: only by-lines stand beside it."""
    credit_lines: dict[int, CreditLine] = {}
    names: set[int] = set()
    start = 0
    while start < len(lines) and start < _SHORT:
        credit = read_credit_line(lines[start]) if start != title_at else None
        if credit:
            credit_lines[start] = credit
        elif start != title_at and _stands_above_date(lines, start):
            names.add(start)
        elif start != title_at:
            break
        start += 1
    return Head(
        title=TitleLine("") if title_at is None else read_title_line(lines[title_at]),
        authors=_authors(credit_lines, names, lines),
        published=_first(credit.dates.published for credit in credit_lines.values() if credit.dates),
        modified=_first(credit.dates.modified for credit in credit_lines.values() if credit.dates),
        summary="",
        body_start=start,
        doubts=tuple(_credit_doubts(credit_lines, names, lines)),
        left_out=(),
    )


def _is_body(line: str) -> bool:
    words = length_in_words(line)
    return (words >= _LONG and ends_a_sentence(line)) or words >= 2 * _LONG


def _lone_names(lines: Sequence[str], limit: int, credit_lines: dict[int, CreditLine]) -> set[int]:
    """Return lines that are only a name, right beside a line with a date but no author."""
    return {
        i
        for i in range(1, limit)
        if i not in credit_lines
        and is_bare_name(lines[i])
        and any(j in credit_lines and not credit_lines[j].authors for j in (i - 1, i + 1))
    }


def _stands_above_date(lines: Sequence[str], index: int) -> bool:
    """Whether a line is only a name, right above one that is only a date."""
    below = read_credit_line(lines[index + 1]) if index + 1 < len(lines) else None
    return below is not None and below.dates is not None and not below.authors and is_bare_name(lines[index])


def _authors(credit_lines: dict[int, CreditLine], names: set[int], lines: Sequence[str]) -> tuple[str, ...]:
    named = [author for credit in credit_lines.values() for author in credit.authors]
    return tuple(dict.fromkeys(named or [lines[i] for i in sorted(names)]))


def _first(days: Iterable[date | None]) -> date | None:
    return next((day for day in days if day), None)


def _title_doubts(title: TitleLine, candidates: int) -> list[Doubt]:
    doubts = []
    if candidates > 1:
        doubts.append(Doubt("title", title.title, f"chosen among {candidates} lines above the text"))
    if title.label:
        doubts.append(Doubt("title", title.title, f"without '[{title.label}]', which looks like a section"))
    if title.site:
        doubts.append(Doubt("publication", title.site, "stands behind the title"))
    return doubts


def _credit_doubts(credit_lines: dict[int, CreditLine], names: set[int], lines: Sequence[str]) -> list[Doubt]:
    doubts = [
        Doubt("author", lines[i], "a line of its own beside the date, without 'By'") for i in sorted(names)
    ]
    for i, credit in credit_lines.items():
        if credit.dates and credit.dates.is_ambiguous:
            taken = credit.dates.published or credit.dates.modified
            doubts.append(Doubt("date", str(taken), f"'{lines[i]}' may give the month or the day first"))
    return doubts
