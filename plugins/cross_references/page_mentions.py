"""What was found on one page: its decisions, the links to write in, the explainers that it names."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from ..prose import Annotation
from .backlinks import Backlink
from .mentions import Decision, Decisions, Mention
from .open_mentions import OpenMention, open_mentions


class LinkedPage(Protocol):
    """What the linker has to know of a page."""

    @property
    def title(self) -> str:
        """Shown in backlinks."""

    @property
    def url(self) -> str:
        """Address relative to the site."""

    @property
    def kind(self) -> str:
        """Article, explainer or page."""

    @property
    def lang(self) -> str:
        """BCP 47 tag."""

    @property
    def term_id(self) -> str | None:
        """Its own term, if it is an explainer."""

    @property
    def autolink(self) -> bool:
        """Whether mentions are linked by themselves."""

    @property
    def above(self) -> tuple[str, ...]:
        """What stands above its body, as text: names in it tell what the page is about."""

    @property
    def featured(self) -> tuple[str, ...]:
        """Ids of the explainers to begin with."""

    @property
    def nolink(self) -> frozenset[str]:
        """Explainers not to be linked here."""

    @property
    def is_published(self) -> bool:
        """Whether backlinks may point to it."""


@dataclass(frozen=True, slots=True)
class PageLinks:
    """What other pages have to know of the mentions of one page."""

    counts: Mapping[str, int]
    """How often each explainer is mentioned or linked, in order of first mention."""
    linked_targets: tuple[str, ...]
    """Explainers that the page links, by first link: body before fields."""
    backlinks: Mapping[str, tuple[Backlink, ...]]
    """The links of the body, seen from each explainer."""
    open: tuple[OpenMention, ...] = ()
    """Names of several explainers of which the page does not tell which is meant."""


@dataclass(frozen=True, slots=True)
class PageMentions:
    """The mentions of one page."""

    decisions: Decisions
    """Every decision about its body."""
    own_target: str | None
    """The explainer that the page is."""
    annotations: tuple[Annotation, ...] = ()
    """Links to write into the body."""
    fields: tuple[str, ...] = ()
    """The fields that the page shows beside its body, linked; in the order in which they were given."""
    field_decisions: tuple[Decision, ...] = ()
    """Decisions about these fields."""
    linked_targets: tuple[str, ...] = ()
    """Explainers that the page links, by first link: body before fields."""
    backlinks: Mapping[str, tuple[Backlink, ...]] = field(default_factory=dict)
    """The links of the body, seen from each explainer."""

    @property
    def mentions(self) -> list[Mention]:
        """The mentions of other explainers, linked or not."""
        return [mention for mention in self.decisions.mentions if mention.target != self.own_target]

    @property
    def every_decision(self) -> Decisions:
        """Body and fields together, for the report."""
        return Decisions((*self.decisions.all, *self.field_decisions))

    @property
    def links(self) -> PageLinks:
        """What remains of them when the page is written."""
        counts = Counter(mention.target for mention in self.mentions)
        for target in self.linked_targets:  # an author's own link may stand on words that are no name
            counts.setdefault(target, 1)
        return PageLinks(
            dict(counts), self.linked_targets, self.backlinks, open_mentions(self.every_decision)
        )

    def targets_in(self, block: int, start: int, end: int) -> tuple[str, ...]:
        """Return the explainers mentioned in a range of a block's text."""
        inside = (
            mention.target
            for mention in self.mentions
            if mention.block == block and start <= mention.start < end
        )
        return tuple(dict.fromkeys(inside))
