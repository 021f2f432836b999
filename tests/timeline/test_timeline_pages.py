"""The timeline of the small site: order, groups, selections, decisions on mined events."""

from bs4 import BeautifulSoup


def timeline(small_site, path="timeline/index.html"):
    assert small_site.build().swapped
    return BeautifulSoup(small_site.output(path), "html.parser")


def test_curated_and_mined_events_stand_in_one_order(small_site):
    page = timeline(small_site)
    dates = [tag.get_text(" ", strip=True).removesuffix(" #") for tag in page.select("li.event .event__date")]
    assert dates == ["1898", "about 1898", "January 1904", "March 1904", "10 March 1904"]
    kinds = [tag["class"][1] for tag in page.select("li.event")]
    assert kinds == ["event--mined", "event--curated", "event--mined", "event--mined", "event--curated"]


def test_an_era_groups_its_events(small_site):
    page = timeline(small_site)
    assert [tag["id"] for tag in page.select("div.era")] == ["building", "after"]


def test_every_selection_has_a_plain_page(small_site):
    page = timeline(small_site, "timeline/kind/organisation/index.html")
    assert len(page.select("li.event")) == 2
    for path in ("strand/works", "period/building", "kind/place"):
        assert (small_site.root / "output" / "timeline" / path / "index.html").is_file()


def test_where_an_explainers_events_once_stood_a_page_leads_to_the_filtered_timeline(small_site):
    page = timeline(small_site, "timeline/about/harbor-board/index.html")
    assert page.find("meta", {"http-equiv": "refresh"})["content"].endswith(
        "timeline/index.html?about=harbor-board"
    )
    own_dates = page.select("a")[-1]["href"]
    assert own_dates == "../../../explainers/harbor-board/index.html#dates"
    explainer = BeautifulSoup(small_site.output("explainers/harbor-board/index.html"), "html.parser")
    assert len(explainer.select("#dates ~ ol li.event, section[aria-labelledby=dates] li.event")) == 2


def test_the_whole_timeline_lists_explainers_each_with_the_way_to_its_own_dates(small_site):
    chips = timeline(small_site).select("[data-by=about]")
    assert [chip["data-id"] for chip in chips] == ["harbor-board", "the-mole"]
    assert chips[0]["href"] == "../explainers/harbor-board/index.html#dates"


def test_an_editor_can_hide_date_and_label_a_mined_event(small_site):
    small_site.write(
        "timeline/_mined.yaml",
        "- {id: harbor-letter--the-captain-writes-that--january, date: 1904-01-07, label: Two boats sink.}\n"
        "- {id: harbor-letter--the-captain-writes-that--1898, keep: false}\n",
    )
    page = timeline(small_site)
    words = page.get_text(" ", strip=True)
    assert "7 January 1904" in words
    assert "Two boats sink." in words
    assert len(page.select("li.event--mined")) == 2


def test_a_decision_on_an_event_that_is_gone_is_a_problem(small_site, problems_of):
    small_site.write("timeline/_mined.yaml", "- {id: harbor-letter--nowhere--1898, keep: false}\n")
    assert any("is no longer mined from the article" in line for line in problems_of())


def test_a_site_without_a_timeline_has_no_timeline_page(small_site):
    for path in (small_site.root / "content" / "timeline").iterdir():
        path.unlink()
    small_site.write(
        "articles/harbor-letter.md",
        small_site.read("articles/harbor-letter.md").split("The captain writes")[0],
    )
    small_site.write("claims.yaml", "[]\n")
    result = small_site.build()
    assert result.swapped, result.problems
    assert not (small_site.root / "output" / "timeline").exists()
