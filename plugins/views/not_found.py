"""Not found: served from any address, with ways to everything on the site."""

from dataclasses import dataclass

from .components.ways import WayView, ways_in
from .head import HeadView, document_title, head_view
from .material import ViewMaterial


@dataclass(frozen=True, slots=True)
class NotFoundView:
    """All that the page shows that stands for one that is not there."""

    head: HeadView
    """The page's head."""
    ways: tuple[WayView, ...]
    """Where to go on."""


def not_found_view(material: ViewMaterial) -> NotFoundView:
    """Gather what the page shows."""
    return NotFoundView(
        head=head_view(
            material,
            material.site.settings.parts.not_found.save_as,
            title=document_title(material, material.interface.gettext("Not found")),
            description=material.interface.gettext("There is no page at this address."),
        ),
        ways=tuple(ways_in(material)),
    )
