"""What names an explainer by its id: whether it may, and the mend where it may not."""

from dataclasses import dataclass

from ..records import likely_mend
from .knowledge_base import KnowledgeBase


@dataclass(frozen=True, slots=True)
class NameFault:
    """Why an id names no explainer that readers find."""

    message: str
    """A predicate."""
    mend: str
    """What to do, an imperative."""


_UNLISTED = {
    "draft": NameFault(
        "is a draft, which nobody will find on the web", "remove its 'status: draft', or this"
    ),
    "hidden": NameFault(
        "is hidden, and so neither linked nor listed", "remove its 'status: hidden', or this"
    ),
}


def name_fault(term_id: str, known: KnowledgeBase) -> NameFault | None:
    """Return what is wrong with the id of an explainer; None where nothing is."""
    if known.explains(term_id):
        return None
    if term_id in known.unlisted:
        return _UNLISTED[known.unlisted[term_id]]
    return NameFault("is not the id of an explainer", likely_mend(term_id, known.terms))
