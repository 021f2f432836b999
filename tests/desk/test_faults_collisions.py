"""Two pages never want one address, and circles of ids end."""

# ruff: noqa: E501 - a table of faults reads best with one row a line

import pytest

ARTICLE, EXPLAINER, PAGE = "articles/harbor-letter.md", "explainers/the-mole.md", "pages/about.md"
BOARD = "explainers/harbor-board.md"
PAGE_TEXT = "---\ntitle: Another\n---\nA text.\n"
EXPLAINER_TEXT = "---\nid: pier\ntitle: Pier\nkind: place\ndefinition: A wall to moor at.\nreviewed: 2026-11-01\nreview_by: 2030-11-01\n---\n## Why it matters here\n\nIt floats.\n"

NEW_PAGES = {
    "page on the glossary": ("pages/explainers.md", "the kit's own page"),
    "page on the timeline": ("pages/timeline.md", "the kit's own page"),
    "page on the claims": ("pages/claims.md", "the kit's own page"),
    "page on the sources": ("pages/sources.md", "the kit's own page"),
    "page on the map": ("pages/map.md", "the kit's own page"),
    "page on the search": ("pages/search.md", "the kit's own page"),
    "page on the classroom": ("pages/classroom.md", "the kit's own page"),
    "two pages of one name in two folders": ("pages/more/about.md", "content/pages/about.md"),
}


@pytest.mark.parametrize("fault", NEW_PAGES)
def test_a_page_on_an_address_that_is_taken_is_refused(fault, faulty):
    name, owner = NEW_PAGES[fault]
    faulty.write(name, PAGE_TEXT)
    complaint = faulty.refused("save_as: ", "is already the address of", owner)
    assert "rename the file or change save_as" in complaint


def test_two_articles_of_one_name_are_refused(faulty):
    faulty.write("articles/more/harbor-letter.md", faulty.read(ARTICLE).replace("{claim=too-short}", "{.x}"))
    faulty.refused("save_as: ", "is already the address of")


def test_two_explainers_of_one_name_are_refused(faulty):
    faulty.write("explainers/more/the-mole.md", faulty.read(EXPLAINER))
    faulty.refused(
        "content/explainers/the-mole.md:2: id: 'the-mole' is the id of content/explainers/more/the-mole.md, too"
    )


def test_an_article_on_an_explainer_is_refused(faulty):
    faulty.replace(ARTICLE, "summary:", "save_as: explainers/the-mole/index.html\nsummary:")
    faulty.refused("save_as: 'explainers/the-mole/index.html' is already the address of")


def test_a_page_on_a_page_of_an_article_is_refused(faulty):
    faulty.replace(PAGE, "summary:", "save_as: articles/harbor-letter/claims/index.html\nsummary:")
    faulty.refused("is already the address of a page of the article harbor-letter")


def test_a_page_on_the_home_page_is_refused(faulty):
    faulty.replace(PAGE, "summary:", "save_as: index.html\nsummary:")
    faulty.refused(
        "content/pages/about.md:3: save_as: 'index.html' is already the address of the kit's own page"
    )


def test_a_page_below_a_file_is_refused(faulty):
    faulty.replace(PAGE, "summary:", "save_as: explainers/index.html/about.html\nsummary:")
    faulty.refused("content/pages/about.md:3: save_as: ", "lies below the address of the kit's own page")


def test_a_page_among_those_of_the_timeline_is_refused(faulty):
    faulty.replace(PAGE, "summary:", "save_as: timeline/strand/works/index.html\nsummary:")
    faulty.refused("content/pages/about.md:3: save_as: ", "lies below the kit's own page (TIMELINE_SAVE_AS)")


@pytest.mark.parametrize("name", ["sitemap.xml", "feeds/articles.atom.xml", "theme/css/site.css"])
def test_a_page_on_a_file_that_is_no_page_is_refused(name, faulty):
    faulty.replace(PAGE, "summary:", f"save_as: {name}\nsummary:")
    faulty.refused(f"content/pages/about.md:3: save_as: '{name}' is no page below the site's folder")


def test_a_page_on_an_explainers_card_is_refused(faulty):
    faulty.replace(PAGE, "summary:", "save_as: explainers/the-mole/card/index.html\nsummary:")
    faulty.refused("content/pages/about.md:3: save_as: ", "is already the address of")


def test_two_drafts_on_one_address_are_refused(faulty):
    draft = PAGE_TEXT.replace("title", "status: draft\ntitle")
    faulty.write("pages/plan.md", draft)
    faulty.write("pages/more/plan.md", draft)
    faulty.refused("is already the address of")


