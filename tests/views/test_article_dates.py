"""How many of its dates an article shows, and which."""

from dataclasses import replace

from markupsafe import Markup

from plugins.interface import ENGLISH
from plugins.views.article_dates import article_dates
from plugins.views.components.events import OriginView
from tests.views.samples import EVENT, MINED

DATES = [replace(MINED, id=f"mined-{number:02}", about="") for number in range(12)]


def ids(events):
    return [event.id for event in events]


def test_few_dates_are_all_shown():
    assert article_dates(DATES[:10], 8, ENGLISH) == article_dates(DATES[:10], 0, ENGLISH)
    assert article_dates(DATES[:10], 8, ENGLISH).more is None


def test_of_many_so_many_are_shown_and_the_others_folded_both_in_order():
    found = article_dates(DATES, 8, ENGLISH)
    assert ids(found.first) == ids(DATES[4:])
    assert (found.more.label, ids(found.more.events)) == ("4 more dates", ids(DATES[:4]))


def test_what_an_editor_wrote_or_judged_comes_first_then_what_is_about_an_explainer():
    judged = replace(MINED, id="judged", origin=OriginView("#", Markup("words")), about="")
    about = replace(MINED, id="about", about="the-mole")
    found = article_dates([*DATES, about, judged, EVENT], 3, ENGLISH)
    assert ids(found.first) == ["about", "judged", EVENT.id]


def test_an_article_of_many_dates_folds_some_without_a_script(small_site):
    text = " ".join(f"In {year} it fell." for year in range(1860, 1880))
    small_site.write("articles/long.md", f"---\ntitle: Long\nauthor: D\ndate: 2018-10-25\n---\n{text}\n")
    assert small_site.build().swapped
    page = small_site.output("articles/long/index.html")
    assert "<summary" in page
    assert "12 more dates" in page
    settings = small_site.root / "pelican.conf.py"
    settings.write_text(settings.read_text(encoding="utf-8") + "TIMELINE_PER_ARTICLE = 0\n", encoding="utf-8")
    assert small_site.build().swapped
    assert "more dates" not in small_site.output("articles/long/index.html")
