"""Five small maps of the line between Hokkaido and Kamchatka: python -m diagrams.kuril_lines.

Coasts come from the outlines of the sample's map; who held what, and the words, from ``kuril_history``.
"""

import shapely

from plugins.maps.frame import Frame
from plugins.maps.geometry import Box, Point

from .kuril_history import INK, JAPAN, PANELS, RUSSIA, SOFT, STRIPES, UNDIVIDED, Panel, held
from .outlines import IMAGES, Outlines

EXTENT = Box(139.6, 41.7, 158.0, 52.4)
HIGHEST_HELD_SOUTH = 50.0
"""The parallel that parted Sakhalin from 1905 to 1945."""
KEY = (
    ("box", JAPAN, "Japanese"),
    ("box", RUSSIA, "Russian or Soviet"),
    ("striped", RUSSIA, "claimed by Japan"),
    ("box", UNDIVIDED, "undivided"),
    ("line", "", "border"),
    ("dashes", "", "one side’s line"),
)


def main() -> None:
    """Write both drawings."""
    draw("kuril-lines.svg", width=640, across=3, gap=20, narrow=False)
    draw("kuril-lines-narrow.svg", width=328, across=2, gap=16, narrow=True)


def draw(file: str, *, width: int, across: int, gap: int, narrow: bool) -> None:
    """Write one drawing, its maps side by side, the key in the place after the last."""
    outlines = Outlines(Frame.fit(EXTENT, (width - gap * (across - 1)) / across))
    size = outlines.frame.size
    high = 20 + size.height + 68
    maps = []
    for at, panel in enumerate(PANELS):
        x, y = at % across * (size.width + gap), at // across * high
        maps.append(f'<g transform="translate({x:g},{y:g})">{_map(panel, outlines, narrow=narrow)}</g>')
    at = len(PANELS)
    x, y = at % across * (size.width + gap), at // across * high + 20
    key = f'<g transform="translate({x:g},{y:g})">{_key()}</g>'
    total = high * -(-(at + 1) // across) - 8
    stripes = (
        '<pattern id="stripes" width="40" height="40" patternUnits="userSpaceOnUse" '
        'patternTransform="rotate(45)">'
        '<rect width="16" height="40" class="chart__fill-1" fill="#1f4e79"/></pattern>'
    )
    defined = "".join(f'<path id="{name}" d="{path}"/>' for name, path in _land(outlines).items())
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {total:g}" font-family="sans-serif" '
        f'font-size="13">\n<defs>{stripes}{defined}</defs>\n' + "\n".join([*maps, key]) + "\n</svg>\n"
    )
    (IMAGES / file).write_text(svg, encoding="utf-8")


def _land(outlines: Outlines) -> dict[str, str]:
    """Return the paths of the pieces of land, by what became of them."""
    pieces: dict[str, list[object]] = {name: [] for name in held("", "", "", "", "")}
    for shape in outlines.land:
        name = _name_of(shape)
        if name == "sakhalin":
            pieces["sakhalin-north"].append(shapely.clip_by_rect(shape, 130, HIGHEST_HELD_SOUTH, 150, 60))
            pieces["sakhalin-south"].append(shapely.clip_by_rect(shape, 130, 40, 150, HIGHEST_HELD_SOUTH))
        elif name:
            pieces[name].append(shape)
    return {name: outlines.areas(found) for name, found in pieces.items()}


def _name_of(shape: shapely.Polygon) -> str:
    """Return which piece of land a shape belongs to; empty for one of which nothing is said."""
    at = shape.representative_point()
    for name, inside in (
        ("sakhalin", (142.9, 50.5)),
        ("mainland", (140.2, 50.5)),
        ("kamchatka", (157.0, 52.0)),
    ):
        if shape.contains(shapely.Point(inside)):
            return name
    if at.y > 45.6 and at.x < 146:  # islets off Sakhalin and the mainland
        return ""
    if at.x < 145.3 or shape.contains(shapely.Point(143, 43)):
        return "hokkaido"
    return "four" if at.x < 149.2 else "chain"


def _map(panel: Panel, outlines: Outlines, *, narrow: bool) -> str:
    size = outlines.frame.size
    uses = [f'<use href="#{name}" {color}/>' for name, color in panel.held.items()]
    if panel.claims:
        uses.append(f'<use href="#four" stroke="none" {STRIPES}/>')
    lines = [_line(outlines.way(*way)) for way in panel.borders]
    lines += [_line(outlines.way(*way), ' stroke-dasharray="5 3"') for way in panel.claims]
    names = []
    for name, x, y, anchor in panel.names:
        left, top = outlines.frame.place(Point(x, y))
        names += [
            f'<text x="{left:.1f}" y="{top + 15 * row:.1f}" text-anchor="{anchor}" {INK}>{part}</text>'
            for row, part in enumerate(name.split("|"))
        ]
    below = "".join(
        f'<text y="{20 + size.height + 18 + 17 * at:g}" {SOFT}>{words}</text>'
        for at, words in enumerate(panel.words[narrow])
    )
    return (
        f'<text y="14" font-weight="700" {INK}>{panel.year}</text><g transform="translate(0,20)">'
        f'<rect width="{size.width:g}" height="{size.height:g}" class="diagram__water" fill="#e6ecef"/>'
        f'<g transform="scale(.1)" stroke-width="5" stroke-linejoin="round">{"".join(uses)}</g>'
        f"{''.join(lines)}{''.join(names)}</g>{below}"
    )


def _line(path: str, dashes: str = "") -> str:
    return (
        f'<path d="{path}" fill="none" class="chart__stroke-ink" stroke="#1d1c1a" stroke-width="2"{dashes}/>'
    )


def _key() -> str:
    entries = []
    for at, (kind, color, words) in enumerate(KEY):
        y = 24 * at
        if kind in ("box", "striped"):
            entries.append(f'<rect y="{y + 2}" width="16" height="14" {color}/>')
        else:
            entries.append(_line(f"M0,{y + 9}h16", ' stroke-dasharray="5 3"' if kind == "dashes" else ""))
        if kind == "striped":
            entries.append(
                f'<g transform="translate(0,{y + 2}) scale(.1)">'
                f'<rect width="160" height="140" {STRIPES}/></g>'
            )
        entries.append(f'<text x="24" y="{y + 14}" {INK}>{words}</text>')
    return "".join(entries)


if __name__ == "__main__":
    main()
