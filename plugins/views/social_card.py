"""What the picture of a page for link previews says, for whoever draws it and whoever describes it."""

from collections.abc import Callable
from dataclasses import dataclass

from ..annotation.annotated import AnnotatedPage
from ..annotation.shown_pictures import lead_image, lead_photograph
from ..charts import Chart
from ..charts.writing import unit_words
from ..claims import Verdict
from ..interface import Interface
from ..lettering import FontFile
from ..pictures import SitePicture
from ..site.article_labels import label_of_one
from ..site.model import Site
from .components.genre import kind_words, shows_opinion

SOCIAL_FOLDER = "social"
"""Where the pictures for link previews are written, below the output folder."""
_PHOTOGRAPHED = ".jpg"
"""How the name of one ends that a photograph is part of; ids hold no dots."""

Find = Callable[[str], SitePicture | None]
"""Finds a picture of the site by its path below the content folder."""


@dataclass(frozen=True, slots=True)
class SocialCard:
    """The words of one picture, and the name of its file."""

    path: str
    """Where it is written, relative to the site."""
    label: str
    """What kind of page it is."""
    title: str
    """The page's title."""
    owner: str
    """Whose it is: the site, or its publisher."""
    lang: str
    """BCP 47 tag of its words."""
    deck: str = ""
    """A sentence below the title; may be empty."""
    beside: str = ""
    """What the photograph or the drawing beside the words shows; may be empty."""
    tally: str = ""
    """How much of an article was checked; may be empty."""
    is_opinion: bool = False
    """Whether its label is marked as that of an opinion."""
    verdicts: tuple[Verdict, ...] = ()
    """What was found of the claims of the page, in reading order."""

    @property
    def words(self) -> str:
        """What it says, for those who do not see it, but for what was counted, which pages tell."""
        return " – ".join(filter(None, (self.title, self.owner, self.beside)))

    @property
    def foot(self) -> str:
        """The line at its foot: whose it is, and how much was checked."""
        return " · ".join(filter(None, (self.owner, self.tally)))

    def missing(self, fonts: tuple[FontFile, ...]) -> str:
        """Return the letters of label, title and owner that no font has: then there is no picture."""
        from ..lettering import Typesetter  # noqa: PLC0415 - for sites with an address

        return Typesetter(fonts).missing(f"{self.label} {self.title} {self.foot}")


def home_card(words: Site, interface: Interface, only: AnnotatedPage | None = None) -> SocialCard:
    """Return the card of the home page, and of pages of no text; ``only``: the one article of a site."""
    return SocialCard(
        social_image_path("home"),
        words.tagline,
        words.home.heading,
        words.name,
        words.lang,
        tally=_tally(only, interface),
        verdicts=_verdicts(only),
    )


def text_card(annotated: AnnotatedPage, words: Site, find: Find, interface: Interface) -> SocialCard:
    """Return the card of a text; ``interface`` is that of its language."""
    page, record = annotated.page, annotated.page.article
    label, owner = words.name, words.publisher.name
    if page.kind == "article":
        label, owner = kind_words(record, label_of_one(words, interface), interface), words.name
    elif page.term:
        kind = interface.label("kind", page.term.kind.label)
        label, owner = interface.gettext("%(genre)s, explained", genre=kind), words.name
    image = lead_image(page) if lead_photograph(page, find) else None
    return SocialCard(
        social_image_path(f"{page.kind}s/{page.id}" + (_PHOTOGRAPHED if image else "")),
        label,
        page.title,
        owner,
        page.lang or words.lang,
        deck=annotated.lead_text if page.term else "",
        beside=image.alt if image else "",
        tally=_tally(annotated, interface) if page.kind == "article" else "",
        is_opinion=shows_opinion(record),
        verdicts=_verdicts(annotated),
    )


def chart_card(chart: Chart, words: Site, interface: Interface) -> SocialCard:
    """Return the card of a chart."""
    record, label = chart.record, interface.gettext("Chart")
    unit = unit_words(record.unit, interface)
    label = interface.noted(label, unit) if unit else label
    path = social_image_path(f"charts/{chart.id}")
    return SocialCard(path, label, record.title, words.name, words.lang, beside=record.alt)


def social_image_path(name: str) -> str:
    """Return where the picture of a page is written, below the output folder."""
    return f"{SOCIAL_FOLDER}/{name}" if name.endswith(_PHOTOGRAPHED) else f"{SOCIAL_FOLDER}/{name}.png"


def _verdicts(article: AnnotatedPage | None) -> tuple[Verdict, ...]:
    return tuple(claim.verdict for claim in article.claims) if article else ()


def _tally(article: AnnotatedPage | None, interface: Interface) -> str:
    checked = len(article.claims) if article else 0
    return interface.ngettext("%(num)s claim checked", "%(num)s claims checked", checked) if checked else ""
