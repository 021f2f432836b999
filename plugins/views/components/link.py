"""A link, as far as it is seen."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LinkView:
    """An address with the words that lead there."""

    title: str
    """The words."""
    url: str
    """The address."""
