"""How a site is built: Pelican's settings, read once into a typed record."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import Any

from ..content_files import ContentFiles, content_files_of
from ..interface import Interface, interface_of
from ..pictures import ContentPictures, content_pictures_of
from ..records import DRAFT_PREVIEW, EDITIONS, WITH_DRAFTS, SiteEditions, page_limit
from ..theming.overrides import CATALOGS
from ..theming.overrides import FOLDER as OVERRIDES
from .build_day import build_day


@dataclass(frozen=True, slots=True)
class Part:
    """A page of the kit's own, which no content file makes."""

    url: str
    """Its address relative to the site."""
    save_as: str
    """Its file below the output folder; empty where the site goes without it."""
    limit: int = 0
    """How many things one page of it holds; 0: all of them."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The pages of the kit's own; each has the name of its template, its settings and its view."""

    home: Part
    """The front page."""
    articles: Part
    """All articles, where there are several."""
    topics: Part
    """All topics of articles."""
    glossary: Part
    """All explainers from A to Z."""
    timeline: Part
    """All events."""
    claims: Part
    """All claims."""
    sources: Part
    """The bibliography."""
    map: Part
    """The map."""
    connections: Part
    """How explainers are tied."""
    charts: Part
    """All charts; each stands below it."""
    classroom: Part
    """The article on one page to print."""
    search: Part
    """The search."""
    drafts: Part
    """What is not published, in a site that has drafts."""
    component_examples: Part
    """The parts of the theme, each in its states."""
    not_found: Part
    """What servers answer with where no page is."""


@dataclass(frozen=True, slots=True)
class BuildSettings:
    """What a build is told from outside its content."""

    content: Path
    """The content folder."""
    files: ContentFiles
    """What lies in it."""
    pictures: ContentPictures
    """Its pictures, each looked at when it is asked for."""
    is_of_the_kit: bool
    """Whether the site says who it is: then it is read and copied by the kit's rules alone."""
    theme: Path
    """The theme's folder."""
    cache: Path
    """Where drawings and indexes are kept between builds."""
    static_folder: str
    """Where the theme's files are copied, below the output folder."""
    site_url: str
    """The site's absolute address without a slash at its end; empty for a site with relative addresses."""
    language: str
    """BCP 47 tag of the interface."""
    parts: Parts
    """The pages of the kit's own."""
    explainer_folders: tuple[str, ...]
    """Folders of explainers below the content folder."""
    explainer_url: str
    """Address of an explainer, ``{slug}`` for its id."""
    explainer_save_as: str
    """File of an explainer, ``{slug}`` for its id."""
    mentions_limit: int
    """How many pages that mention it the page of an explainer lists; 0: all of them."""
    article_dates: int
    """How many of its dates the page of an article shows before the others are unfolded; 0: all of them."""
    reference_texts: tuple[Path, ...]
    """Texts of which no eight words in a row may be taken."""
    day: date
    """The day on which the site is built."""
    with_drafts: bool = True
    """Whether drafts are written, as a preview."""
    is_preview: bool = False
    """Whether the site stands on the web for those alone who are to read its drafts."""
    editions: SiteEditions | None = None
    """The editions of the site in other languages; None where there are none."""
    _interfaces: dict[str, Interface] = field(default_factory=dict, repr=False, compare=False)

    @property
    def has_address(self) -> bool:
        """Whether the site knows where it will stand."""
        return bool(self.site_url)

    @property
    def catalogs(self) -> tuple[Path, Path]:
        """The folders of catalogs of words, the site's own before the theme's."""
        return catalog_folders(self.content, self.theme)

    def interface(self, lang: str) -> Interface:
        """Return the kit's own words in a language; its catalogs are read once in a build."""
        if lang not in self._interfaces:
            self._interfaces[lang] = interface_of(lang, *self.catalogs)
        return self._interfaces[lang]

    @property
    def content_name(self) -> str:
        """How problems call the content folder."""
        return self.content.name


def catalog_folders(content: Path, theme: Path) -> tuple[Path, Path]:
    """Return the folders of catalogs of words, those of the site with this content before the theme's."""
    return content.absolute().parent / OVERRIDES / CATALOGS, theme / CATALOGS


def read_settings(settings: Mapping[str, Any]) -> BuildSettings:
    """Read Pelican's settings, or its context, which holds them; those of absent plugins may be missing."""
    is_relative = settings.get("RELATIVE_URLS")
    return BuildSettings(
        content=Path(settings["PATH"]),
        files=content_files_of(settings),
        pictures=content_pictures_of(settings),
        is_of_the_kit=bool(settings.get("SITE_FILE")),
        theme=Path(settings["THEME"]),
        cache=Path(settings.get("CACHE_PATH") or "cache"),
        static_folder=str(settings.get("THEME_STATIC_DIR", "theme")),
        site_url="" if is_relative else str(settings.get("SITEURL", "")).rstrip("/"),
        language=str(settings.get("DEFAULT_LANG", "en")),
        parts=_parts(settings),
        explainer_folders=tuple(settings.get("EXPLAINER_PATHS", ())),
        explainer_url=str(settings.get("EXPLAINER_URL", "")),
        explainer_save_as=str(settings.get("EXPLAINER_SAVE_AS", "")),
        mentions_limit=page_limit(settings, "EXPLAINER_MENTIONS"),
        article_dates=int(settings.get("TIMELINE_PER_ARTICLE") or 0),
        reference_texts=tuple(Path(file) for file in settings.get("CHECK_REFERENCE_TEXTS", ())),
        day=build_day(settings),
        is_preview=bool(settings.get(DRAFT_PREVIEW)),
        with_drafts=bool(settings.get(WITH_DRAFTS, True)),
        editions=settings.get(EDITIONS),
    )


NAMES_OF_PARTS = frozenset(
    f"{part.name.upper()}_{what}" for part in fields(Parts) for what in ("URL", "SAVE_AS", "PER_PAGE")
)
"""The settings of each page: ``GLOSSARY_URL``, ``GLOSSARY_SAVE_AS``, ``GLOSSARY_PER_PAGE``."""


def _parts(settings: Mapping[str, Any]) -> Parts:
    """Read them."""

    def part(key: str) -> Part:
        name = key.upper()
        url, save_as = (str(settings.get(f"{name}_{what}") or "") for what in ("URL", "SAVE_AS"))
        return Part(url, save_as, page_limit(settings, name))

    return Parts(**{one.name: part(one.name) for one in fields(Parts)})
