"""The pictures of a text: that of its front matter, then those of its body, each with what is said of it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from ..pictures import SitePicture
from ..records import Image, licence_address
from ..site.build_settings import BuildSettings
from ..site.model import Site
from .linked_files import named_entry
from .page import Page

_FOLDER = "images"


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture as a text shows it."""

    name: str | None
    """Its path below the content folder; None for one that is not there, or elsewhere."""
    written: str
    """Its path in letters, as editors know it."""
    line: int | None
    """Line in the text's file."""
    field: str
    """How problems call the place: ``image``, ``image.file``, ``lead_image.file``."""
    alt: str
    """What it shows, for those who do not see it."""
    is_decorative: bool
    """Whether it shows nothing to be said."""
    credit: str
    """Who made it; may be empty."""
    licence_url: str
    """Where the terms stand on which it is shown; may be empty."""
    is_diagram: bool = False
    """Whether it is to be a part of the page."""
    cites: bool = False
    """Whether the box around it names a source, or leads to one."""


def pictures_of(page: Page, settings: BuildSettings) -> Iterator[ShownPicture]:
    """Yield the pictures that a text shows."""
    image = lead_image(page)
    if image:
        yield _of_record(image, page, settings)
    for one in page.pictures:
        name = named_entry(one.file, page.path.parent, settings) if one.file else None
        yield ShownPicture(
            name,
            unquote(one.file.removeprefix("/")),
            one.line,
            "image",
            one.alt,
            one.is_decorative,
            one.credit,
            one.licence_url,
            one.is_diagram,
            one.cites,
        )


def lead_image(page: Page) -> Image | None:
    """Return the picture of a text's front matter."""
    record = page.term or page.article
    opening = page.article.lead_image if page.article else None
    return (record.image if record else None) or (opening.image if opening else None)


def lead_picture(page: Page, find: Callable[[str], SitePicture | None]) -> SitePicture | None:
    """Return the picture of a front matter; None where there is none, and for a faulty one."""
    image = lead_image(page)
    return find(picture_name(image)) if image else None


def lead_photograph(page: Page, find: Callable[[str], SitePicture | None]) -> SitePicture | None:
    """Return the picture of a front matter if it has pixels; None for a drawing, and where there is none."""
    picture = lead_picture(page, find)
    return None if picture is None or picture.is_drawing else picture


def picture_name(image: Image) -> str:
    """Return the path of a front matter's picture below the content folder."""
    return f"{_FOLDER}/{image.file}"


def home_picture(words: Site | None) -> Image | None:
    """Return the picture with which the home page opens."""
    opening = words.home.lead_image if words else None
    return opening.image if opening else None


def shown_by(pages: Iterable[Page], settings: BuildSettings) -> dict[str, SitePicture | None]:
    """Return the pictures that pages show, by name in order of the alphabet; None for a faulty one."""
    names = {shown.name for page in pages for shown in pictures_of(page, settings) if shown.name}
    return {name: settings.pictures.find(name) for name in sorted(names)}


def _of_record(image: Image, page: Page, settings: BuildSettings) -> ShownPicture:
    key = "lead_image" if page.article and page.article.lead_image else "image"
    line = page.front_matter.line_of((key, "file")) if page.front_matter else None
    return shown_record(image, line, f"{key}.file", settings)


def shown_record(image: Image, line: int | None, field: str, settings: BuildSettings) -> ShownPicture:
    """Return a picture as a record of an editor's shows it, which stands at a line."""
    name, url = picture_name(image), licence_address(image.licence)
    found = name if name in settings.files.entries else None
    return ShownPicture(
        found, name, line, field, image.alt, is_decorative=False, credit=image.credit, licence_url=url
    )
