"""The timeline as TimelineJS3 reads it, so that it can be shown, or moved, there.

TimelineJS takes HTML from its data; everything here is escaped or cleaned first. It knows years, months and
days, but no uncertain date: our words travel as ``display_date``.
"""

import re
from functools import cache
from html import escape

from jinja2 import Environment, PackageLoader, Template
from markupsafe import Markup
from pydantic import TypeAdapter

from ...edtf_dates import Day, EdtfDate, parse_edtf
from ...interface import ENGLISH, Interface, InterfaceWords, speak
from ..events import Event, Timeline
from ..model import Era
from .markup import portable_html
from .publication import Publication
from .slides import Slide, SlideDate, SlideDates, Slides, SlideText, Span, Title

_ANGLES = str.maketrans("<>", "‹›")
_HAVE_MONTHS = frozenset({"day", "month", "season", "quarter", "half"})


def write_timelinejs(timeline: Timeline, publication: Publication) -> str:
    """Write all events, in order, and the eras; see TimelineJS's JSON format."""
    frame = timeline.frame
    slides = Slides(
        title=Title(
            "_title", SlideText(escape(timeline.title_in(publication.interface)), escape(timeline.deck))
        ),
        events=tuple(_slide(event, publication) for event in timeline.events),
        eras=tuple(span for era in frame.eras if (span := _era(era, timeline.events)) is not None),
    )
    return TypeAdapter(Slides).dump_json(slides, indent=1, exclude_none=True).decode() + "\n"


def _slide(event: Event, publication: Publication) -> Slide:
    interface = publication.interface
    dates = slide_dates(event.date, interface)
    return Slide(
        unique_id=event.id,
        start_date=dates.start,
        end_date=dates.end,
        display_date=interface.date(event.date),
        text=SlideText(escape(event.label_text, quote=False), _body(event, publication)),
        group=_harmless(event.strand.label) if event.strand else None,
    )


def slide_dates(when: EdtfDate, interface: Interface = ENGLISH) -> SlideDates:
    """Say a date in years, months and days; never more precise than it is.

    A season becomes the span of its months, a decade that of its years, an open interval its one known end.

    >>> slide_dates(parse_edtf("195X")).start.year, slide_dates(parse_edtf("195X")).end.year
    (1950, 1959)
    """
    start, end = when.start or when.end, when.end or when.start
    if start is None or end is None:
        raise ValueError(f"{when.value!r} has no end at all")
    lower, _, upper = when.value.partition("/")
    whole = when.open_start or when.open_end or not upper
    told = (when, when) if whole else (EdtfDate(lower, start, start), EdtfDate(upper, end, end))
    begins = _slide_date(start.first, start.granularity, interface.date(told[0]))
    ends = _slide_date(end.last, end.granularity, interface.date(told[1]))
    return SlideDates(begins, None if begins.day_parts == ends.day_parts else ends)


def _slide_date(day: Day, granularity: str, words: str) -> SlideDate:
    return SlideDate(
        year=day.year if day.year > 0 else day.year - 1,
        month=day.month if granularity in _HAVE_MONTHS else None,
        day=day.day if granularity == "day" else None,
        display_date=words,
    )


def _body(event: Event, publication: Publication) -> str:
    """Write the slide's text: note, article's words, sources, permalink."""
    return _template(publication.interface).render(
        note=Markup(portable_html(event.note_html, publication.base)),  # noqa: S704 - cleaned just now
        article=event.origin.article_title if event.origin else "",
        sources=event.sources,
        url=publication.event(event.id) if publication.base else "",
        name=publication.name,
    )


@cache
def _template(interface: Interface) -> Template:
    environment = Environment(loader=PackageLoader(__package__), autoescape=True, extensions=[InterfaceWords])
    speak(environment, interface)
    return environment.get_template("slide.html")


def _harmless(label: str) -> str:
    """Take what could be markup out of a group's name.

    Some versions of TimelineJS decode it before they write it as HTML, some do not: no escape fits all.
    """
    return re.sub(r"&(?=[#\w])", "& ", label.translate(_ANGLES))


def _era(era: Era, events: tuple[Event, ...]) -> Span | None:
    """Give an era both its ends; one that is open reaches as far as the events do."""
    starts = [event.date.first for event in events if event.date.first]
    ends = [event.date.last for event in events if event.date.last]
    first = parse_edtf(era.start).first or min(starts, default=None)
    last = era.last_day or max(ends, default=None)
    if first is None or last is None or last <= first:
        return None
    text = SlideText(escape(era.label))
    return Span(_slide_date(first, "day", era.years), _slide_date(last, "day", era.years), text)
