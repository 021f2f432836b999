"""What the annotation made of pages: each page with all that was found on it, and all pages together."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cached_property
from pathlib import Path
from typing import Literal

from ..claims import Claim, Claims
from ..cross_references.backlinks import Backlink, BacklinkPage, backlinks_by_page
from ..cross_references.namesakes import Namesakes, namesakes_of
from ..cross_references.page_mentions import PageLinks
from ..cross_references.site_links import PageLinker
from ..explainers import KnowledgeBase, Term
from ..site.build_settings import BuildSettings
from ..site.model import ArticleRecord, Site
from ..site.moved_keys import with_moved_keys
from ..site.series import AllSeries
from ..site.topics import SiteTopics
from ..sources import Bibliography, Citation
from ..timeline.assembly import MinedInArticle
from ..timeline.curated import CuratedTimeline
from ..timeline.events import Event, Timeline
from .fragments import FileAddresses
from .groups import series_of, topics_of
from .handles import NearIds
from .page import Page

WORDS_PER_MINUTE = 230
"""Silent reading of English non-fiction: 238 words a minute (Brysbaert 2019), rounded down."""


@dataclass(frozen=True, slots=True)
class LinkedFact:
    """A row of an explainer's fact table, its mentions linked and its sources numbered."""

    label: str
    """What it is about."""
    value_html: str
    """The fact, with ``siteurl:`` links."""
    as_of: str
    """EDTF or ``unknown``."""
    citations: tuple[Citation, ...]
    """Numbered sources of the page."""
    value_text: str
    """The fact without markup."""


@dataclass(frozen=True, slots=True)
class PageHeading:
    """A second-level heading of a page's body."""

    id: str
    """Its id."""
    title: str
    """Its text."""


@dataclass(frozen=True, slots=True)
class SectionSize:
    """How much stands under a heading."""

    title: str
    """The heading; empty for what stands before the first."""
    words: int
    """How many there are, the heading's own left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """All that was found on a page, without the page: what is kept between builds."""

    html: str
    """Its body with links and dates written in, and slots for the marks of claims; addresses begin with
    ``siteurl:``, but for links to static files, which are for Pelican to resolve."""
    links: PageLinks
    """Which explainers it mentions and links, and where."""
    citations: tuple[Citation, ...]
    """Its sources, numbered: those of the body, then those of its facts."""
    lead_html: str = ""
    """An explainer's definition, else its summary: markup with ``siteurl:`` addresses; may be empty."""
    lead_text: str = ""
    """The same without markup."""
    deck_html: str = ""
    """The same as markup, with the numbers of its sources, for the page itself."""
    claims: tuple[Claim, ...] = ()
    """Its claims, in order of their numbers."""
    mined: tuple[MinedInArticle, ...] = ()
    """Events read from its dates."""
    facts: tuple[LinkedFact, ...] = ()
    """An explainer's fact table."""
    headings: tuple[PageHeading, ...] = ()
    """For a table of contents."""
    texts: tuple[str, ...] = ()
    """The words of its body, a string for each block that is no code; for checks."""
    quoted: tuple[int, ...] = ()
    """Which of these are words of others: numbers from 0."""
    word_count: int = 0
    """How many words they are."""
    sections: tuple[SectionSize, ...] = ()
    """How long the sections of an explainer are, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnnotatedPage(Findings):
    """A page with all that was found on it."""

    page: Page
    """The page as it was read."""
    shown_html: str = ""
    """``html`` with ``siteurl:`` addresses, which fit any page."""
    plain_html: str = ""
    """An article's body as its reader made it, without annotations, with such addresses; for feeds."""
    markdown: str | None = None
    """The body as plain Markdown with such addresses, marked; None for a file of another reader."""
    digest: bytes | None = None
    """Digest of the page and of all that was found on it; None for a file of another reader."""

    @classmethod
    def of(
        cls, page: Page, findings: Findings, *, shown_html: str, plain_html: str, digest: bytes | None
    ) -> "AnnotatedPage":
        """Put a page and what was found on it together."""
        found = {field.name: getattr(findings, field.name) for field in fields(Findings)}
        return cls(page=page, shown_html=shown_html, plain_html=plain_html, digest=digest, **found)

    @property
    def numbers(self) -> Mapping[str, int]:
        """The numbers of its sources by id, for citations in its fields."""
        return {citation.source.id: citation.number for citation in self.citations}

    @property
    def plays_media(self) -> bool:
        """Whether its body has a player."""
        return any(reference.kind in {"video", "audio"} for reference in self.page.references)

    @property
    def minutes(self) -> int:
        """How long reading takes; at least one."""
        return max(1, round(self.word_count / WORDS_PER_MINUTE))


