"""Glue: settings, filters, the files beside the pages, and the checks that every build makes."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from ..annotation.annotated import AnnotatedSite
from ..annotation.signals import site_annotated, site_evened
from ..annotation.site_file import SITE_FILE
from ..annotation.withheld_files import withheld_files
from ..charts import Chart
from ..charts.shown import DrawnChart
from ..kept_work import services_of
from ..plain_pages.filters import FILTERS as PLAIN_FILTERS
from ..records import (
    CALENDAR,
    DRAFT_PREVIEW,
    EDITIONS,
    PAGE_BUDGETS,
    Calendar,
    Problem,
    SiteEditions,
    fill_in,
    report,
    report_needs,
)
from ..site.model import Site
from ..theming.branding import KIT_ACCENT, Branding
from ..theming.branding import SETTING as BRANDING
from ..theming.drawn_letters import SETTING as PICTURE_FONTS
from ..theming.drawn_letters import fonts_of_pictures, picture_font_problems
from ..theming.overrides import overrides_of
from ..theming.placing import put_in_theme
from .addresses import address_problems
from .content_checks import content_problems, days_that_change
from .copied_files import ROOT_FILES, ContentCopies, copy_root_files
from .feeds import write_feeds
from .filters import FILTERS
from .markdown_twins import write_markdown_twins
from .news import write_news
from .page_sources import write_page_sources
from .search_index import write_search_index
from .sitemap import write_sitemap
from .terms import write_terms
from .theme_files import join_theme_files

DEFAULTS = {
    **PAGE_BUDGETS,
    "CHECK_REFERENCE_TEXTS": (),
    PICTURE_FONTS: (),
    "HOME_URL": "",
    "SEARCH_URL": "search/",
    "SEARCH_SAVE_AS": "",
}


class PublishingGenerator(Generator):  # type: ignore[misc]
    """Write what feed readers and crawlers ask for, when the site has an absolute address."""

    def generate_output(self, writer: Any) -> None:
        """Write what other programs read: terms and Markdown always, feeds for a site with an address."""
        site: AnnotatedSite | None = self.context.get("annotated_site")
        if site is None or site.words is None:
            return
        output = Path(self.output_path)
        services_of(self.settings).watch.begin("writing files for programs")
        write_terms(output, site, site.words)
        charts = self._charts()
        write_markdown_twins(output, site, site.words, charts, services_of(self.settings).store)
        write_page_sources(output, site)
        if site.settings.has_address:
            write_feeds(output, site, site.words, charts)
            write_news(output, site)
            self._write_social_images(output, site, site.words)

    def _charts(self) -> dict[str, Chart]:
        """Return the charts that have pages."""
        return {name: one.chart for name, one in self._drawn_charts().items()}

    def _drawn_charts(self) -> dict[str, DrawnChart]:
        return self.context.get("drawn_charts", {}) if self.settings.get("CHARTS_SAVE_AS") else {}

    def _write_social_images(self, output: Path, site: AnnotatedSite, words: Site) -> None:
        """Draw the pictures for link previews, those that are not kept from the last time."""
        from .social_images import CardMatter, social_images, write_social_images  # noqa: PLC0415 - on the web alone

        branding = self.context.get(BRANDING) or Branding()
        accent = branding.accent.light if branding.accent else KIT_ACCENT
        locators = {name: drawing.svg for name, drawing in self.context.get("locators", {}).items()}
        site_file = f"{site.settings.content_name}/{SITE_FILE}"
        matter = CardMatter(accent, self._drawn_charts(), locators, site_file)
        images, fonts = social_images(site, words, matter), fonts_of_pictures(branding, self.settings)
        for problem in write_social_images(images, fonts, output, services_of(self.settings)):
            report(problem)


def check(context: Any) -> None:
    """Check what editors wrote, and that no two pages want one address.

    A site that does not say who it is has rules of its own.
    """
    if not context.get("SITE_FILE"):
        return
    site: AnnotatedSite = context["annotated_site"]
    for problem in (*address_problems(context), *content_problems(site), *picture_font_problems(context)):
        report(problem)
    calendar: Calendar = context[CALENDAR]
    calendar.expect(days_that_change(site))


def write_files(pelican: Any) -> None:
    """Write what is made of the written pages and the copied theme."""
    if not pelican.settings.get("SITE_FILE"):
        return
    output, store = Path(pelican.output_path), services_of(pelican.settings).store
    services_of(pelican.settings).watch.begin("copying the theme, indexing")
    theme = output / pelican.settings["THEME_STATIC_DIR"]
    branding = pelican.settings.get(BRANDING) or Branding()
    for problem in put_in_theme(theme, overrides_of(pelican.settings), branding, store):
        report(problem)
    join_theme_files(theme, has_preloads=not pelican.settings["RELATIVE_URLS"])
    for problem in _write_for_searching(output, pelican.settings):
        report(problem)
    files, content = pelican.settings.get(ROOT_FILES, {}), Path(pelican.settings["PATH"])
    for problem in copy_root_files(output, content, files, store):
        report(problem)


def _write_for_searching(output: Path, settings: Any) -> Iterator[Problem]:
    """Write the search index of a site that has an address, and the sitemap of one without editions."""
    if settings["RELATIVE_URLS"]:
        return
    editions: SiteEditions | None = settings.get(EDITIONS)
    is_original = editions is None or editions.is_original
    others = editions.languages[1:] if editions and is_original else ()
    if settings["SEARCH_SAVE_AS"]:
        keep_in = Path(settings["CACHE_PATH"]) / "search"
        yield from write_search_index(output, settings["DEFAULT_LANG"], keep_in, others)
    if editions is None:
        write_addresses(settings)


def write_addresses(settings: Any) -> None:
    """Write the sitemap, of all editions: once their pages say which translations there are."""
    if settings.get("SITE_FILE") and not settings["RELATIVE_URLS"] and not settings.get(DRAFT_PREVIEW):
        write_sitemap(Path(settings["OUTPUT_PATH"]), settings["SITEURL"])


def copy_by_type(generator: Any) -> None:
    """Have Pelican copy only what the table of types lets out, and say what cannot be copied."""
    if not generator.settings.get("SITE_FILE"):
        return

    def withheld() -> frozenset[str]:
        """Find what only drafts name, once they have been read."""
        site: AnnotatedSite | None = generator.context.get("annotated_site")
        return withheld_files(site) if site else frozenset()

    copies, generate_output = ContentCopies(generator.settings, withheld), generator.generate_output

    def copy(static: Any) -> None:
        """Copy a file of the content to its place."""
        target = Path(generator.output_path, static.save_as)
        for problem in copies.copy(static.source_path, target):
            report(problem)

    def copy_all(writer: Any) -> None:
        """Copy all files, then make the pictures among them."""
        generate_output(writer)
        for problem in _written_pictures(copies, generator) if copies.pictures else ():
            report(problem)

    generator._link_or_copy_staticfile, generator.generate_output = copy, copy_all


def _written_pictures(copies: ContentCopies, generator: Any) -> Iterator[Problem]:
    site = generator.context.get("annotated_site")
    if site is None:
        return copies.copy_waiting()
    from .written_pictures import write_pictures  # noqa: PLC0415 - for sites that have any

    return write_pictures(copies.pictures, site, services_of(generator.settings))


def _set_defaults(pelican: Any) -> None:
    fill_in(pelican.settings, DEFAULTS)
    report_needs(pelican.settings, "publishing")
    pelican.settings["JINJA_FILTERS"] = {**PLAIN_FILTERS, **FILTERS, **pelican.settings["JINJA_FILTERS"]}


def _generators(_: Any) -> type[PublishingGenerator]:
    return PublishingGenerator


def connect() -> None:
    """Connect the receivers."""
    signals.initialized.connect(_set_defaults)
    signals.get_generators.connect(_generators)
    site_annotated.connect(check)
    site_evened.connect(write_addresses)
    signals.static_generator_init.connect(copy_by_type)
    signals.finalized.connect(write_files)
