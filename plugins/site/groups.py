"""What puts articles together: records of topics and of series."""

from typing import Annotated

from pydantic import BeforeValidator, Field
from pydantic.dataclasses import dataclass

from ..records import STRICT, Id, Markdown, WholeNumber, as_written, names
from .labels import Label

MOST_TOPICS = 50
"""Of one article."""


def _series_of_text(value: object) -> object:
    """Take a bare name for a series in the order of dates."""
    if isinstance(value, list):
        raise ValueError("is a list, and an article is a part of one series; write its name alone")
    return {"name": as_written(value)} if isinstance(value, str | int | float) else value


@dataclass(frozen=True, slots=True, config=STRICT)
class Topic:
    """A topic that the site says more of than its name."""

    name: Label
    """As shown."""
    id: Id | None = None
    """Its address; left out, what its name gives."""
    description: Markdown | None = None
    """A sentence or two under its heading; inline Markdown."""


@dataclass(frozen=True, slots=True, config=STRICT)
class SeriesPart:
    """An article's place in a series."""

    name: Label
    """Name of the series, the same in all of its articles."""
    part: Annotated[WholeNumber, Field(ge=1, le=10_000)] | None = None
    """Which part it is; left out, the order is that of dates."""


Topics = Annotated[tuple[Annotated[Label, names("topic")], ...], Field(max_length=MOST_TOPICS)]
"""The topics of an article, in words."""
InSeries = Annotated[SeriesPart, BeforeValidator(_series_of_text, json_schema_input_type=SeriesPart | Label)]
"""The series that an article belongs to: its name, or name and part."""
