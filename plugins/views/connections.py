"""How it connects: the typed ties between explainers as a diagram, then all of them as a table."""

from dataclasses import dataclass

from markupsafe import Markup

from .addresses import safe
from .components.relations import RelationView
from .head import HeadView, document_title, head_view
from .material import ViewMaterial


@dataclass(frozen=True, slots=True)
class TieRowView:
    """An explainer with all its ties."""

    title: str
    """Its name."""
    url: str
    """Its page."""
    kind: str
    """What sort of thing it is, in a word."""
    relations: tuple[RelationView, ...]
    """Its ties, seen from its own page; "see also" last."""


@dataclass(frozen=True, slots=True)
class ConnectionsView:
    """All that the page shows."""

    head: HeadView
    """The page's head."""
    sides: tuple[str, ...]
    """What the arcs of each side mean."""
    svg: Markup
    """The diagram; empty where every tie says no more than "see also"."""
    drawn_count: int
    """How many pairs it ties."""
    undrawn_count: int
    """How many more stand in the table alone."""
    rows: tuple[TieRowView, ...]
    """The table."""


def connections_view(material: ViewMaterial) -> ConnectionsView:
    """Gather what the page shows; the site has to have ties."""
    connections = material.connections
    assert connections is not None  # noqa: S101 - ViewMaterial.has
    count, explainers = connections.tie_count, len(connections.rows)
    told = f"Who and what is tied to what, and how: {count} ties between {explainers} explainers"
    return ConnectionsView(
        head=head_view(
            material,
            material.site.settings.parts.connections.save_as,
            title=document_title(material, "How it connects"),
            description=f"{told}, as a picture and as a table.",
            part="explainers",
        ),
        sides=tuple(connections.sides.values()),
        svg=safe(connections.svg),
        drawn_count=connections.drawn_count,
        undrawn_count=count - connections.drawn_count,
        rows=tuple(
            TieRowView(
                row.term.title,
                material.explainer_address(row.term.id),
                row.kind_label,
                tuple(
                    RelationView(tie.term.title, material.explainer_address(tie.term.id), tie.how)
                    for tie in row.related
                ),
            )
            for row in connections.rows
        ),
    )
