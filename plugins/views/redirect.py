"""What stands at a former address."""

from dataclasses import dataclass

from ..timeline.selections import Subject
from .addresses import site_address
from .components.link import LinkView
from .material import ViewMaterial


@dataclass(frozen=True, slots=True)
class RedirectView:
    """All that a redirect shows."""

    target: LinkView
    """Where the page is now."""
    other: LinkView | None = None
    """Where the same is found without a script; None where the target needs none."""


def redirect_view(term_id: str, material: ViewMaterial) -> RedirectView:
    """Lead to the explainer ``term_id``."""
    title = material.site.explainers[term_id].page.title
    return RedirectView(LinkView(title, material.explainer_address(term_id)))


def filter_redirect_view(subject: Subject, material: ViewMaterial) -> RedirectView:
    """Lead from the former page of an explainer's events to the timeline that is filtered by it.

    A timeline on several pages has none that could be filtered: there the explainer's own dates are all.
    """
    dates = LinkView(subject.title, f"{material.explainer_address(subject.id)}#dates")
    if material.parted_events.is_split:
        return RedirectView(dates)
    url = f"{site_address(material.site.settings.parts.timeline.url)}?about={subject.id}"
    title = f"{subject.title} – {material.site.timeline.title_in(material.interface)}"
    return RedirectView(LinkView(title, url), dates)
