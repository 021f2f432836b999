"""Connections: all ties between explainers as a table, then the typed ones as a diagram."""

from dataclasses import dataclass

from markupsafe import Markup

from ..interface import Interface, gettext_noop
from ..maps.connections import Connections, TieRow
from ..records import Part
from ..timeline.selections import below
from .addresses import safe
from .components.link import LinkView
from .components.parts import PartsView, parts_view
from .head import HeadView, document_title, head_view
from .material import ViewMaterial

_IN_ONE = gettext_noop(
    "Who and what is connected with what, and how: %(connections)s between %(explainers)s,"
    " as a table and as a picture."
)
_BY_NEIGHBORHOOD = gettext_noop(
    "Who and what is connected with what, and how: %(connections)s between %(explainers)s, by neighborhood."
)


@dataclass(frozen=True, slots=True)
class TiesView:
    """Ties of one sort."""

    how: str
    """In words: ``part of``."""
    explainers: tuple[LinkView, ...]
    """The other ends."""


@dataclass(frozen=True, slots=True)
class TieRowView:
    """An explainer with all its ties."""

    title: str
    """Its name."""
    url: str
    """Its page."""
    kind: str
    """What sort of thing it is, in a word."""
    ties: tuple[TiesView, ...]
    """Its ties, seen from its own page; "see also" last."""


@dataclass(frozen=True, slots=True)
class ConnectionsView:
    """All that the page shows, or the page of a neighborhood."""

    head: HeadView
    """The page's head."""
    label: str
    """Of which neighborhood it is; empty for the whole."""
    parts: PartsView | None
    """The neighborhoods; None where all ties are on one page."""
    sides: tuple[str, ...]
    """What the arcs of each side mean."""
    svg: Markup
    """The diagram; empty where every tie says no more than "see also", and on an overview."""
    drawn_count: int
    """How many pairs it ties."""
    undrawn_count: int
    """How many more stand in the table alone; 0 where there are several pages."""
    rows: tuple[TieRowView, ...]
    """The table; none on an overview."""


def connections_view(material: ViewMaterial, part: Part[TieRow] | None = None) -> ConnectionsView:
    """Gather what a page of ties shows, the first one for None; the site has to have ties."""
    connections, address = material.connections, material.site.settings.parts.connections
    assert connections is not None  # noqa: S101 - ViewMaterial.has
    parted = connections.pages
    page = part or parted.whole
    drawing, label = connections.drawings.get(page.path), page.shared.label
    title = material.interface.gettext("Connections")
    drawn_count = drawing.tie_count if drawing else 0
    return ConnectionsView(
        head=head_view(
            material,
            below(address.save_as, page.path),
            title=document_title(material, *filter(None, (label, title))),
            description=_description(page, connections, material.interface),
            part="explainers",
        ),
        label=label,
        parts=parts_view(parted, page, address.url, title, material.interface),
        sides=tuple(connections.sides.values()),
        svg=safe(drawing.svg if drawing else ""),
        drawn_count=drawn_count,
        undrawn_count=0 if parted.is_split else connections.tie_count - drawn_count,
        rows=() if page.parts else tuple(_row(row, material) for row in page.things),
    )


def _description(page: Part[TieRow], connections: Connections, interface: Interface) -> str:
    things = page.things if page.path else connections.rows
    explainers = interface.ngettext("%(num)s explainer", "%(num)s explainers", len(things))
    if page.path:
        return interface.gettext(
            "Who and what is connected with what, and how: %(label)s, %(explainers)s.",
            label=page.shared.label,
            explainers=explainers,
        )
    ties = interface.ngettext("%(num)s connection", "%(num)s connections", connections.tie_count)
    say, message = interface.gettext, _BY_NEIGHBORHOOD if connections.pages.is_split else _IN_ONE
    return say(message, connections=ties, explainers=explainers)


def _row(row: TieRow, material: ViewMaterial) -> TieRowView:
    by_sort: dict[str, list[LinkView]] = {}
    for tie in row.related:
        address = material.explainer_address(tie.term.id)
        link = LinkView(tie.term.title, address, material.foreign(tie.term.lang))
        by_sort.setdefault(tie.how, []).append(link)
    interface, address = material.interface, material.explainer_address(row.term.id)
    ties = (TiesView(interface.label("relation", how), tuple(links)) for how, links in by_sort.items())
    return TieRowView(row.term.title, address, interface.label("kind", row.kind_label), tuple(ties))
