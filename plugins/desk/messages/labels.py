"""Labels that stand in tables of data: those of the kit are messages, each under what it is a label of."""

from collections.abc import Iterator
from typing import NamedTuple

from ...claims.verdicts import DEFAULT_VERDICTS
from ...explainers.vocabulary import DEFAULT_VOCABULARY
from ...sources.csl_terms import SOURCE_KINDS


class Label(NamedTuple):
    """A label of the kit; it is shown by ``interface.label(context, words)``."""

    context: str
    """What it is a label of."""
    words: str
    """In English."""
    file: str
    """Where it stands."""


def labels() -> Iterator[Label]:
    """Yield every label, in the order of its table."""
    for kind in DEFAULT_VOCABULARY.kinds.values():
        yield Label("kind", kind.label, "plugins/explainers/kinds.py")
        yield Label("kinds", kind.plural, "plugins/explainers/kinds.py")
    for direction in DEFAULT_VOCABULARY.directions.values():
        yield Label("relation", direction.words, "plugins/explainers/relations.py")
    for verdict in DEFAULT_VERDICTS.by_id.values():
        yield Label("verdict", verdict.label, "plugins/claims/verdicts.py")
        yield Label("what a verdict says", verdict.meaning, "plugins/claims/verdicts.py")
    for kind_id, heading in SOURCE_KINDS.items():
        yield Label("kind of source", kind_id, "plugins/sources/csl_terms.py")
        yield Label("sources", heading, "plugins/sources/csl_terms.py")
