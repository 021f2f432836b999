"""What pictures a page can make its reader fetch: of each the largest file in the format that is best."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from .built_page import ParsedPage


def largest_pictures(page: ParsedPage) -> tuple[str, ...]:
    """Return the address of each picture's largest file, once; those of closed cards are not fetched."""
    closed = {id(image) for card in page.elements if "popover" in card.attrib for image in card.iter("img")}
    framed = {id(image): picture for picture in page.all("picture") for image in picture.iter("img")}
    images = (image for image in page.all("img") if id(image) not in closed)
    found = (_largest(framed.get(id(image), image), image) for image in images)
    return tuple(dict.fromkeys(filter(None, found)))


def _largest(frame: Element, image: Element) -> str:
    """Return the largest of the first set that has any; a picture without sets has one file."""
    for element in (*frame.iter("source"), image):
        candidates = list(_candidates(element.get("srcset", "")))
        if candidates:
            return max(candidates)[1]
    return image.get("src", "")


def _candidates(srcset: str) -> Iterator[tuple[float, str]]:
    """Yield each address of a set with its width or density."""
    for part in srcset.split(", "):
        address, _, size = part.strip().strip(",").partition(" ")
        number = size.strip().rstrip("wx")
        if address:
            yield float(number) if number.replace(".", "", 1).isdigit() else 1.0, address
