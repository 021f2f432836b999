"""The pages of a site: each file that is written, with its template and what makes its view."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from ..annotation.annotated import AnnotatedPage
from ..kept_work import Key, work_key
from ..timeline.selections import below
from .article import ArticleView, article_view
from .card import CardView, card_address
from .claims import ClaimsView, claims_view
from .classroom import ClassroomView, classroom_view
from .component_examples import ComponentExamplesView, component_examples_view
from .connections import ConnectionsView, connections_view
from .explainer import ExplainerView, explainer_view
from .glossary import GlossaryView, glossary_view
from .home import HomeView, home_view
from .lookups import PageLookups
from .map import MapView, map_view
from .material import ViewMaterial
from .not_found import NotFoundView, not_found_view
from .page import PageView, page_view
from .redirect import RedirectView, filter_redirect_view, redirect_view
from .search import SearchView, search_view
from .sources import SourcesView, sources_view
from .timeline import TimelineView, timeline_view

View = (
    ArticleView
    | CardView
    | ClaimsView
    | ClassroomView
    | ComponentExamplesView
    | ConnectionsView
    | ExplainerView
    | GlossaryView
    | HomeView
    | MapView
    | NotFoundView
    | PageView
    | RedirectView
    | SearchView
    | SourcesView
    | TimelineView
)
"""What a template shows."""

OWN_PAGES: Mapping[str, Callable[[ViewMaterial], View]] = {
    "home": home_view,
    "glossary": glossary_view,
    "timeline": timeline_view,
    "claims": claims_view,
    "sources": sources_view,
    "map": map_view,
    "connections": connections_view,
    "classroom": classroom_view,
    "search": search_view,
    "component_examples": component_examples_view,
    "not_found": not_found_view,
}
"""The pages of the kit's own: each with what makes its view. The key names its template and its settings."""


@dataclass(frozen=True, slots=True)
class PlannedPage:
    """A page to be written."""

    save_as: str
    """Its file below the output folder."""
    template: str
    """Name of its template, without ending."""
    make_view: Callable[[], View]
    """Makes its view; called when it is written."""


@dataclass(frozen=True, slots=True)
class TextPage:
    """The page of a text, or of its card: a small part of the site, and what it looks up of the rest."""

    save_as: str
    """Its file below the output folder."""
    template: str
    """Name of its template, without ending."""
    make_view: Callable[[PageLookups], View]
    """Makes its view; called when it is not kept from an earlier build."""
    digest: Key | None
    """Digest of the text that ``make_view`` holds; None for a text of which nothing can be kept."""


def site_pages(material: ViewMaterial) -> Iterator[PlannedPage | TextPage]:
    """Yield every page that the site has: texts and drafts, what belongs to explainers, the kit's own."""
    yield from _texts(material)
    yield from _explainer_pages(material)
    for key, make in OWN_PAGES.items():
        if material.has(key):
            save_as: str = getattr(material.site.settings.parts, key).save_as
            yield PlannedPage(save_as, key, partial(make, material))
    if material.has("timeline"):
        yield from _selections(material)


def _texts(material: ViewMaterial) -> Iterator[TextPage]:
    """Yield the page of each text whose front matter could be read."""
    for annotated in material.site.pages:
        if annotated.page.record:
            yield text_page(annotated)


def text_page(annotated: AnnotatedPage) -> TextPage:
    """Plan the page of a text."""
    page = annotated.page
    template = getattr(page.record, "template", None) or page.kind
    if page.article:
        make: Callable[[PageLookups], View] = partial(article_view, annotated, page.article)
    elif page.term:
        make = partial(explainer_view, annotated, page.term)
    else:
        make = partial(page_view, annotated)
    return TextPage(page.save_as, template, make, annotated.digest)


def _explainer_pages(material: ViewMaterial) -> Iterator[PlannedPage | TextPage]:
    site = material.site
    for term_id in material.previews.cards:
        address = card_address(site.explainers[term_id].page.save_as)
        yield TextPage(address, "card", partial(_card, term_id), work_key("card", term_id))
    for old, new in site.knowledge_base.previous_ids.items():
        address = site.settings.explainer_save_as.format(slug=old)
        yield PlannedPage(address, "redirect", partial(redirect_view, new, material))


def _card(term_id: str, lookups: PageLookups) -> CardView:
    return lookups.card(term_id)


def _selections(material: ViewMaterial) -> Iterator[PlannedPage]:
    """Yield the timeline's plain pages, and what leads on from where an explainer's events once stood."""
    save_as = material.site.settings.parts.timeline.save_as
    for selection in material.selections:
        make: Callable[[], View] = partial(timeline_view, material, selection)
        yield PlannedPage(below(save_as, selection.path), "timeline", make)
    for subject in material.subjects:
        make = partial(filter_redirect_view, subject, material)
        yield PlannedPage(below(save_as, subject.path), "redirect", make)
