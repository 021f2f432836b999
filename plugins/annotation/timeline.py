"""The timeline of a site: what editors wrote, and what the annotation has read from its articles."""

from collections.abc import Iterator, Sequence

from ..explainers import KnowledgeBase
from ..records import Problem
from ..sources import Bibliography
from ..timeline.assembly import MinedInArticle, Render, assemble
from ..timeline.curated import CuratedTimeline
from ..timeline.events import Timeline
from .annotated import AnnotatedPage


def assemble_timeline(
    curated: CuratedTimeline,
    pages: Sequence[AnnotatedPage],
    knowledge_base: KnowledgeBase,
    bibliography: Bibliography,
    render: Render,
) -> tuple[Timeline, list[Problem]]:
    """Build the timeline of curated events and of those of the published articles.

    ``render`` turns the inline Markdown of a label into linked markup.
    """
    return assemble(curated, _mined(pages), knowledge_base, bibliography, render)


def _mined(pages: Sequence[AnnotatedPage]) -> Iterator[MinedInArticle]:
    for annotated in pages:
        if annotated.page.kind == "article" and annotated.page.is_published:
            yield from annotated.mined
