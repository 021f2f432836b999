"""The running narrative: which year "in January" means, and what "two days later" counts from.

News is told from its publication date; history is told from the date mentioned last. Which of the two a
text is shows in the text itself: history names its years, news has weekdays and "yesterday".
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from .completion import Tense
from .expression import Reading
from .quotations import OldQuotations, Quotations
from .when import When, day_of

# So many tokens after a report names its quarter, it is still about it.
_REACH_OF_QUARTER = 45
_TWICE = 2
PRESENT = 1
"""A history this many years from its writing tells the present."""


@dataclass(frozen=True, slots=True)
class Told:
    """Where a story stands."""

    anchor: When | None = None
    """The calendar value mentioned last, but for asides."""
    anchor_token: int = 0
    """The token of that value."""
    mentioned: When | None = None
    """The calendar value mentioned last, asides too."""
    mentioned_token: int = 0
    """The token of that value."""


@dataclass(slots=True)
class Story:
    """What has been told so far; one per text."""

    reference: date | None
    """When the text was published or written."""
    is_history: bool
    """Whether incomplete dates are completed from the narrative rather than the reference."""
    anchor: When | None = None
    """The calendar value mentioned last."""
    mentioned: When | None = None
    """The calendar value mentioned last, asides too."""
    mentioned_token: int = 0
    """The token of that value."""
    before_christ: bool = False
    """Whether the text counts years before Christ."""
    last_token: int = -1
    """The token after the expression found last."""
    quarter: When | None = None
    """The quarter that a report is about; "a year ago" is a year before it."""
    quarter_token: int = 0
    """Where that quarter was mentioned."""
    is_short: bool = False
    """Whether few years alone make it a history: what its verbs say is to come, comes after its writing."""
    years: Counter[int] = field(default_factory=Counter)
    """How often the whole text names each year in full."""
    breaks: Sequence[int] = ()
    """Tokens between paragraphs, in order."""
    may_be_history: bool = False
    """Whether news names years long past and never points at its own day: some of it may be history."""
    pointing: Sequence[int] = ()
    """Tokens with which the author points at the day of writing, in order."""
    token: int = 0
    """The token that is being read."""
    told_token: int = 0
    """The token of the anchor."""
    is_lost: bool = False
    """Whether the date told last was declined, so that "the next day" has nothing to count from."""
    hours_token: int = -100
    """The token after weekdays of every week: the hours that follow are of no day."""
    is_lunar: bool = False
    """Whether the date told last counted its months by the moon, as those of its year that follow do."""
    quotations: Quotations = field(default_factory=Quotations)
    """What others say, as offsets of characters."""
    old_quotations: OldQuotations = field(default_factory=OldQuotations)
    """Of them, what somebody said or wrote long before the text was written."""
    places: Sequence[int] = (0,)
    """The offset of each token."""
    named: dict[int, tuple[int, int]] = field(default_factory=dict)
    """The year of each month that is named in full, and where it is."""
    declared_year: int | None = None
    """The year that the author says dates without one are of."""
    day_first: bool | None = None
    """Whether a date in numbers names the day before the month; None where nothing tells."""

    @property
    def is_quoted(self) -> bool:
        """Whether what is being read stands in a quotation: its "today" is that of the speaker."""
        return self.quotations.hold(self.places[self.token])

    @property
    def is_quoted_of_old(self) -> bool:
        """Whether what is being read was said or written long ago: not even its months are the text's."""
        return self.old_quotations.hold(self.places[self.token])

    @property
    def is_over_said(self) -> bool:
        """Whether the date told last stood in a quotation that is over."""
        return not self.is_quoted and self.quotations.hold(self.places[self.mentioned_token])

    @property
    def told(self) -> Told:
        """Where the story stands."""
        return Told(self.anchor, self.told_token, self.mentioned, self.mentioned_token)

    def take_back(self, told: Told) -> None:
        """Go back to where the story stood, if it had begun."""
        if told.anchor:
            self.anchor, self.told_token = told.anchor, told.anchor_token
            self.mentioned, self.mentioned_token = told.mentioned, told.mentioned_token

    @property
    def today(self) -> When | None:
        """The reference as a day."""
        return day_of(self.reference) if self.reference else None

    @property
    def point(self) -> When | None:
        """What relative words count from: the narrative's last date in history, else the reference."""
        follows = self.is_history or self.follows_old_date or self.follows_old_day
        return (self.anchor or self.today) if follows else self.today

    @property
    def follows_old_date(self) -> bool:
        """Whether the paragraph tells of a date long past, in a text that may be history."""
        if not self.may_be_history or self.anchor is None:
            return False
        return self._is_old(self.anchor) and bool(self.anchor.month or len(self.years) > 1)

    @property
    def follows_old_day(self) -> bool:
        """Whether it tells of a day long past, in news, and has no word that points at the day of writing."""
        if self.anchor is None or self.anchor.unit != "day" or not self._is_old(self.anchor):
            return False
        return not self.paragraph_points

    def _is_old(self, told: When) -> bool:
        """Whether a date is long past and of the paragraph that is being read."""
        if self.reference is None or told.year >= self.reference.year - PRESENT:
            return False
        return not self.opens_paragraph

    @property
    def paragraph_points(self) -> bool:
        """Whether the paragraph that is being read points at the day of writing."""
        paragraph = bisect_left(self.breaks, self.token)
        first = self.breaks[paragraph - 1] if paragraph else 0
        place = bisect_left(self.pointing, first)
        end = self.breaks[paragraph] if paragraph < len(self.breaks) else len(self.places)
        return place < len(self.pointing) and self.pointing[place] < end

    @property
    def tells_the_present(self) -> bool:
        """Whether "this year" is the year of writing: in news, and where a history reaches its own time."""
        if not self.is_history or self.reference is None or self.anchor is None:
            return not self.is_history
        return self.reference.year - self.anchor.year <= PRESENT

    @property
    def opens_paragraph(self) -> bool:
        """Whether a paragraph ended since the anchor was told."""
        return bisect_left(self.breaks, self.told_token) < bisect_left(self.breaks, self.token)

    def year_named(self, month: int) -> int | None:
        """Return the year that the paragraph that is being read has named of a month."""
        year, token = self.named.get(month, (0, 0))
        if self.reference is None or year < self.reference.year - PRESENT:
            return None
        return year if bisect_left(self.breaks, token) == bisect_left(self.breaks, self.token) else None

    @property
    def reports_quarter(self) -> bool:
        """Whether a report has named its quarter not far back: "a year ago" compares with it."""
        return self.quarter is not None and self.token - self.quarter_token <= _REACH_OF_QUARTER

    def tell(self, when: When | None, modifier: str = "", *, aside: bool = False) -> Reading | None:
        """Take a value into the narrative and return it as a reading; None stays None.

        An aside, a date inside a sentence, moves the narrative neither from month to mere year, unless it is
        told twice in a row, nor back to an earlier year.
        """
        if when is None:
            return None
        if self._moves_to(when, aside=aside):
            self.anchor, self.told_token = when, self.token
        return self.mention(when, modifier)

    def _moves_to(self, when: When, *, aside: bool) -> bool:
        last = self.anchor
        if last is None:
            return True
        if self.is_quoted:
            return False
        if aside and last.month and when.year < last.year and not self.opens_paragraph:
            return False  # it looks back: "the heirs of the January 1926 strike"
        if when.unit != "year" or not last.month:
            return True
        if aside and self._opens_with(when):
            return True
        # A year alone is less exact than what is known, and inside a sentence often beside the point.
        return when.year != last.year and (not aside or self.mentioned == when)

    def _opens_with(self, when: When) -> bool:
        """Whether a year opens its paragraph, and goes on or is told again: it is not in passing."""
        if self.anchor is None or (when.year <= self.anchor.year and self.years[when.year] < _TWICE):
            return False
        return bisect_left(self.breaks, max(self.last_token, 0)) < bisect_left(self.breaks, self.token)

    def mention(self, when: When, modifier: str = "") -> Reading:
        """Return a value as a reading, without taking it into the narrative."""
        self.mentioned, self.mentioned_token, self.is_lost = when, self.token, False
        return Reading("TIME" if when.clock else "DATE", when.timex3, when.edtf, when.unit, modifier)

    def weekday(self, number: int, tense: Tense) -> When | None:
        """Return the day that a weekday (Monday is 0) means: the last, the next, None if either."""
        if self.is_history or self.reference is None:
            base = self.anchor.first if self.anchor and self.anchor.unit == "day" else None
        else:
            base = self.reference
        if base is None:
            return None
        back = (base.weekday() - number) % 7
        if tense == "open" and back:
            return None
        ahead = tense == "future"
        return day_of(base).shifted("day", (number - base.weekday()) % 7 if ahead else -back)
