"""Glue: settings, filters, context, the files beside the pages, and the checks that every build makes."""

from datetime import date
from pathlib import Path
from typing import Any

from pelican import signals
from pelican.generators import Generator

from ..annotation.signals import site_annotated
from ..edtf_dates import parse_edtf
from ..records import load_yaml_file, report
from ..sources.page_citation import CitedPage, PageCiter
from ..timeline.strip import Strip, draw_strip
from . import structured_data
from .addresses import address_problems
from .content_checks import content_problems
from .feeds import has_notes, write_feeds
from .filters import FILTERS
from .markdown_twins import write_markdown_twins
from .navigation import navigation
from .search_index import write_search_index
from .sitemap import write_sitemap
from .social_images import SocialImageWriter, social_images
from .terms import card_url, write_terms
from .theme_files import join_theme_files

DEFAULTS = {
    "CHECK_REFERENCE_TEXTS": (),
    "SOCIAL_IMAGE_FONT": "fonts/source-serif-4.woff2",
    "INDEX_URL": "",
    "SEARCH_URL": "search/",
    "SEARCH_SAVE_AS": "",
}


class PublishingGenerator(Generator):  # type: ignore[misc]
    """Write what feed readers and crawlers ask for, when the site has an absolute address."""

    def generate_context(self) -> None:
        """Put the site's absolute address into the context; empty when it has none."""
        self.context["site_base"] = "" if self.settings["RELATIVE_URLS"] else self.settings["SITEURL"]

    def generate_output(self, writer: Any) -> None:
        """Write what other programs read: terms and Markdown always, feeds for a site with an address."""
        if not self.context.get("site"):
            return
        output = Path(self.output_path)
        write_terms(output, self.context)
        write_markdown_twins(output, self.context)
        self._write_cards(writer)
        if self.context["site_base"]:
            write_feeds(output, self.context)
            self._write_social_images(output)

    def _write_social_images(self, output: Path) -> None:
        """Draw the pictures for link previews, those that are not kept from the last time."""
        font = Path(self.theme) / "static" / self.settings["SOCIAL_IMAGE_FONT"]
        writer = SocialImageWriter(font, output.parent / "social-images")
        for _, image in social_images(self.context):
            writer.write(image, output)

    def _write_cards(self, writer: Any) -> None:
        """Write a card page for each explainer, to be framed by another site."""
        template = self.get_template("card")
        for term_id, preview in self.context["previews"].cards.items():
            explainer = self.context["explainers"][term_id]
            writer.write_file(
                card_url(explainer.save_as),
                template,
                self.context,
                relative_urls=self.settings["RELATIVE_URLS"],
                url=card_url(explainer.url),
                preview=preview,
            )


def prepare(context: Any) -> None:
    """Fill in the navigation, and check that no two pages want one address.

    A site that does not say who it is publishes by its own means.
    """
    if not context.get("SITE_FILE"):
        return
    context["nav"] = navigation(context)
    context["has_changes"] = has_notes(context, "changes")
    # An article whose front matter is wrong has no record: its site is never written, nor described.
    is_sound = all(hasattr(article, "record") for article in context["articles"])
    context["strip"] = _strip(context) if is_sound else None
    context["examples"] = _examples(Path(context["THEME"]))
    if is_sound and context["site_base"] and context.get("site"):
        _describe(context)
    for problem in (*address_problems(context), *content_problems(context)):
        report(problem)


def _examples(theme: Path) -> list[Any]:
    """Read the theme's examples of its components, for the page that shows them."""
    path = theme / "examples.yaml"
    return list(load_yaml_file(path, file=f"theme/{path.name}").value) if path.exists() else []


def _strip(context: Any) -> Strip | None:
    """Draw the overview of the timeline, with the moment of the first article's original."""
    originals = [article.record.original for article in context["articles"] if article.record.original]
    day = parse_edtf(originals[0].date).first if originals else None
    moment = day.year + (day.month - 1) / 12 if day else None
    return draw_strip(context["timeline"], moment, parse_edtf(originals[0].date).words() if originals else "")


def _describe(context: Any) -> None:
    """Attach structured data and citations to every page that has an address."""
    citer = PageCiter()
    for content, image in social_images(context):
        if content is not None:
            content.social_image = image.path
    for article in context["articles"]:
        article.structured_data = structured_data.article_data(article, context)
        article.cite = citer.cite(_cited(article, article.record.modified or article.record.date, context))
    for explainer in context["explainers"].values():
        explainer.structured_data = structured_data.explainer_data(explainer, context)
        day = max([explainer.term.reviewed, *(change.date for change in explainer.term.changes)])
        explainer.cite = citer.cite(_cited(explainer, day, context))
    for page in context["pages"]:
        page.structured_data = structured_data.page_data(page.title, page.url, context)
    context["structured_data"] = {
        "home": structured_data.site_data(context),
        "glossary": structured_data.glossary_data(context),
        "timeline": structured_data.timeline_data(context),
        "claims": structured_data.claims_data(context),
    }


def _cited(page: Any, day: date, context: Any) -> CitedPage:
    site = context["site"]
    author = getattr(page.record, "author", site.publisher.name)
    return CitedPage(page.slug, page.title, author, site.name, day, f"{context['site_base']}/{page.url}")


def write_files(pelican: Any) -> None:
    """Write what is made of the written pages and the copied theme."""
    if not pelican.settings.get("SITE_FILE"):
        return
    output = Path(pelican.output_path)
    join_theme_files(output / pelican.settings["THEME_STATIC_DIR"])
    if pelican.settings["SEARCH_SAVE_AS"]:
        keep_in = Path(pelican.settings["CACHE_PATH"]) / "search"
        for problem in write_search_index(output, pelican.settings["DEFAULT_LANG"], keep_in):
            report(problem)
    if not pelican.settings["RELATIVE_URLS"]:
        write_sitemap(output, pelican.settings["SITEURL"])


def _set_defaults(pelican: Any) -> None:
    for name, value in DEFAULTS.items():
        pelican.settings.setdefault(name, value)
    pelican.settings["JINJA_FILTERS"] = {**FILTERS, **pelican.settings["JINJA_FILTERS"]}


def _generators(_: Any) -> type[PublishingGenerator]:
    return PublishingGenerator


def connect() -> None:
    """Connect the receivers."""
    signals.initialized.connect(_set_defaults)
    signals.get_generators.connect(_generators)
    site_annotated.connect(prepare)
    signals.finalized.connect(write_files)
