"""Curated events as editors write them, and the frame of the timeline: title, eras, strands."""

from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, model_validator
from pydantic.dataclasses import dataclass

from ..edtf_dates import Day, parse_edtf
from ..edtf_dates.fields import Edtf
from ..records import STRICT, CitedId, ExplainerId, Flag, Id, Markdown, Sentence, Text, Words, names

MOST_PARTS = 100
"""Eras, and strands: each has a page, and each page leads to all others."""


def _open_as_none(value: object) -> object:
    """Take EDTF's sign for an open end as no end."""
    return None if value == ".." else value


DEFAULT_TITLE = "Timeline"
"""Of a timeline without a title of its own."""
PAGE_IDS = frozenset({"event-words", "main", "other-dates"})
"""Ids of the parts of the timeline's own page."""


def _free_on_the_page(text: str) -> str:
    if text in PAGE_IDS:
        raise ValueError(f"is the name of a part of the timeline's page; write another: the-{text}")
    return text


_End = Edtf | Literal[".."] | None
MinedEvents = Literal["none", "explicit", "all"]
"""Which mined events nobody has to accept: those that their sentences tell, all that are dated, or none."""

Anchor = Annotated[Id, AfterValidator(_free_on_the_page)]
"""An id that stands on the timeline's page."""


@dataclass(frozen=True, slots=True, config=STRICT)
class EventRecord:
    """A curated event of ``content/timeline/*.yaml``."""

    id: Anchor
    """Permalink and calendar UID: a promise."""
    date: Edtf
    """When, exactly as precise as its source."""
    label: Markdown
    """What happened, in one sentence; inline Markdown."""
    sources: Annotated[tuple[CitedId, ...], Field(min_length=1)]
    """Ids of sources."""
    about: tuple[ExplainerId, ...] = ()
    """Ids of explainers, the most important first."""
    strand: Annotated[Id, names("strand")] | None = None
    """One of the strands of ``_index.yaml``."""
    note: Markdown | None = None
    """What is disputed or unclear; inline Markdown."""


@dataclass(frozen=True, slots=True, config=STRICT)
class MinedDecision:
    """What an editor decided of a mined event: an entry of ``content/timeline/_mined.yaml``."""

    id: Sentence
    """Id of the mined event, as ``make suggest`` prints it."""
    keep: Flag = True
    """``false``: not shown."""
    date: Edtf | None = None
    """The right date, if the mined one is wrong."""
    label: Markdown | None = None
    """What to show instead of the sentence; inline Markdown."""
    about: tuple[ExplainerId, ...] | None = None
    """Explainers, if those found are wrong."""
    strand: Annotated[Id, names("strand")] | None = None
    """One of the strands."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Era:
    """A named stretch of the timeline."""

    id: Anchor
    """Its anchor."""
    label: Words
    """Its heading."""
    start: Edtf = Field(alias="from")
    """First date."""
    end: Annotated[Edtf | None, BeforeValidator(_open_as_none, json_schema_input_type=_End)] = Field(
        default=None, alias="to"
    )
    """Last date; ``..`` or left out: until now."""

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> "Era":
        if self.last_day and self.last_day < self.first_day:
            raise ValueError("ends before it begins; correct 'from' or 'to'")
        return self

    @property
    def first_day(self) -> Day:
        """Its first possible day."""
        return parse_edtf(self.start).first or Day(-(10**10), 1, 1)

    @property
    def last_day(self) -> Day | None:
        """Its last possible day; None: until now."""
        return parse_edtf(self.end).last if self.end else None

    @property
    def years(self) -> str:
        """``1855–1905``, ``2017–``."""
        last = self.last_day
        return f"{self.first_day.year}–{last.year if last else ''}"


@dataclass(frozen=True, slots=True, config=STRICT)
class Strand:
    """A thread that runs through the timeline."""

    id: Id
    """Its address."""
    label: Words
    """Its name."""


@dataclass(frozen=True, slots=True, config=STRICT)
class TimelineFrame:
    """``content/timeline/_index.yaml``."""

    title: Words = DEFAULT_TITLE
    """The page's heading."""
    deck: Text | None = None
    """The line under it; ``{count}`` is the number of events."""
    eras: Annotated[tuple[Era, ...], Field(max_length=MOST_PARTS)] = ()
    """In order."""
    strands: Annotated[tuple[Strand, ...], Field(max_length=MOST_PARTS)] = ()
    """In the order of the filters."""
