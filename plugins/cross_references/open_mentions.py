"""Open mentions: names of several explainers that a page does not tell apart, for editors to decide."""

from dataclasses import dataclass

from .backlinks import quote_sentence
from .mentions import Decision, Decisions

_AROUND = 60
"""Characters on either side that tell where in its file a mention stands."""


@dataclass(frozen=True, slots=True)
class OpenMention:
    """The first place of a name on a page that is left unlinked."""

    text: str
    """The words."""
    targets: tuple[str, ...]
    """The explainers that they may stand for."""
    count: int
    """How often the page has these words open."""
    before: str
    """What stands before it in its block; of much the end."""
    after: str
    """What stands behind it; of much the beginning."""
    sentence_html: str
    """The sentence, the words in ``mark``."""


def open_mentions(decisions: Decisions) -> tuple[OpenMention, ...]:
    """Return each name of a page that is left open, once, in the order of its text."""
    found: dict[tuple[str, tuple[str, ...]], list[Decision]] = {}
    for decision in decisions.all:
        if decision.rule == "ambiguous":
            found.setdefault((decision.mention.text, decision.targets), []).append(decision)
    return tuple(_open(decisions) for decisions in found.values())


def _open(decisions: list[Decision]) -> OpenMention:
    mention = decisions[0].mention
    block = mention.passage.text
    return OpenMention(
        mention.text,
        decisions[0].targets,
        len(decisions),
        block[max(0, mention.start - _AROUND) : mention.start],
        block[mention.end : mention.end + _AROUND],
        quote_sentence(mention),
    )
