"""A drawing as a part of a page: what stays of it, and what does not."""

# ruff: noqa: E501 - a table of drawings reads best with one row a line

import pytest

from plugins.pictures import PictureError
from plugins.pictures.inlining import inline_drawing

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="{box}">{inner}</svg>'


def inner(markup, box="0 0 640 360"):
    return inline_drawing(SVG.format(box=box, inner=markup).encode(), "wall-").inner


@pytest.mark.parametrize(
    ("drawn", "shown"),
    [
        ('<rect class="chart__fill-1 page-head diagram__land" fill="red"/>', '<rect fill="red" class="chart__fill-1 diagram__land" />'),
        ('<path style="fill:#123;-inkscape-font: x;stroke : none" d="M0,0"/>', '<path d="M0,0" fill="#123" stroke="none" />'),
        ('<path id="a" fill="url(#b)"/><use xlink:href="#a"/>', '<path fill="url(#wall-b)" id="wall-a" /><use href="#wall-a" />'),
        ('<text font-family="Papyrus">A <tspan>b</tspan> &lt;c&gt;</text>', "<text>A <tspan>b</tspan> &lt;c&gt;</text>"),
        ('<title>All of it</title><g><title>A part</title></g>', "<g><title>A part</title></g>"),
        ('<metadata><x/></metadata><script>alert(1)</script><a href="https://example.org/"><g/></a>', "<a><g /></a>"),
    ],
)  # fmt: skip
def test_a_drawing_keeps_what_it_shows_and_nothing_that_reaches_beyond(drawn, shown):
    assert inner(drawn) == shown


def test_a_drawing_that_begins_elsewhere_is_moved():
    drawing = inline_drawing(SVG.format(box="-10 5 320 200", inner="<g/>").encode(), "wall-")
    assert (drawing.width, drawing.height) == (320, 200)
    assert drawing.inner == '<g transform="translate(10,-5)"><g /></g>'


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (SVG.format(box="0 0 9 9", inner="<style>g {fill: red}</style>").encode(), "has a style sheet"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "says no size"),
        (b"<svg", "is no"),
    ],
)
def test_what_cannot_stand_in_a_page_is_told(data, message):
    with pytest.raises(PictureError, match=message):
        inline_drawing(data, "wall-")
