"""A picture per page for link previews, 1200 by 630: the title in our own type, drawn at build by Pillow.

Made only for a site with an absolute address, and kept under what it says, its fonts and its photograph, so
that only changed ones are drawn again.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..annotation.annotated import AnnotatedSite
from ..annotation.shown_pictures import lead_photograph
from ..charts.shown import Drawing, DrawnChart
from ..kept_work import Services, kept_values, kit_digest, value_digest, work_key
from ..kept_work.keys import content_key
from ..records import write_whole
from ..site.model import Site
from ..theming.colors import Color as ScreenColor
from ..views.components.genre import kind_words, shows_opinion
from ..views.head import social_image_of, social_image_path
from .social_charts import draw_chart
from .social_drawing import Fonts, Lettering, draw


@dataclass(frozen=True, slots=True)
class SocialImage:
    """A picture, and where it goes."""

    path: str
    """Where it is written, relative to the site."""
    lettering: Lettering
    """What it says."""
    photograph: Path | None = None
    """File of the picture beside the title."""
    drawings: tuple[Drawing, ...] = ()
    """Those of the chart beside the title, one of which is shown."""

    @property
    def data(self) -> bytes | None:
        """The bytes of that file; empty if nobody can read it, None where there is none."""
        with suppress(OSError):
            return self.photograph.read_bytes() if self.photograph else None
        return b""


def write_social_images(
    images: Iterable[SocialImage], fonts: Fonts, output: Path, services: Services
) -> None:
    """Write pictures below ``output``; those that are not kept are drawn, by whoever is there.

    Raises OSError when a font cannot be read.
    """
    images = list(images)
    made_from = (kit_digest(), *(content_key(font.read_bytes()) for font in fonts))
    keys = [
        work_key("social image", *made_from, value_digest((image.lettering, image.drawings)), image.data)
        for image in images
    ]
    pictures = kept_values(services, keys, _drawn, lambda number: (fonts, images[number]))
    for image, picture in zip(images, pictures, strict=True):
        write_whole(output / image.path, picture)


def _drawn(source: tuple[Fonts, SocialImage]) -> bytes:
    fonts, image = source
    if image.drawings:
        return draw_chart(image.lettering, fonts, image.drawings)
    return draw(image.lettering, fonts, image.data)


def social_images(
    site: AnnotatedSite, words: Site, accent: ScreenColor, charts: Mapping[str, DrawnChart] | None = None
) -> Iterator[SocialImage]:
    """Yield the picture of each published page, the home page's first, those of charts last."""
    color = (accent.red, accent.green, accent.blue)
    home = Lettering(words.tagline[:60], words.home.heading, words.name, accent=color)
    yield SocialImage(social_image_path("home"), home)
    for annotated in site.listed:
        page, record = annotated.page, annotated.page.article
        label, owner = words.name, words.publisher.name
        if page.kind == "article":
            label, owner = kind_words(record, words.article_label), words.name
        elif page.term:
            label, owner = f"{page.term.kind.label}, explained", words.name
        picture = lead_photograph(page, site.settings.pictures.find)
        path = social_image_path(social_image_of(page, site.settings.pictures.find))
        file = site.settings.files.entries[picture.name].path if picture else None
        lettering = Lettering(label, page.title, owner, is_opinion=shows_opinion(record), accent=color)
        yield SocialImage(path, lettering, file)
    for name, one in (charts or {}).items():
        chart = one.chart.record
        label = f"Chart: {chart.unit}" if chart.unit else "Chart"
        lettering = Lettering(label, chart.title, words.name, accent=color)
        yield SocialImage(
            social_image_path(f"charts/{name}"), lettering, drawings=tuple(one.drawings.values())
        )
