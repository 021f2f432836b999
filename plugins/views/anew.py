"""Render texts once more after a build, with all else of the site as it was planned."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from ..annotation.annotated import AnnotatedPage, AnnotatedSite
from ..annotation.cards import fill_cards
from ..kept_work import Asked
from .kept_pages import PageSheet, WrittenPage
from .pages import PlannedPage, TextPage, text_page
from .rendering import Renderer, Sheet
from .shared_parts import RecordedLookups, SharedParts


@dataclass(frozen=True, slots=True)
class TextRenderer:
    """What a build rendered its texts with, for who goes on when the build is done."""

    renderer: Renderer
    """Renders views."""
    parts: SharedParts
    """What texts look up."""
    sheets: Callable[[Collection[PlannedPage | TextPage]], Iterator[PageSheet]]
    """Finds template and base of a page."""

    def pages(self, texts: Iterable[AnnotatedPage]) -> Iterator[WrittenPage]:
        """Yield the page of each text."""
        for sheet in self.sheets([text_page(text) for text in texts]):
            if isinstance(sheet.page, TextPage):
                lang = sheet.page.lang
                view = sheet.page.make_view(RecordedLookups(self.parts.in_language(lang), Asked()))
                data = self.renderer.render(Sheet(sheet.template, view, sheet.base, lang))
                yield WrittenPage(sheet.page.save_as, data)

    def of(self, site: AnnotatedSite) -> "TextRenderer":
        """Return the same for another state of the site; its maps stay as they were."""
        material = replace(self.parts.material, site=site, previews=fill_cards(site), _made={})
        return replace(self, parts=SharedParts(material))
