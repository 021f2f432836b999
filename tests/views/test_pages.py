"""Each kind of page shows what its view holds, and nothing that it does not."""

from dataclasses import fields, is_dataclass, replace
from typing import get_args, get_type_hints

import pytest
from bs4 import BeautifulSoup
from markupsafe import Markup

from plugins.views import pages
from plugins.views.classroom import ClassroomView
from plugins.views.components.authors import AuthorView
from plugins.views.components.claims import VerdictView
from tests.views.conftest import HEAD, SITE
from tests.views.samples import ARTICLE, EXPLAINER, OPENING_MAP, VIEWS


def test_there_is_a_view_of_every_kind():
    assert {type(view) for view in VIEWS.values()} == set(get_args(pages.View))


@pytest.mark.parametrize("template", VIEWS)
def test_a_page_shows_every_text_of_its_view(shown, template):
    page = shown(template, VIEWS[template])
    missing = [text for text in texts_of(VIEWS[template]) if text not in seen(page)]
    assert missing == [], template


UNSEEN = {
    ("HeadView", "part"),  # chooses what is marked in the header and the footer
    ("HeadView", "canonical"), ("HeadView", "modified"),  # only with an address
    ("SourceView", "accessed"), ("SourceView", "kind"),  # each list shows one of the two
    ("SourceView", "id"),  # where all sources stand
    ("SourceView", "isbn"), ("SourceView", "archived"),  # where all sources stand
    ("RunView", "marks"), ("EntryPartView", "role"), ("SourceView", "byline"), ("SourceView", "title"),
    ("EventView", "id"), ("EventView", "strand"), ("EventView", "about"), ("EventView", "kinds"),  # filters
    ("EventView", "url"),  # leads to the timeline, which has it not
    ("Name", "note"),
    ("ExampleView", "component"), ("ExampleView", "macro"),  # choose what is shown
    ("SeriesEntryView", "url"),  # the part that one reads is no link
    ("LinkView", "url"), ("LinkView", "title"),  # sources of events stand where there is room
    ("ChartView", "url"),  # its own page
    ("ClaimView", "verdict"), ("MainClaimView", "verdict"), ("TallyRow", "verdict"),  # the words stand there
    ("LeadView", "genre"),  # one of several shows it as lists do
}  # fmt: skip
"""Fields whose text not every page with their view shows, with the reason."""


def texts_of(value):
    """Yield the plain texts of a view: a reader sees them, or they stand in an attribute."""
    if is_dataclass(value):
        for field in fields(value):
            inner = getattr(value, field.name)
            if isinstance(inner, str) and not isinstance(inner, Markup):
                if inner and (type(value).__name__, field.name) not in UNSEEN:
                    yield inner
            else:
                yield from texts_of(inner)
    elif isinstance(value, tuple):
        for item in value:
            yield from texts_of(item)


def seen(page):
    attributes = [str(value) for tag in page.find_all(True) for value in tag.attrs.values()]
    return " ".join([page.get_text(" "), *attributes])


@pytest.mark.parametrize("template", VIEWS)
def test_the_first_line_of_a_template_names_its_view(templates, template):
    source = templates.loader.get_source(templates, f"{template}.html")[0]
    assert source.startswith(f"{{#- {type(VIEWS[template]).__name__}: ")


def test_a_text_is_escaped_and_markup_is_not(shown):
    page = shown("article", ARTICLE)
    assert page.h1.get_text() == "The <letter>"
    assert page.select_one(".page-head__deck em").get_text() == "mole"


def test_a_claim_has_its_sign_behind_its_words_and_its_finding_after_the_paragraph(shown):
    page = shown("article", ARTICLE)
    mark = page.select_one("#text p span a.claim-sign.sign--split#claim-short")
    assert (mark.get_text(), mark["aria-label"]) == ("", "Contested. Read the finding.")
    note = page.select_one("#text > p + .margin-notes > details.sign--split")
    assert note.summary.get_text(" ", strip=True) == "Contested too short by whom Two say ."
    finding = note.select_one("p" + mark["href"])
    assert finding.get_text() == "One does not. Known only later. Sources"


