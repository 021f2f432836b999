"""The glossary: every explainer, A to Z with its definition, and an index by kind."""

from dataclasses import dataclass

from .components.glossary import KindGroupView, LetterView, kind_groups, letter_views
from .head import HeadView, document_title, head_view
from .material import ViewMaterial
from .structured_data import glossary_data


@dataclass(frozen=True, slots=True)
class GlossaryView:
    """All that the glossary shows."""

    head: HeadView
    """The page's head."""
    count: int
    """How many explainers there are."""
    kinds: tuple[KindGroupView, ...]
    """All of them by kind."""
    letters: tuple[LetterView, ...]
    """All of them by letter."""


def glossary_view(material: ViewMaterial) -> GlossaryView:
    """Gather what the glossary shows."""
    count = len(material.site.knowledge_base)
    return GlossaryView(
        head=head_view(
            material,
            material.site.settings.parts.glossary.save_as,
            title=document_title(material, "Explainers"),
            description=f"{count} explainers, A to Z, each with a one-sentence definition.",
            part="explainers",
            data=glossary_data(material) if material.base else None,
        ),
        count=count,
        kinds=tuple(kind_groups(material)),
        letters=tuple(letter_views(material)),
    )
