"""What is new on the site, for a reader who comes back: its newest articles, changes and corrections."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date as date_type
from pathlib import Path

from ..annotation.annotated import AnnotatedSite
from ..annotation.page import Page
from ..edtf_dates import parse_edtf
from ..interface import Interface
from ..records import write_whole
from ..views.site import NEWS
from .feeds import keyed

MOST = 60
"""So many entries it holds."""


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
    words, settings = site.addresses.inline_words, site.settings
    interface = settings.interface(settings.language)
    new = interface.pgettext("article", "New.")
    for annotated in site.listed:
        page = annotated.page
        if page.article:
            yield _entry(page, "article", page.article.date, new, interface)
        for kind, notes in (("change", page.changes), ("correction", page.corrections)):
            for key, note in keyed(notes):
                yield _entry(page, f"{kind}-{key}", note.date, words(note.note), interface)


def _entry(page: Page, key: str, date: date_type, note: str, interface: Interface) -> NewsEntry:
    day = date.isoformat()
    return NewsEntry(f"{page.url}#{key}", day, interface.date(parse_edtf(day)), page.title, page.url, note)
