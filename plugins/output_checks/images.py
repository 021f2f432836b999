"""Pictures say in words what they show, and none lies about unused."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from xml.etree.ElementTree import Element

from ..records import Problem
from .built_page import ParsedPage
from .built_site import BuiltSite
from .faults import Fault

_SVG = "{http://www.w3.org/2000/svg}"
_PICTURES = (".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp")
_NARROW = "-narrow.svg"
_NAMES = ("aria-label", "aria-labelledby")


def image_faults(page: ParsedPage) -> Iterator[Fault]:
    """Yield a fault for each picture without a text alternative."""
    written = {id(image) for part in page.all("article") for image in part.iter("img")}
    for image in page.all("img"):
        source, alternative = image.get("src", ""), image.get("alt")
        if not source and not image.get("srcset"):
            yield page.fault("image", "", "has no file", "give it a 'src'")
        elif alternative is None or (
            not alternative.strip() and id(image) in written and not _is_silent(image)
        ):
            yield page.fault(
                "image", source, "has no text alternative", "say in words what it shows: ![words](…)"
            )
    for drawing in page.all(f"{_SVG}svg"):
        if drawing.get("role") == "img" and not _is_named(drawing):
            yield page.fault("image", "", "is a drawing without a name", "give it a title or an aria-label")


def _is_silent(image: Element) -> bool:
    """Whether whoever shows a picture says that it shows nothing to be said."""
    return "decorative" in image.get("class", "").split()


def _is_named(drawing: Element) -> bool:
    return any(drawing.get(name) for name in _NAMES) or drawing.find(f"{_SVG}title") is not None


def unused_image_problems(site: BuiltSite) -> Iterator[Problem]:
    """Yield a warning for each picture of the content that no page shows or links to."""
    used = {target.file for file in site.pages for target in site.targets(file)}
    folders = tuple(f"{PurePosixPath(path)}/" for path in site.settings.get("STATIC_PATHS", ()))
    for file in sorted(site.files):
        if file.startswith(folders) and file.endswith(_PICTURES) and not {file, _wide(file)} & used:
            shown, mend = f"{site.places.root.name}/{file}", "show it or remove it"
            yield Problem(shown, None, "image", "", "is shown on no page", mend, "warning")


def _wide(file: str) -> str:
    """Return the drawing beside which one for phones lies: a page shows both."""
    return f"{file.removesuffix(_NARROW)}.svg" if file.endswith(_NARROW) else file
