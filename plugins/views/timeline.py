"""The timeline: eras, years, events; the whole of it, or one selection on a plain page of its own."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..interface import Interface
from ..records import Part
from ..site.build_settings import Part as SitePart
from ..timeline.events import EraGroup, Event, group
from ..timeline.exports import EXPORT_TITLES
from ..timeline.selections import Selection, below
from ..timeline.strip import Strip
from .addresses import site_address
from .article_folder import article_card, folder_page, of_article
from .components.article_folder import OfArticleView
from .components.by_article import ArticleGroupView, by_article
from .components.events import EraView, era_views
from .components.link import LinkView
from .components.parts import PartsView, part_title, parts_view
from .components.timeline_filters import FiltersView, filters_view
from .head import HeadView, document_title, head_view
from .material import ViewMaterial
from .structured_data import timeline_data


@dataclass(frozen=True, slots=True)
class TimelineView:
    """All that a page of the timeline shows."""

    head: HeadView
    """The page's head."""
    heading: str
    """The timeline's title, or what the selection is of."""
    deck: str
    """The line under the title; empty on the page of a selection or a period."""
    count: int
    """How many events the page shows, or leads to."""
    total: int
    """How many there are in all."""
    is_whole: bool
    """Whether it is the page of all of them."""
    is_searched: bool
    """Whether the search finds it: each event on one page."""
    of_article: OfArticleView | None
    """Where the page belongs; None but for the dates of one article."""
    strip: Strip | None
    """How the page's events lie in time; None where all lie in one year, and beside one article."""
    filters: FiltersView | None
    """All selections; None beside one article."""
    by_article: tuple[ArticleGroupView, ...]
    """The dates of each article; none but on the first page of all, and on a site of one article."""
    parts: PartsView | None
    """The pages of the timeline, or of the selection; None where it is one."""
    eras: tuple[EraView, ...]
    """The events; none on an overview."""
    exports: tuple[LinkView, ...]
    """The whole timeline in other formats; none beside one article, of which there is no such file."""


def timeline_view(
    material: ViewMaterial, selection: Selection | None = None, part: Part[Event] | None = None
) -> TimelineView:
    """Gather what a page of a selection shows, of the whole for None; without a part the first page."""
    timeline, interface = material.site.timeline, material.interface
    title = timeline.title_in(interface)
    parted = material.parted_selections[selection.key] if selection else material.parted_events
    page, place = part or parted.whole, _place(selection, material)
    article = material.articles[selection.id] if selection and selection.by == "article" else None
    is_whole = not (selection or page.path)
    heading = _heading(selection, page, interface) or title
    return TimelineView(
        head=head_view(
            material,
            below(place.save_as, page.path),
            title=document_title(material, *((heading,) if is_whole else (heading, title))),
            description=_description(heading, len(page.things), interface)
            if page.path or article
            else timeline.deck,
            part="timeline",
            card=article_card(article, material) if article else None,
            data=timeline_data(_described(selection, page, material), material) if material.base else None,
        ),
        heading=heading,
        deck=timeline.deck if is_whole else "",
        count=len(page.things),
        total=len(timeline.events),
        is_whole=is_whole,
        is_searched=selection is None,
        of_article=of_article(article, "timeline", title, material),
        strip=None if article else material.strip if is_whole else material.strip_of(page.things),
        filters=None if article else filters_view(_path(selection, page), material),
        by_article=by_article("timeline", material) if is_whole else (),
        parts=parts_view(parted, page, place.url, selection.label if selection else title, interface),
        eras=tuple(era_views(_groups(selection, page, material), material)),
        exports=() if article else tuple(_exports(material.site.settings.parts.timeline.url, interface)),
    )


def _place(selection: Selection | None, material: ViewMaterial) -> SitePart:
    """Return where the first page of a selection stands; an article's stands below the article."""
    if selection and selection.by == "article":
        return folder_page(material.articles[selection.id], "timeline", material)
    address, path = material.site.settings.parts.timeline, selection.path if selection else ""
    return SitePart(below(address.url, path), below(address.save_as, path))


def _path(selection: Selection | None, page: Part[Event]) -> str:
    return f"{selection.path if selection else ''}{page.path}"


def _heading(selection: Selection | None, page: Part[Event], interface: Interface) -> str:
    """Name what the page is of; empty for the whole."""
    label, part = selection.label if selection else "", part_title(page, interface) if page.path else ""
    return interface.labeled(label, part) if label and part else label or part


def _described(selection: Selection | None, page: Part[Event], material: ViewMaterial) -> tuple[Event, ...]:
    """Return what programs are told of: all, as long as they stand on one page; an article's beside it."""
    is_of_article = selection is not None and selection.by == "article"
    if not material.parted_events.is_split and not is_of_article:
        return material.site.timeline.events
    return () if page.parts else page.things


def _groups(selection: Selection | None, page: Part[Event], material: ViewMaterial) -> tuple[EraGroup, ...]:
    timeline = material.site.timeline
    if page.parts:
        return ()
    if page.path:
        return group(timeline.frame.eras, page.things)
    return selection.groups if selection else timeline.groups


def _description(heading: str, count: int, interface: Interface) -> str:
    return interface.ngettext(
        "%(heading)s: %(num)s event.", "%(heading)s: %(num)s events.", count, heading=heading
    )


def _exports(url: str, interface: Interface) -> Iterator[LinkView]:
    folder, words = url.removesuffix("index.html"), interface.gettext
    for name, title in EXPORT_TITLES.items():
        yield LinkView(words(title), site_address(f"{folder}{name}"))
