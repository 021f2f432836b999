"""Atom feeds (RFC 4287): the articles in full, without our annotations; changed explainers; corrections."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from feedgenerator import Atom1Feed, get_tag_uri

FEEDS_FOLDER = "feeds"


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One entry of a feed."""

    title: str
    """Plain text."""
    url: str
    """Absolute."""
    key: str
    """Tells entries of one page apart; stays the same for ever."""
    day: date
    """When it was published."""
    updated: date
    """When it last changed."""
    author: str
    """Who wrote it."""
    summary: str = ""
    """Plain text or markup."""
    content: str | None = None
    """Markup with absolute addresses."""


def write_feeds(output: Path, context: Mapping[str, Any]) -> None:
    """Write every feed that has entries; feeds need an absolute site address."""
    folder = output / FEEDS_FOLDER
    folder.mkdir(exist_ok=True)
    name = context["site"].name
    _write(folder / "articles.atom.xml", name, _articles(context), context)
    _write(folder / "changes.atom.xml", f"{name}: changed pages", _notes(context, "changes"), context)
    _write(folder / "corrections.atom.xml", f"{name}: corrections", _notes(context, "corrections"), context)


def has_notes(context: Mapping[str, Any], name: str) -> bool:
    """Whether any page has changes or corrections to feed."""
    pages = [*context["articles"], *context["explainers"].values(), *context["pages"]]
    return any(getattr(page.record, name) for page in pages if hasattr(page, "record"))


def _articles(context: Mapping[str, Any]) -> Iterable[FeedEntry]:
    for article in context["articles"]:
        record = article.record
        yield FeedEntry(
            title=article.title,
            url=f"{context['site_base']}/{article.url}",
            key="article",
            day=record.date,
            updated=record.modified or record.date,
            author=record.author,
            summary=article.summary_text,
            content=_plain_content(article, context),
        )


def _plain_content(article: Any, context: Mapping[str, Any]) -> str:  # noqa: ANN401 - Pelican is untyped
    """Return the article as its reader made it, without annotations, every address absolute."""
    html: str = article._update_content(article.plain_html, context["site_base"])
    return html.replace('href="#', f'href="{context["site_base"]}/{article.url}#')


def _notes(context: Mapping[str, Any], name: str) -> Iterable[FeedEntry]:
    site = context["site"]
    pages = [*context["articles"], *context["explainers"].values(), *context["pages"]]
    entries = [
        FeedEntry(
            title=page.title,
            url=f"{context['site_base']}/{page.url}",
            key=f"{name}-{index}-{note.date.isoformat()}",
            day=note.date,
            updated=note.date,
            author=site.publisher.name,
            summary=note.note,
        )
        for page in pages
        for index, note in enumerate(getattr(page.record, name))
    ]
    return sorted(entries, key=lambda entry: (-entry.updated.toordinal(), entry.title, entry.summary))


def _write(path: Path, title: str, entries: Iterable[FeedEntry], context: Mapping[str, Any]) -> None:
    entries = list(entries)
    if not entries:  # an empty Atom feed would have to say when it was last updated
        return
    base = context["site_base"]
    feed = Atom1Feed(
        title=title,
        link=f"{base}/",
        feed_url=f"{base}/{FEEDS_FOLDER}/{path.name}",
        description="",
        author_name=context["site"].publisher.name,
        language=context["site"].lang,
    )
    for entry in entries:
        feed.add_item(
            title=entry.title,
            link=entry.url,
            unique_id=get_tag_uri(f"{entry.url}#{entry.key}", _moment(entry.day)),
            description=entry.summary or None,
            content=entry.content,
            author_name=entry.author,
            pubdate=_moment(entry.day),
            updateddate=_moment(entry.updated),
        )
    with path.open("w", encoding="utf-8") as file:
        feed.write(file, "utf-8")


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