def test_the_box_at_the_top_shows_what_there_is_and_is_open_by_itself(shown):
    box = shown("article", ARTICLE).select_one("header details.brief-box[open]")
    assert box.summary.get_text(strip=True) == "In 60 seconds"
    (square,) = box.select(".scorecard__square")
    assert (square["aria-label"], square["href"]) == ("It is short.: Imprecise", "#note-claim-short")
    assert box.select(".opening--map")
    bare = shown("article", replace(ARTICLE, brief=replace(ARTICLE.brief, scorecard=None, map=None)))
    assert bare.select(".brief-box li")
    assert bare.select(".brief-box :is(.scorecard, .opening)") == []


def test_claims_that_are_too_many_for_squares_are_counted_with_bars(shown):
    card = shown("home", VIEWS["home"]).select_one(".scorecard")
    assert card.select(".scorecard__square") == []
    assert card.select_one(".tally--bars a")["href"] == "siteurl:/a/claims/#verdict-imprecise"
    assert card.select_one(".tally--bars rect")["width"] == "100"


def test_a_verdict_is_chosen_by_the_address_and_one_that_nobody_got_says_so(shown):
    claims = VIEWS["claims"]
    unused = VerdictView("holds", "Holds", "check", "It is so.", 1, 0)
    page = shown("claims", replace(claims, verdicts=(unused, *claims.verdicts)))
    ways = {link["href"]: link.get_text(" ", strip=True) for link in page.select(".verdict-filter .tally a")}
    assert ways == {"#all-claims": "All 1", "#verdict-contested": "Contested 1"}
    assert "None of the 1 got this verdict." in page.select_one("#verdict-holds").get_text()
    assert page.select_one("li.is-verdict-3#claim-short")
    assert page.select_one("p.is-verdict-3#verdict-contested")


def test_the_kits_font_is_asked_for_where_its_letters_are_read_and_a_sites_own_everywhere(shown):
    kit, own = replace(SITE, latin_preloads=("kit.woff2",)), replace(SITE, preloads=("own.woff2",))
    korean = replace(ARTICLE, head=replace(ARTICLE.head, lang="ko", in_latin_letters=False))
    asked = [
        [link["href"] for link in shown("article", view, site).select('link[as="font"]')]
        for view in (ARTICLE, korean)
        for site in (kit, own)
    ]
    assert asked == [["kit.woff2"], ["own.woff2"], [], ["own.woff2"]]
    assert shown("article", korean).select('link[href$="css/letters.css"]')


def test_what_a_view_lacks_leaves_no_trace(shown):
    bare = replace(
        ARTICLE, genre="", deck=Markup(""), brief=None, guide=(), events=(), sources=(), citations=(),
        topics=(), series=None, own_genre="", is_opinion=False,
        changes=None, previews=(),
        byline=replace(ARTICLE.byline, original=None, authors=(AuthorView("The Desk"),), voices=()),
    )  # fmt: skip
    page = shown("article", bare)
    assert [heading.get_text() for heading in page.select("main h2")] == []
    assert page.select_one(".label").get_text() == "Letter"
    assert page.select_one(".byline").get_text(" ", strip=True) == "By The Desk, 24 May 2017 · 1 minute"


def test_an_explainer_with_one_section_has_nothing_to_unfold(shown):
    page = shown("explainer", replace(EXPLAINER, full_titles=(), full_text=()))
    assert page.select("details.depth") == []


def test_a_site_without_an_article_has_a_home_page_all_the_same(shown):
    nothing = dict.fromkeys(("guide", "more", "topics", "in_brief"), ())
    page = shown("home", replace(VIEWS["home"], lead=None, strip=None, scorecard=None, **nothing))
    assert page.select(".ways__lead, .lead, .scorecard, .strip, .guide, .articles, .topic-list") == []
    assert "There is no article yet." in page.main.get_text()


def test_a_timeline_without_eras_has_no_heading_of_ways_to_them(shown):
    (era,) = VIEWS["timeline"].eras
    page = shown("timeline", replace(VIEWS["timeline"], eras=(replace(era, years_words=""),), exports=()))
    assert "Jump to" not in page.get_text()
    assert "Download" not in page.select_one(".page__margin").get_text()


