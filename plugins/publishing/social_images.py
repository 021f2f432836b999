"""A picture per page for link previews, 1200 by 630: the title in our own type, drawn at build.

Made only for a site with an absolute address, and kept under what it says, its fonts and its photograph, so
that only changed ones are drawn again. A page whose words no font can set has none, and its editor is told.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from ..annotation.annotated import AnnotatedPage, AnnotatedSite
from ..annotation.shown_pictures import lead_photograph
from ..charts.placing import charts_of
from ..charts.shown import Drawing, DrawnChart
from ..kept_work import Services, kept_values, kit_digest, value_digest, work_key
from ..records import Problem, write_whole
from ..records.directions import is_right_to_left
from ..site.model import Site
from ..theming.colors import Color as ScreenColor
from ..views.social_card import SocialCard, chart_card, home_card, text_card
from .social_charts import draw_chart, words_in
from .social_drawing import draw
from .social_letters import letters_problem
from .social_maps import map_drawing
from .social_words import Color, Fonts, Lettering


@dataclass(frozen=True, slots=True)
class SocialImage:
    """A picture, and where it goes."""

    card: SocialCard
    """What it says."""
    accent: Color
    """The site's color."""
    file: str
    """Where its title is written, as editors know it."""
    photograph: Path | None = None
    """File of the picture beside the title."""
    drawings: tuple[Drawing, ...] = ()
    """Those of the chart beside the title, one of which is shown."""

    @property
    def lettering(self) -> Lettering:
        """What it says, as it is drawn."""
        card = self.card
        return Lettering(
            card.label,
            card.title,
            card.foot,
            is_opinion=card.is_opinion,
            accent=self.accent,
            deck=card.deck,
            verdicts=card.verdicts,
            lang=card.lang,
            is_right_to_left=is_right_to_left(card.lang),
        )

    @property
    def data(self) -> bytes | None:
        """The bytes of that file; empty if nobody can read it, None where there is none."""
        with suppress(OSError):
            return self.photograph.read_bytes() if self.photograph else None
        return b""


def write_social_images(
    images: Iterable[SocialImage], fonts: Fonts, output: Path, services: Services
) -> Iterator[Problem]:
    """Write pictures below ``output``; those that are not kept are drawn, by whoever is there.

    Yield one problem for all pages whose words no font can set; they have no picture.
    """
    images = list(images)
    made_from: tuple[bytes | str, ...] = (kit_digest(), *(font.identity for font in fonts))
    keys = [
        work_key("social image", *made_from, value_digest((image.lettering, image.drawings)), image.data)
        for image in images
    ]
    pictures = kept_values(services, keys, _drawn, lambda number: (fonts, images[number]))
    without = []
    for image, picture in zip(images, pictures, strict=True):
        if picture:
            write_whole(output / image.card.path, picture)
        else:
            without.append((image.file, image.card))
    if without:
        yield letters_problem(without, fonts)


def _drawn(source: tuple[Fonts, SocialImage]) -> bytes:
    """Return a picture; nothing where letters are missing, and no drawing of which words would be."""
    fonts, image = source
    if image.card.missing(fonts):
        return b""
    if image.drawings and not image.lettering.setter(fonts).missing(words_in(image.drawings)):
        return draw_chart(image.lettering, fonts, image.drawings)
    return draw(image.lettering, fonts, image.data)


@dataclass(frozen=True, slots=True)
class CardMatter:
    """What pictures show of a site beside its words."""

    accent: ScreenColor
    """The site's color."""
    charts: Mapping[str, DrawnChart] = field(default_factory=dict)
    """The charts that have pages, by id."""
    locators: Mapping[str, str] = field(default_factory=dict)
    """The small map of each explainer that has one, as SVG, by id."""
    site_file: str = "site.yaml"
    """The file of the site's words, as editors know it."""

    @property
    def color(self) -> Color:
        """The site's color, for a picture."""
        return self.accent.red, self.accent.green, self.accent.blue


def social_images(site: AnnotatedSite, words: Site, matter: CardMatter) -> Iterator[SocialImage]:
    """Yield the picture of each published page, the home page's first, those of charts last."""
    speaking = site.settings.interface
    only, interface = site.articles[0] if len(site.articles) == 1 else None, speaking(words.lang)
    yield SocialImage(home_card(words, interface, only), matter.color, matter.site_file)
    for annotated in site.listed:
        card = text_card(
            annotated, words, site.settings.pictures.find, speaking(annotated.page.lang or words.lang)
        )
        yield _of_page(annotated, card, site, matter)
    for one in matter.charts.values():
        card = chart_card(one.chart, words, interface)
        yield SocialImage(card, matter.color, one.chart.file, drawings=tuple(one.drawings.values()))


def _of_page(
    annotated: AnnotatedPage, card: SocialCard, site: AnnotatedSite, matter: CardMatter
) -> SocialImage:
    """Return a text's picture: with its photograph, else with its first chart, else with its small map."""
    page = annotated.page
    picture = lead_photograph(page, site.settings.pictures.find)
    file = site.settings.files.entries[picture.name].path if picture else None
    has_drawing = page.term is not None and file is None
    drawings = _drawings(annotated, matter) if has_drawing else ()
    return SocialImage(card, matter.color, page.file, file, drawings)


def _drawings(annotated: AnnotatedPage, matter: CardMatter) -> tuple[Drawing, ...]:
    charts = charts_of(annotated, {name: one.chart for name, one in matter.charts.items()})
    drawn = (tuple(matter.charts[name].drawings.values()) for name in charts)
    locator = matter.locators.get(annotated.page.id)
    return next(filter(None, drawn), (map_drawing(locator),) if locator else ())
