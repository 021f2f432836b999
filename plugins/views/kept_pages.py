"""Render pages, each only when its view, or what it looked up for it, is not as it once was."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from ..kept_work import Asked, Key, Question, Services, Traces, value_digest, work_key
from .pages import PlannedPage, TextPage
from .rendering import Renderer, Sheet
from .shared_parts import RecordedLookups, SharedParts


@dataclass(frozen=True, slots=True)
class WrittenPage:
    """A page, ready to be written."""

    save_as: str
    """Its file below the output folder."""
    data: bytes
    """Its bytes."""


@dataclass(frozen=True, slots=True)
class PageSheet:
    """A page of a site with all that writing it needs."""

    page: PlannedPage | TextPage
    """The page."""
    template: str
    """Full name of its template."""
    base: str
    """The way from its file to the root of the site, or the site's address."""


class PageMaker:
    """Makes the pages of a site, with what is kept of earlier builds and whoever does the work."""

    def __init__(self, renderer: Renderer, parts: SharedParts, services: Services) -> None:
        self._renderer = renderer
        self._parts = parts
        self._services = services
        self._traces = Traces(services.store, parts.digest, parts.material.site.state)
        self._frames: dict[str, Key | None] = {}

    def make(self, pages: Iterable[PageSheet]) -> Iterator[WrittenPage]:
        """Yield pages in order; while one is awaited, the views of the next are made."""
        waiting: deque[_Work] = deque()
        for data in self._services.workers.map(_render, self._renderer, self._missing(pages, waiting)):
            yield from _kept_first(waiting)
            item = waiting.popleft()
            self._keep(item, data)
            yield WrittenPage(item.save_as, data)
        yield from _kept_first(waiting)

    def _missing(self, pages: Iterable[PageSheet], waiting: "deque[_Work]") -> Iterator[Sheet]:
        """Put every page into ``waiting``; yield those that have to be rendered."""
        for page in pages:
            item = self._prepared(page)
            waiting.append(item)
            if item.sheet is not None:
                yield item.sheet

    def _prepared(self, sheet: PageSheet) -> "_Work":
        """Look first whether the page is as it was: then not even its view is made."""
        key = self._input_key(sheet)
        if isinstance(sheet.page, TextPage):
            return self._text(sheet.page, sheet, key)
        return self._own_page(sheet.page, sheet, key)

    def _text(self, page: TextPage, sheet: PageSheet, key: Key | None) -> "_Work":
        kept = self._traces.find(key) if key else None
        if kept is not None:
            return _Work(page.save_as, kept)
        asked = Asked()
        view = page.make_view(RecordedLookups(self._parts.in_language(page.lang), asked))
        made = Sheet(sheet.template, view, sheet.base, page.lang)
        return _Work(page.save_as, None, made, key, tuple(asked.questions))

    def _own_page(self, page: PlannedPage, sheet: PageSheet, key: Key | None) -> "_Work":
        kept = self._traces.find_as_in(key) if key else None
        if kept is not None:
            return _Work(page.save_as, kept)
        view = page.make_view()
        view_key = self._view_key(sheet, view)
        if key and view_key:
            self._traces.note(key, view_key)
        kept = self._services.store.get(view_key) if view_key else None
        if kept is not None:
            return _Work(page.save_as, kept)
        return _Work(page.save_as, None, Sheet(sheet.template, view, sheet.base, page.lang), view_key)

    def _input_key(self, sheet: PageSheet) -> Key | None:
        """Return the digest of a page's own input; None for one that shows the bodies of others."""
        page = sheet.page
        frame = self._frame(page.lang) if page.digest else None
        if not frame:
            return None
        editions = self._parts.material.settings.editions
        others = repr(editions.seen_from(page.save_as)) if editions else ""
        return work_key("page input", frame, sheet.template, sheet.base, page.save_as, others, page.digest)

    def _view_key(self, sheet: PageSheet, view: object) -> Key | None:
        renderer = self._renderer.digest_of(sheet.page.lang)
        return renderer and work_key("page of view", renderer, sheet.template, sheet.base, value_digest(view))

    def _frame(self, lang: str) -> Key | None:
        """Return the digest of all that pages of a language have in common; None where it cannot be told."""
        if lang not in self._frames:
            self._frames[lang] = _frame_key(self._renderer.digest_of(lang), self._parts)
        return self._frames[lang]

    def _keep(self, item: "_Work", data: bytes) -> None:
        if item.key and item.questions is not None:
            self._traces.keep(item.key, item.questions, data)
        elif item.key:
            self._services.store.put(item.key, data)


@dataclass(frozen=True, slots=True)
class _Work:
    """What is left to do for a page."""

    save_as: str
    kept: bytes | None
    sheet: Sheet | None = None
    key: Key | None = None
    questions: tuple[Question, ...] | None = None


def _kept_first(waiting: deque[_Work]) -> Iterator[WrittenPage]:
    """Take the pages from the front that are there already."""
    while waiting and waiting[0].kept is not None:
        item = waiting.popleft()
        yield WrittenPage(item.save_as, cast("bytes", item.kept))


def _render(renderer: Renderer, sheet: Sheet) -> bytes:
    return renderer.render(sheet)


def _frame_key(renderer: Key | None, parts: SharedParts) -> Key | None:
    material = parts.material
    settings = material.settings
    fonts = tuple(font.identity for font in material.card_fonts or ())
    frame = (settings.parts, settings.site_url, settings.language, settings.static_folder, fonts)
    editions = settings.editions.languages if settings.editions else ()
    spoken = (settings.interface(lang).digest for lang in editions)
    return renderer and work_key("frame", renderer, value_digest((frame, editions, material.words)), *spoken)
