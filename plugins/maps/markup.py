"""Small pieces of SVG: escaped, with classes only, since the site's policy allows no ``style``."""

from collections.abc import Iterable
from html import escape
from typing import Any

from .geometry import Point
from .lettering import LINE_HEIGHT
from .placing import Placed

UNIT = 0.1
"""Pixels per unit of path data."""
SCALED = 'transform="scale(.1)"'
"""Undoes the tenths of pixels that path data is written in."""


def number(value: float) -> str:
    """Write a coordinate with one decimal at most."""
    return f"{round(value, 1) + 0.0:.1f}".removesuffix(".0")


def path(css_class: str, data: str) -> str:
    """Draw path data; nothing when there is none."""
    return f'<path class="{css_class}" {SCALED} d="{data}"/>' if data else ""


def text(css_class: str, label: Placed[Any], size: float) -> str:
    """Write a placed name, a ``tspan`` for each further line."""
    first, *rest = label.lines
    x = number(label.at.x)
    spans = "".join(
        f'<tspan x="{x}" dy="{number(LINE_HEIGHT * size)}">{escape(line)}</tspan>' for line in rest
    )
    leader = line("map__leader", *label.leader) if label.leader else ""
    anchor = "" if label.anchor == "start" else f' text-anchor="{label.anchor}"'
    words = f"{escape(first)}{spans}"
    return f'{leader}<text class="{css_class}" x="{x}" y="{number(label.at.y)}"{anchor}>{words}</text>'


def line(css_class: str, start: Point, end: Point) -> str:
    """Draw a straight line."""
    ends = f'x1="{number(start.x)}" y1="{number(start.y)}" x2="{number(end.x)}" y2="{number(end.y)}"'
    return f'<line class="{css_class}" {ends}/>'


def link(url: str, name: str, content: str) -> str:
    """Link content to an address relative to the site; ``name`` is read out, as line breaks hide spaces."""
    return f'<a href="siteurl:/{escape(url)}" aria-label="{escape(name)}">{content}</a>' if url else content


def group(css_class: str, parts: Iterable[str]) -> str:
    """Put parts into a group; nothing when there are none."""
    content = "".join(parts)
    return f'<g class="{css_class}">{content}</g>' if content else ""
