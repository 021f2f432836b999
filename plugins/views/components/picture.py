"""A picture: its files by format and width, and the room that it takes: nothing moves when it comes."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from html import unescape
from typing import ClassVar, Protocol
from urllib.parse import unquote

from ...pictures import DIAGRAM, InlineDrawings, SitePicture, VariantSet
from ..addresses import file_address, site_address
from .chart import ChartView
from .diagram import DiagramView, diagram_view

_PICTURE = re.compile(r'<img((?: [a-z-]+(?:="[^"]*")?)*) ?/?>')
_ATTRIBUTE = re.compile(r' ([a-z-]+)(?:="([^"]*)")?')
_FIGURE = re.compile(r"<figure(?: [^<>]*)?>\s*(?:<a(?: [^<>]*)?>\s*)?$")
INLINE = 120
"""Pixels from top to bottom, at most, of a picture among words; unless its editor says otherwise."""


class PictureLookups(Protocol):
    """Where pictures are found."""

    def picture(self, name: str) -> SitePicture | None:
        """Return a picture by its path below the content folder; None for none."""

    def chart(self, chart_id: str) -> ChartView | None:
        """Return a chart by its id; None for none."""

    def drawing(self, name: str) -> InlineDrawings | None:
        """Return a drawing as a part of the page, by its path below the content folder; None for none."""


@dataclass(frozen=True, slots=True)
class PictureFilesView:
    """The files of a picture in one format."""

    media_type: str
    """Such as ``image/avif``."""
    srcset: str
    """Each address with its width."""


@dataclass(frozen=True, slots=True)
class PictureView:
    """A picture."""

    part: ClassVar[str] = "picture"
    src: str
    """Address of the file to fall back on."""
    alt: str
    """What it shows; empty where there is nothing to be said."""
    width: int
    """Pixels across."""
    height: int
    """Pixels from top to bottom."""
    sources: tuple[PictureFilesView, ...]
    """Better formats than that of ``src``, the best first."""
    srcset: str
    """Files in the format of ``src``; empty where there is only that one."""
    is_sized: bool
    """Whether its editor has said how wide it is to be."""
    is_lazy: bool
    """Whether it may wait until a reader comes near it."""
    is_lead: bool
    """Whether it stands at the top, to be fetched before all others."""
    classes: str = ""
    """What the editor wrote of how it is shown."""
    title: str = ""
    """A word that some browsers show over it."""
    id: str = ""
    """Its anchor; may be empty."""
    lang: str = ""
    """Language of its words, where that is another."""


class BodyPictures:
    """Finds the pictures of a page's text, piece by piece; the first on the page is fetched at once."""

    def __init__(self, lookups: PictureLookups, *, has_lead: bool = False) -> None:
        self._lookups = lookups
        self._is_first = not has_lead

    def chart(self, chart_id: str) -> ChartView | None:
        """Return a chart of the text, which is no picture to be fetched."""
        return self._lookups.chart(chart_id)

    def split(self, html: str) -> Iterator[str | PictureView | DiagramView]:
        """Yield markup as it stands, and the pictures of the site that it shows, in order."""
        start = 0
        for found in _PICTURE.finditer(html):
            attributes = {name: unescape(value) for name, value in _ATTRIBUTE.findall(found[1])}
            picture = self._find(attributes.get("src", ""))
            if picture is None:
                continue
            if found.start() > start:
                yield html[start : found.start()]
            drawn = self._diagram(picture, attributes)
            if drawn:
                yield drawn
                start = found.end()
                continue
            is_inline = _FIGURE.search(html, max(start, found.start() - 400), found.start()) is None
            yield _written(picture, attributes, is_inline=is_inline, is_lazy=not self._is_first)
            self._is_first, start = False, found.end()
        if start < len(html):
            yield html[start:]

    def _diagram(self, picture: SitePicture, attributes: Mapping[str, str]) -> DiagramView | None:
        """Return a drawing that is to be a part of the page."""
        if not picture.is_drawing or DIAGRAM not in attributes.get("class", "").split():
            return None
        drawn = self._lookups.drawing(picture.name)
        address = file_address(picture.name)
        return diagram_view(drawn, attributes.get("alt", ""), address) if drawn else None

    def _find(self, address: str) -> SitePicture | None:
        root = site_address("")
        return (
            self._lookups.picture(unquote(address.removeprefix(root))) if address.startswith(root) else None
        )


def picture_view(
    picture: SitePicture, alt: str, *, is_lazy: bool = True, is_lead: bool = False
) -> PictureView:
    """Show a picture."""
    *better, own = map(_set_view, picture.sets) if picture.sets else (PictureFilesView("", ""),)
    fallback = picture.sets[-1].variants[-1].path if picture.sets else picture.name
    return PictureView(
        src=file_address(fallback),
        alt=alt,
        width=picture.width,
        height=picture.height,
        sources=tuple(better),
        srcset=own.srcset,
        is_sized=False,
        is_lazy=is_lazy,
        is_lead=is_lead,
    )


def thumbnail_view(picture: SitePicture) -> PictureView:
    """Show a picture small, beside words that say what it is: of its files only the smallest."""
    small = picture.sets[-1].variants[0] if picture.sets else None
    sets = tuple(VariantSet(each.media_type, each.variants[:1]) for each in picture.sets)
    size = (small.width, small.height) if small else (picture.width, picture.height)
    view = picture_view(replace(picture, width=size[0], height=size[1], sets=sets), "")
    return replace(view, srcset="")


def _set_view(each: VariantSet) -> PictureFilesView:
    found = (f"{file_address(path)} {width}w" for path, width in each.srcset)
    return PictureFilesView(each.media_type, ", ".join(found))


def _written(
    picture: SitePicture, attributes: Mapping[str, str], *, is_inline: bool, is_lazy: bool
) -> PictureView:
    """Show a picture with the attributes of an element that Markdown has made."""
    view = picture_view(picture, attributes.get("alt", ""), is_lazy=is_lazy)
    width, height = _asked(attributes.get("width", "")), _asked(attributes.get("height", ""))
    if is_inline and not (width or height) and view.height > INLINE:
        height = INLINE
    if width or height:
        ratio = view.width / view.height
        width, height = width or max(1, round(height * ratio)), height or max(1, round(width / ratio))
        view = replace(view, width=width, height=height, is_sized=True)
    return replace(
        view,
        classes=attributes.get("class", ""),
        title=attributes.get("title", ""),
        id=attributes.get("id", ""),
        lang=attributes.get("lang", ""),
    )


def _asked(pixels: str) -> int:
    """Return a number of pixels; 0 for what is none."""
    return int(pixels) if re.fullmatch(r"[1-9]\d{0,4}", pixels) else 0