def test_a_draft_and_a_published_page_of_one_name_keep_apart(faulty):
    faulty.write("pages/more/about.md", PAGE_TEXT.replace("title", "status: draft\ntitle"))
    faulty.handled()
    assert "We read letters." in faulty.output("about/index.html")
    assert "A text." in faulty.output("drafts/pages/about/index.html")


def test_a_link_to_a_draft_is_refused(faulty):
    faulty.write("explainers/pier.md", EXPLAINER_TEXT.replace("kind", "status: draft\nkind"))
    faulty.replace(ARTICLE, "The Mole should", "The [pier](term:pier) should")
    faulty.refused("content/articles/harbor-letter.md:19: term: 'pier'")


def test_an_explainer_related_to_itself_is_refused(faulty):
    faulty.replace(EXPLAINER, "{id: harbor-board, how", "{id: the-mole, how")
    faulty.refused("content/explainers/the-mole.md:12: related.0.id: 'the-mole' is the explainer itself")


def test_explainers_related_in_a_circle_are_fine(faulty):
    faulty.replace(BOARD, "reviewed:", "related: [{id: the-mole, how: part of}]\nreviewed:")
    faulty.handled()


PREVIOUS = {
    "id of a living explainer": (EXPLAINER, "previous_ids: [harbor-board]", "'harbor-board' is the id of an explainer that exists"),
    "its own id": (EXPLAINER, "previous_ids: [the-mole]", "'the-mole' is the id of an explainer that exists"),
    "twice in one file": (EXPLAINER, "previous_ids: [mole, mole]", "'mole' "),
    "path": (EXPLAINER, "previous_ids: [../escaped]", "previous_ids.0: '../escaped' does not have the right form"),
}  # fmt: skip


@pytest.mark.parametrize("fault", PREVIOUS)
def test_a_former_id_that_leads_astray_is_refused(fault, faulty):
    name, line, expected = PREVIOUS[fault]
    faulty.replace(name, "reviewed:", f"{line}\nreviewed:")
    faulty.refused("content/explainers/the-mole.md:13: previous_ids", expected)


def test_a_former_id_of_two_explainers_is_refused(faulty):
    for name in (EXPLAINER, BOARD):
        faulty.replace(name, "reviewed:", "previous_ids: [wall]\nreviewed:")
    faulty.refused("previous_ids", "'wall' is a former id of harbor-board, too")


def test_a_page_on_a_redirect_is_refused(faulty):
    faulty.replace(EXPLAINER, "reviewed:", "previous_ids: [wall]\nreviewed:")
    faulty.replace(PAGE, "summary:", "save_as: explainers/wall/index.html\nsummary:")
    faulty.refused(
        "content/pages/about.md:3: save_as: 'explainers/wall/index.html' is already the address of"
    )


def test_a_former_id_leads_to_the_new_one(faulty):
    faulty.replace(EXPLAINER, "reviewed:", "previous_ids: [wall]\nreviewed:")
    faulty.handled()
    assert 'content="0; url=' in faulty.output("explainers/wall/index.html")


@pytest.mark.parametrize("key", ["save_as: open/index.html", "url: open/", "save_as: a/index.html\nurl: b/"])
def test_a_page_that_stands_where_no_link_leads_is_refused(key, faulty):
    faulty.replace(PAGE, "summary:", f"{key}\nsummary:")
    told = faulty.refused("content/pages/about.md:", "is not where ", "beside it, or neither of the two")
    assert told.count("error: ") == 1


@pytest.mark.parametrize("name", ["open/index.html", "open.html"])
def test_a_page_may_stand_elsewhere(name, faulty):
    faulty.replace(PAGE, "summary:", f"save_as: {name}\nurl: {name}\nsummary:")
    faulty.handled()


@pytest.mark.parametrize("name", ["a#b", "a%b", "a b", "a&b", "it's", 'a"b', "a;b", "a?b"])
def test_a_name_that_an_address_would_write_otherwise_is_refused(name, faulty):
    faulty.write(f"pages/{name}.md", PAGE_TEXT)
    complaint = faulty.refused(
        f"content/pages/{name}.md: has ", ", which an address writes otherwise; rename it"
    )
    assert complaint.count("error: ") == 1, complaint


@pytest.mark.parametrize("name", ["pagefind", "theme"])
def test_a_page_in_a_folder_of_the_kits_own_is_refused(name, faulty):
    faulty.write(f"pages/{name}.md", PAGE_TEXT)
    faulty.refused(f"content/pages/{name}.md:2: save_as: ", "lies in a folder of the kit's own (")


@pytest.mark.parametrize("name", ["ü", "방파제", "a_b", "a.b"])
def test_a_name_of_letters_is_an_address(name, faulty):
    faulty.write(f"pages/{name}.md", PAGE_TEXT)
    faulty.handled()
