"""Glue: have each text give other pages its markup with ids of its own.

Nobody tells a text for which page it is asked for ``content``; so it is noted which page is being written.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from pelican import signals
from pelican.contents import Content

from .identifiers import Extent, Guest, apart_from, with_own_ids

_ID = re.compile(r"""\bid=(["'])([^"'{}\s]+)\1""")
"""In the source of a template: one that is written out."""


@dataclass
class Written:
    """What is being written."""

    taken: frozenset[str]
    """Ids of the theme, which stand around every text."""
    texts: tuple[Any, ...] | None = None
    """The texts whose page it is; none for a list or a feed; None while nothing is written."""
    is_feed: bool = False
    """Whether it is a feed: its entries are read anywhere."""

    @contextmanager
    def to(self, texts: tuple[Any, ...] | None, *, is_feed: bool = False) -> Iterator[None]:
        """Note what is written meanwhile."""
        before = self.texts, self.is_feed
        self.texts, self.is_feed = texts, is_feed
        try:
            yield
        finally:
            self.texts, self.is_feed = before

    def is_page_of(self, content: Any) -> bool:
        """Whether it is the own page of a text."""
        return self.texts is None or any(text is content for text in self.texts)


def show_texts(generators: Sequence[Any]) -> None:
    """Prepare all texts for pages that are not their own (``all_generators_finalized``)."""
    first = generators[0]
    if first.settings.get("VIEWS_ALONE"):
        return  # its pages are made of views
    written, generate_output = Written(_ids_of_theme(first)), first.generate_output
    texts = {id(content): (path, content) for path, content in first.context["generated_content"].items()}
    for path, content in texts.values():  # each once, by however many paths it is found
        if content is not None:
            _show(content, path, written)

    def write(writer: Any) -> None:
        """Watch the writer, then write as ever."""
        _forget_early_reads()
        _watch(writer, written)
        generate_output(writer)

    first.generate_output = write


def _show(content: Any, path: str, written: Written) -> None:
    """Let a text answer for the page that asks."""
    whole, summary = content.get_content, content.get_summary
    name = "-".join(Path(path).with_suffix("").as_posix().replace("/", " ").split())

    @cache
    def on_another_page(html: str, siteurl: str, extent: Extent) -> str:
        address = f"{siteurl}/{content.url}" if content.save_as else ""
        return with_own_ids(html, Guest(name if extent == "whole" else f"{name}-cut", address), extent)

    def get_content(siteurl: str) -> str:
        html = whole(siteurl)
        if not _is_ours(content):
            return str(html)
        if written.is_page_of(content):
            return str(html) if written.texts is None else apart_from(html, written.taken)
        return on_another_page(html, siteurl, "cut" if written.is_feed else "whole")

    def get_summary(siteurl: str) -> str:
        with written.to(None):
            html = summary(siteurl)
        return on_another_page(html, siteurl, "cut") if html and _is_ours(content) else html

    content.get_content, content.get_summary = get_content, get_summary


def _ids_of_theme(generator: Any) -> frozenset[str]:
    folders = map(Path, generator._templates_path)
    files = (path for folder in folders for path in sorted(folder.rglob("*.html")))
    sources = (path.read_text(encoding="utf-8", errors="replace") for path in files)
    return frozenset(found[2] for source in sources for found in _ID.finditer(source))


def _is_ours(content: Any) -> bool:
    """Whether our reader made its ids, or our links are in it; all else is as Pelican would have it."""
    was_linked = getattr(content, "plain_html", content._content) != content._content
    return was_linked or "source_digest" in content.metadata


def _forget_early_reads() -> None:
    """Pelican keeps what was asked first: before our links were in it, if another plugin asked early."""
    for name in ("get_content", "get_summary"):
        getattr(Content, name).cache.clear()


def _watch(writer: Any, written: Written) -> None:
    """Note what a writer writes."""

    def watched(write: Callable[..., Any], *, is_feed: bool) -> Callable[..., Any]:
        def write_noted(*args: Any, **kwargs: Any) -> Any:
            with written.to(tuple(kwargs.values()), is_feed=is_feed):
                return write(*args, **kwargs)

        return write_noted

    writer.write_file = watched(writer.write_file, is_feed=False)
    writer.write_feed = watched(writer.write_feed, is_feed=True)


def connect() -> None:
    """Connect the receiver."""
    signals.all_generators_finalized.connect(show_texts)
