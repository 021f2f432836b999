from datetime import date

from plugins.publishing.filters import (
    absolute_url,
    day_words,
    json_ld,
    sections,
    site_urls,
    without_links_to,
)

LABEL = '<a class="mention" data-card="card-mole" href="siteurl:/explainers/mole/">The Mole</a> leaks.'


def test_site_urls_puts_in_the_pages_own_base_and_nothing_else():
    assert site_urls(LABEL, "../..") == LABEL.replace("siteurl:", "../..")
    assert site_urls("siteurl:/ in words", "..") == "siteurl:/ in words"


def test_a_page_does_not_link_to_itself():
    assert without_links_to(LABEL, "mole") == "The Mole leaks."
    assert without_links_to(LABEL, "mol") == LABEL
    assert without_links_to(LABEL, "") == LABEL


def test_sections_add_up_to_the_whole():
    html = '<p>a</p><h2 id="x">X &amp; <em>y</em></h2><p>b</p><h2>Z</h2><p>c</p>'
    found = sections(html)
    assert "".join(section.html for section in found) == html
    assert [(section.id, section.title) for section in found] == [("", ""), ("x", "X & y"), ("", "Z")]


def test_json_ld_cannot_end_its_script_element():
    assert "</script" not in json_ld({"name": "</script><script>alert(1)</script>"})


def test_a_day_is_said_in_words():
    assert day_words(date(2017, 5, 24)) == day_words("2017-05-24") == "24 May 2017"


def test_a_folders_page_has_the_folders_address():
    assert (
        absolute_url("explainers/thaad/index.html", "https://x.org/y") == "https://x.org/y/explainers/thaad/"
    )
    assert absolute_url("404.html", "https://x.org") == "https://x.org/404.html"
