"""The map beside the four steps of THAAD, about 200 km around Seongju: python -m diagrams.thaad.

The steps are drawn by hand and stay as they are; all from ``<g transform="translate(x,y)">`` of the map on is
written anew.
"""

from dataclasses import replace

from plugins.maps.frame import Frame
from plugins.maps.geometry import Box, Point

from .outlines import IMAGES, Outlines

SEONGJU = Point(128.22, 36.05)
"""Longitude and latitude; to within about 5 km, as the explainer says."""
SEOUL = Point(126.98, 37.57)
NORTH_KOREA = Point(126.4, 38.5)
REACH = 200.0
"""Kilometers, "about"; sources are named in the explainer."""
KM_PER_WIDTH = 502.0
_FROM_LEFT, _FROM_TOP = 0.562, 0.577
"""Where Seongju stands on the map, of its width and height."""

INK, SOFT = 'class="chart__fill-ink" fill="#1d1c1a"', 'class="chart__fill-soft" fill="#5d5a54"'
ABOUT = 'class="chart__fill-1" fill="#1f4e79"'
LAND = 'class="diagram__land" fill="#fbfaf6" stroke="#8b877d" stroke-width="8"'
_SOFT_LINE = 'fill="none" class="chart__stroke-soft" stroke="#5d5a54"'
BORDER = f'{_SOFT_LINE} stroke-width="12" stroke-dasharray="50 30"'
_BLUE = 'fill="#1f4e79" class="chart__fill-1 chart__stroke-1" stroke="#1f4e79"'
CIRCLE = f'{_BLUE} fill-opacity=".12" stroke-width="1.5" stroke-dasharray="4 3"'
WAY = 'fill="none" class="chart__stroke-ink" stroke="#1d1c1a" stroke-width="1" stroke-dasharray="1 3"'


def main() -> None:
    """Write the map of both drawings anew."""
    write("thaad.svg", at="370,0", size=Box(0, 0, 270, 283))
    write("thaad-narrow.svg", at="0,312", size=Box(0, 0, 328, 343))


def write(file: str, *, at: str, size: Box) -> None:
    """Put a map of ``size`` where one stands in a drawing."""
    path = IMAGES / file
    begin = f'<g transform="translate({at})">'
    steps, mark, _ = path.read_text(encoding="utf-8").partition(begin)
    if not mark:
        raise SystemExit(f"{file}: {begin} is not there; put it before the map")
    path.write_text(f"{steps}{begin}\n{_map(_outlines(size))}\n</g>\n</svg>\n", encoding="utf-8")


def _outlines(size: Box) -> Outlines:
    around = Frame.around(SEONGJU, KM_PER_WIDTH / 2, size)
    origin = Point(-size.width * _FROM_LEFT, -size.height * _FROM_TOP)
    return Outlines(replace(around, origin=origin, region=Box(122, 32, 134, 42)))


def _map(outlines: Outlines) -> str:
    frame = outlines.frame
    site, seoul, north = (frame.place(place) for place in (SEONGJU, SEOUL, NORTH_KOREA))
    reach = frame.pixels(REACH)
    width, height = frame.size.width, frame.size.height
    land, border = outlines.areas(outlines.land, smallest=2.0), outlines.lines("ceasefire_lines")
    bold = 'font-weight="700"'
    return "\n".join(
        (
            f'<rect width="{width:g}" height="{height:g}" class="diagram__water" fill="#e6ecef"/>',
            f'<g transform="scale(.1)"><path d="{land}" {LAND}/><path d="{border}" {BORDER}/></g>',
            f'<circle cx="{site.x:.1f}" cy="{site.y:.1f}" r="{reach:.1f}" {CIRCLE}/>',
            f'<path d="{outlines.way(SEONGJU, SEOUL)}" {WAY}/>',
            _dot(site, ABOUT),
            _dot(seoul, 'class="chart__fill-4" fill="#9c2f23"'),
            _name(site.x + 9, site.y + 4, f"{bold} {INK}", "Seongju"),
            _name(seoul.x - 8, seoul.y - 9, f'text-anchor="middle" {bold} {INK}', "Seoul"),
            _name(site.x + 9, site.y + reach - 10, ABOUT, "about 200 km"),
            _name(north.x, north.y, f'text-anchor="middle" {SOFT}', "North Korea"),
        )
    )


def _dot(at: Point, color: str) -> str:
    return f'<circle cx="{at.x:.1f}" cy="{at.y:.1f}" r="4.5" {color}/>'


def _name(x: float, y: float, look: str, words: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" {look}>{words}</text>'


if __name__ == "__main__":
    main()
