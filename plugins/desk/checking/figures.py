"""What a site holds, in figures: counts, and how its pages read."""

from collections.abc import Iterator
from dataclasses import dataclass

from ...annotation.annotated import AnnotatedSite
from ...annotation.page import PageKind
from ...prose import plain_text
from ...prose.words import words_of
from ...publishing.content_checks.unused_sources import used_sources
from ..reporting import open_names
from .readability import Reading, read_page


@dataclass(frozen=True, slots=True)
class PageFigures:
    """How one page reads."""

    file: str
    """Its content file."""
    kind: PageKind
    """What it is."""
    reading: Reading
    """Of its body."""


@dataclass(frozen=True, slots=True)
class SiteFigures:
    """Counts of a whole site."""

    explainers: int
    """Published ones."""
    facts: int
    """Rows of all fact tables."""
    facts_with_source: int
    """Those that name a source of the bibliography."""
    sources: int
    """In the bibliography."""
    sources_used: int
    """Cited by a page, an event or a claim."""
    sources_online: int
    """Those with an address."""
    sources_archived: int
    """Those of them with an archived copy."""
    sources_insecure: int
    """Those of them whose address is not https."""
    claims: int
    """Claims of the article."""
    curated_events: int
    """Events that editors wrote."""
    mined_events: int
    """Events that were read from the article."""
    open_mentions: int
    """Names of several explainers of which the page does not tell which is meant."""
    definition_words: float
    """Average words of a definition."""
    pages: tuple[PageFigures, ...]
    """Articles, explainers, pages, in this order."""

    @property
    def facts_percent(self) -> float:
        """Facts with a source in percent; 100 where there are none to be wrong."""
        return 100 * self.facts_with_source / self.facts if self.facts else 100.0


def figures_of(site: AnnotatedSite) -> SiteFigures:
    """Count what a site holds."""
    terms = list(site.knowledge_base)
    bibliography, events = site.bibliography, site.timeline.events
    facts = [fact for term in terms for fact in term.facts]
    lengths = [len(words_of(plain_text(term.definition))) for term in terms]
    online = [source for source in bibliography if source.url]
    return SiteFigures(
        explainers=len(terms),
        facts=len(facts),
        facts_with_source=sum(any(source in bibliography for source in fact.sources) for fact in facts),
        sources=len(bibliography),
        sources_used=len(used_sources(site)),
        sources_online=len(online),
        sources_archived=sum(source.archived is not None for source in online),
        sources_insecure=sum(str(source.url).startswith("http:") for source in online),
        claims=len(site.claims.claims),
        curated_events=sum(event.kind == "curated" for event in events),
        mined_events=sum(event.kind == "mined" for event in events),
        open_mentions=sum(name.count for name in open_names(site)),
        definition_words=sum(lengths) / len(lengths) if lengths else 0.0,
        pages=tuple(page_figures(site)),
    )


def page_figures(site: AnnotatedSite) -> Iterator[PageFigures]:
    """Yield how each page reads, in the site's order."""
    for annotated in site.listed:
        page = annotated.page
        yield PageFigures(page.file, page.kind, read_page(page.html, page.lang))
