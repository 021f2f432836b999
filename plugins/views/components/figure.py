"""The lead picture of a text: the picture of its front matter, with caption, maker and terms."""

from dataclasses import dataclass
from typing import ClassVar

from markupsafe import Markup

from ...annotation.page import Page
from ...annotation.shown_pictures import lead_image, picture_name
from ...records import Image, licence_address
from ..addresses import safe
from ..lookups import PageLookups
from .picture import PictureView, picture_view


@dataclass(frozen=True, slots=True)
class FigureView:
    """A picture with what is said of it."""

    part: ClassVar[str] = "figure"
    picture: PictureView
    """The picture."""
    caption: Markup
    """What stands below it; may be empty."""
    credit: str
    """Who made it."""
    licence: Markup
    """On which terms it is shown."""
    licence_url: str
    """Where these stand; may be empty."""


def lead_figure(page: Page, lookups: PageLookups) -> FigureView | None:
    """Show the picture of a text's front matter; None where there is none."""
    return figure_view(lead_image(page), lookups)


def figure_view(image: Image | None, lookups: PageLookups) -> FigureView | None:
    """Show a picture at the top of a page; None where there is none."""
    picture = lookups.picture(picture_name(image)) if image else None
    if image is None or picture is None:
        return None
    return FigureView(
        picture=picture_view(picture, image.alt, is_lazy=False, is_lead=True),
        caption=safe(lookups.addresses.inline_html(image.caption or "")),
        credit=image.credit,
        licence=safe(lookups.addresses.inline_html(image.licence)),
        licence_url=licence_address(image.licence),
    )
