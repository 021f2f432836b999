"""Every annotator may be absent: in the place of what it would have brought stands nothing."""

from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from typing import Any

from ..claims import Claims
from ..cross_references.options import LinkOptions
from ..explainers import KnowledgeBase
from ..sources import Bibliography
from ..timeline.curated import CuratedTimeline


@dataclass(frozen=True, slots=True)
class _Brought:
    """What a plugin puts into the context, and what stands there without it."""

    key: str
    plugin: str
    nothing: Callable[[], object]


_BROUGHT = (
    _Brought("knowledge_base", "explainers", KnowledgeBase),
    _Brought("explainers", "explainers", dict),
    _Brought("draft_explainers", "explainers", list),
    _Brought("bibliography", "sources", Bibliography),
    _Brought("claims", "claims", Claims),
    _Brought("curated_timeline", "timeline", CuratedTimeline),
    _Brought("MENTION_OPTIONS", "cross_references", LinkOptions),
)

ANNOTATORS = frozenset(brought.plugin for brought in _BROUGHT)
"""The plugins that any page may be annotated with."""


def fill_absent(context: MutableMapping[str, Any]) -> frozenset[str]:
    """Put nothing into the context where an absent annotator has put nothing; return which are absent."""
    absent = frozenset(brought.plugin for brought in _BROUGHT if brought.key not in context)
    for brought in _BROUGHT:
        context.setdefault(brought.key, brought.nothing())
    return absent
