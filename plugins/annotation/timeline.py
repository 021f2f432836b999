"""The timeline of a site: what editors wrote, and what the annotation has read from its articles."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from ..explainers import KnowledgeBase
from ..markdown_it_reader import Citing
from ..records import Problem
from ..site.model import MinedEvents, Site
from ..sources import Bibliography
from ..timeline.assembly import MinedInArticle, Render, assemble
from ..timeline.curated import CuratedTimeline
from ..timeline.events import Timeline
from .annotated import AnnotatedPage
from .citing import cited_in_record
from .references import without_plugin


def assemble_timeline(
    curated: CuratedTimeline,
    pages: Sequence[AnnotatedPage],
    knowledge_base: KnowledgeBase,
    bibliography: Bibliography,
    render: Render,
    *,
    words: Site | None = None,
    citing: Citing,
) -> tuple[Timeline, list[Problem]]:
    """Build the timeline of curated events and of those of the published articles.

    ``render`` turns the inline Markdown of a label, and what it is about, into linked markup; ``words`` say
    which mined events are shown of an article that does not say so itself.
    """
    modes = {
        annotated.page.id: mined_events_of(annotated, words)
        for annotated in pages
        if annotated.page.kind == "article"
    }
    return assemble(
        curated,
        _mined(pages),
        knowledge_base,
        bibliography,
        render,
        mined_events=modes,
        cited=partial(cited_in_record, citing=citing),
    )


def known_problems(problems: Iterable[Problem], absent: frozenset[str]) -> Iterator[Problem]:
    """Say of ids that nobody knows why, where the plugin that would is absent."""
    for problem in problems:
        plugin = {"about": "explainers", "sources": "sources"}.get(problem.field, "")
        yield without_plugin(problem, plugin) if plugin in absent else problem


def mined_events_of(annotated: AnnotatedPage, words: Site | None) -> MinedEvents:
    """Return which mined events of an article are shown: as it says, else as the site does."""
    record = annotated.page.article
    own = record.mined_events if record else None
    return own or (words.mined_events if words else "explicit")


def _mined(pages: Sequence[AnnotatedPage]) -> Iterator[MinedInArticle]:
    for annotated in pages:
        if annotated.page.kind == "article" and annotated.page.is_published:
            yield from annotated.mined
