"""What is new on the site, for a reader who comes back: its newest articles, changes and corrections."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from ..annotation.annotated import AnnotatedSite
from ..edtf_dates import parse_edtf
from ..records import write_whole
from ..views.site import NEWS
from .feeds import keyed

MOST = 60
"""So many entries it holds."""
_NEW = "New."


@dataclass(frozen=True, slots=True)
class NewsEntry:
    """Something new."""

    id: str
    """The same as long as it is listed: a browser remembers by it what its reader has seen."""
    day: str
    """When, as ISO 8601."""
    words: str
    """The same in words."""
    title: str
    """The page's title."""
    url: str
    """The page, from the home page."""
    note: str
    """What happened, without markup."""


def write_news(output: Path, site: AnnotatedSite) -> None:
    """Write the newest first."""
    entries = sorted(_entries(site), key=lambda entry: (entry.day, entry.id), reverse=True)[:MOST]
    write_whole(output / NEWS, json.dumps([asdict(entry) for entry in entries], ensure_ascii=False) + "\n")


def _entries(site: AnnotatedSite) -> Iterator[NewsEntry]:
    words = site.addresses.inline_words
    for annotated in site.listed:
        page = annotated.page
        if page.article:
            yield _entry(page.url, "article", page.article.date.isoformat(), page.title, _NEW)
        for kind, notes in (("change", page.changes), ("correction", page.corrections)):
            for key, note in keyed(notes):
                yield _entry(page.url, f"{kind}-{key}", note.date.isoformat(), page.title, words(note.note))


def _entry(url: str, key: str, day: str, title: str, note: str) -> NewsEntry:
    return NewsEntry(f"{url}#{key}", day, parse_edtf(day).words(), title, url, note)
