"""Draw one view of the map as inline SVG: land, lines, marks, names, links."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from . import markup
from .atlas import Atlas
from .editorial import Connection, Shown, View
from .geometry import Box, Point
from .land import Outlines
from .marks import GAP, land_markup, mark_markup, name_place, wanted_name
from .paths import line_paths
from .placing import Placed, Wanted, place_names
from .projection import Frame
from .sites import Site

Owner = Site | Connection


@dataclass(frozen=True, slots=True)
class Sheet:
    """How large a picture is and how fine."""

    width: float
    """In pixels of its own."""
    type_size: float
    """Height of the type in the same pixels."""


SHEETS: dict[Shown, Sheet] = {"wide": Sheet(800, 14), "narrow": Sheet(340, 13.5), "always": Sheet(340, 13.5)}
"""At 284 pixels, all that a phone of 320 leaves, 13.5 are still more than 11."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A finished view."""

    view: View
    """What was to be drawn."""
    svg: str
    """Inline SVG with ``siteurl:`` links."""
    labels: tuple[Placed[Owner], ...]
    """The names as they stand."""
    homeless: tuple[Owner, ...]
    """Those whose names found no room."""


def draw_view(view: View, atlas: Atlas, outlines: Outlines, urls: Mapping[str, str]) -> Picture:
    """Draw ``view``; ``urls`` gives the address of each explainer by id."""
    scene = _scene(view, atlas, urls)
    labels, homeless = place_names([*_wanted_sites(scene), *_wanted_lines(scene)], scene.frame.size)
    insets = [other for other in atlas.views if other is not view and other.shown == "always"]
    body = "".join(
        (
            land_markup(outlines, scene.frame, tolerance=0.4, smallest=0.7),
            *(_inset(inset, scene.frame) for inset in insets),
            *(_route(line, scene.frame) for line in scene.lines),
            markup.group("map__names", _names(scene, labels)),
        )
    )
    svg = _document(scene, body, atlas.record.summary)
    return Picture(view, svg, tuple(labels), tuple(name.owner for name in homeless))


@dataclass(frozen=True, slots=True)
class _Scene:
    """What one view shows, and where."""

    view: View
    frame: Frame
    sheet: Sheet
    sites: tuple[Site, ...]
    lines: tuple[Connection, ...]
    urls: Mapping[str, str]


def _scene(view: View, atlas: Atlas, urls: Mapping[str, str]) -> _Scene:
    sheet = SHEETS[view.shown]
    frame = Frame.fit(view.box, sheet.width)
    sites = tuple(site for site in atlas.sites if _is_shown(site, view, frame))
    lines = tuple(line for line in atlas.lines if frame.size.contains(_middle(line, frame)))
    return _Scene(view, frame, sheet, sites, lines, urls)


def _is_shown(site: Site, view: View, frame: Frame) -> bool:
    chosen = view.id in site.views if site.views else site.rank <= view.detail
    return chosen and frame.size.contains(name_place(site, frame))


def _wanted_sites(scene: _Scene) -> Iterator[Wanted[Owner]]:
    for site in scene.sites:
        name = wanted_name(site, scene.frame, scene.sheet.type_size)
        yield Wanted(site, name.lines, name.at, name.size, name.clear, name.side, name.tracking)


def _wanted_lines(scene: _Scene) -> Iterator[Wanted[Owner]]:
    for line in scene.lines:
        if line.rank <= scene.view.detail:
            middle = _middle(line, scene.frame)
            yield Wanted(line, (line.name,), middle, scene.sheet.type_size, GAP, line.label)


def _middle(line: Connection, frame: Frame) -> Point:
    bends = frame.line(line.course)
    return bends[len(bends) // 2] if len(bends) > 2 else Box.around(bends).center


def _route(line: Connection, frame: Frame) -> str:
    return markup.path(f"map__route map__route--{line.route}", line_paths([line.course], frame, tolerance=0))


def _inset(view: View, frame: Frame) -> str:
    """Outline the part that has a picture of its own."""
    outline = line_paths([view.box.outline(6)], frame, tolerance=0.1)
    return markup.path("map__inset", outline)


def _names(scene: _Scene, labels: Sequence[Placed[Owner]]) -> Iterator[str]:
    """Draw every mark with its name, in order of importance; then the names of lines."""
    found = {id(label.owner): label for label in labels}
    for site in scene.sites:
        label = found.get(id(site))
        mark = mark_markup(site, scene.frame)
        if label is None:
            yield mark
            continue
        words = markup.text(f"map__label map__label--{site.mark}", label, scene.sheet.type_size)
        yield markup.link(scene.urls.get(site.term.id if site.term else "", ""), site.names, mark + words)
    for line in scene.lines:
        if label := found.get(id(line)):
            words = markup.text("map__label map__label--line", label, scene.sheet.type_size)
            yield markup.link(scene.urls.get(line.explainer or "", ""), line.name, words)


def _document(scene: _Scene, body: str, summary: str) -> str:
    view, size, sheet = scene.view, scene.frame.size, scene.sheet
    name = f"map-{view.id}"
    return (
        f'<svg class="map__picture map__picture--{view.shown}" xmlns="http://www.w3.org/2000/svg" '
        f'viewBox="0 0 {size.width:g} {size.height:g}" font-size="{sheet.type_size:g}" role="group" '
        f'aria-labelledby="{name}-title" aria-describedby="{name}-summary">'
        f'<title id="{name}-title">{escape(view.title)}</title>'
        f'<desc id="{name}-summary">{escape(summary)}</desc>{body}</svg>'
    )
