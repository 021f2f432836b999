"""Marks of words with a date or an event do what the reference says, or are told at their line."""

import pytest

ARTICLE, EXPLAINER = "articles/harbor-letter.md", "explainers/the-mole.md"


def test_a_marked_date_is_that_of_page_and_timeline(faulty):
    faulty.replace(ARTICLE, "In January", "[In January]{date=1950-05}")
    faulty.handled()
    assert '<time datetime="1950-05">In January</time>' in faulty.output("articles/harbor-letter/index.html")
    timeline = faulty.output("timeline/index.html")
    assert "May 1950" in timeline
    assert "January 1904" not in timeline


def test_words_tied_to_an_event_are_shown_with_it_and_not_beside_it(faulty):
    faulty.replace(ARTICLE, "In January", "[In January]{event=letter-printed}")
    faulty.handled()
    timeline = faulty.output("timeline/index.html")
    assert "“In <mark>January</mark> two boats were lost, she adds.”" in timeline
    assert "January 1904" not in timeline
    assert 'id="letter-printed"' in timeline


def test_a_date_marked_in_an_explainer_is_a_date_for_programs(faulty):
    text = faulty.read(EXPLAINER)
    faulty.write(EXPLAINER, (text + "\n[Then]{date=1950-05} it stood.\n").encode())
    faulty.handled()
    assert '<time datetime="1950-05">Then</time>' in faulty.output("explainers/the-mole/index.html")


REFUSED = {
    "{date=soon}": "content/articles/harbor-letter.md:15: date: 'soon' is not a date; write YYYY",
    "{date=1950-13}": "content/articles/harbor-letter.md:15: date: '1950-13' is not a date; months run",
    '{date=""}': "content/articles/harbor-letter.md:15: date: is not a date; write YYYY",
    "{event=letter-printd}": "'letter-printd' is not the id of a curated event; did you mean 'letter-p",
    "{date=1947/1949}": "put values with other signs than letters, digits and '_:-' in quotes",
}  # fmt: skip


@pytest.mark.parametrize("mark", REFUSED)
def test_a_mark_that_says_nothing_is_told(mark, faulty):
    faulty.replace(ARTICLE, "In January", f"[In January]{mark}")
    faulty.refused(REFUSED[mark])


def test_a_claim_may_mark_a_paragraph(faulty):
    faulty.replace(ARTICLE, "[built too short]{claim=too-short}", "built too short")
    faulty.replace(ARTICLE, "The captain writes", "{claim=too-short}\nThe captain writes")
    faulty.handled()
    assert '<span class="claim">The captain' in faulty.output("articles/harbor-letter/index.html")
