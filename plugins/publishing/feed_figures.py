"""The lead picture of an article as feed readers show it: before the text, with its maker and terms."""

from xml.etree import ElementTree as ET

from ..annotation.annotated import AnnotatedSite
from ..annotation.page import Page
from ..annotation.shown_pictures import lead_image, lead_picture
from ..views.components.picture import picture_view


def lead_figure_html(page: Page, site: AnnotatedSite) -> str:
    """Return the markup of a text's lead picture; empty where it has none."""
    image, picture = lead_image(page), lead_picture(page, site.settings.pictures.find)
    if image is None or picture is None:
        return ""
    view = picture_view(picture, image.alt)
    size = {"width": str(view.width), "height": str(view.height)}
    figure = ET.Element("figure")
    ET.SubElement(figure, "img", {"src": view.src, "alt": view.alt, **size})
    caption = site.addresses.inline_words(image.caption or "")
    ET.SubElement(figure, "figcaption").text = " ".join(
        filter(None, (caption, " · ".join(filter(None, (image.credit, image.licence)))))
    )
    return ET.tostring(figure, encoding="unicode", method="html")
