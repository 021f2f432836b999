"""The ids of a text on another's page."""

import pytest

from plugins.listed_texts.identifiers import Guest, apart_from, with_own_ids
from plugins.prose.tag_changes import change_attributes

GUEST = Guest("letter", "/letter/")
NOTE = (
    '<p id="p-a">A<sup><a href="#fn1" id="fnref1">1</a></sup></p><li id="fn1"><a href="#fnref1">back</a></li>'
)
DRAWING = (
    '<svg aria-labelledby="t d"><title id="t">T</title><desc id="d">D</desc><linearGradient id="g"/>'
    '<path id="p" fill="url(#g)"/><use href="#p"/></svg>'
)


@pytest.mark.parametrize(
    ("html", "whole", "cut"),
    [
        (
            NOTE,
            '<p id="letter--p-a">A<sup><a href="#letter--fn1" id="letter--fnref1">1</a></sup></p>'
            '<li id="letter--fn1"><a href="#letter--fnref1">back</a></li>',
            '<p>A<sup><a href="/letter/#fn1">1</a></sup></p><li><a href="/letter/#fnref1">back</a></li>',
        ),
        (
            DRAWING,
            DRAWING.replace("t d", "letter--t letter--d")
            .replace('id="', 'id="letter--')
            .replace("#", "#letter--"),
            DRAWING.replace("t d", "letter--t letter--d")
            .replace('id="', 'id="letter--')
            .replace("#", "#letter--"),
        ),
        (
            "<h2 ID='요약'><a name=old href='#%EC%9A%94%EC%95%BD'>x</a></h2>",
            '<h2 ID="letter--요약"><a name="letter--old" href="#letter--%EC%9A%94%EC%95%BD">x</a></h2>',
            '<h2><a href="/letter/#%EC%9A%94%EC%95%BD">x</a></h2>',
        ),
        (
            '<p><a href="#">top</a> <a href="#all">all</a> <a href="/other/#a">b</a> id="x" #</p>',
            '<p><a href="#">top</a> <a href="/letter/#all">all</a> <a href="/other/#a">b</a> id="x" #</p>',
            '<p><a href="#">top</a> <a href="/letter/#all">all</a> <a href="/other/#a">b</a> id="x" #</p>',
        ),
        (
            '<label for="f">F</label><input id="f"><!-- <p id="c"> -->'
            '<script>"<p id=\'s\'>"</script><p id="open',
            '<label for="letter--f">F</label><input id="letter--f"><!-- <p id="c"> -->'
            '<script>"<p id=\'s\'>"</script><p id="open',
            '<label for="letter--f">F</label><input id="letter--f"><!-- <p id="c"> -->'
            '<script>"<p id=\'s\'>"</script><p id="open',
        ),
    ],
)
def test_ids_are_the_texts_own_and_links_follow(html, whole, cut):
    assert with_own_ids(html, GUEST, "whole") == whole
    assert with_own_ids(html, GUEST, "cut") == cut


def test_a_text_without_a_page_has_no_link_that_leads_nowhere():
    assert (
        with_own_ids('<a class="x" href="#fn9">9</a>', Guest("letter", ""), "whole") == '<a class="x">9</a>'
    )


def test_what_does_not_change_stays_byte_for_byte():
    html = '<p  ID = a class=b data-x="&amp;&copy;"\n>A &amp; B</p><br/><img alt=\'"\' src=x/>'
    assert change_attributes(html, lambda tag, name, value: value) == html


def test_on_its_own_page_a_text_gives_way_to_the_ids_of_the_theme():
    html = (
        '<h2 id="about">About</h2><p id="p-a"><a href="#about">up</a> <a href="#p-a">a</a>'
        '<a href="#top">b</a></p>'
    )
    assert apart_from(html, frozenset({"about", "top", "banner"})) == html.replace("about", "section-about")
    assert apart_from(html, frozenset({"banner"})) == html
