"""The glossary: every explainer, A to Z with its definition, and an index by kind."""

from dataclasses import dataclass

from ..explainers import Term
from ..records import Part
from ..timeline.selections import below
from .components.glossary import KindGroupView, LetterView, kind_groups, letter_views
from .components.parts import PartsView, parts_view
from .head import HeadView, document_title, head_view
from .material import ViewMaterial
from .structured_data import glossary_data

TITLE = "Explainers"


@dataclass(frozen=True, slots=True)
class GlossaryView:
    """All that the glossary shows, or a page of it."""

    head: HeadView
    """The page's head."""
    label: str
    """The letter that the page is of; empty for the whole."""
    count: int
    """How many explainers there are, or stand on the page."""
    parts: PartsView | None
    """The pages of the glossary; None where it is one."""
    kinds: tuple[KindGroupView, ...]
    """Those that the page shows by kind."""
    letters: tuple[LetterView, ...]
    """Those that the page shows by letter; none on an overview."""


def glossary_view(material: ViewMaterial, part: Part[Term] | None = None) -> GlossaryView:
    """Gather what a page of the glossary shows; the first, at its own address, for None."""
    parted, address = material.parted_terms, material.site.settings.parts.glossary
    page = part or parted.whole
    shown, count, label = () if page.parts else page.things, len(page.things), page.shared.label
    described = f"{count} explainers, {f'under {label}' if label else 'A to Z'}"
    return GlossaryView(
        head=head_view(
            material,
            below(address.save_as, page.path),
            title=document_title(material, *filter(None, (label, TITLE))),
            description=f"{described}, each with a one-sentence definition.",
            part="explainers",
            data=glossary_data(shown, material) if material.base else None,
        ),
        label=label,
        count=count,
        parts=parts_view(parted, page, address.url, TITLE, title_of=lambda one: one.shared.label),
        kinds=tuple(kind_groups(shown, material)),
        letters=tuple(letter_views(shown, material)),
    )
