"""The timeline as an iCalendar (RFC 5545) of all-day entries that never pretend to a day.

A date that is no more exact than a month or a year covers every day it can mean and says so; all entries are
transparent, so that no history blocks anybody's free time.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta

from ...edtf_dates import Day, EdtfDate
from ...interface import Interface, gettext_noop
from ...prose import plain_text
from ..events import Event, Timeline
from .content_lines import Line, component, text_value, written
from .markup import one_line
from .publication import Publication

ROUGH = gettext_noop("The date is given no more exactly; the entry covers every day that it can mean.")
UNSURE = gettext_noop("The date is approximate or uncertain; the entry marks only where it lies.")
ONLY_START = gettext_noop("Only the beginning is dated; the entry covers every day that it can mean.")
ONLY_END = gettext_noop("Only the end is dated; the entry covers every day that it can mean.")


@dataclass(frozen=True, slots=True)
class DaySpan:
    """Whole days in a calendar."""

    first: date
    """DTSTART."""
    after: date
    """DTEND, exclusive."""


def write_ics(timeline: Timeline, publication: Publication) -> str:
    """Write every event that a calendar can hold; ``X-WR-CALDESC`` names those that it cannot."""
    spans = [(event, day_span(event.date)) for event in timeline.events]
    left_out = [event for event, span in spans if span is None]
    title, lang = one_line(timeline.title_in(publication.interface)), publication.interface.lang
    product = f"-//{one_line(publication.name)}//{title}//{lang.partition('-')[0].upper()}"
    lines = [
        Line("VERSION", "2.0"),
        Line("PRODID", text_value(product)),
        Line("X-WR-CALDESC", _description(len(spans) - len(left_out), left_out, publication.interface)),
        Line("X-WR-CALNAME", publication.interface.labeled(one_line(publication.name), title)),
    ]
    for event, span in spans:
        if span is not None:
            lines += component("VEVENT", _entry(event, span, publication))
    return written(component("VCALENDAR", lines))


def day_span(when: EdtfDate) -> DaySpan | None:
    """Return the days that a date can mean; of an interval with one known end, those of that end.

    None where that leaves the years 1 to 9999, which are all that iCalendar can write.
    """
    known = when.start or when.end
    if known is None:
        return None
    first = when.first or known.first
    last = when.last or known.last
    if not _countable(first) or not _countable(last):
        return None
    return DaySpan(_date(first), _date(last) + timedelta(days=1))


def _countable(day: Day) -> bool:
    # The day after the last one must still exist: DTEND is exclusive.
    return day.year >= MINYEAR and day < Day(MAXYEAR, 12, 31)


def _date(day: Day) -> date:
    return date(day.year, day.month, day.day)


def _entry(event: Event, span: DaySpan, publication: Publication) -> Iterator[Line]:
    """Yield the lines of an entry, in the order that the standard's own examples have."""
    yield Line("SUMMARY", text_value(_summary(event, publication.interface)))
    yield Line("DTSTART;VALUE=DATE", _written_day(span.first))
    yield Line("DTEND;VALUE=DATE", _written_day(span.after))
    yield Line("DTSTAMP", f"{_written_day(publication.stamp)}T000000Z")
    yield Line("UID", text_value(f"{event.id}@{publication.host}"))
    if event.strand:
        yield Line("CATEGORIES", text_value(one_line(event.strand.label)))
    yield Line("DESCRIPTION", text_value("\n".join(_lines(event, publication))))
    yield Line("TRANSP", "TRANSPARENT")
    if publication.base:
        yield Line("URL", publication.event(event.id))


def _written_day(day: date) -> str:
    return day.isoformat().replace("-", "")


def is_exact(when: EdtfDate) -> bool:
    """Whether a calendar shows exactly what is known: a day, or an interval from day to day."""
    ends = (when.start, when.end)
    return all(end is not None and end.granularity == "day" and not end.qualifier for end in ends)


def _summary(event: Event, interface: Interface) -> str:
    label = one_line(event.label_text)
    if is_exact(event.date):
        return label
    return interface.pgettext("an event", "%(date)s: %(label)s", date=_words(event, interface), label=label)


def _words(event: Event, interface: Interface) -> str:
    words = interface.date(event.date)
    return words[:1].title() + words[1:]


def _lines(event: Event, publication: Publication) -> list[str]:
    """Say in a few lines when it was, what is unclear, and who says so."""
    interface = publication.interface
    lines = [_when(event, interface)]
    if event.note_html:
        lines.append(one_line(plain_text(event.note_html)))
    for source in event.sources:
        title, short = one_line(source.title), one_line(source.short)
        line = interface.gettext("Source: %(title)s (%(short)s).", title=title, short=short)
        lines.append(f"{line} {source.url or ''}".rstrip())
    if event.origin:
        article = interface.quoted(one_line(event.origin.article_title))
        line = interface.gettext("Read from %(article)s.", article=article)
        where = publication.address(event.origin.url) if publication.base else ""
        lines.append(f"{line} {where}".rstrip())
    return lines


def _when(event: Event, interface: Interface) -> str:
    caution = _caution(event.date)
    words, say = interface.sentence(_words(event, interface)), interface.gettext
    return f"{words} {say(caution)}" if caution else words


def _caution(when: EdtfDate) -> str:
    if is_exact(when):
        return ""
    if when.approximate or when.uncertain:
        return UNSURE
    return ONLY_START if when.open_end else ONLY_END if when.open_start else ROUGH


def _description(count: int, left_out: list[Event], interface: Interface) -> str:
    text = interface.ngettext(
        "%(num)s dated event. Where no day is known, an entry covers every day that its date can mean.",
        "%(num)s dated events. Where no day is known, an entry covers every day that its date can mean.",
        count,
    )
    if not left_out:
        return text
    named = interface.semicolon.join(
        interface.labeled(interface.date(event.date), one_line(event.label_text)) for event in left_out
    )
    rest = interface.gettext(
        "Left out, because calendars begin with the year 1 and end with 9999: %(events)s", events=named
    )
    return f"{text} {rest}"
