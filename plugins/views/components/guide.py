"""Who and what an article names, by kind."""

from collections.abc import Iterator
from dataclasses import dataclass

from ...annotation.annotated import AnnotatedPage
from ...explainers.knowledge_base import KINDS
from ..material import ViewMaterial


@dataclass(frozen=True, slots=True)
class GuideEntryView:
    """An explainer that the article mentions."""

    title: str
    """Its name."""
    url: str
    """Its page."""
    note: str
    """A few words under it; may be empty."""


@dataclass(frozen=True, slots=True)
class GuideGroupView:
    """The explainers of one kind."""

    label: str
    """Its heading."""
    entries: tuple[GuideEntryView, ...]
    """In order of first mention."""


def guide_groups(article: AnnotatedPage, material: ViewMaterial) -> Iterator[GuideGroupView]:
    """Show the explainers that an article mentions; kinds without any are left out."""
    known = material.site.knowledge_base
    named = [known[target] for target in article.links.counts]
    for kind, label in KINDS.items():
        entries = tuple(
            GuideEntryView(term.title, material.explainer_address(term.id), term.short_description or "")
            for term in named
            if term.kind == kind
        )
        if entries:
            yield GuideGroupView(label, entries)
