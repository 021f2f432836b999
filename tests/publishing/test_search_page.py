"""The search page suggests the site's own words, and the theme has none."""


def test_the_search_page_suggests_what_the_site_says(small_site):
    assert small_site.build().swapped
    assert "Try “mole”, “방파제”." in small_site.output("search/index.html")


def test_the_search_page_suggests_nothing_by_itself(small_site):
    small_site.replace("site.yaml", "search_examples: [mole, 방파제]", "")
    assert small_site.build().swapped
    assert "Try “" not in small_site.output("search/index.html")
