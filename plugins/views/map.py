"""The map: its pictures, then everything on them as a table with links, for those who do not see them."""

from dataclasses import dataclass

from ..annotation.annotated import AnnotatedPage
from ..interface import Interface
from ..maps.page import Sheet
from ..maps.sites import Site as MapSite
from ..records import Part
from ..timeline.selections import below
from .article_folder import article_card, folder_page, of_article
from .components.article_folder import OfArticleView
from .components.bibliography import CitedSourceView, cited_sources
from .components.by_article import ArticleGroupView, by_article
from .components.map import LineView, MapSheetView, PlaceView, line_views, map_sheets, place_views
from .components.parts import PartsView, part_title, parts_view
from .head import HeadView, document_title, head_view
from .material import ViewMaterial


@dataclass(frozen=True, slots=True)
class MapView:
    """All that the page of the map shows."""

    head: HeadView
    """The page's head."""
    title: str
    """Its heading."""
    deck: str
    """The line under it."""
    of_article: OfArticleView | None
    """Where the page belongs; None but for the places of one article."""
    by_article: tuple[ArticleGroupView, ...]
    """The places of each article; none but on the first page of all, and on a site of one article."""
    parts: PartsView | None
    """The regions; None where all places are on one page."""
    sheets: tuple[MapSheetView, ...]
    """The pictures: for wide and for narrow screens, and details."""
    credit: str
    """Who made the outlines."""
    summary: str
    """The pictures in words; empty on the page of a region."""
    places: tuple[PlaceView, ...]
    """Everything that is marked, by name; none on an overview."""
    lines: tuple[LineView, ...]
    """Schematic lines."""
    sources: tuple[CitedSourceView, ...]
    """What it cites."""


def map_view(material: ViewMaterial, part: Part[MapSite] | None = None) -> MapView:
    """Gather what a page of the map shows, the first one for None; the site has to have a map."""
    page, address, interface = material.map, material.site.settings.parts.map, material.interface
    assert page is not None  # noqa: S101 - ViewMaterial.has
    shown = part or page.pages.whole
    sheet = page.regions.get(shown.path) or Sheet()
    is_first = not shown.path
    title = page.record.title if is_first else part_title(shown, interface)
    count = _count(len(shown.things), interface)
    return MapView(
        head=head_view(
            material,
            below(address.save_as, shown.path),
            title=document_title(material, *dict.fromkeys((title, page.record.title))),
            description=page.record.deck if is_first else interface.sentence(interface.labeled(title, count)),
            part="map",
        ),
        title=title,
        deck=page.record.deck if is_first else interface.sentence(count),
        of_article=None,
        by_article=by_article("map", material) if is_first else (),
        parts=parts_view(page.pages, shown, address.url, page.record.title, interface),
        sheets=tuple(map_sheets(page.pictures if is_first else sheet.pictures, interface)),
        credit=page.record.credit,
        summary=page.record.summary if is_first else "",
        places=tuple(place_views(page.places if is_first else sheet.places, material)),
        lines=tuple(line_views(page.lines if is_first else ())),
        sources=cited_sources(page.bibliography if is_first else (), material.interface),
    )


def article_map_view(article: AnnotatedPage, material: ViewMaterial) -> MapView:
    """Gather what the map of the places that an article names shows; the site has to have a map."""
    page, title = material.map, article.page.title
    assert page is not None  # noqa: S101 - ViewMaterial.has
    assert material.places is not None  # noqa: S101 - it comes with the map
    sheet = material.places.sheet(article.links.counts, title, material.interface)
    interface = material.interface
    count = _count(len(sheet.places), interface)
    return MapView(
        head=head_view(
            material,
            folder_page(article, "map", material).save_as,
            title=document_title(material, title, page.record.title),
            description=interface.sentence(interface.labeled(title, count)),
            part="map",
            card=article_card(article, material),
        ),
        title=title,
        deck=interface.sentence(count),
        of_article=of_article(article, "map", page.record.title, material),
        by_article=(),
        parts=None,
        sheets=tuple(map_sheets(sheet.pictures, material.interface)),
        credit=page.record.credit,
        summary="",
        places=tuple(place_views(sheet.places, material)),
        lines=tuple(line_views(sheet.lines)),
        sources=cited_sources(sheet.bibliography, material.interface),
    )


def _count(places: int, interface: Interface) -> str:
    return interface.ngettext("%(num)s place", "%(num)s places", places)
