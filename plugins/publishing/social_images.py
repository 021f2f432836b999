"""A picture per page for link previews, 1200 by 630: the title in our own type, drawn at build by Pillow.

Made only for a site with an absolute address, and kept under what it says, its fonts and its photograph, so
that only changed ones are drawn again.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..annotation.annotated import AnnotatedPage, AnnotatedSite
from ..annotation.shown_pictures import lead_photograph
from ..charts.placing import charts_of
from ..charts.shown import Drawing, DrawnChart
from ..claims import Verdict
from ..kept_work import Services, kept_values, kit_digest, value_digest, work_key
from ..kept_work.keys import content_key
from ..records import counted, write_whole
from ..site.model import Site
from ..theming.colors import Color as ScreenColor
from ..views.components.genre import kind_words, shows_opinion
from ..views.head import social_image_of, social_image_path
from .social_charts import draw_chart
from .social_drawing import Color, Fonts, Lettering, draw
from .social_maps import map_drawing


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


@dataclass(frozen=True, slots=True)
class CardMatter:
    """What pictures show of a site beside its words."""

    accent: ScreenColor
    """The site's color."""
    charts: Mapping[str, DrawnChart] = field(default_factory=dict)
    """The charts that have pages, by id."""
    locators: Mapping[str, str] = field(default_factory=dict)
    """The small map of each explainer that has one, as SVG, by id."""

    @property
    def color(self) -> Color:
        """The site's color, for a picture."""
        return self.accent.red, self.accent.green, self.accent.blue


def social_images(site: AnnotatedSite, words: Site, matter: CardMatter) -> Iterator[SocialImage]:
    """Yield the picture of each published page, the home page's first, those of charts last."""
    only = site.articles[0] if len(site.articles) == 1 else None
    home = Lettering(words.tagline, words.home.heading, _owner(words.name, only), accent=matter.color)
    yield SocialImage(social_image_path("home"), replace(home, verdicts=_verdicts(only)))
    for annotated in site.listed:
        yield _of_page(annotated, site, words, matter)
    for name, one in matter.charts.items():
        chart = one.chart.record
        label = f"Chart: {chart.unit}" if chart.unit else "Chart"
        lettering = Lettering(label, chart.title, words.name, accent=matter.color)
        yield SocialImage(
            social_image_path(f"charts/{name}"), lettering, drawings=tuple(one.drawings.values())
        )


def _of_page(annotated: AnnotatedPage, site: AnnotatedSite, words: Site, matter: CardMatter) -> SocialImage:
    """Return a text's picture: with its photograph, else with its first chart, else with its small map."""
    page, record = annotated.page, annotated.page.article
    label, owner = words.name, words.publisher.name
    if page.kind == "article":
        label, owner = kind_words(record, words.article_label), _owner(words.name, annotated)
    elif page.term:
        label, owner = f"{page.term.kind.label}, explained", words.name
    lettering = Lettering(
        label,
        page.title,
        owner,
        is_opinion=shows_opinion(record),
        accent=matter.color,
        deck=annotated.lead_text if page.term else "",
        verdicts=_verdicts(annotated),
    )
    picture = lead_photograph(page, site.settings.pictures.find)
    path = social_image_path(social_image_of(page, site.settings.pictures.find))
    file = site.settings.files.entries[picture.name].path if picture else None
    has_drawing = page.term is not None and file is None
    return SocialImage(path, lettering, file, _drawings(annotated, matter) if has_drawing else ())


def _drawings(annotated: AnnotatedPage, matter: CardMatter) -> tuple[Drawing, ...]:
    charts = charts_of(annotated, {name: one.chart for name, one in matter.charts.items()})
    drawn = (tuple(matter.charts[name].drawings.values()) for name in charts)
    locator = matter.locators.get(annotated.page.id)
    return next(filter(None, drawn), (map_drawing(locator),) if locator else ())


def _verdicts(article: AnnotatedPage | None) -> tuple[Verdict, ...]:
    return tuple(claim.verdict for claim in article.claims) if article else ()


def _owner(name: str, article: AnnotatedPage | None) -> str:
    """Return the name of a site, with how much of an article was checked."""
    checked = len(article.claims) if article else 0
    return f"{name} · {counted(checked, 'claim')} checked" if checked else name
