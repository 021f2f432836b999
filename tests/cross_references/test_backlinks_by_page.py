"""Backlinks stand page by page, in the order in which a reader meets the pages."""

from plugins.cross_references.backlinks import Backlink, backlinks_by_page


def link(kind, title, place="a"):
    return Backlink(title, kind, f"{kind}/{title}/#{place}", "")


def test_articles_come_before_pages_and_pages_before_explainers():
    pages = backlinks_by_page([link("explainer", "Abe"), link("page", "Next"), link("article", "Why")])
    assert [page.title for page in pages] == ["Why", "Next", "Abe"]


def test_pages_of_a_kind_keep_their_order_whatever_their_titles():
    pages = backlinks_by_page([link("explainer", "Zed"), link("explainer", "Abe")])
    assert [page.title for page in pages] == ["Zed", "Abe"]


def test_a_page_stands_once_with_all_its_links_in_order():
    (page,) = backlinks_by_page([link("page", "Next", "b"), link("page", "Next", "a")])
    assert [found.url for found in page.links] == ["page/Next/#b", "page/Next/#a"]


def test_two_pages_of_one_title_are_two():
    first, second = Backlink("Map", "page", "one/#a", ""), Backlink("Map", "page", "two/#a", "")
    assert [page.links for page in backlinks_by_page([first, second])] == [(first,), (second,)]
