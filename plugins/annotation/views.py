"""What templates show of a page beside its body: typed rows, ready to lay out."""

from dataclasses import dataclass

from ..claims import Claim
from ..explainers import Term
from ..sources import Citation


@dataclass(frozen=True, slots=True)
class FactRow:
    """A row of an explainer's fact table."""

    label: str
    """What it is about."""
    value_html: str
    """The fact, with ``siteurl:`` links."""
    as_of: str
    """EDTF or ``unknown``."""
    citations: tuple[Citation, ...]
    """Numbered sources of the page."""


@dataclass(frozen=True, slots=True)
class RelationRow:
    """A typed link to another explainer."""

    how: str
    """In words: ``part of``."""
    term: Term
    """The other end."""
    url: str
    """Its address relative to the site."""


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link to another page."""

    title: str
    """Its title."""
    url: str
    """Its address relative to the site."""


@dataclass(frozen=True, slots=True)
class TocEntry:
    """An entry of a page's table of contents."""

    id: str
    """Id of the heading."""
    title: str
    """Its text."""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim with its number on the page and its finding."""

    number: int
    """From 1, in reading order."""
    claim: Claim
    """The claim."""
    claim_html: str
    """The assertion."""
    finding_html: str
    """What was found."""
    citations: tuple[Citation, ...]
    """Its sources."""
    url: str
    """Address of its words in the article, relative to the site."""


@dataclass(frozen=True, slots=True)
class GuideGroup:
    """Explainers of one kind that an article mentions."""

    label: str
    """Heading of the kind."""
    entries: tuple["GuideEntry", ...]
    """In order of first mention."""


@dataclass(frozen=True, slots=True)
class GuideEntry:
    """An explainer in the guide beside an article."""

    term: Term
    """What it explains."""
    url: str
    """Its address relative to the site."""
    times: int
    """How often the article mentions it."""
