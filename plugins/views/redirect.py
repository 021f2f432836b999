"""What stands at an explainer's former address."""

from dataclasses import dataclass

from .components.link import LinkView
from .material import ViewMaterial


@dataclass(frozen=True, slots=True)
class RedirectView:
    """All that a redirect shows."""

    target: LinkView
    """Where the page is now."""


def redirect_view(term_id: str, material: ViewMaterial) -> RedirectView:
    """Lead to the explainer ``term_id``."""
    title = material.site.explainers[term_id].page.title
    return RedirectView(LinkView(title, material.explainer_address(term_id)))
