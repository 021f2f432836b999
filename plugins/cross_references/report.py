"""The link report: every decision about every mention, and what the gazetteer lacks, as typed rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from .backlinks import quote_sentence
from .gazetteer import Gazetteer
from .mentions import Decisions, Rule
from .rule_words import RULE_WORDS
from .suggestions import Suggestion


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """One mention and what became of it."""

    page: str
    """The page it stands on."""
    section: str
    """Its section."""
    block_id: str | None
    """The passage, for a link to it."""
    text: str
    """The words."""
    targets: tuple[str, ...]
    """What they may stand for."""
    is_linked: bool
    """Whether they are a link."""
    rule: Rule
    """The rule that decided."""
    reason: str
    """The rule in words."""
    sentence_html: str
    """The sentence, the words in ``mark``."""


@dataclass(frozen=True, slots=True)
class AmbiguousForm:
    """A form that several explainers claim."""

    form: str
    """The form."""
    targets: tuple[str, ...]
    """Who claims it."""


@dataclass(frozen=True, slots=True)
class LinkReport:
    """What an editor can question."""

    decisions: tuple[DecisionRow, ...]
    """Every mention of every page, in reading order."""
    ambiguous: tuple[AmbiguousForm, ...]
    """Forms that nothing settles."""
    never_mentioned: tuple[str, ...]
    """Explainers that no page mentions or links."""
    suggestions: tuple[Suggestion, ...]
    """Names that look as if they deserve an explainer."""

    @property
    def counts(self) -> dict[Rule, int]:
        """How often each rule decided, most often first."""
        return dict(Counter(row.rule for row in self.decisions).most_common())

    def as_json(self) -> dict[str, Any]:
        """Return the report as plain data."""
        return {**asdict(self), "counts": self.counts}


def make_report(
    pages: Mapping[str, Decisions],
    gazetteer: Gazetteer,
    suggestions: Iterable[Suggestion] = (),
    linked: Iterable[str] = (),
) -> LinkReport:
    """Collect the decisions about all pages, by the page's name; ``linked`` are explainers with a link.

    An author's own link may stand on words that are no name: its explainer is not left unmentioned.
    """
    rows = tuple(row for page, decisions in pages.items() for row in _rows(page, decisions))
    mentioned = {mention.target for decisions in pages.values() for mention in decisions.mentions}
    return LinkReport(
        rows,
        tuple(AmbiguousForm(error.form, error.targets) for error in gazetteer.find_ambiguities()),
        tuple(sorted(gazetteer.targets - mentioned - set(linked))),
        tuple(suggestions),
    )


def _rows(page: str, decisions: Decisions) -> Iterable[DecisionRow]:
    for decision in decisions.all:
        mention = decision.mention
        yield DecisionRow(
            page,
            mention.section,
            mention.block_id,
            mention.text,
            decision.targets,
            decision.is_linked,
            decision.rule,
            RULE_WORDS[decision.rule],
            quote_sentence(mention),
        )
