"""Glue: Pelican's content objects as pages, in the order in which a reader meets them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from html import escape, unescape
from pathlib import Path
from typing import Any

from ..explainers import Term
from ..markdown_it_reader import Citing, Reference
from ..markdown_it_reader.portable import re_marked
from ..markdown_it_reader.reading_ahead import shown_path
from ..records import Located, canonical_language, is_draft, is_listed
from ..records.site_addresses import SITE
from ..site.blog_records import blog_record
from ..site.model import ArticleRecord, PageRecord
from ..sources import NamesInText
from .fragments import AWAITED, FileAddresses
from .page import Page, PageKind

_STAND_IN = "http://site.invalid"
"""Stands for the site while Pelican joins addresses, which knows no schemes of ours (RFC 2606)."""
_UNPUBLISHED: tuple[tuple[PageKind, str], ...] = (
    ("article", "hidden_articles"),
    ("article", "drafts"),
    ("page", "hidden_pages"),
    ("page", "draft_pages"),
    ("explainer", "draft_explainers"),
)


@dataclass(frozen=True, slots=True)
class ContentPage:
    """A page with the object that Pelican writes."""

    content: Any
    """Pelican's Article, Page or our Explainer."""
    page: Page
    """What the annotation reads of it."""

    def resolved(self, html: str) -> str:
        """Turn Pelican's links (``{filename}``, ``{static}``) into ``siteurl:`` addresses."""
        if "{" not in html and "|" not in html:
            return html
        resolved: str = self.content._update_content(html, _STAND_IN)
        return resolved.replace(f'="{_STAND_IN}', f'="{SITE}')

    def plain_markdown(self) -> str | None:
        """Return the body as plain Markdown, its addresses as in :meth:`resolved`; None of another reader."""
        markdown: str | None = self.content.metadata.get("plain_markdown")
        return None if markdown is None else re_marked(markdown, self._address)

    def _address(self, address: str) -> str:
        """Let Pelican resolve one address, which it does in markup alone."""
        if "{" not in address and "|" not in address:
            return address
        link = self.resolved(f'<a href="{escape(address)}">')
        return unescape(link.removeprefix('<a href="').removesuffix('">'))


def content_pages(context: Mapping[str, Any]) -> Iterator[ContentPage]:
    """Yield articles, explainers, pages, then drafts of each."""
    for article in context.get("articles", ()):
        yield from _with_translations(article, "article")
    for explainer in context.get("explainers", {}).values():
        yield content_page(explainer, "explainer")
    for page in context.get("pages", ()):
        yield from _with_translations(page, "page")
    for kind, name in _UNPUBLISHED:
        for content in context.get(name, ()):
            yield from _with_translations(content, kind)


def _with_translations(content: Any, kind: PageKind) -> Iterator[ContentPage]:  # noqa: ANN401
    """Yield a text and its translations, which Pelican lists nowhere else; each has an id of its own."""
    yield content_page(content, kind)
    for translation in getattr(content, "translations", ()):
        found = content_page(translation, kind)
        yield replace(found, page=replace(found.page, id=f"{found.page.id}-{found.page.lang}"))


def file_addresses(context: Mapping[str, Any]) -> FileAddresses:
    """Return where the page of each content file stands, and each file that is copied.

    Of a file that is copied nobody is asked: to ask Pelican for its address pins it there.
    """
    copied = {
        path: str(context["STATIC_URL"]).format(path=path) for path in context.get("static_content", {})
    }
    found = [item for item in context["generated_content"].items() if item[1] is not None]
    held = {path: str(content.url) for path, content in found if getattr(content, "held_until", None)}
    urls = {path: AWAITED if path in held else str(content.url) for path, content in found}
    return FileAddresses(copied | urls, frozenset(held.values()), _citing(context))


def _citing(context: Mapping[str, Any]) -> Citing:
    sources = context.get("bibliography")
    names = NamesInText(sources.sources) if sources is not None else {}
    contents = (content for content in context["generated_content"].values() if content is not None)
    texts = (canonical_language(str(content.lang)) for content in contents)
    langs = (str(context.get("DEFAULT_LANG") or "en"), *sorted(set(texts)))
    return Citing(tuple(dict.fromkeys(langs)), names)


def content_page(content: Any, kind: PageKind) -> ContentPage:  # noqa: ANN401 - Pelican is untyped
    """Return a content object as a page."""
    located, record = content.metadata.get("front_matter"), _record(content, kind)
    page = Page(
        kind=kind,
        id=str(content.slug),
        title=str(content.title),
        url=str(content.url),
        save_as=str(content.save_as),
        lang=canonical_language(str(content.lang)),  # Pelican has it in small letters
        is_published=is_listed(content.status),
        html=content._content or "",
        record=record,
        file=_file_of(content),
        path=Path(content.source_path),
        source_digest=content.metadata.get("source_digest", b""),
        head_digest=content.metadata.get("head_digest", b""),
        front_matter=located if isinstance(located, Located) else None,
        references=(*_opening(record, located), *content.metadata.get("references", ())),
        pictures=tuple(content.metadata.get("pictures", ())),
        is_draft=is_draft(content.status),
        held_until=getattr(content, "held_until", None),
    )
    return ContentPage(content, page)


def _opening(record: ArticleRecord | PageRecord | Term | None, located: object) -> Iterator[Reference]:
    """Yield the chart that an article opens with, which is placed there as by a line of its text."""
    opening = record.lead_image if isinstance(record, ArticleRecord) else None
    if opening and opening.chart and isinstance(located, Located):
        line = located.line_of(("lead_image", "chart"))
        yield Reference("chart", opening.chart, line or 1)


def _file_of(content: Any) -> str:  # noqa: ANN401
    """Return the path as problems show it; of another reader's file it is made here."""
    path, folder = Path(content.source_path), Path(content.settings["PATH"])
    return str(content.metadata.get("source_file") or shown_path(path, folder))


def _record(content: Any, kind: PageKind) -> ArticleRecord | PageRecord | Term | None:  # noqa: ANN401
    """Return the checked front matter; without the plugin ``site``, what a blog's text says of itself."""
    record: ArticleRecord | PageRecord | Term | None = getattr(content, "record", None)
    if record is not None or kind == "explainer" or content.settings.get("SITE_FILE"):
        return record
    return blog_record(content, kind)[0]
