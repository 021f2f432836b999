"""Pictures with who made them and on which terms they are shown, as search engines ask for it."""

from collections.abc import Iterator

from ...annotation.page import Page
from ...annotation.shown_pictures import ShownPicture, pictures_of
from ...pictures import SitePicture
from ..addresses import absolute, file_address
from ..lookups import PageLookups
from .node import Node


def images(page: Page, lookups: PageLookups) -> Node:
    """Describe the credited pictures of a text, that of its front matter first."""
    found = list(_images(page, lookups))
    return {"image": found} if found else {}


def _images(page: Page, lookups: PageLookups) -> Iterator[Node]:
    for shown in pictures_of(page, lookups.settings):
        picture = lookups.picture(shown.name) if shown.name and shown.credit else None
        if picture:
            yield _image(shown, picture, lookups.base)


def _image(shown: ShownPicture, picture: SitePicture, base: str) -> Node:
    address = absolute(file_address(picture.name), base)
    node: Node = {
        "@type": "ImageObject",
        "url": address,
        "contentUrl": address,
        "width": picture.width,
        "height": picture.height,
        "creditText": shown.credit,
    }
    node |= {"description": shown.alt} if shown.alt else {}
    return node | ({"license": shown.licence_url} if shown.licence_url else {})
