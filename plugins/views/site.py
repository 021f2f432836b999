"""What every page shows of the site around its own content: name, parts, publisher, addresses."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING
from urllib.parse import quote

from markupsafe import Markup

from ..interface import ENGLISH, gettext_noop
from ..site.article_labels import in_running_text, label_of_all, label_of_one
from ..theming.branding import ICON_SIZES, Branding
from .addresses import safe, site_address
from .article_folder import classroom_address
from .components.foreign import ForeignView, foreign
from .components.link import LinkView
from .material import ViewMaterial

if TYPE_CHECKING:
    from ..theming.logos import Drawing

_PAPER, _DARK_PAPER = "#fbfaf6", "#16171a"
"""The kit's pages in light and dark."""
NEWS = "feeds/news.json"
"""Where what is new stands, below the output folder."""
_KIT_FONTS = ("source-serif-4.woff2",)


@dataclass(frozen=True, slots=True)
class NavItem:
    """One part of the site, in the header."""

    key: str
    """Which part; a page says with the same word that it belongs to it."""
    label: str
    """As shown."""
    url: str
    """Its address."""


@dataclass(frozen=True, slots=True)
class SiteAddresses:
    """Where things stand; empty for a page of the kit's own that the site goes without."""

    home: str
    """The front page."""
    articles: str
    """All articles, where there are several."""
    topics: str
    """All topics of articles."""
    glossary: str
    """All explainers from A to Z."""
    timeline: str
    """All events."""
    claims: str
    """All claims."""
    sources: str
    """The bibliography."""
    map: str
    """The map."""
    connections: str
    """How explainers are tied."""
    charts: str
    """All charts."""
    classroom: str
    """The article on one page to print."""
    search: str
    """The search."""
    drafts: str
    """What is not published, in a site that has drafts."""
    theme: str
    """The theme's folder."""
    search_index: str
    """The script that reads the search index."""
    news: str
    """What is new, for the list of a reader who comes back; only on a site that has an address."""


@dataclass(frozen=True, slots=True)
class LogoView:
    """A drawing in the place of the site's name."""

    url: str
    """Its address."""
    width: int
    """Pixels across."""
    height: int
    """Pixels from top to bottom."""


@dataclass(frozen=True, slots=True)
class IconView:
    """A small picture for tabs and start screens."""

    rel: str
    """What it is for."""
    url: str
    """Its address."""
    type: str
    """Its media type."""
    sizes: str
    """Its size; ``any`` for a drawing."""


@dataclass(frozen=True, slots=True)
class SiteView:
    """The site's own words: what templates call ``site``, the same on every page."""

    name: str
    """Name of the site."""
    tagline: str
    """A line under the name; may be empty."""
    lang: str
    """BCP 47 tag of the interface."""
    base: str
    """Its absolute address without a slash at its end; empty for a site with relative addresses."""
    article_label: str
    """What the navigation calls the article."""
    article_words: str
    """The same as it stands within a sentence: "column"; German nouns keep their capitals."""
    articles_label: str
    """What running text calls all of them."""
    theme_color: str
    """Color of the browser's bar."""
    theme_color_dark: str
    """The same for readers who like it dark."""
    logo: LogoView | None
    """In the place of the name; None: the name in letters."""
    logo_dark: LogoView | None
    """The same for dark pages; None: the same, on a light ground."""
    icons: tuple[IconView, ...]
    """For tabs and start screens."""
    preloads: tuple[str, ...]
    """Fonts of its own, which every page asks for at once, where the site has an address."""
    latin_preloads: tuple[str, ...]
    """The kit's in their place, which pages in Latin letters ask for."""
    publisher_name: str
    """Who publishes it."""
    publisher_url: str
    """Their own site; may be empty."""
    licence_name: str
    """Terms of use, in short."""
    licence_url: str
    """Where their text stands."""
    parts: tuple[NavItem, ...]
    """The parts that exist, in reading order."""
    pages: tuple[NavItem, ...]
    """Plain pages, for the footer."""
    urls: SiteAddresses
    """Where things stand."""
    has_articles_feed: bool
    """Whether there is an article."""
    is_preview: bool
    """Whether the whole site is a preview, for those alone who are to read its drafts."""
    has_changes_feed: bool
    """Whether any page has a dated change."""
    has_corrections_feed: bool
    """Whether any page has a correction."""
    stand_in: ForeignView | None = None
    """English, where header and footer have it for want of a catalog of their language."""
    frame: ForeignView | None = None
    """The language of header and footer, where that is not the page's."""


