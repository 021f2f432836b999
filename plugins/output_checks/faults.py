"""What a check of one page finds: a problem that does not know yet which page it is on."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a page, from its text alone; see :class:`~plugins.records.Problem`."""

    rule: str
    """Kind of fault."""
    value: str
    """The offending value; may be empty."""
    message: str
    """A predicate."""
    mend: str
    """An imperative."""
    line: int | None
    """Line of the page; None when the whole page is meant."""
    words: str = ""
    """What an editor may have written there, if it is not the value; may be empty."""


def line_of(value: str, text: str) -> int | None:
    """Return the first line of a text that holds ``value``, also as HTML writes it."""
    for words in (value, value.replace("&", "&amp;")):
        place = text.find(words) if words else -1
        if place >= 0:
            return text.count("\n", 0, place) + 1
    return None
