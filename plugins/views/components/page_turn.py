"""The explainers before and after one, in reading order."""

from dataclasses import dataclass

from ...annotation.annotated import AnnotatedPage
from ..addresses import site_address
from ..material import ViewMaterial
from .link import LinkView
from .namesakes import told_apart


@dataclass(frozen=True, slots=True)
class PageTurnView:
    """Both neighbors."""

    previous: LinkView | None
    """The page before; None at the beginning."""
    next: LinkView | None
    """The page after; None at the end."""


def page_turn(term_id: str, material: ViewMaterial) -> PageTurnView | None:
    """Show the neighbors of an explainer; None for one that has none, such as a draft."""
    before, after = (material.site.neighbor_of(term_id, step) for step in (-1, 1))
    return PageTurnView(_link(before, material), _link(after, material)) if before or after else None


def _link(page: AnnotatedPage | None, material: ViewMaterial) -> LinkView | None:
    if page is None or page.page.term is None:
        return None
    language = material.foreign(page.page.lang)
    return LinkView(told_apart(page.page.term, material), site_address(page.page.url), language)
