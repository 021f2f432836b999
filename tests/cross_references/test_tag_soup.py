"""Badly nested HTML: what a browser makes of it is the same with the links as without."""

import html5lib
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from plugins.cross_references.linker import link_html

_NAMES = (
    "p div span b i a code li ul dl dd table tr td th tbody thead caption h2 button option form svg math "
    "title desc foreignObject mi mtext annotation-xml font br object center nobr marquee big tt legend"
)
_ODD = (
    "<!--|-->|<!x>|<![CDATA[|]]>|<p/>|<a/>|<svg/>|<a name=z/>|<font color=red>|<svg><title>|<math><mi>|"
    '<ul><li><ul><li><div>|<div><div><div>|</div></div>|</br>|<a href="x>|<div a=b/c>|<|&amp;|"|>|\n|'
    "<annotation-xml encoding='text/html'>|<span class=nolink>|<input type=hidden>|<P>|</P>"
)
_WORDS = ("Aa ", "bb ", "Aa bb ", "x", ".")
PARTS = st.one_of(
    st.sampled_from(_WORDS),
    st.sampled_from(_NAMES.split()).map("<{}>".format),
    st.sampled_from(_NAMES.split()).map("</{}>".format),
    st.sampled_from(_ODD.split("|")),
)
FORMS = {"Aa": "/1/", "bb": "/2/", "Aa bb": "/3/", "x": "/4/"}
NO_LINKS = {"a", "code", "tt", "h2", "button", "option", "svg", "math"}


def tree(html):
    """Return text and elements without our links, and for each of our links the elements around it."""
    root = html5lib.parseFragment(html, treebuilder="etree", namespaceHTMLElements=False)
    shape, links = [], []

    def walk(element, around):
        is_ours = element.tag == "a" and element.get("class") == "xl"
        if is_ours:
            links.append(around)
        else:
            shape.append((str(element.tag), sorted(map(str, element.attrib.items()))))
        for child in element:
            walk(child, around | {str(element.tag)})

    walk(root, frozenset())
    return "".join(root.itertext()), shape, links


def has_table_in_table(html):
    """html5lib drops a table right inside another one when it reads a fragment."""
    return "<table><" in html and html.count("<table>") > 1


@given(st.lists(PARTS, max_size=40).map("".join))
@example("<a id=x/>" + "<ul><li>Aa <div>" * 4 + "<a href=y>Aa</a> bb")
@example("<svg><title><p></svg>Aa</p></title></svg> bb")
@example("<svg><title><b></title></svg>Aa")
@example("<a><svg><a name=z/></a>Aa")
@example("<marquee><math></ul>Aa")
@example("<form><math></form>Aa")
@example("<svg><annotation-xml><p>Aa</svg>bb")
@example("<b><math></b><option>Aa")
@example("<code><table></code></table>Aa")
@example("<span class=nolink><option><span>x</span>Aa")
@example("<p><option><form></form><form>Aa")
@example("<form><option><b></form>Aa")
@example("<legend><p><option></legend>Aa")
@example("<table><th>x</tr>Aa")
@settings(max_examples=500, deadline=None, derandomize=True)
def test_links_leave_the_tree_of_a_browser_as_it_is(html):
    if has_table_in_table(html):
        return
    text, shape, _ = tree(html)
    linked = link_html(html, FORMS, css_class="xl", scope="page")
    new_text, new_shape, links = tree(linked)
    assert (new_text, new_shape) == (text, shape)
    assert not any(around & NO_LINKS for around in links)


@pytest.mark.parametrize(
    ("html", "linked"),
    [
        ("<svg><title>Aa</title></svg> bb", "bb"),
        ("<svg><g><path></svg> bb", "bb"),
        ("<svg><foreignObject><div><p>Aa<p>Aa</div></foreignObject></svg> bb", "bb"),
        ("<div><svg><path></div> bb", "bb"),
        ("<b><svg><path></b> bb", "bb"),
        ("<svg><circle/><p>bb", "bb"),
        ('<span class="nolink"><span>Aa</span> Aa</span> bb', "bb"),
        ("<a name=x><p>Aa</p><a href=y>Aa</a> bb", "bb"),
    ],
)
def test_what_follows_is_linked_again(html, linked):
    assert link_html(html, FORMS, css_class="xl").endswith(f">{linked}</a>")
