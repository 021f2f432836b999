"""Draw the arc diagram as inline SVG.

Every arc is drawn once, faintly; each name carries its own arcs once more, with words at the other ends,
unseen until it is pointed at or focused: so a reader follows one explainer's ties without a script.
"""

from collections.abc import Iterator, Mapping
from html import escape

from ...explainers.relations import Family
from ...interface import Interface
from ..lettering import LINE_HEIGHT, text_width
from ..markup import number
from .layout import Arc, Layout, Row
from .ties import FAMILIES

DOTS = 5.0
"""Pixels from the column of names to the dots where arcs end."""
AIR = 6.0
"""Pixels between a name and the line that leads to its dot."""


def draw_connections(layout: Layout, urls: Mapping[str, str], interface: Interface) -> str:
    """Return the diagram with ``siteurl:`` links; ``urls`` gives each explainer's address by id."""
    form = layout.form
    name = f"connections-{form.id}"
    title = escape(interface.gettext("Connections"))
    summary = interface.gettext(
        "%(explainers)s and %(connections)s; the table says the same in words.",
        explainers=interface.ngettext("%(num)s explainer", "%(num)s explainers", len(layout.rows)),
        connections=interface.ngettext("%(num)s connection", "%(num)s connections", len(layout.arcs)),
    )
    return (
        f'<svg class="connections__picture connections__picture--{form.id}" '
        f'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {form.width:g} {number(layout.height)}" '
        f'font-size="{form.type_size:g}" role="group" '
        f'aria-labelledby="{name}-title" aria-describedby="{name}-summary">'
        f'<title id="{name}-title">{title}</title><desc id="{name}-summary">{escape(summary)}</desc>'
        f"{''.join(_body(layout, urls, interface))}</svg>"
    )


def _body(layout: Layout, urls: Mapping[str, str], interface: Interface) -> Iterator[str]:
    middle = number(layout.form.width / 2)
    for family in FAMILIES:
        arcs = [arc for arc in layout.arcs if arc.family == family]
        if arcs:
            yield f'<path class="connections__arcs" d="{_arc_paths(arcs, layout)}"/>'
    for heading in layout.headings:
        where = f'x="{middle}" y="{number(heading.baseline)}"'
        words = interface.label("kinds", heading.words)
        yield f'<text class="connections__kind" {where}>{escape(words)}</text>'
    for row in layout.rows:
        yield _row(row, layout, urls[row.term.id], interface)


def _row(row: Row, layout: Layout, url: str, interface: Interface) -> str:
    own = [arc for arc in layout.arcs if row.term.id in arc.tie.ends]
    dots = "".join(_hook(row, family, layout) for family in FAMILIES if _has(own, family))
    ends = "".join(_other_end(row, arc, layout, interface) for arc in own)
    return (
        f'<g class="connections__term"><path class="connections__own" d="{_arc_paths(own, layout)}"/>'
        f'<g class="connections__ends">{ends}</g>{dots}'
        f'<a href="siteurl:/{escape(url)}" aria-label="{escape(row.term.title)}">'
        f'<rect class="connections__hit" {_hit(row, layout)}/>{_name(row, layout)}</a></g>'
    )


def _name(row: Row, layout: Layout) -> str:
    size, x = layout.form.type_size, number(layout.form.width / 2)
    first = row.middle + 0.35 * size - (len(row.lines) - 1) / 2 * LINE_HEIGHT * size
    lines = "".join(
        f'<tspan x="{x}" y="{number(first + index * LINE_HEIGHT * size)}">{escape(line)}</tspan>'
        for index, line in enumerate(row.lines)
    )
    return f'<text class="connections__name">{lines}</text>'


def _has(arcs: list[Arc], family: Family) -> bool:
    return any(arc.family == family for arc in arcs)


def _hook(row: Row, family: Family, layout: Layout) -> str:
    """Draw the dot where a name's arcs end, and the fine line from the name to it."""
    edge, form = _edge(family, layout), layout.form
    half = max(text_width(line, form.type_size) for line in row.lines) / 2 + AIR
    end = form.width / 2 + (-half if family == "belonging" else half)
    x, y = number(edge), number(row.middle)
    return (
        f'<path class="connections__leader" d="M{x} {y}H{number(end)}"/>'
        f'<circle class="connections__dot" cx="{x}" cy="{y}" r="2"/>'
    )


def _other_end(row: Row, arc: Arc, layout: Layout, interface: Interface) -> str:
    y = arc.bottom if arc.top == row.middle else arc.top
    x, outward = _edge(arc.family, layout), -1 if arc.family == "belonging" else 1
    anchor = "end" if outward < 0 else "start"
    how = interface.label("relation", arc.tie.how_from(row.term.id))
    return (
        f'<circle cx="{number(x)}" cy="{number(y)}" r="3.2"/>'
        f'<text class="connections__how" x="{number(x + outward * 8)}" y="{number(y + 4)}" '
        f'text-anchor="{anchor}">{escape(how)}</text>'
    )


def _hit(row: Row, layout: Layout) -> str:
    form = layout.form
    height = form.row + (len(row.lines) - 1) * form.type_size * LINE_HEIGHT
    return (
        f'x="{number(form.sides + 10)}" y="{number(row.middle - height / 2)}" '
        f'width="{number(form.names - 20)}" height="{number(height)}"'
    )


def _edge(family: Family, layout: Layout) -> float:
    sides = layout.form.sides
    return sides + DOTS if family == "belonging" else layout.form.width - sides - DOTS


def _arc_paths(arcs: list[Arc], layout: Layout) -> str:
    return "".join(_arc_path(arc, layout) for arc in arcs)


def _arc_path(arc: Arc, layout: Layout) -> str:
    """Half an ellipse, as wide as the arc is long, but never wider than its side."""
    radius = (arc.bottom - arc.top) / 2
    room = layout.form.sides + DOTS - 4
    reach = room * (1 - 1 / (1 + 1.8 * radius / room))
    sweep = 0 if arc.family == "belonging" else 1
    edge = number(_edge(arc.family, layout))
    return f"M{edge} {number(arc.top)}a{number(reach)} {number(radius)} 0 0 {sweep} 0 {number(2 * radius)}"