def site_view(material: ViewMaterial) -> SiteView:
    """Gather what every page shows of the site."""
    words, site, brand = material.words, material.site, material.branding
    accent, interface = brand.accent, material.interface
    one = label_of_one(words, interface)
    return SiteView(
        name=words.name,
        tagline=words.tagline,
        lang=words.lang,
        base=material.base,
        article_label=one,
        theme_color=words.theme_color or (str(accent.light) if accent else _PAPER),
        theme_color_dark=str(accent.light) if accent and not words.theme_color else _DARK_PAPER,
        logo=_logo(brand.logo.light) if brand.logo else None,
        logo_dark=_logo(brand.logo.dark) if brand.logo and brand.logo.dark else None,
        icons=tuple(_icons(brand, site_address(site.settings.static_folder))),
        preloads=tuple(_preloads(material, brand.preloads)),
        latin_preloads=tuple(_preloads(material, _KIT_FONTS if brand.text is None else ())),
        article_words=in_running_text(one, words, interface),
        articles_label=in_running_text(label_of_all(words, interface), words, interface),
        publisher_name=words.publisher.name,
        publisher_url=words.publisher.url or "",
        licence_name=words.licence.name,
        licence_url=words.licence.url,
        parts=tuple(_parts(material)),
        pages=tuple(
            NavItem(page.page.id, page.page.title, site_address(page.page.url))
            for page in site.published("page")
        ),
        urls=_addresses(material),
        has_articles_feed=bool(site.articles),
        is_preview=site.settings.is_preview,
        has_changes_feed=any(page.page.changes for page in site.listed),
        has_corrections_feed=any(page.page.corrections for page in site.listed),
        stand_in=foreign(ENGLISH.lang, interface.lang) if interface.is_stood_in_for else None,
    )


def _logo(drawing: "Drawing") -> LogoView:
    return LogoView(site_address(drawing.address), drawing.width, drawing.height)


def _icons(brand: Branding, theme: str) -> Iterator[IconView]:
    if brand.svg_icon or not brand.icons:
        url = site_address(quote(brand.svg_icon)) if brand.svg_icon else f"{theme}/icons/icon.svg"
        yield IconView("icon", url, "image/svg+xml", "any")
    for size in ICON_SIZES if brand.icons else ():
        rel = "apple-touch-icon" if size == max(ICON_SIZES) else "icon"
        yield IconView(rel, f"{theme}/icons/icon-{size}.png", "image/png", f"{size}x{size}")


def _preloads(material: ViewMaterial, names: Iterable[str]) -> Iterator[str]:
    """Yield the addresses of fonts of running text; a reader of files has them at hand."""
    for name in names if material.base else ():
        yield f"{site_address(material.site.settings.static_folder)}/fonts/{quote(name)}"


_LABELS = {
    "glossary": gettext_noop("Explainers"),
    "timeline": gettext_noop("Timeline"),
    "map": gettext_noop("Map"),
    "claims": gettext_noop("Claims"),
    "search": gettext_noop("Search"),
}
"""Pages of the kit's own in the header, in reading order."""


def _parts(material: ViewMaterial) -> Iterator[NavItem]:
    every = all_articles(material)
    for article in () if every else material.site.articles[:1]:
        yield NavItem(
            "article", label_of_one(material.words, material.interface), site_address(article.page.url)
        )
    if every:
        yield NavItem("article", every.title, every.url)
    words = material.interface.gettext
    for key, label in _LABELS.items():
        is_empty = key == "glossary" and not material.site.explainers
        if material.has(key) and not is_empty:
            part = getattr(material.site.settings.parts, key)
            yield NavItem("explainers" if key == "glossary" else key, words(label), site_address(part.url))


def _addresses(material: ViewMaterial) -> SiteAddresses:
    parts = material.site.settings.parts
    own = {
        "theme": material.site.settings.static_folder,
        "search_index": "pagefind/pagefind.js",
        "news": NEWS,
    }
    urls = own | {
        field.name: getattr(parts, field.name).url for field in fields(parts) if material.has(field.name)
    }
    addresses = {name: site_address(url) for name, url in urls.items()}
    if material.has("classroom"):
        addresses["classroom"] = classroom_address(material)
    names = [field.name for field in fields(SiteAddresses)]
    return SiteAddresses(**{name: addresses.get(name, "") for name in names})


def all_articles(material: ViewMaterial) -> LinkView | None:
    """Return the way to all articles; None on a site of one, or one that goes without that page."""
    url = site_address(material.settings.parts.articles.url)
    return (
        LinkView(label_of_all(material.words, material.interface), url) if material.has("articles") else None
    )


def about_box(material: ViewMaterial) -> tuple[Markup, ...]:
    """Return the lines near the by-line: who speaks, how it was checked."""
    inline = material.site.addresses.inline_html
    return tuple(safe(inline(line)) for line in material.words.about_box)
