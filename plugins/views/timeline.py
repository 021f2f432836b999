"""The timeline: eras, years, events; the whole of it, or one selection on a plain page of its own."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..records import Part
from ..timeline.events import EraGroup, Event, group
from ..timeline.exports import EXPORT_TITLES
from ..timeline.selections import Selection, below
from ..timeline.strip import Strip
from .addresses import site_address
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
    strip: Strip | None
    """How they lie in time; None where they lie in one year."""
    filters: FiltersView
    """All selections."""
    parts: PartsView | None
    """The pages of the timeline, or of the selection; None where it is one."""
    eras: tuple[EraView, ...]
    """The events; none on an overview."""
    exports: tuple[LinkView, ...]
    """The timeline in other formats."""


def timeline_view(
    material: ViewMaterial, selection: Selection | None = None, part: Part[Event] | None = None
) -> TimelineView:
    """Gather what a page of a selection shows, of the whole for None; without a part the first page."""
    timeline, address = material.site.timeline, material.site.settings.parts.timeline
    parted = material.parted_selections[selection.key] if selection else material.parted_events
    page, above = part or parted.whole, selection.path if selection else ""
    path, whole = f"{above}{page.path}", selection.label if selection else timeline.frame.title
    heading = _heading(selection, page) or whole
    return TimelineView(
        head=head_view(
            material,
            below(address.save_as, path),
            title=document_title(material, *((heading, timeline.frame.title) if path else (heading,))),
            description=f"{heading}: {len(page.things)} events." if page.path else timeline.deck,
            part="timeline",
            data=timeline_data(_described(page, material), material) if material.base else None,
        ),
        heading=heading,
        deck="" if path else timeline.deck,
        count=len(page.things),
        total=len(timeline.events),
        is_whole=not path,
        is_searched=selection is None,
        strip=material.strip,
        filters=filters_view(path, material),
        parts=parts_view(parted, page, below(address.url, above), whole),
        eras=tuple(era_views(_groups(selection, page, material), material)),
        exports=tuple(_exports(address.url)),
    )


def _heading(selection: Selection | None, page: Part[Event]) -> str:
    """Name what the page is of; empty for the whole."""
    names = [selection.label] if selection else []
    return ": ".join([*names, *([part_title(page)] if page.path else [])])


def _described(page: Part[Event], material: ViewMaterial) -> tuple[Event, ...]:
    """Return what programs are told of: all, as long as they stand on one page."""
    if not material.parted_events.is_split:
        return material.site.timeline.events
    return () if page.parts else page.things


def _groups(selection: Selection | None, page: Part[Event], material: ViewMaterial) -> tuple[EraGroup, ...]:
    timeline = material.site.timeline
    if page.parts:
        return ()
    if page.path:
        return group(timeline.frame.eras, page.things)
    return selection.groups if selection else timeline.groups


def _exports(url: str) -> Iterator[LinkView]:
    folder = url.removesuffix("index.html")
    for name, title in EXPORT_TITLES.items():
        yield LinkView(title, site_address(f"{folder}{name}"))
