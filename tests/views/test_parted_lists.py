"""Long lists: titles of parts, ways between them, letters of every script, one era that holds all."""

from bs4 import BeautifulSoup

from plugins.collation import alphabet_of
from plugins.interface import ENGLISH
from plugins.records import split
from plugins.views.components.parts import part_title, parts_view
from plugins.views.letters import letter_levels


def pages(titles, limit):
    parted = split(titles, letter_levels(str, alphabet_of("en"), "letter/"), limit)
    return {leaf.path: leaf.things for leaf in parted.leaves}


def test_letters_and_their_second_letters_have_pages_and_articles_and_accents_do_not_count():
    titles = ["The Ant", "Ápe", "Azure", "Bee", "38th parallel"]
    assert pages(titles, 2) == {
        "letter/a/a-n/": ("The Ant",),
        "letter/a/a-p/": ("Ápe",),
        "letter/a/a-z/": ("Azure",),
        "letter/b/": ("Bee",),
        "letter/other/": ("38th parallel",),
    }


def test_letters_of_other_scripts_have_addresses_that_every_server_takes():
    found = pages(["Дом", "Ель", "방파제", "Ωmega"], 1)
    assert len(found) == 4
    assert all(path.isascii() for path in found)


def test_a_script_with_too_many_first_letters_to_choose_from_is_numbered():
    titles = [chr(0x4E00 + number) * 2 for number in range(250)]
    assert list(pages(titles, 100)) == ["1/", "2/", "3/"]


def test_a_part_is_named_so_that_it_is_understood_anywhere():
    parted = split(["aa", "aa", "aa", "ab", "b"], letter_levels(str, alphabet_of("en")), 1)
    titles = {leaf.path: part_title(leaf, ENGLISH) for leaf in parted.leaves}
    assert titles["a/a-a/1/"] == "Aa (1 of 3)"
    assert titles["b/"] == "B"


def test_an_overview_leads_down_and_a_part_leads_up_back_and_on():
    parted = split(["ant", "bee", "cat"], letter_levels(str, alphabet_of("en")), 1)
    whole = parts_view(parted, parted.whole, "x/index.html", "Animals", ENGLISH)
    assert [(link.label, link.count, link.url) for link in whole.below] == [
        ("A", 1, "siteurl:/x/a/index.html"),
        ("B", 1, "siteurl:/x/b/index.html"),
        ("C", 1, "siteurl:/x/c/index.html"),
    ]
    assert (whole.above, whole.turn) == (None, None)
    middle = parts_view(parted, parted.leaves[1], "x/index.html", "Animals", ENGLISH)
    assert (middle.above.title, middle.above.url) == ("Animals", "siteurl:/x/index.html")
    assert (middle.turn.previous.title, middle.turn.next.title) == ("A", "C")


def test_a_list_on_one_page_says_nothing_of_parts():
    parted = split(["ant"], letter_levels(str, alphabet_of("en")), 1)
    assert parts_view(parted, parted.whole, "x/", "Animals", ENGLISH) is None


def test_an_era_that_holds_all_of_a_long_timeline_has_its_page_all_the_same(small_site):
    small_site.write("timeline/_index.yaml", "eras: [{id: all, label: All of it, from: 1800, to: ..}]\n")
    small_site.replace("timeline/works.yaml", "  strand: works\n", "")
    settings = small_site.root / "pelican.conf.py"
    settings.write_text(settings.read_text(encoding="utf-8") + "TIMELINE_PER_PAGE = 2\n", encoding="utf-8")
    result = small_site.build()
    assert result.swapped, result.problems
    folder = small_site.root / "output" / "timeline"
    assert (folder / "1890-1899" / "index.html").is_file()
    assert (folder / "period" / "all" / "index.html").is_file()


def test_a_theme_that_lays_pages_out_itself_gets_whole_lists(small_site):
    settings = small_site.root / "pelican.conf.py"
    more = "TIMELINE_PER_PAGE = 2\nVIEWS_ALONE = False\n"
    settings.write_text(settings.read_text(encoding="utf-8") + more, encoding="utf-8")
    result = small_site.build()
    assert result.swapped, result.problems
    assert small_site.output("timeline/index.html").count('<li class="event ') == 5


def test_an_explainer_of_very_many_events_lists_the_first_and_leads_to_all(small_site):
    events = "".join(
        f"- {{id: mended-{year}, date: '{year}', label: Mended., about: [the-mole], sources: [board-1898]}}\n"
        for year in range(1800, 1870)
    )
    small_site.write("timeline/works.yaml", small_site.read("timeline/works.yaml") + events)
    settings = small_site.root / "pelican.conf.py"
    settings.write_text(settings.read_text(encoding="utf-8") + "TIMELINE_PER_PAGE = 60\n", encoding="utf-8")
    result = small_site.build()
    assert result.swapped, result.problems
    own = BeautifulSoup(small_site.output("explainers/the-mole/index.html"), "html.parser")
    assert len(own.select("#dates ~ ol > li.event")) == 50
    link = own.select_one("a[href$='timeline/about/the-mole/index.html']")
    count = int(link.get_text().split()[1])
    folder = small_site.root / "output" / "timeline" / "about" / "the-mole"
    pages = [path.read_text(encoding="utf-8") for path in folder.rglob("index.html")]
    assert sum(page.count('<li class="event ') for page in pages) == count > 70
    other = small_site.output("timeline/about/harbor-board/index.html")
    assert "explainers/harbor-board/index.html#dates" in other
