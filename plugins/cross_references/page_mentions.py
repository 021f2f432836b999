"""What was found on one page: its decisions, the links to write in, the explainers that it names."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Protocol

from ..prose import Annotation
from .mentions import Decision, Decisions, Mention


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
    def nolink(self) -> frozenset[str]:
        """Explainers not to be linked here."""

    @property
    def is_published(self) -> bool:
        """Whether backlinks may point to it."""


@dataclass
class PageMentions:
    """The mentions of one page."""

    decisions: Decisions
    """Every decision about its body."""
    own_target: str | None
    """The explainer that the page is."""
    annotations: list[Annotation] = field(default_factory=list)
    """Links to write in."""
    linked_targets: list[str] = field(default_factory=list)
    """Explainers that the page links, by first link."""
    field_decisions: list[Decision] = field(default_factory=list)
    """Decisions about its facts, which are fields and no part of the body."""

    @property
    def mentions(self) -> list[Mention]:
        """The mentions of other explainers, linked or not."""
        return [mention for mention in self.decisions.mentions if mention.target != self.own_target]

    @property
    def every_decision(self) -> Decisions:
        """Body and fields together, for the report."""
        return Decisions((*self.decisions.all, *self.field_decisions))

    @property
    def counts(self) -> dict[str, int]:
        """How often each explainer is mentioned or linked, in order of first mention."""
        counts = Counter(mention.target for mention in self.mentions)
        for target in self.linked_targets:  # an author's own link may stand on words that are no name
            counts.setdefault(target, 1)
        return dict(counts)

    def targets_in(self, block: int, start: int, end: int) -> tuple[str, ...]:
        """Return the explainers mentioned in a range of a block's text."""
        inside = (
            mention.target
            for mention in self.mentions
            if mention.block == block and start <= mention.start < end
        )
        return tuple(dict.fromkeys(inside))

    def note_link(self, target: str) -> None:
        """Remember that the page links an explainer."""
        if target not in self.linked_targets:
            self.linked_targets.append(target)
