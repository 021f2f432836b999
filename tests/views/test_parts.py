"""What views are made with: addresses, heads, sections, structured data."""

import pytest

from plugins.records.site_addresses import fitted
from plugins.views.addresses import base_of
from plugins.views.components.events import without_links_to
from plugins.views.head import canonical_address
from plugins.views.sections import split_sections
from plugins.views.structured_data import written_node

LABEL = '<a class="mention" data-card="card-mole" href="siteurl:/explainers/mole/">The Mole</a> leaks.'


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<a href="siteurl:/map/">', '<a href="../map/">'),
        ('<meta content="0; url=siteurl:/map/">', '<meta content="0; url=../map/">'),
        ("<p>siteurl:/ in words</p>", "<p>siteurl:/ in words</p>"),
        ("<p>=&quot;siteurl:/map/&quot;</p>", "<p>=&quot;siteurl:/map/&quot;</p>"),
    ],
)
def test_addresses_of_the_site_get_the_pages_own_base_and_words_are_left_alone(html, expected):
    assert fitted(html, "..") == expected


@pytest.mark.parametrize(
    ("file", "base"), [("404.html", "."), ("map/index.html", ".."), ("a/b/index.html", "../..")]
)
def test_a_page_finds_its_way_to_the_root(file, base):
    assert base_of(file) == base


def test_a_folders_page_has_the_folders_address():
    assert (
        canonical_address("explainers/thaad/index.html", "https://x.org/y")
        == "https://x.org/y/explainers/thaad/"
    )
    assert canonical_address("404.html", "https://x.org") == "https://x.org/404.html"


def test_structured_data_cannot_end_its_script_element():
    assert "</script" not in written_node({"name": "</script><script>alert(1)</script>"})


def test_a_page_does_not_link_to_itself():
    assert without_links_to(LABEL, "mole") == "The Mole leaks."
    assert without_links_to(LABEL, "mol") == LABEL
    assert without_links_to(LABEL, "") == LABEL


def test_sections_add_up_to_the_whole():
    html = '<p>a</p><h2 id="x">X &amp; <em>y</em></h2><p>b</p><h2>Z</h2><p>c</p>'
    found = split_sections(html)
    assert "".join(section.html for section in found) == html
    assert [section.title for section in found] == ["", "X & y", "Z"]
