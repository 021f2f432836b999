"""What TimelineJS3 reads: the records of its JSON format that we fill."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SlideDate:
    """A date as TimelineJS has it, as precise as ours."""

    year: int
    """Negative before Christ, as historians count: there is no year 0."""
    month: int | None = None
    """1 to 12."""
    day: int | None = None
    """1 to 31."""
    display_date: str | None = None
    """The date in our words."""

    @property
    def day_parts(self) -> tuple[int | None, ...]:
        """The date without its words."""
        return (self.year, self.month, self.day)


@dataclass(frozen=True, slots=True)
class SlideDates:
    """Both ends of a slide's time."""

    start: SlideDate
    """The date, or where it begins."""
    end: SlideDate | None
    """Where it ends; None for a single year, month or day."""


@dataclass(frozen=True, slots=True)
class SlideText:
    """What a slide says; both are HTML."""

    headline: str
    """Heading."""
    text: str = ""
    """Body."""


@dataclass(frozen=True, slots=True)
class Title:
    """The first slide."""

    unique_id: str
    """Its anchor; no event's id begins with an underscore."""
    text: SlideText
    """Title and deck."""


@dataclass(frozen=True, slots=True)
class Slide:
    """An event."""

    unique_id: str
    """Its anchor: our id."""
    start_date: SlideDate
    """The date, or the beginning."""
    end_date: SlideDate | None
    """The end of an interval, a season, a decade."""
    display_date: str
    """The whole date in our words."""
    text: SlideText
    """What happened; note and sources."""
    group: str | None
    """The strand's name; TimelineJS gives each group a row."""
    autolink: bool = False
    """Our links are made already."""


@dataclass(frozen=True, slots=True)
class Span:
    """An era; both ends are required."""

    start_date: SlideDate
    """First day."""
    end_date: SlideDate
    """Last day."""
    text: SlideText
    """Its name."""


@dataclass(frozen=True, slots=True)
class Slides:
    """The whole file."""

    title: Title
    """First slide."""
    events: tuple[Slide, ...]
    """In order."""
    eras: tuple[Span, ...]
    """Those that end after they begin."""
