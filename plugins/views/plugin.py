"""Glue: plan every page of the site, make its view, render its template from that alone, write it."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from jinja2 import Environment
from pelican import signals
from pelican.generators import Generator
from pelican.utils import sanitised_join
from pelican.writers import Writer

from ..annotation.annotated import AnnotatedSite
from ..annotation.signals import site_annotated
from ..interface import InterfaceWords, catalog_problem
from ..interface.templates import NAMES as INTERFACE
from ..kept_work import Asked, services_of
from ..records import (
    Problem,
    YamlError,
    fill_in,
    find_template,
    is_written,
    load_yaml_file,
    read_records,
    report,
    report_needs,
    write_whole,
)
from ..theming.branding import SETTING as BRANDING
from ..theming.branding import Branding
from ..theming.drawn_letters import SETTING as PICTURE_FONTS
from ..theming.drawn_letters import fonts_of_pictures
from ..theming.overrides import TEMPLATES, Overrides, overrides_of, place_problems
from .addresses import base_of
from .anew import TextRenderer
from .chosen_templates import template_problems
from .components.foreign import foreign
from .example_record import ExampleRecord
from .kept_pages import PageMaker, PageSheet
from .lacking_catalogs import lacking_catalogs
from .material import ViewMaterial
from .opening_problems import opening_problems
from .pages import PlannedPage, TextPage, site_pages
from .rendering import RenderedOnce, Renderer, Spoken, TemplateText
from .shared_parts import RecordedLookups, SharedParts
from .site import SiteView, site_view

DEFAULTS = {
    "ARTICLES_PER_PAGE": 50,
    "ARTICLES_SAVE_AS": "articles/index.html",
    "ARTICLES_URL": "articles/",
    "HOME_PER_PAGE": 12,
    "TOPICS_SAVE_AS": "topics/index.html",
    "TOPICS_URL": "topics/",
    "VIEWS_ALONE": False,
}


_ROOMS = ("filters", "tests", "globals")
"""What an environment holds for templates."""


class ViewsGenerator(Generator):  # type: ignore[misc]
    """Writes every page that has a view, where templates read nothing else."""

    def generate_output(self, writer: Any) -> None:
        """Write the pages of the site."""
        planned = _planned(self.context) if self.settings["VIEWS_ALONE"] else None
        if planned is None or planned.parts is None:
            return
        renderer = _renderer(self, _spoken(planned.parts, planned.pages.values()))
        services = services_of(self.settings)
        services.watch.begin("writing pages", len(planned.pages))
        self.context["text_renderer"] = TextRenderer(renderer, planned.parts, self._sheets)
        maker = PageMaker(renderer, planned.parts, services)
        for page in maker.make(self._sheets(planned.pages.values())):
            path = sanitised_join(self.output_path, page.save_as)
            write_whole(Path(path), page.data)
            services.watch.step()
            signals.content_written.send(path, context=self.context)

    def _sheets(self, pages: Collection[PlannedPage | TextPage]) -> Iterator[PageSheet]:
        """Yield the pages whose templates the theme has, each with its base."""
        templates = {name: find_template(self, name) for name in sorted({page.template for page in pages})}
        is_relative = self.settings["RELATIVE_URLS"]
        for page in pages:
            template = templates[page.template]
            if template is not None:
                base = base_of(page.save_as) if is_relative else self.settings["SITEURL"]
                yield PageSheet(page, str(template.name), base)


class ViewWriter(Writer):  # type: ignore[misc]
    """Leaves pages with a view to their generator; elsewhere puts the view beside Pelican's context."""

    def write_file(  # noqa: PLR0917 - Pelican's own signature
        self,
        name: str,
        template: Any,
        context: Any,
        relative_urls: bool = False,
        paginated: Any = None,
        template_name: str | None = None,
        override_output: bool = False,
        url: str | None = None,
        **kwargs: Any,
    ) -> None:
        """Write a page that has no view: it is some other plugin's, and written as Pelican does."""
        planned = _planned(context)
        page = planned.pages.get(name)
        if page and self.settings["VIEWS_ALONE"]:
            return
        text = kwargs.get("article") or kwargs.get("page")
        if text is not None and not is_written(getattr(text, "status", ""), self.settings):
            return
        beside = {"view": planned.view_of(page), "site": planned.site_view} if page else {}
        super().write_file(
            name, template, context, relative_urls, paginated, template_name, override_output, url,
            **{**kwargs, **beside},
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Planned:
    """What is to be written."""

    pages: dict[str, PlannedPage | TextPage]
    """By file."""
    site_view: SiteView | None
    """The same on every page; None where there are none."""
    parts: SharedParts | None
    """What texts look up; None where there are none."""

    def view_of(self, page: PlannedPage | TextPage) -> object:
        """Return the view of a page, with nothing kept."""
        if isinstance(page, PlannedPage) or self.parts is None:
            return page.make_view() if isinstance(page, PlannedPage) else None
        return page.make_view(RecordedLookups(self.parts.in_language(page.lang), Asked()))


def _spoken(parts: SharedParts, pages: Iterable[PlannedPage | TextPage]) -> dict[str, Spoken]:
    """Return what pages of each language have in common, that of the site first.

    On a site with editions a page of another language stands in the frame of its edition, whose menus the
    reader can read.
    """
    own = parts.material.words.lang
    langs = dict.fromkeys((own, *(page.lang for page in pages if page.lang)))
    every = {lang: parts.in_language(lang).material for lang in langs}
    found = {lang: Spoken(material.interface, site_view(material)) for lang, material in every.items()}
    if parts.material.settings.editions is None:
        return found
    return {lang: one if lang == own else _framed(one, found[own], lang) for lang, one in found.items()}


def _framed(spoken: Spoken, own: Spoken, lang: str) -> Spoken:
    """Return what pages of another language have in common, in the frame of their edition."""
    around, site = own.interface.lang, own.site
    framed = replace(spoken.site, parts=site.parts, frame=foreign(around, lang), stand_in=site.stand_in)
    return Spoken(spoken.interface, framed, around)


def _renderer(generator: Any, spoken: Mapping[str, Spoken]) -> Renderer:
    """Return what renders pages as a generator's own environment does."""
    environment = generator.env
    options = dict(generator.settings["JINJA_ENVIRONMENT"])
    cache = options.pop("bytecode_cache", None)
    texts = {
        name: TemplateText(*environment.loader.get_source(environment, name)[:2])
        for name in environment.list_templates()
    }
    words = "".join(found.text for found in texts.values())
    plain = Environment(autoescape=True)
    extras = {room: _used(getattr(environment, room), getattr(plain, room), words) for room in _ROOMS}
    return Renderer(texts, spoken, options, extras, getattr(cache, "directory", ""))


def _used(found: Mapping[str, Any], usual: Mapping[str, Any], words: str) -> dict[str, Any]:
    """Return what was added and may be used: by a name that stands in a template; not the kit's words."""
    added = (item for item in found.items() if item[0] not in INTERFACE)
    return {name: value for name, value in added if name in words and usual.get(name) is not value}


def _planned(context: Any) -> _Planned:
    """Return the pages with views, planned once; none on a site without words of its own."""
    planned: _Planned | None = context.get("planned_pages")
    if planned is None:
        material = _material(context)
        for problem in opening_problems(material) if material else ():
            report(problem)
        pages = {page.save_as: page for page in site_pages(material)} if material else {}
        planned = _Planned(
            pages, site_view(material) if material else None, SharedParts(material) if material else None
        )
        context["planned_pages"] = planned
    return planned


def _material(context: Any) -> ViewMaterial | None:
    site = context.get("annotated_site")
    if site is None or site.words is None:
        return None
    branding = context.get(BRANDING) or Branding()
    is_drawn = PICTURE_FONTS in context and site.settings.has_address
    return ViewMaterial(
        site=site,
        words=site.words,
        previews=context["previews"],
        map=context.get("map"),
        places=context.get("chosen_places"),
        locators=context.get("locators", {}),
        connections=context.get("connections"),
        charts=context.get("drawn_charts", {}),
        examples=_examples(site.settings.theme),
        branding=branding,
        card_fonts=fonts_of_pictures(branding, context) if is_drawn else None,
    )


def _examples(theme: Path) -> tuple[ExampleRecord, ...]:
    """Read the theme's examples of its components, for the page that shows them."""
    path = theme / "examples.yaml"
    if not path.exists():
        return ()
    try:
        found = read_records(ExampleRecord, load_yaml_file(path, file=f"{theme.name}/{path.name}"))
    except YamlError as error:
        report(error.problem)
        return ()
    for problem in found.problems:
        report(problem)
    return tuple(record for record, _ in found.records)


def check_templates(context: Any) -> None:
    """Report what keeps templates and styles of the site's own, or those that texts ask for, from being used.

    Receiver of ``site_annotated``.
    """
    if not context.get("VIEWS_ALONE"):
        return
    folders = (*context["THEME_TEMPLATES_OVERRIDES"], Path(context["THEME"]) / "templates")
    overrides = overrides_of(context)
    found = (
        *template_problems(context["annotated_site"], map(Path, folders)),
        *place_problems(overrides),
        *_catalog_problems(context["annotated_site"]),
        *lacking_catalogs(context["annotated_site"]),
        *(_faults_in(overrides, context) if overrides.names else ()),
    )
    for problem in found:
        report(problem)


def _catalog_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield what is wrong with the catalogs of the languages that pages have."""
    langs = [site.settings.language, *(page.page.lang for page in site.written)]
    every = (one for lang in dict.fromkeys(langs) for one in site.settings.interface(lang).catalogs)
    for catalog in dict.fromkeys(every):
        is_own = catalog.path.is_relative_to(site.settings.catalogs[0])
        place = "/".join(catalog.path.parts[-4 if is_own else -3 :])
        problem = catalog_problem(catalog, f"theme/{place}")
        if problem:
            yield problem


def _faults_in(overrides: Overrides, context: Any) -> Iterator[Problem]:
    from ..theming.style_checks import style_problems  # noqa: PLC0415 - for sites that have any
    from .override_templates import override_problems  # noqa: PLC0415

    yield from style_problems(overrides)
    filters, tests = context["JINJA_FILTERS"], context["JINJA_TESTS"]
    yield from override_problems(overrides, context["JINJA_ENVIRONMENT"], filters, tests)


def choose_writer(pelican: Any) -> type[ViewWriter] | None:
    """Let our writer write a site that has words of its own."""
    return ViewWriter if pelican.settings.get("SITE_FILE") else None


def _generators(pelican: Any) -> type[ViewsGenerator] | None:
    return ViewsGenerator if pelican.settings.get("SITE_FILE") else None


def _set_defaults(pelican: Any) -> None:
    fill_in(pelican.settings, DEFAULTS)
    report_needs(pelican.settings, "views")
    settings = pelican.settings
    settings["JINJA_FILTERS"] = {**settings["JINJA_FILTERS"], "once": RenderedOnce()}
    settings["JINJA_ENVIRONMENT"] = _with_words(settings["JINJA_ENVIRONMENT"])
    if settings["VIEWS_ALONE"]:
        own = str(overrides_of(settings).path(TEMPLATES))
        settings["THEME_TEMPLATES_OVERRIDES"] = [own, *settings["THEME_TEMPLATES_OVERRIDES"]]


def _with_words(options: Mapping[str, Any]) -> dict[str, Any]:
    """Return options of Jinja's environment with which templates have words of the kit's catalogs."""
    others = [one for one in options.get("extensions", ()) if one is not InterfaceWords]
    return {**options, "extensions": [*others, InterfaceWords]}


def connect() -> None:
    """Connect the receivers."""
    signals.initialized.connect(_set_defaults)
    signals.get_generators.connect(_generators)
    signals.get_writer.connect(choose_writer)
    site_annotated.connect(check_templates)
