"""The timeline of a site: what editors wrote, and what the annotation has read from its articles."""

from collections.abc import Iterator, Sequence

from ..cross_references.mentions import Decision
from ..cross_references.site_links import PageLinker
from ..explainers import KnowledgeBase
from ..records import Problem
from ..sources import Bibliography
from ..timeline.assembly import MinedInArticle, assemble
from ..timeline.curated import CuratedTimeline
from ..timeline.events import Timeline
from ..timeline.mining import MinedEvent
from .annotated import AnnotatedPage
from .fragments import FileAddresses


class LabelLinker:
    """Renders the labels of events and links them; remembers what became of each mention."""

    def __init__(self, linker: PageLinker, addresses: FileAddresses) -> None:
        self._linker = linker
        self._addresses = addresses
        self.decisions: list[Decision] = []

    def render(self, text: str) -> str:
        """Return inline Markdown as linked markup with ``siteurl:`` addresses."""
        label = self._linker.link_label(self._addresses.inline_html(text))
        self.decisions += label.decisions
        return label.html


def assemble_timeline(
    curated: CuratedTimeline,
    pages: Sequence[AnnotatedPage],
    knowledge_base: KnowledgeBase,
    bibliography: Bibliography,
    labels: LabelLinker,
) -> tuple[Timeline, list[Problem]]:
    """Build the timeline of curated events and of those of the published articles."""
    return assemble(curated, _mined(pages), knowledge_base, bibliography, labels.render)


def _mined(pages: Sequence[AnnotatedPage]) -> Iterator[MinedInArticle]:
    for annotated in pages:
        page = annotated.page
        if page.kind == "article" and page.is_published:
            for event in annotated.mined:
                about = _mentioned_beside(annotated, event)
                yield MinedInArticle(event, page.id, page.title, page.url, about)


def _mentioned_beside(page: AnnotatedPage, event: MinedEvent) -> tuple[str, ...]:
    """Return the explainers of the date's clause; those of its sentence where the clause names none."""
    spans = (event.clause, event.sentence)
    found = (page.mentions.targets_in(event.block, span.start, span.end) for span in spans)
    return next(filter(None, found), ())
