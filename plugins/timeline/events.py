"""Events as the timeline shows them, curated and mined, in one total order."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

from ..edtf_dates import Day, EdtfDate
from ..explainers import Term
from ..interface import ENGLISH, Interface
from ..sources import Source
from .model import DEFAULT_TITLE, Era, Strand, TimelineFrame


@dataclass(frozen=True, slots=True)
class Origin:
    """The sentence that a mined event was read from."""

    article: str
    """The article's id (file name without ending)."""
    article_title: str
    """Its title."""
    url: str
    """Address of its paragraph, relative to the site, with the fragment."""
    sentence_html: str
    """The sentence, the time expression marked."""
    words: str
    """The time expression itself."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event of the timeline."""

    id: str
    """Permalink, calendar UID."""
    date: EdtfDate
    """When."""
    label_html: str
    """What happened; markup with ``siteurl:`` links."""
    label_text: str
    """The same without markup."""
    about: tuple[Term, ...] = ()
    """Explainers, the most important first."""
    sources: tuple[Source, ...] = ()
    """Of a curated event."""
    places: tuple[str, ...] = ()
    """What its words say of each source, ``p. 12``: plain text, empty where nothing."""
    strand: Strand | None = None
    """The thread it belongs to."""
    note_html: str = ""
    """What is disputed or unclear."""
    origin: Origin | None = None
    """Of a mined event."""
    told_in: Origin | None = None
    """Of a curated event that an article's words are tied to: the first sentence that tells of it."""
    also_told_in: tuple[Origin, ...] = ()
    """The first sentence of each other article that tells of it."""

    @property
    def kind(self) -> Literal["curated", "mined"]:
        """Whether an editor or the article's own words put it here."""
        return "mined" if self.origin else "curated"

    @property
    def articles(self) -> tuple[str, ...]:
        """Ids of the articles that it was read from, or that tell of it."""
        origins = (self.origin or self.told_in, *self.also_told_in)
        return tuple(origin.article for origin in origins if origin)

    def seen_from(self, article: str) -> "Event":
        """Return the event as an article tells of it: with that article's sentence."""
        others = {origin.article: origin for origin in self.also_told_in}
        return replace(self, told_in=others[article]) if article in others else self

    @property
    def is_relabeled(self) -> bool:
        """Whether an editor put words of their own in the place of the article's sentence."""
        return self.origin is not None and self.label_html != self.origin.sentence_html

    @property
    def date_words(self) -> str:
        """The date exactly as precise as it is known."""
        return self.date.words()

    @property
    def year(self) -> int | None:
        """Year under whose heading it stands; None when its start is open and its end too."""
        day = self.date.first or self.date.last
        return day.year if day else None


@dataclass(frozen=True, slots=True)
class YearGroup:
    """Events of one year."""

    year: int | None
    """The year."""
    events: tuple[Event, ...]
    """In order."""

    @property
    def label(self) -> str:
        """The year's heading."""
        return self.label_in(ENGLISH)

    def label_in(self, interface: Interface) -> str:
        """Return the year's heading in a language."""
        return interface.gettext("Undated") if self.year is None else year_label(self.year, interface)


@dataclass(frozen=True, slots=True)
class EraGroup:
    """Events of one era, by year."""

    era: Era | None
    """None for events outside every era."""
    years: tuple[YearGroup, ...]
    """In order."""

    @property
    def count(self) -> int:
        """How many events."""
        return sum(len(group.events) for group in self.years)


@dataclass
class Timeline:
    """All events of a site."""

    frame: TimelineFrame = field(default_factory=TimelineFrame)
    """Title, deck, eras, strands."""
    events: tuple[Event, ...] = ()
    """In order."""

    @classmethod
    def of(cls, frame: TimelineFrame, events: Iterable[Event]) -> "Timeline":
        """Put events in order: by date, curated before mined, then by id."""
        return cls(frame, tuple(sorted(events, key=order)))

    def title_in(self, interface: Interface) -> str:
        """Return its title: what the site calls it, else the kit's word in a language."""
        title = self.frame.title
        return interface.gettext("Timeline") if title == DEFAULT_TITLE else title

    @property
    def deck(self) -> str:
        """The line under the title."""
        return (self.frame.deck or "").replace("{count}", str(len(self.events)))

    @cached_property
    def groups(self) -> tuple[EraGroup, ...]:
        """Events by era and year."""
        return group(self.frame.eras, self.events)

    @cached_property
    def by_term(self) -> dict[str, tuple[Event, ...]]:
        """Events of each explainer."""
        found: dict[str, list[Event]] = {}
        for event in self.events:
            for term in event.about:
                found.setdefault(term.id, []).append(event)
        return {term_id: tuple(events) for term_id, events in found.items()}


def year_label(year: int, interface: Interface = ENGLISH) -> str:
    """Return an astronomical year as historians count.

    >>> year_label(1905), year_label(0)
    ('1905', '1 BC')
    """
    return interface.years(year) if year > 0 else interface.pgettext("date", "%(year)s BC", year=1 - year)


def years_label(first: int, last: int, interface: Interface = ENGLISH) -> str:
    """Return some astronomical years, or one, in words.

    >>> years_label(-500, -401), years_label(0, 99), years_label(1905, 1905)
    ('501–402 BC', '1 BC–99', '1905')
    """
    if first > 0:
        return interface.years(first, last)
    if last > 0:
        return f"{year_label(first, interface)}–{year_label(last, interface)}"
    if first == last:
        return year_label(first, interface)
    return interface.pgettext("date", "%(year)s BC", year=f"{1 - first}–{1 - last}")


def order(event: Event) -> tuple[object, ...]:
    """Sort key of an event: total and stable."""
    return (event.date.sort_key, event.origin is not None, event.id)


def group(eras: tuple[Era, ...], events: Iterable[Event]) -> tuple[EraGroup, ...]:
    """Group ordered events by era, then by year; eras without events are left out."""
    by_era: dict[str | None, list[Event]] = {}
    find = EraFinder(eras)
    for event in events:
        era = find.era_of(event)
        by_era.setdefault(era.id if era else None, []).append(event)
    known = {era.id: era for era in eras}
    return tuple(
        EraGroup(known.get(era_id) if era_id else None, _by_year(found)) for era_id, found in by_era.items()
    )


class EraFinder:
    """Finds the era of an event; the bounds of eras are worked out once."""

    def __init__(self, eras: tuple[Era, ...]) -> None:
        self._begun: list[Day] = []
        self._bounds: list[tuple[Day | None, Era]] = []
        for era in reversed(eras):  # one that begins after a later one is never the last that has begun
            if not self._begun or era.first_day < self._begun[-1]:
                self._begun.append(era.first_day)
                self._bounds.append((era.last_day, era))
        self._begun.reverse()
        self._bounds.reverse()

    def era_of(self, event: Event) -> Era | None:
        """Return the last era that has begun when the event does, unless it is over by then."""
        day = event.date.first or event.date.last
        place = bisect_right(self._begun, day) - 1 if day else -1
        if day is None or place < 0:
            return None
        last, era = self._bounds[place]
        return era if last is None or day <= last else None


def _by_year(events: list[Event]) -> tuple[YearGroup, ...]:
    found: dict[int | None, list[Event]] = {}
    for event in events:
        found.setdefault(event.year, []).append(event)
    return tuple(YearGroup(year, tuple(members)) for year, members in found.items())
