"""The page of an explainer: name, definition; short text, then the full one; facts, dates, ties, mentions."""

from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from ..annotation.annotated import AnnotatedPage
from ..annotation.page import Page
from ..explainers import Name, Term
from ..explainers.knowledge_base import KIND_WORDS
from ..sources.page_citation import CitationText
from ..timeline.selections import below
from .addresses import safe, site_address
from .components.backlinks import BacklinkPageView, backlink_pages
from .components.bibliography import CitedSourceView, cited_sources
from .components.changes import ChangesView, ReviewView, changes_view, review_view
from .components.cite import citation_texts
from .components.events import EventView, event_views
from .components.facts import FactView, fact_views
from .components.link import LinkView
from .components.map import LocatorView, locator_view
from .components.page_turn import PageTurnView, page_turn
from .components.preview import PreviewView, preview_views
from .components.relations import RelationView, relation_views
from .components.toc import TocView, toc_view
from .head import HeadView, document_title, head_view
from .material import ViewMaterial
from .mentions import FIRST, has_mentions_page, mentions_address
from .sections import split_sections
from .structured_data import explainer_data

FIRST_DATES = 50
"""So many of very many dates an explainer's own page still lists."""


@dataclass(frozen=True, slots=True)
class ExplainerView:
    """All that an explainer's page shows, in the order in which it shows it."""

    head: HeadView
    """The page's head."""
    kind: str
    """What sort of thing it is, in a word."""
    title: str
    """Its name."""
    search_names: tuple[str, ...]
    """Other names by which the search finds it."""
    names: tuple[Name, ...]
    """Its names in other languages."""
    definition: Markup
    """One sentence."""
    short_text: Markup
    """The text before its second section."""
    facts: tuple[FactView, ...]
    """In the editor's order."""
    locator: LocatorView | None
    """Where it lies; None where it has no place."""
    full_titles: tuple[str, ...]
    """Headings of the rest of the text; none where there is no more."""
    full_text: Markup
    """The rest of the text."""
    events: tuple[EventView, ...]
    """Its dates; of very many the first."""
    all_dates: LinkView | None
    """Where all of these stand; None where the page lists them."""
    sources: tuple[CitedSourceView, ...]
    """What it cites."""
    citations: tuple[CitationText, ...]
    """How to cite it."""
    changes: ChangesView | None
    """What was wrong or changed."""
    page_turn: PageTurnView | None
    """The explainers before and after in reading order."""
    toc: TocView
    """Its headings."""
    relations: tuple[RelationView, ...]
    """What it is tied to."""
    backlinks: tuple[BacklinkPageView, ...]
    """Where it is mentioned; of very many the first."""
    mentions: LinkView | None
    """Where all of these stand; None where the page lists them."""
    review: ReviewView
    """When it was last read against its sources."""
    previews: tuple[PreviewView, ...]
    """A card for each explainer that it links."""


def explainer_view(explainer: AnnotatedPage, term: Term, material: ViewMaterial) -> ExplainerView:
    """Gather what the page of ``term`` shows."""
    page, site = explainer.page, material.site
    dated, is_long = site.events_of(term), term.id in material.long_subjects
    events = event_views(dated[:FIRST_DATES] if is_long else dated, material, of=term.id)
    sections = split_sections(explainer.shown_html)
    mentioning, has_more = site.backlinks_to(term.id), has_mentions_page(term.id, material)
    return ExplainerView(
        head=_head(explainer, term, material),
        kind=KIND_WORDS[term.kind],
        title=page.title,
        search_names=tuple(alias.form for alias in term.aliases),
        names=term.names,
        definition=safe(explainer.lead_html),
        short_text=safe("".join(section.html for section in sections[:1])),
        facts=tuple(fact_views(explainer.facts)),
        locator=locator_view(term, material),
        full_titles=tuple(section.title for section in sections[1:]),
        full_text=safe("".join(section.html for section in sections[1:])),
        events=events,
        all_dates=_all_dates(term, len(dated), material) if is_long else None,
        sources=cited_sources(explainer.citations),
        citations=citation_texts(page, material.words.publisher.name, _last_changed(term), material),
        changes=changes_view(page, site.addresses),
        page_turn=page_turn(term.id, material),
        toc=toc_view(explainer.headings, has_dates=bool(events), has_sources=bool(explainer.citations)),
        relations=tuple(relation_views(term, material)),
        backlinks=tuple(backlink_pages(mentioning[:FIRST] if has_more else mentioning)),
        mentions=_all_mentions(page, len(mentioning)) if has_more else None,
        review=review_view(term),
        previews=preview_views(explainer.mentions.linked_targets, material),
    )


def _all_dates(term: Term, count: int, material: ViewMaterial) -> LinkView:
    path = material.long_subjects[term.id].path
    return LinkView(
        f"All {count} dates", site_address(below(material.site.settings.parts.timeline.url, path))
    )


def _all_mentions(page: Page, count: int) -> LinkView:
    return LinkView(f"All {count} pages", site_address(mentions_address(page.url)))


def _last_changed(term: Term) -> date:
    return max([term.reviewed, *(change.date for change in term.changes)])


def _head(explainer: AnnotatedPage, term: Term, material: ViewMaterial) -> HeadView:
    page = explainer.page
    has_data = material.base and page.is_published
    return head_view(
        material,
        page.save_as,
        title=document_title(material, page.title),
        description=explainer.lead_text,
        part="explainers",
        lang=page.lang,
        image=f"explainers/{page.id}" if page.is_published else "home",
        is_article=True,
        modified=term.reviewed.isoformat(),
        data=explainer_data(explainer, term, material) if has_data else None,
    )
