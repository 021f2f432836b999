"""Atom feeds (RFC 4287) of the newest: articles, without our annotations; changed pages; corrections."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from html import escape, unescape
from io import StringIO
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from feedgenerator import Atom1Feed, get_tag_uri

from ..annotation.annotated import AnnotatedSite
from ..annotation.page import Page
from ..interface import Interface
from ..records import Change, write_whole
from ..records.site_addresses import fitted
from ..site.model import Site
from ..views.components.genre import titled
from .feed_charts import Charts, with_linked_charts
from .feed_figures import lead_figure_html

FEEDS_FOLDER = "feeds"
NEWEST = 50
"""So many entries a feed holds: readers ask for it several times a day."""
_ADDRESS = re.compile(r'(?<= )(href|src|poster)="([^"]*)"')
"""An address in markup of our own; in text, quotation marks are escaped."""


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One entry of a feed."""

    title: str
    """Plain text."""
    url: str
    """Absolute."""
    key: str
    """Tells entries of one page apart; stays the same whatever is added before or after it."""
    day: date
    """When it was published."""
    updated: date
    """When it last changed."""
    authors: tuple[str, ...]
    """Who wrote it, each by name."""
    summary: str = ""
    """Markup with absolute addresses."""
    content: str | None = None
    """Markup with absolute addresses."""
    topics: tuple[str, ...] = ()
    """What it is about, as categories (RFC 4287, 4.2.2)."""
    genre: str = ""
    """What kind of writing it is; may be empty."""
    lang: str = ""
    """BCP 47 tag of its language."""


class _Feed(Atom1Feed):  # type: ignore[misc]
    """Names each author of an entry (RFC 4287, 4.2.1), and its language where that is another (2)."""

    def item_attributes(self, item: Any) -> dict[str, str]:  # noqa: ANN401 - feedgenerator is untyped
        """Return the attributes of an entry."""
        return {} if item["lang"] in {"", self.feed["language"]} else {"xml:lang": item["lang"]}

    def add_item_elements(self, handler: Any, item: Any) -> None:  # noqa: ANN401 - feedgenerator is untyped
        """Write an entry."""
        for name in item["author_names"]:
            handler.startElement("author", {})
            handler.addQuickElement("name", name)
            handler.endElement("author")
        super().add_item_elements(handler, item)


def write_feeds(output: Path, site: AnnotatedSite, words: Site, charts: Charts) -> None:
    """Write every feed that has entries; feeds need an absolute site address."""
    interface = site.settings.interface(words.lang)
    feeds = _Feeds(output / FEEDS_FOLDER, site, words, charts)
    feeds.write("articles.atom.xml", words.name, feeds.articles())
    changes = feeds.notes("changes", lambda page: page.changes)
    feeds.write("changes.atom.xml", interface.gettext("%(site)s: changed pages", site=words.name), changes)
    corrections = feeds.notes("corrections", lambda page: page.corrections)
    feeds.write(
        "corrections.atom.xml", interface.gettext("%(site)s: corrections", site=words.name), corrections
    )


@dataclass(frozen=True, slots=True)
class _Feeds:
    folder: Path
    site: AnnotatedSite
    words: Site
    charts: Charts

    def articles(self) -> Iterator[FeedEntry]:
        for annotated in self.site.articles:
            record = annotated.page.article
            if record is not None:
                yield FeedEntry(
                    title=titled(annotated.page.title, record, self._interface(annotated.page.lang)),
                    genre=record.genre or "",
                    url=self._address(annotated.page),
                    key="article",
                    day=record.date,
                    updated=record.modified or record.date,
                    authors=tuple(author.shown for author in record.author),
                    summary=self._absolute(annotated.lead_html, annotated.page),
                    content=self._absolute(
                        lead_figure_html(annotated.page, self.site)
                        + with_linked_charts(
                            annotated.plain_html, self.charts, self.site.settings, annotated.page.lang
                        ),
                        annotated.page,
                    ),
                    topics=self._topics(annotated.page.id),
                    lang=annotated.page.lang,
                )

    def notes(self, name: str, notes_of: Callable[[Page], tuple[Change, ...]]) -> list[FeedEntry]:
        addresses = self.site.addresses
        entries = [
            FeedEntry(
                title=annotated.page.title,
                url=self._address(annotated.page),
                key=f"{name}-{key}",
                day=note.date,
                updated=note.date,
                authors=(self.words.publisher.name,),
                summary=self._absolute(
                    addresses.in_language(annotated.page.lang).inline_html(note.note), annotated.page
                ),
                lang=annotated.page.lang,
            )
            for annotated in self.site.listed
            for key, note in keyed(notes_of(annotated.page))
        ]
        return sorted(entries, key=lambda entry: (-entry.updated.toordinal(), entry.title, entry.summary))

    def write(self, file: str, title: str, entries: Iterable[FeedEntry]) -> None:
        entries = newest(entries)
        if not entries:  # an empty Atom feed would have to say when it was last updated
            return
        base = self.site.settings.site_url
        address = f"{base}/{FEEDS_FOLDER}/{file}"
        feed = _Feed(
            title=title,
            link=f"{base}/",
            feed_url=address,
            feed_guid=address,  # the site's address is not its own: the feeds share it (RFC 4287, 4.2.6)
            description="",
            author_name=self.words.publisher.name,
            language=self.words.lang,
        )
        for entry in entries:
            _add(feed, entry)
        text = StringIO()
        feed.write(text, "utf-8")
        write_whole(self.folder / file, text.getvalue())

    def _topics(self, article_id: str) -> tuple[str, ...]:
        return tuple(topic.name for topic in self.site.topics.by_article.get(article_id, ()))

    def _interface(self, lang: str) -> Interface:
        return self.site.settings.interface(lang)

    def _absolute(self, html: str, page: Page) -> str:
        """Make every address absolute: a feed is read elsewhere than the page."""
        here = self._address(page)

        def absolute(found: re.Match[str]) -> str:
            return f'{found[1]}="{escape(urljoin(here, unescape(found[2])))}"'

        return _ADDRESS.sub(absolute, fitted(html, self.site.settings.site_url))

    def _address(self, page: Page) -> str:
        return f"{self.site.settings.site_url}/{page.url}"


def keyed(notes: Iterable[Change]) -> Iterator[tuple[str, Change]]:
    """Yield notes with what tells those of one page apart: the day, and a number for a second one of it."""
    seen = Counter[date]()
    for note in notes:
        seen[note.date] += 1
        again = f"-{seen[note.date]}" if seen[note.date] > 1 else ""
        yield f"{note.date.isoformat()}{again}", note


def newest(entries: Iterable[FeedEntry], most: int = NEWEST) -> list[FeedEntry]:
    """Return the entries that were changed last, in the order in which they are given."""
    given = list(entries)
    by_day = sorted(range(len(given)), key=lambda place: -given[place].updated.toordinal())
    return [given[place] for place in sorted(by_day[:most])]


def _add(feed: Atom1Feed, entry: FeedEntry) -> None:
    feed.add_item(
        title=entry.title,
        link=entry.url,
        unique_id=get_tag_uri(f"{entry.url}#{entry.key}", _moment(entry.day)),
        description=entry.summary or None,
        content=entry.content,
        author_names=entry.authors,
        pubdate=_moment(entry.day),
        updateddate=_moment(entry.updated),
        categories=(*filter(None, (entry.genre,)), *entry.topics),
        lang=entry.lang,
    )


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
