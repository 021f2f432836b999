"""A source that nothing cites is clutter, or a citation that was forgotten."""

from collections.abc import Iterator, Mapping
from typing import Any

from ...records import Problem


def used_sources(context: Mapping[str, Any]) -> set[str]:
    """Return the ids of the sources that a page, event or claim cites."""
    bibliography = context["bibliography"]
    used = set(bibliography.cited_by)
    used |= {source.id for event in context["timeline"].events for source in event.sources}
    used |= {source_id for claim in context["claims"].claims.values() for source_id in claim.sources}
    return used & set(bibliography.sources)


def unused_source_problems(context: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield a problem for each source that no page, event or claim cites."""
    bibliography, used = context["bibliography"], used_sources(context)
    for source in bibliography:
        if source.id not in used:
            line = bibliography.lines[source.id]
            yield Problem(
                bibliography.file, line, "id", source.id, "is cited nowhere", "cite it or remove it"
            )
