"""A source that nothing cites is clutter, or a citation that was forgotten."""

from collections.abc import Iterator

from ...annotation.annotated import AnnotatedSite
from ...records import Problem


def used_sources(site: AnnotatedSite) -> set[str]:
    """Return the ids of the sources that a page, event or claim cites."""
    used = set(site.bibliography.cited_by)
    used |= {source.id for event in site.timeline.events for source in event.sources}
    used |= {source_id for claim in site.claims.claims.values() for source_id in claim.sources}
    return used & set(site.bibliography.sources)


def unused_source_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem for each source that no page, event or claim cites."""
    bibliography, used = site.bibliography, used_sources(site)
    for source in bibliography:
        if source.id not in used:
            line = bibliography.lines[source.id]
            yield Problem(
                bibliography.file, line, "id", source.id, "is cited nowhere", "cite it or remove it"
            )
