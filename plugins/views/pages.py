"""The pages of a site: each file that is written, with what makes its view. Views are made when asked for."""

from collections.abc import Callable, Iterator
from functools import partial

from ..annotation.annotated import AnnotatedPage
from ..timeline.selections import below, selections
from .article import ArticleView, article_view
from .card import CardView, card_address, card_view
from .claims import ClaimsView, claims_view
from .classroom import ClassroomView, classroom_view
from .component_examples import ComponentExamplesView, component_examples_view
from .connections import ConnectionsView, connections_view
from .explainer import ExplainerView, explainer_view
from .glossary import GlossaryView, glossary_view
from .home import HomeView, home_view
from .map import MapView, map_view
from .material import ViewMaterial
from .not_found import NotFoundView, not_found_view
from .page import PageView, page_view
from .redirect import RedirectView, redirect_view
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

MakeView = Callable[[], View]
NamedView = tuple[str, MakeView]
"""A file below the output folder, and what makes its view."""


def site_pages(material: ViewMaterial) -> dict[str, MakeView]:
    """Return the maker of every page's view, by the file that the page is written to."""
    return dict(
        [*_texts(material), *_explainer_pages(material), *_timeline_pages(material), *_parts(material)]
    )


def _texts(material: ViewMaterial) -> Iterator[NamedView]:
    for annotated in material.site.pages:
        make = _text_view(annotated, material)
        if make is not None:
            yield annotated.page.save_as, make


def _text_view(annotated: AnnotatedPage, material: ViewMaterial) -> MakeView | None:
    """Return the maker of a text's view; None for one whose front matter could not be read."""
    page = annotated.page
    if page.article:
        return partial(article_view, annotated, page.article, material)
    if page.term:
        return partial(explainer_view, annotated, page.term, material)
    return partial(page_view, annotated, material) if page.record else None


def _explainer_pages(material: ViewMaterial) -> Iterator[NamedView]:
    site = material.site
    for term_id, preview in material.previews.cards.items():
        address = card_address(site.explainers[term_id].page.save_as)
        yield address, partial(card_view, preview, material)
    for old, new in site.knowledge_base.previous_ids.items():
        yield site.settings.explainer_save_as.format(slug=old), partial(redirect_view, new, material)


def _timeline_pages(material: ViewMaterial) -> Iterator[NamedView]:
    timeline, save_as = material.site.timeline, material.site.settings.parts.timeline.save_as
    chosen = list(selections(timeline)) if timeline.events else []
    for selection in (None, *chosen):
        address = below(save_as, selection.path if selection else "")
        yield address, partial(timeline_view, selection, chosen, material)


def _parts(material: ViewMaterial) -> Iterator[NamedView]:
    """Yield the pages of the kit's own; which of them are written is for their plugins to say."""
    site, parts = material.site, material.site.settings.parts
    lead = site.articles[0] if site.articles else None
    yield parts.home.save_as, partial(home_view, material)
    yield parts.glossary.save_as, partial(glossary_view, material)
    yield parts.claims.save_as, partial(claims_view, material)
    yield parts.sources.save_as, partial(sources_view, material)
    yield parts.classroom.save_as, partial(classroom_view, lead, material)
    yield parts.search.save_as, partial(search_view, material)
    yield parts.component_examples.save_as, partial(component_examples_view, material)
    yield parts.not_found.save_as, partial(not_found_view, material)
    if material.map:
        yield parts.map.save_as, partial(map_view, material.map, material)
    if material.connections:
        yield parts.connections.save_as, partial(connections_view, material.connections, material)
