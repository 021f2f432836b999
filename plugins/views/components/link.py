"""A link, as far as it is seen."""

from dataclasses import dataclass

from .foreign import ForeignView


@dataclass(frozen=True, slots=True)
class LinkView:
    """An address with the words that lead there."""

    title: str
    """The words."""
    url: str
    """The address."""
    language: ForeignView | None = None
    """The language of the words, where it is not the page's."""