@dataclass(frozen=True)
class AnnotatedSite:
    """Everything that is known of a site when all its pages are annotated."""

    settings: BuildSettings
    """How it is built."""
    words: Site | None
    """What it says of itself; None for a site without a file of its own words."""
    pages: tuple[AnnotatedPage, ...]
    """Articles, explainers, plain pages, then drafts of each."""
    knowledge_base: KnowledgeBase
    """All published terms."""
    bibliography: Bibliography
    """All sources."""
    claims: Claims
    """All claims."""
    curated: CuratedTimeline
    """What editors wrote of the timeline."""
    timeline: Timeline
    """All events."""
    addresses: FileAddresses
    """Where the page of each content file stands."""
    linker: PageLinker
    """What its pages were linked with."""
    state: bytes | None = None
    """Digest of all of it but the bodies of texts; None where it cannot be told."""
    absent: frozenset[str] = frozenset()
    """Annotators that the site goes without: what names something of theirs is told by the reader."""

    def published(self, kind: Literal["article", "explainer", "page"]) -> tuple[AnnotatedPage, ...]:
        """Return the published pages of a kind, in their order."""
        return self._published.get(kind, ())

    @cached_property
    def _published(self) -> Mapping[str, tuple[AnnotatedPage, ...]]:
        found: dict[str, list[AnnotatedPage]] = {}
        for page in self.pages:
            if page.page.is_published:
                found.setdefault(page.page.kind, []).append(page)
        return {kind: tuple(pages) for kind, pages in found.items()}

    @property
    def written(self) -> Iterator[AnnotatedPage]:
        """All texts that get a page of their own."""
        return (page for page in self.pages if self.settings.with_drafts or not page.page.is_draft)

    @cached_property
    def drafts(self) -> Mapping[Path, Page]:
        """What is nothing but a preview, by file."""
        return {page.page.path.resolve(): page.page for page in self.pages if page.page.is_draft}

    @cached_property
    def source_ids(self) -> NearIds:
        """The ids of all sources, for those that are mistyped."""
        return NearIds(self.bibliography.sources)

    @property
    def articles(self) -> tuple[AnnotatedPage, ...]:
        """The published articles, in the site's order."""
        return self.published("article")

    @cached_property
    def lead(self) -> AnnotatedPage | None:
        """The article that leads: the one that the site names, else the newest; None where there is none."""
        named = self.words.home.lead if self.words else None
        chosen = (article for article in self.articles if article.page.id == named)
        return next(chosen, None) or next(iter(self.articles), None)

    def record_of(self, article: AnnotatedPage) -> ArticleRecord | None:
        """Return the front matter of an article, with what the site's own file still says for the lead."""
        record = article.page.article
        is_lead = self.lead is not None and self.lead.page.id == article.page.id
        return with_moved_keys(record, self.words) if record and self.words and is_lead else record

    @cached_property
    def topics(self) -> SiteTopics:
        """The topics of the published articles."""
        pages = (article.page for article in self.articles)
        return topics_of(pages, self.words, self.knowledge_base.alphabet)

    @cached_property
    def series(self) -> AllSeries:
        """The series of the published articles."""
        return series_of(article.page for article in self.articles)

    @cached_property
    def explainers(self) -> Mapping[str, AnnotatedPage]:
        """The published explainers by id, in order of id."""
        return {page.page.id: page for page in self.published("explainer")}

    @property
    def listed(self) -> Iterator[AnnotatedPage]:
        """The published articles, explainers and plain pages."""
        for kind in ("article", "explainer", "page"):
            yield from self.published(kind)

    @cached_property
    def reading_order(self) -> tuple[str, ...]:
        """The ids of all explainers: as the articles first mention them, then by title."""
        mentioned = (target for article in self.articles for target in article.links.counts)
        return tuple(dict.fromkeys([*mentioned, *self.knowledge_base.terms]))

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {term_id: place for place, term_id in enumerate(self.reading_order)}

    def neighbor_of(self, term_id: str, step: Literal[-1, 1]) -> AnnotatedPage | None:
        """Return the explainer before or after one in reading order; None at the ends, and for a draft."""
        place = self._places.get(term_id)
        if place is None or not 0 <= place + step < len(self.reading_order):
            return None
        return self.explainers[self.reading_order[place + step]]

    @cached_property
    def _backlinks(self) -> Mapping[str, tuple[BacklinkPage, ...]]:
        found: dict[str, list[Backlink]] = {}
        for page in self.pages:
            for target, links in page.links.backlinks.items() if page.page.is_published else ():
                found.setdefault(target, []).extend(links)
        return {target: backlinks_by_page(links) for target, links in found.items()}

    def backlinks_to(self, term_id: str) -> tuple[BacklinkPage, ...]:
        """Return the pages that link an explainer, with the places: articles first, then in reading order."""
        return self._backlinks.get(term_id, ())

    @cached_property
    def namesakes(self) -> Mapping[str, tuple[Namesakes, ...]]:
        """What shares its name with each explainer that does not have it alone, by id."""
        return namesakes_of(self.knowledge_base)

    def events_of(self, term: Term) -> tuple[Event, ...]:
        """Return the events that are about a term, in order."""
        return self.timeline.by_term.get(term.id, ())

    @cached_property
    def _events_of_articles(self) -> Mapping[str, tuple[Event, ...]]:
        found: dict[str, list[Event]] = {}
        for event in self.timeline.events:
            for article in event.articles:
                found.setdefault(article, []).append(event.seen_from(article))
        return {article: tuple(events) for article, events in found.items()}

    def events_from(self, article_id: str) -> tuple[Event, ...]:
        """Return the events that were read from an article, and those that it tells of, in order."""
        return self._events_of_articles.get(article_id, ())
