"""The sources: the whole bibliography by kind, each source with the pages that cite it."""

from dataclasses import dataclass

from ..sources.model import SOURCE_KINDS
from .components.bibliography import SourceEntryView, source_entry
from .head import HeadView, document_title, head_view
from .material import ViewMaterial


@dataclass(frozen=True, slots=True)
class SourceGroupView:
    """The sources of one kind."""

    id: str
    """Its anchor."""
    label: str
    """Its heading."""
    entries: tuple[SourceEntryView, ...]
    """By by-line and title."""


@dataclass(frozen=True, slots=True)
class SourcesView:
    """All that the page of sources shows."""

    head: HeadView
    """The page's head."""
    count: int
    """How many sources there are."""
    groups: tuple[SourceGroupView, ...]
    """All of them by kind."""


def sources_view(material: ViewMaterial) -> SourcesView:
    """Gather what the page of sources shows."""
    bibliography = material.site.bibliography
    count = len(bibliography)
    return SourcesView(
        head=head_view(
            material,
            material.site.settings.parts.sources.save_as,
            title=document_title(material, "Sources"),
            description=f"{count} sources by kind, with the pages that cite each.",
            part="sources",
        ),
        count=count,
        groups=tuple(
            SourceGroupView(
                f"kind-{kind}",
                SOURCE_KINDS[kind],
                tuple(source_entry(source, bibliography.pages_citing(source.id)) for source in sources),
            )
            for kind, sources in bibliography.by_kind.items()
        ),
    )
