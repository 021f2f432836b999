"""What a date is to its sentence."""

from dataclasses import dataclass
from typing import Literal

Role = Literal[
    "event",
    "marked",
    "aside",
    "bound",
    "comparison",
    "frame",
    "habit",
    "name",
    "negated",
    "plan",
    "quoted",
    "span",
    "state",
    "subordinate",
    "unclear",
]
"""``event``: the day of what the sentence tells; ``marked``: an editor has dated or tied it. Else why not:

- ``aside``: in brackets
- ``bound``: "by 2016", "until May", "after 1951", "since March"
- ``comparison``: "the lowest since 1856", "up from 3 % in 2015"
- ``frame``: "this year" beside "in April": the more exact one is the event's
- ``habit``: "usually in July", "in spring it rises", "every January"
- ``name``: "the 2017 report", "the crisis of 2008", "Agenda 2030"
- ``negated``: "did not meet in August"
- ``plan``: "hopes to finish in 2030", "could return", or later than the text
- ``quoted``: between quotation marks
- ``span``: "five years"
- ``state``: "in 1850 it was larger"
- ``subordinate``: "which opened in 1932", "founded in 1902", "said that it fell in May"
- ``unclear``: no verb was found that it could belong to, or a language of which nothing is known
"""

TOLD: frozenset[Role] = frozenset({"event", "marked"})
"""The roles of events."""


@dataclass(frozen=True, slots=True)
class Told:
    """A date in its sentence."""

    role: Role
    """What it is to it."""
    verb: int = -1
    """Which verb it belongs to, by its place in the sentence; -1 for none."""
