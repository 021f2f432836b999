"""A picture per page for link previews, 1200 by 630: the title in our own type, made at build time by resvg.

Made only for a site with an absolute address, and kept between builds under a name that is a digest of the
drawing and of its font, so that only changed titles are drawn again.
"""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from html import escape
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from ..annotation.annotated import AnnotatedSite
from ..explainers.knowledge_base import KIND_WORDS
from ..kept_work import Workers
from ..records import write_whole
from ..site.model import Site
from ..views.head import social_image_path

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

WIDTH, HEIGHT, MARGIN = 1200, 630, 90
_SIZES = (84, 72, 60, 50)
_MOST_LINES = 4
_FAMILY = "Title"
_WEIGHT = 600
_PAPER, _INK, _SOFT = "#fbfaf6", "#1d1c1a", "#5d5a54"
_RED, _BLUE = "#9c2f23", "#1f4e79"


@dataclass(frozen=True, slots=True)
class SocialImage:
    """What one picture says."""

    path: str
    """Where it is written, relative to the site."""
    label: str
    """Small words above the title."""
    title: str
    """The page's title."""
    site: str
    """Name of the site."""
    is_opinion: bool = False
    """Red instead of blue: the label of opinion."""


class SocialImageWriter:
    """Draws pictures with the theme's own font."""

    def __init__(self, font: Path, cache: Path) -> None:
        self._woff2 = font
        self._cache = cache

    def write_all(self, images: Iterable[SocialImage], output: Path, workers: Workers) -> None:
        """Write pictures below ``output``, from the cache those whose drawings are known."""
        drawings = {image.path: self.draw(image) for image in images}
        missing = [found for found in dict.fromkeys(drawings.values()) if not self._place(found).exists()]
        for drawing, picture in zip(missing, workers.map(_rendered, self.font, missing), strict=True):
            write_whole(self._place(drawing), picture)
        for path, drawing in drawings.items():
            write_whole(output / path, self._place(drawing).read_bytes())

    def _place(self, drawing: str) -> Path:
        digest = hashlib.sha256(f"{self.font.stem} {drawing}".encode()).hexdigest()[:32]
        return self._cache / f"{digest}.png"

    def draw(self, image: SocialImage) -> str:
        """Return the picture as SVG, the title in as large a size as fits on four lines."""
        size, lines = self._set(image.title)
        color = _RED if image.is_opinion else _BLUE
        top = 200 + size
        rows = [_text(line, top + round(index * size * 1.12), size, _INK) for index, line in enumerate(lines)]
        return "".join(
            (
                f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}"',
                f' font-family="{_FAMILY}">',
                f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{_PAPER}"/>',
                f'<rect x="{MARGIN}" y="90" width="72" height="6" fill="{color}"/>',
                _text(image.label, 150, 32, color),
                *rows,
                _text(image.site, HEIGHT - 70, 32, _SOFT),
                "</svg>",
            )
        )

    def _set(self, title: str) -> tuple[int, list[str]]:
        for size in _SIZES:
            lines = self._wrap(title, size)
            if len(lines) <= _MOST_LINES:
                return size, lines
        return size, [*lines[: _MOST_LINES - 1], lines[_MOST_LINES - 1] + " …"]

    def _wrap(self, title: str, size: int) -> list[str]:
        """Break the title into lines by the font's own widths; SVG has no line breaking."""
        lines, line = [], ""
        for word in title.split():
            longer = f"{line} {word}".strip()
            if line and self._font.getlength(longer) * size / 100 > WIDTH - 2 * MARGIN:
                lines.append(line)
                line = word
            else:
                line = longer
        return [*lines, line]

    @cached_property
    def _font(self) -> "FreeTypeFont":
        from PIL import ImageFont  # noqa: PLC0415 - for publishing only

        return ImageFont.truetype(str(self.font), 100)

    @cached_property
    def font(self) -> Path:
        """The theme's WOFF2 as TrueType of one weight, which is what resvg and Pillow read; kept too."""
        woff2 = self._woff2.read_bytes()
        kept = self._cache / f"{hashlib.sha256(woff2).hexdigest()[:32]}-{_WEIGHT}.ttf"
        if not kept.exists():
            write_whole(kept, _truetype_of(woff2))
        return kept


def _rendered(font: Path, drawing: str) -> bytes:
    from resvg_py import svg_to_bytes  # noqa: PLC0415 - for publishing only

    return bytes(svg_to_bytes(svg_string=drawing, font_files=[str(font)], skip_system_fonts=True))


@lru_cache(maxsize=2)
def _truetype_of(woff2: bytes) -> bytes:
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - for publishing only
    from fontTools.varLib.instancer import instantiateVariableFont  # noqa: PLC0415

    font = TTFont(BytesIO(woff2))
    if "fvar" in font:
        font = instantiateVariableFont(font, {"wght": _WEIGHT})
    for name_id in (1, 16):
        font["name"].setName(_FAMILY, name_id, 3, 1, 0x409)
    font.flavor = None
    written = BytesIO()
    font.save(written)
    return written.getvalue()


def _text(words: str, y: int, size: int, color: str) -> str:
    place = f'x="{MARGIN}" y="{y}" font-size="{size}"'
    return f'<text {place} fill="{color}">{escape(words)}</text>'


def social_images(site: AnnotatedSite, words: Site) -> Iterator[SocialImage]:
    """Yield the picture of each published page, the home page's first."""
    yield SocialImage(social_image_path("home"), words.tagline[:60], words.home.heading, words.name)
    for annotated in site.listed:
        page, record = annotated.page, annotated.page.article
        original = record.original if record else None
        label, owner = words.name, words.publisher.name
        if page.kind == "article":
            reading = f"{original.genre.capitalize()}, read closely" if original else words.article_label
            label, owner = reading, words.name
        elif page.term:
            label, owner = f"{KIND_WORDS[page.term.kind]}, explained", words.name
        path = social_image_path(f"{page.kind}s/{page.id}")
        yield SocialImage(path, label, page.title, owner, is_opinion=bool(original))