def test_one_article_is_the_home_page_itself_and_one_of_several_leads_it(shown):
    home = VIEWS["home"]
    one = shown(
        "home",
        replace(home, lead=replace(home.lead, entry=None, genre="", original_date="24 May 2017"), more=()),
    )
    assert one.select_one(".page-head .label").get_text() == "Letter of 24 May 2017, explained"
    assert one.select_one(".ways__lead").get_text() == "Read the letter, checked · 2 minutes"
    assert one.find(id="in-brief").get_text() == "The letter in brief"
    several = shown("home", home)
    assert several.select_one(".page-head .label").get_text() == "Harbor"
    assert several.select_one(".lead__title a").get_text() == "The lead"
    assert several.find(id="in-brief").get_text() == "In brief"
    assert several.select_one(".articles__title").get_text() == "A <word>"


def test_the_part_of_a_series_that_one_reads_is_marked_and_no_link(shown):
    parts = shown("article", ARTICLE).select(".series__parts li")
    assert [part.find("a") is None for part in parts] == [False, True]
    assert parts[1].span["aria-current"] == "page"


def test_a_classroom_without_an_article_says_so(shown):
    page = shown("classroom", ClassroomView(HEAD, None))
    assert page.main.get_text(" ", strip=True) == "For the classroom There is no article yet."


def test_no_field_of_a_view_is_untyped():
    for view in get_args(pages.View):
        assert all("Any" not in str(hint) for hint in get_type_hints(view).values()), view


def test_words_of_a_page_in_another_language_say_which_and_how_it_is_written(small_site):
    small_site.replace("explainers/harbor-board.md", "kind:", "lang: ar\nkind:")
    small_site.replace("articles/harbor-letter.md", "title: What", "lang: pt-BR\ntitle: What")
    assert small_site.build("https://harbor.example").swapped

    def marked(file, selector):
        found = BeautifulSoup(small_site.output(file), "html.parser").select(selector)
        return {(tag.get("lang"), tag.get("dir")) for tag in found}

    mole, arabic = "explainers/the-mole/index.html", {("ar", "rtl")}
    assert marked(mole, ".relations a, .page-turn__title, #card-harbor-board .preview__definition") == arabic
    assert marked(mole, ".backlinks__page") == {("pt-BR", "ltr"), ("ar", "rtl")}
    assert marked("explainers/index.html", "#harbor-board :is(h3 a, .glossary__definition)") == arabic
    assert marked("timeline/index.html", "[data-id='harbor-board']") == arabic
    assert marked("articles/harbor-letter/index.html", "html") == {("pt-BR", None)}
    assert 'entry xml:lang="pt-BR"' in small_site.output("feeds/articles.atom.xml")


def test_a_plain_page_does_not_say_the_sites_name_over_its_title(shown):
    assert shown("page", VIEWS["page"]).select("main .label") == []


def test_sources_on_several_pages_are_searched_where_everything_is(shown):
    overview = replace(VIEWS["sources"], groups=(), exports=())
    form = shown("sources", overview).select_one("main form[role=search]")
    assert (form["action"], form.input["name"]) == (SITE.urls.search, "q")
    without = replace(SITE, urls=replace(SITE.urls, search=""))
    for view, site in ((overview, without), (VIEWS["sources"], SITE)):
        assert shown("sources", view, site).select("main form") == []


def test_the_key_and_the_credit_of_a_map_are_folded_on_the_home_page_alone(shown):
    home = shown("home", VIEWS["home"])
    folded = home.select_one(".map details")
    assert folded.get_text(" ", strip=True) == "Key Drawn by the desk."
    assert home.get_text().count("Drawn by the desk.") == 1
    assert shown("article", replace(ARTICLE, opening=OPENING_MAP)).select(".map details") == []


def test_the_sources_of_a_page_weigh_less_in_the_search_than_what_it_says(shown):
    page = shown("article", ARTICLE)
    assert [part["id"] for part in page.select("[data-pagefind-weight] > h2")] == ["sources"]
