"""Labels in words of any script: which are one topic, which address they give, what is a series."""

from datetime import date

import pytest

from plugins.site.groups import Topic
from plugins.site.labels import LabelUse, best_spelling, label_id, label_key
from plugins.site.series import SeriesUse, site_series
from plugins.site.topics import site_topics


def use(label, article="a", line=1):
    return LabelUse(label, article, f"content/articles/{article}.md", line, "topics.0")


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Harbors & piers", "harbors-piers"),
        ("Öffentliche Straßen", "offentliche-strassen"),
        ("Énergie\u0301", "energie"),
        ("수출 통제", "수출-통제"),
        ("東シナ海が", "東シナ海が"),
        ("المياه", "المياه"),
        ("Ёлка", "ёлка"),
        ("C++", "c"),
        ("２０２４", "2024"),
        ("../../etc", "etc"),
        ("+ +", ""),
    ],
)
def test_an_id_is_made_of_the_letters_of_a_name_in_its_own_script(label, expected):
    assert label_id(label) == expected


def test_names_are_one_by_case_spacing_and_composition_alone():
    assert label_key("Low  Water") == label_key("low water") == label_key("LOW WATER")
    assert label_key("e\u0301tat") == label_key("État")
    assert label_key("low-water") != label_key("low water")


def test_the_spelling_that_is_used_most_is_shown_and_the_others_are_told():
    found = site_topics((), [use("energy", "a"), use("Energy", "b"), use("Energy", "c")])
    (topic,) = found.topics
    assert (topic.id, topic.name, topic.articles) == ("energy", "Energy", ("a", "b", "c"))
    (problem,) = found.problems
    assert str(problem) == (
        "content/articles/a.md:1: topics.0: 'energy' is the same topic, written otherwise; write 'Energy'"
    )
    assert problem.severity == "warning"


def test_two_names_of_one_address_are_an_error_until_one_has_an_id_of_its_own():
    uses = [use("C", "a"), use("C++", "b")]
    (problem,) = site_topics((), uses).problems
    assert problem.severity == "error"
    assert "'C++' would have the address of 'C' (topics/c/)" in str(problem)
    found = site_topics((Topic(name="C++", id="c-plus-plus"),), uses)
    assert [(topic.id, topic.name) for topic in found.topics] == [("c", "C"), ("c-plus-plus", "C++")]
    assert found.problems == ()


def test_a_topic_of_the_site_is_called_by_its_name_or_its_id_and_needs_an_article_to_have_a_page():
    declared = (Topic(name="Energy policy", id="energy", description="*Who* pays."), Topic(name="Nobody’s"))
    found = site_topics(declared, [use("energy", "a"), use("Energy policy", "b")])
    (topic,) = found.topics
    assert (topic.id, topic.name, topic.description) == ("energy", "Energy policy", "*Who* pays.")
    assert (topic.articles, found.problems) == (("a", "b"), ())


def test_an_article_has_a_topic_once():
    (topic,) = site_topics((), [use("Ice"), use("ice")]).topics
    assert topic.articles == ("a",)


def test_a_name_that_gives_no_address_is_an_error():
    found = site_topics((), [use("+++"), use("𠮷" * 80, line=2), use("CON", line=3)])
    assert found.topics == ()
    assert all("gives no address that every server takes" in str(problem) for problem in found.problems)
    assert len(found.problems) == 3


def test_no_topic_depends_on_the_order_of_articles_but_for_the_order_of_its_own():
    uses = [use("Ice", "a"), use("ice", "b"), use("Water", "c")]
    names = [topic.name for topic in site_topics((), uses).topics]
    assert names == [topic.name for topic in site_topics((), uses[::-1]).topics] == ["Ice", "Water"]
    assert best_spelling(["b", "a"]) == "a"


def part(article, day, number=None, name="Walls"):
    return SeriesUse(use(name, article), number, date.fromisoformat(day))


def test_a_series_goes_by_dates_then_ids():
    found = site_series([part("c", "2026-03-01"), part("b", "2026-01-01"), part("a", "2026-01-01")])
    assert found.by_article["a"].series.articles == ("a", "b", "c")
    assert found.problems == ()


def test_a_series_goes_by_numbers_where_it_has_them_and_what_lacks_one_comes_last_and_is_told():
    uses = [part("late", "2020-01-01"), part("two", "2026-01-01", 2), part("one", "2026-03-01", 1)]
    found = site_series(uses)
    assert found.by_article["late"].series.articles == ("one", "two", "late")
    (problem,) = found.problems
    assert (problem.severity, problem.file) == ("warning", "content/articles/late.md")
    assert "has no 'part', which others of the series have" in str(problem)


def test_two_articles_cannot_be_the_same_part():
    (problem,) = site_series([part("a", "2026-01-01", 1), part("b", "2026-01-02", 1)]).problems
    assert problem.severity == "error"
    assert "is part 1, as is 'a'; number them apart" in str(problem)


def test_series_of_other_names_are_others_and_of_other_spellings_the_same():
    found = site_series([
        part("a", "2026-01-01"), part("b", "2026-01-02", name="WALLS"), part("c", "2026-01-03"),
        part("d", "2026-01-04", name="Wells"),
    ])  # fmt: skip
    assert found.by_article["b"].series.articles == ("a", "b", "c")
    assert found.by_article["d"].series.articles == ("d",)
    assert [str(problem).partition("; ")[2] for problem in found.problems] == ["write 'Walls'"]
