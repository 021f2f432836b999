"""What is not published: drafts and texts that are kept back, for those who are to read them."""

from dataclasses import dataclass

from ..annotation.annotated import AnnotatedPage
from ..interface import gettext_noop
from .addresses import site_address
from .components.day import DayView, day_to_come
from .head import HeadView, document_title, head_view
from .material import ViewMaterial

_KINDS = {
    "article": gettext_noop("Article"),
    "explainer": gettext_noop("Explainer"),
    "page": gettext_noop("Page"),
}


@dataclass(frozen=True, slots=True)
class DraftView:
    """A text that is not published."""

    title: str
    """Its title."""
    url: str
    """Its preview."""
    kind: str
    """What it is."""
    text: str
    """What it says, in a sentence; may be empty."""
    to_come: DayView | None
    """The day on which it is published; None where none is set."""


@dataclass(frozen=True, slots=True)
class DraftsView:
    """All that the list of drafts shows."""

    head: HeadView
    """The page's head."""
    drafts: tuple[DraftView, ...]
    """Articles, explainers, pages; each in the site's order."""


def drafts_view(material: ViewMaterial) -> DraftsView:
    """Gather what the list of drafts shows."""
    return DraftsView(
        head=head_view(
            material,
            material.settings.parts.drafts.save_as,
            title=document_title(material, material.interface.gettext("Drafts")),
            description=material.interface.gettext("What is not published, for those who are to read it."),
            is_listed=False,
            is_draft=True,
        ),
        drafts=tuple(_draft(text, material) for text in material.site.written if text.page.is_draft),
    )


def _draft(text: AnnotatedPage, material: ViewMaterial) -> DraftView:
    """Show a draft; one that says where its file goes need not say where links lead, so that is linked."""
    page, say = text.page, material.interface.gettext
    file = page.save_as.removesuffix("index.html") if material.settings.has_address else page.save_as
    return DraftView(
        page.title,
        site_address(file),
        say(_KINDS[page.kind]),
        text.lead_text,
        day_to_come(page, material.interface),
    )
