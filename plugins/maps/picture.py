"""Draw one view of the map as inline SVG: land, lines, marks, names, links."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from ..kept_work import kept_value, value_digest, work_key
from . import markup
from .atlas import Atlas
from .borders import LegendEntry, dots_legend, legend_of
from .editorial import View
from .land import Outlines
from .lines_and_areas import Drawn
from .marks import island_markup, land_on, mark_markup
from .placing import Placed, place_names
from .scale_bar import ScaleBar, scale_bar
from .scene import Owner, Scene
from .sites import Site

_EVEN, _POLAR = 60.0, 75.0
"""Degrees of longitude that one bar tells distances for, and of latitude beyond which none does."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A finished view."""

    view: View
    """What was to be drawn."""
    svg: str
    """Inline SVG with ``siteurl:`` links."""
    legend: tuple[LegendEntry, ...]
    """What its lines are, where a border is not settled."""
    labels: tuple[Placed[Owner], ...]
    """The names as they stand."""
    homeless: tuple[Owner, ...]
    """Those whose names found no room."""


def draw_view(view: View, atlas: Atlas, outlines: Outlines, urls: Mapping[str, str]) -> Picture:
    """Draw ``view``, or take what was drawn of the same before; ``urls`` has each explainer's address."""
    scene = Scene.of(view, atlas, urls)
    key = work_key("map view", outlines.digest, value_digest(_made_from(scene)))
    return kept_value(outlines.store, key, lambda: _draw(scene, outlines))


def _made_from(scene: Scene) -> object:
    named = (scene.sites, scene.lines, scene.areas, scene.insets)
    return (scene.view, scene.summary, *named, dict(scene.urls), scene.interface.digest)


def _draw(scene: Scene, outlines: Outlines) -> Picture:
    from .ground import Ground  # noqa: PLC0415 - geometry is loaded where something is drawn
    from .land_drawing import land_shapes  # noqa: PLC0415

    bar = scale_of(scene)
    ground = Ground(land_shapes(outlines, scene.frame))
    taken = [bar.box] if bar else []
    labels, homeless = place_names(list(scene.wanted()), scene.frame.size, taken, ground)
    land = land_on(outlines, scene.frame, tolerance=0.4, smallest=0.7, islands=scene.islands)
    body = "".join(
        (
            land.markup,
            *(island_markup(island, scene.frame) for island in land.bare),
            *_drawn_by_editors(scene),
            bar.svg if bar else "",
            markup.group("map__names", _names(scene, labels)),
        )
    )
    dots = [is_linked(site, scene) for site in scene.sites if site.mark in {"dot", "circle"}]
    key = dots_legend(has_linked=True in dots, has_unlinked=False in dots)
    legend = (*key, *legend_of(land.standings, land.notes))
    svg = _document(scene, body)
    return Picture(scene.view, svg, legend, tuple(labels), tuple(name.owner for name in homeless))


def is_linked(site: Site, scene: Scene) -> bool:
    """Whether a place leads to its explainer."""
    return bool(site.term and scene.urls.get(site.term.id))


def scale_of(scene: Scene) -> ScaleBar | None:
    """Return the bar of a picture; none where its scale differs too much from place to place."""
    box = scene.view.box
    is_even = box.width <= _EVEN and max(abs(box.top), abs(box.bottom)) <= _POLAR
    return scale_bar(scene.frame, scene.sheet.type_size, box.center, scene.interface) if is_even else None


def _drawn_by_editors(scene: Scene) -> Iterator[str]:
    """Draw areas, the parts that have a picture of their own, and lines."""
    from .own_shapes import course_path, outline_path  # noqa: PLC0415 - geometry is loaded where something is drawn

    for area in scene.areas:
        yield markup.path("map__area", outline_path(area.outline, scene.frame))
    for inset in scene.insets:
        yield markup.path("map__inset", course_path(inset.box.outline(6), scene.frame, tolerance=0.1))
    for line in scene.lines:
        yield markup.path(f"map__route map__route--{line.route}", course_path(line.course, scene.frame))


def _names(scene: Scene, labels: Sequence[Placed[Owner]]) -> Iterator[str]:
    """Draw every mark with its name, in order of importance; then the names of lines and areas."""
    found = {id(label.owner): label for label in labels}
    for site in scene.sites:
        label = found.get(id(site))
        mark = mark_markup(site, scene.frame)
        if label is None:
            yield mark
            continue
        words = markup.text(f"map__label map__label--{site.mark}", label, scene.sheet.type_size)
        yield markup.link(scene.urls.get(site.term.id if site.term else "", ""), site.names, mark + words)
    drawn: tuple[Drawn, ...] = (*scene.lines, *scene.areas)
    for thing in drawn:
        if label := found.get(id(thing)):
            words = markup.text("map__label map__label--line", label, scene.sheet.type_size)
            yield markup.link(scene.urls.get(thing.explainer or "", ""), thing.name, words)


def _document(scene: Scene, body: str) -> str:
    view, size, sheet = scene.view, scene.frame.size, scene.sheet
    name = f"map-{view.id}"
    return (
        f'<svg class="map__picture map__picture--{view.shown}" xmlns="http://www.w3.org/2000/svg" '
        f'viewBox="0 0 {size.width:g} {size.height:g}" font-size="{sheet.type_size:g}" role="group" '
        f'aria-labelledby="{name}-title" aria-describedby="{name}-summary">'
        f'<title id="{name}-title">{escape(view.title)}</title>'
        f'<desc id="{name}-summary">{escape(scene.summary)}</desc>{body}</svg>'
    )
