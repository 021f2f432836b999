"""What puts articles together: records of topics and of series."""

from typing import Annotated

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic.dataclasses import dataclass

from ..records import DEVICES, STRICT, Markdown, TextHint, WholeNumber, as_written, names, pattern_hint
from .labels import MAX_ID_BYTES, Label, label_id

MOST_TOPICS = 50
"""Of one article."""


def _series_of_text(value: object) -> object:
    """Take a bare name for a series in the order of dates."""
    if isinstance(value, list):
        raise ValueError("is a list, and an article is a part of one series; write its name alone")
    return {"name": as_written(value)} if isinstance(value, str | int | float) else value


def _topic_id(text: str) -> str:
    """Take any id that a name could have given: of any script, since articles name topics in their own."""
    if text in DEVICES:
        raise ValueError(f"is a name that Windows keeps for itself; write another: {text}-1")
    meant = label_id(text)
    if not meant or meant != text:
        example = f"'{meant}': " if meant else ""
        raise ValueError(f"does not have the right form; write {example}{_ID_WORDS}")
    if len(text.encode()) > MAX_ID_BYTES:
        raise ValueError(f"is longer than {MAX_ID_BYTES} bytes; shorten it")
    return text


_ID_WORDS = "letters of any script, Latin ones small, digits and single hyphens"
_ID_PART = r"[^\sA-Z!-/:-@\[-`{-~]+"
TopicId = Annotated[
    str,
    BeforeValidator(as_written),
    AfterValidator(_topic_id),
    TextHint(),
    pattern_hint(rf"{_ID_PART}(?:-{_ID_PART})*", f"write {_ID_WORDS}", example="some-id"),
]
"""The id of a topic."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Topic:
    """A topic that the site says more of than its name."""

    name: Label
    """As shown."""
    id: TopicId | None = None
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
