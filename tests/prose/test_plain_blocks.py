"""Plain blocks are read at one stroke, and as the scanner reads them tag by tag."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.prose import Prose
from plugins.prose.layouts import PlainLayout
from plugins.prose.scanner import Scanner

_CONTENT = (
    "one two|three |\nfour|five\nsix|  seven|R&amp;D|&#x41; |&|<em>|</em>| <strong>eight</strong>|<b></b>|"
    '<a href="x">nine</a>|<a class="c" href="y&amp;z" data-href="n"> ten <code>k</code></a>|'
    '<a><code>k</code></a>|<code> t </code>|<code class="c">f</code>|<a href="">|</a>|<br>|'
    '<span class="nolink">u</span>|\t|\xa0|북한'
)
_BETWEEN = (
    '|\n|\n\n| text|<ul>|</ul>|<blockquote>|</blockquote>|<a href="o">|</a>|<em>|</em>|'
    '<span class="nolink">|</span>|<h2>|</h2>|<table>|<td>|</table>|<svg>|</svg>|<div id="d" lang="ko">|'
    "</div>|<button>|</button>|<p>|</p>|<form>|<pre>|</pre>|<!--c-->|<div hidden>|</body>"
)
ATTRIBUTES = st.sampled_from(("", ' id="i"', ' lang="ja"', ' class="nolink"', ' class="math"', ' hidden=""'))
BETWEEN = st.sampled_from(_BETWEEN.split("|"))


@st.composite
def plain_blocks(draw):
    name = draw(st.sampled_from(("p", "p", "li", "h2", "h3")))
    content = "".join(draw(st.lists(st.sampled_from(_CONTENT.split("|")), max_size=5)))
    return f"<{name}{draw(ATTRIBUTES)}>{content}</{name}>"


def view(blocks):
    """Return everything that a block says of itself."""
    return [
        (
            *(block.text, block.tag, block.id, block.section, block.section_number, block.lang, block.end),
            *(block.zones, block.tags),
            [(block.source.start_of(i), block.source.end_of(i)) for i in range(len(block.text))],
        )
        for block in blocks
    ]


def in_capitals(html):
    """Return the same document, as no writing tool makes it: only the scanner reads such tags."""
    return re.sub(r"<(p|li|h\d)(?=[ >])", lambda tag: tag[0].upper(), html)


@given(st.lists(st.tuples(BETWEEN, plain_blocks(), BETWEEN), min_size=1, max_size=4))
@settings(deadline=None, max_examples=400)
def test_a_plain_block_reads_as_it_does_tag_by_tag(parts):
    html = "".join(map("".join, parts))
    assert view(Prose(html).blocks) == view(Prose(in_capitals(html)).blocks)


@given(st.lists(st.sampled_from(_CONTENT.split("|")), max_size=6).map("".join))
@settings(deadline=None)
def test_a_fragment_reads_as_it_does_tag_by_tag(html):
    assert view(Prose(html).blocks) == view(Scanner(html).scan())


def test_a_usual_paragraph_is_read_at_one_stroke():
    html = '<p id="i">One <em>two</em>\n&amp; <a class="c" href="x"><code>three</code></a>.</p>'
    assert isinstance(Prose(html).blocks[0].layout, PlainLayout)


@pytest.mark.parametrize(
    ("html", "zones"),
    [
        ('<p>a <a href="/x?a&amp;b">b</a></p>', [("link", 2, 3, "/x?a&b")]),
        ('<p><a data-href="n" href="y">b</a></p>', [("link", 0, 1, "y")]),
        ('<p><a title=" href=" href="y">b</a></p>', [("link", 0, 1, "y")]),
        ("<p><a>b <code>c</code></a></p>", [("link", 0, 3, None), ("code", 2, 3, None)]),
        ("<h2>a <code>b</code></h2>", [("heading", 0, 3, None), ("code", 2, 3, None)]),
    ],
)
def test_a_plain_block_knows_its_zones(html, zones):
    assert [zone[:4] for zone in Prose(html).blocks[0].zones] == zones
