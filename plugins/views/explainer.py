"""The page of an explainer: name, definition; short text, then the full one; facts, dates, ties, mentions."""

from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from ..annotation.annotated import AnnotatedPage
from ..explainers import Name, Term
from ..site.authors import Author
from ..sources.page_citation import CitationText
from .addresses import safe
from .components.backlinks import BacklinkPageView
from .components.bibliography import CitedSourceView, cited_sources, page_exports
from .components.body import TextPartView, text_view
from .components.changes import ChangesView, ReviewView, changes_view, review_view
from .components.chart import chart_links
from .components.cite import citation_texts
from .components.day import day_to_come
from .components.events import EventView
from .components.facts import FactView, fact_views
from .components.figure import FigureView, lead_figure
from .components.link import LinkView
from .components.map import LocatorView, locator_view
from .components.namesakes import NamesakesView
from .components.page_turn import PageTurnView
from .components.picture import BodyPictures
from .components.preview import PreviewView
from .components.relations import RelationView
from .components.toc import TocView, toc_view
from .head import HeadView, document_title, head_view
from .lookups import PageLookups
from .sections import split_sections
from .social_card import text_card
from .structured_data import explainer_data


@dataclass(frozen=True, slots=True)
class ExplainerView:
    """All that an explainer's page shows, in the order in which it shows it."""

    head: HeadView
    """The page's head."""
    kind: str
    """What sort of thing it is, in a word."""
    title: str
    """Its name."""
    search_title: str
    """Its name, with what tells it from another of the same title."""
    search_names: tuple[str, ...]
    """Other names by which the search finds it."""
    names: tuple[Name, ...]
    """Its names in other languages."""
    definition: Markup
    """One sentence."""
    namesakes: tuple[NamesakesView, ...]
    """What else has its names."""
    figure: FigureView | None
    """Its picture."""
    short_text: tuple[TextPartView, ...]
    """The text before its second section."""
    facts: tuple[FactView, ...]
    """In the editor's order."""
    locator: LocatorView | None
    """Where it lies; None where it has no place."""
    full_titles: tuple[str, ...]
    """Headings of the rest of the text; none where there is no more."""
    full_text: tuple[TextPartView, ...]
    """The rest of the text."""
    events: tuple[EventView, ...]
    """Its dates; of very many the first."""
    all_dates: LinkView | None
    """Where all of these stand; None where the page lists them."""
    charts: tuple[LinkView, ...]
    """Its charts, each where it stands in the text."""
    sources: tuple[CitedSourceView, ...]
    """What it cites."""
    exports: tuple[LinkView, ...]
    """The same for other programs."""
    citations: tuple[CitationText, ...]
    """How to cite it."""
    changes: ChangesView | None
    """What was wrong or changed."""
    page_turn: PageTurnView | None
    """The explainers before and after in reading order."""
    toc: TocView | None
    """Its headings; None where it has no parts."""
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


def explainer_view(explainer: AnnotatedPage, term: Term, lookups: PageLookups) -> ExplainerView:
    """Gather what the page of ``term`` shows."""
    page, events = explainer.page, lookups.events_of(term.id)
    sections, figure = split_sections(explainer.shown_html), lead_figure(page, lookups)
    pictures = BodyPictures(lookups, has_lead=figure is not None)
    short_text = text_view("".join(section.html for section in sections[:1]), pictures)
    full_text = text_view("".join(section.html for section in sections[1:]), pictures)
    publisher = Author(name=lookups.words.publisher.name)
    return ExplainerView(
        head=_head(explainer, term, lookups),
        kind=lookups.interface.label("kind", term.kind.label),
        title=page.title,
        search_title=lookups.told_apart(term.id) or page.title,
        search_names=tuple(alias.form for alias in term.aliases),
        names=term.names,
        definition=safe(explainer.deck_html),
        namesakes=lookups.namesakes(term.id),
        figure=figure,
        short_text=short_text,
        facts=tuple(fact_views(explainer.facts, lookups.interface)),
        locator=locator_view(term, lookups.locator(term.id), lookups.interface),
        full_titles=tuple(section.title for section in sections[1:]),
        full_text=full_text,
        events=events,
        all_dates=lookups.all_dates(term.id),
        charts=chart_links((*short_text, *full_text)),
        sources=cited_sources(explainer.citations, lookups.interface),
        exports=tuple(page_exports(page, explainer.citations)),
        citations=citation_texts(page, [publisher], _last_changed(term), lookups),
        changes=changes_view(explainer, lookups),
        page_turn=lookups.page_turn(term.id),
        toc=toc_view(explainer.headings, has_dates=bool(events), has_sources=bool(explainer.citations)),
        relations=lookups.relations(term.id),
        backlinks=lookups.backlinks(term.id),
        mentions=lookups.all_mentions(term.id),
        review=review_view(term, lookups.interface),
        previews=tuple(lookups.previews(explainer.links.linked_targets)),
    )


def _last_changed(term: Term) -> date:
    return max([term.reviewed, *(change.date for change in term.changes)])


def _head(explainer: AnnotatedPage, term: Term, lookups: PageLookups) -> HeadView:
    page = explainer.page
    has_data = lookups.base and page.is_published
    return head_view(
        lookups,
        page.save_as,
        title=document_title(lookups, lookups.told_apart(term.id) or page.title),
        description=explainer.lead_text,
        part="explainers",
        lang=page.lang,
        card=text_card(explainer, lookups.words, lookups.picture, lookups.interface)
        if page.is_published
        else None,
        is_article=True,
        is_listed=page.is_published,
        is_draft=page.is_draft,
        plays_media=explainer.plays_media,
        to_come=day_to_come(page, lookups.interface),
        day=_last_changed(term).isoformat(),
        modified=term.reviewed.isoformat(),
        data=explainer_data(explainer, term, lookups) if has_data else None,
    )
