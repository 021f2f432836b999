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
        self._traces = Traces(services.store, parts.digest)
        self._frame = _frame_key(renderer, parts)
        self._state = parts.material.site.state

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
        page, key = sheet.page, self._input_key(sheet)
        memo = key and self._state and work_key("as in", key, self._state)
        kept = self._as_in(memo) if memo else None
        if kept is None and key and isinstance(page, TextPage):
            kept = self._as_asked(key, memo)
        if kept is not None:
            return _Work(page.save_as, kept)
        if isinstance(page, TextPage):
            asked = Asked()
            view: object = page.make_view(RecordedLookups(self._parts, asked))
            made = Sheet(sheet.template, view, sheet.base)
            return _Work(page.save_as, None, made, key, memo, tuple(asked.questions))
        view = page.make_view()
        key = self._view_key(sheet, view)
        kept = self._services.store.get(key) if key else None
        if kept is not None:
            self._note(memo, key)
            return _Work(page.save_as, kept)
        return _Work(page.save_as, None, Sheet(sheet.template, view, sheet.base), key, memo)

    def _as_in(self, memo: Key) -> bytes | None:
        """Return the page that was made when all the site but bodies of texts was as it is."""
        key = self._services.store.get(memo)
        return self._services.store.get(key) if key else None

    def _as_asked(self, key: Key, memo: Key | None) -> bytes | None:
        """Return the page that was made when all that it looked up was as it is."""
        result = self._traces.result_key(key)
        kept = self._services.store.get(result) if result else None
        if kept is not None:
            self._note(memo, result)
        return kept

    def _note(self, memo: Key | None, result: Key | None) -> None:
        if memo and result:
            self._services.store.put(memo, result)

    def _input_key(self, sheet: PageSheet) -> Key | None:
        """Return the digest of a page's own input; None for one that shows the bodies of others."""
        page = sheet.page
        if not page.digest or not self._frame:
            return None
        return work_key("text", self._frame, sheet.template, sheet.base, page.save_as, page.digest)

    def _view_key(self, sheet: PageSheet, view: object) -> Key | None:
        renderer = self._renderer.digest
        return renderer and work_key("page", renderer, sheet.template, sheet.base, value_digest(view))

    def _keep(self, item: "_Work", data: bytes) -> None:
        if item.key is None:
            return
        if item.questions is None:
            self._services.store.put(item.key, data)
            self._note(item.memo, item.key)
        else:
            self._note(item.memo, self._traces.keep(item.key, item.questions, data))


@dataclass(frozen=True, slots=True)
class _Work:
    """What is left to do for a page."""

    save_as: str
    kept: bytes | None
    sheet: Sheet | None = None
    key: Key | None = None
    memo: Key | None = None
    questions: tuple[Question, ...] | None = None


def _kept_first(waiting: deque[_Work]) -> Iterator[WrittenPage]:
    """Take the pages from the front that are there already."""
    while waiting and waiting[0].kept is not None:
        item = waiting.popleft()
        yield WrittenPage(item.save_as, cast("bytes", item.kept))


def _render(renderer: Renderer, sheet: Sheet) -> bytes:
    return renderer.render(sheet)


def _frame_key(renderer: Renderer, parts: SharedParts) -> Key | None:
    """Return the digest of all that pages have in common; None where it cannot be told."""
    material = parts.material
    settings = material.settings
    frame = (settings.parts, settings.site_url, settings.language, settings.static_folder)
    return renderer.digest and work_key("texts", renderer.digest, value_digest((frame, material.words)))
