"""The timeline: eras, years, events; the whole of it, or one selection on a plain page of its own."""

from dataclasses import dataclass

from ..timeline.exports import EXPORT_TITLES
from ..timeline.selections import Selection, below
from ..timeline.strip import Strip
from .addresses import site_address
from .components.events import EraView, era_views
from .components.link import LinkView
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
    """The line under the title; empty on the page of a selection."""
    count: int
    """How many events the page shows."""
    total: int
    """How many there are in all."""
    is_whole: bool
    """Whether it shows all of them."""
    strip: Strip | None
    """How they lie in time; None where they lie in one year."""
    filters: FiltersView
    """All selections."""
    eras: tuple[EraView, ...]
    """The events."""
    exports: tuple[LinkView, ...]
    """The timeline in other formats."""


def timeline_view(material: ViewMaterial, selection: Selection | None = None) -> TimelineView:
    """Gather what the page of a selection shows; of the whole for None."""
    timeline, part = material.site.timeline, material.site.settings.parts.timeline
    folder = part.url.removesuffix("index.html")
    heading = selection.label if selection else timeline.frame.title
    titles = (heading, timeline.frame.title) if selection else (heading,)
    return TimelineView(
        head=head_view(
            material,
            below(part.save_as, selection.path if selection else ""),
            title=document_title(material, *titles),
            description=timeline.deck,
            part="timeline",
            data=timeline_data(material) if material.base else None,
        ),
        heading=heading,
        deck="" if selection else timeline.deck,
        count=selection.count if selection else len(timeline.events),
        total=len(timeline.events),
        is_whole=selection is None,
        strip=material.strip,
        filters=filters_view(selection, material),
        eras=tuple(era_views(selection.groups if selection else timeline.groups, material)),
        exports=tuple(
            LinkView(title, site_address(f"{folder}{name}")) for name, title in EXPORT_TITLES.items()
        ),
    )
