from datetime import date

import pytest

from plugins.prose import Prose
from plugins.timeline.found_timexes import find_page_timexes
from plugins.timeline.mining import mine_events

REFERENCE = date(1904, 3, 10)


def mined(html):
    prose = Prose(html)
    return mine_events("letter", prose, find_page_timexes(prose, REFERENCE, "en"))


def test_a_month_without_a_year_counts_from_the_date_of_the_original():
    (event,) = mined('<p id="p-in-january">The board met. In January two boats were lost.</p>')
    assert event.edtf == "1904-01"
    assert event.sentence_text == "In January two boats were lost."
    assert event.sentence_html == "In <mark>January</mark> two boats were lost."
    assert event.id == "letter--in-january--january"
    assert event.anchor == "p-in-january"


def test_a_range_is_one_event():
    (event,) = mined('<p id="p-x">It was built from 1896 to 1898.</p>')
    assert event.edtf == "1896/1898"


def test_one_sentence_gives_one_event_for_each_date():
    events = mined('<p id="p-x">In 1898 it stood, and in 1898 it leaked; in 1899 it fell.</p>')
    assert [event.edtf for event in events] == ["1898", "1899"]
    assert len({event.id for event in events}) == 2


def test_an_era_that_only_describes_a_thing_is_no_event():
    (event,) = mined("<p>In 1904 the board wrote off Soviet-era debt.</p>")
    assert event.edtf == "1904"


def test_headings_quotations_and_code_are_not_the_articles_own_account():
    html = "<h2>1898</h2><blockquote><p>In 1897.</p></blockquote><pre>1896</pre><p>In 1895.</p>"
    assert [event.edtf for event in mined(html)] == ["1895"]


def test_vague_words_make_no_event():
    assert mined("<p>In recent years, and now, the harbor silts up.</p>") == []


def test_markup_in_a_sentence_is_escaped():
    (event,) = mined("<p>In 1898 &lt;b&gt; &amp; more.</p>")
    assert event.sentence_html == "In <mark>1898</mark> &lt;b&gt; &amp; more."


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("In 1898 it stood; in 1899 it fell.", ["In 1898 it stood", "in 1899 it fell."]),
        ("It fell until 1898, then rose in 1899.", ["It fell until 1898", "then rose in 1899."]),
        ("It was built in 1898 and 1899.", ["It was built in 1898 and 1899."] * 2),
        (
            "In 1898 it rose, and fell, and in 1899 it rose.",
            ["In 1898 it rose, and fell, and in 1899 it rose."] * 2,
        ),
        ("The mole, and the pier, rose in 1898.", ["The mole, and the pier, rose in 1898."]),
    ],
)
def test_a_date_belongs_to_its_clause_where_that_is_clear(text, clauses):
    events = mined(f'<p id="p-x">It is old. {text}</p>')
    offset = len("It is old. ")
    assert [text[event.clause.start - offset : event.clause.end - offset] for event in events] == clauses


def test_a_date_that_an_editor_has_marked_stands_for_what_the_words_say():
    (event,) = mined('<p>In <span data-date="1950-05">January</span> two boats were lost.</p>')
    assert (event.edtf, event.words, event.tied_to) == ("1950-05", "January", "")
    assert event.sentence_html == "In <mark>January</mark> two boats were lost."


def test_words_that_say_no_time_are_dated_by_a_mark():
    (event,) = mined('<p>It fell <span data-date="1950~">after the storm</span>.</p>')
    assert (event.edtf, event.words) == ("1950~", "after the storm")


def test_a_mark_that_is_no_date_leaves_what_the_words_say():
    (event,) = mined('<p>In <span data-date="soon">January</span> it fell.</p>')
    assert event.edtf == "1904-01"


def test_words_are_tied_to_an_event_with_their_date_or_without():
    dated, plain = mined(
        '<p><span data-event="storm">In January</span> it fell.</p>'
        '<p><span data-event="fall">The ruin</span> was told.</p>'
    )
    assert (dated.tied_to, dated.edtf) == ("storm", "1904-01")
    assert (plain.tied_to, plain.edtf) == ("fall", "")


def test_of_one_date_twice_in_a_sentence_the_tied_one_counts():
    (event,) = mined('<p>In 1898 it stood, <span data-event="e">in 1898</span> it leaked.</p>')
    assert event.tied_to == "e"


def told(text, reference, **more):
    prose = Prose(f"<p>{text}</p>")
    found = find_page_timexes(prose, reference, "en")
    return [event.words for event in mine_events("x", prose, found, reference, **more) if event.is_told]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It fell in 2012. In July a letter came. Ten days later he wrote.", ["2012"]),
        ("It fell in 2019; a rival came in the autumn.", ["2019"]),
        ("It fell on 2 July. Ten days later he wrote.", ["2 July", "Ten days later"]),
        ("It fell in 2019 and last month it rose.", ["2019", "last month"]),
        ("It began in December 2020. In January it ended.", ["December 2020", "January"]),
    ],
)
def test_a_month_that_may_be_of_then_or_of_now_is_no_event_nor_what_counts_from_it(text, words):
    assert told(text, date(2021, 3, 3)) == words


def test_what_an_article_retells_may_have_come_after_its_original():
    text = "A campaign began on 22 July 2017. In August it grew."
    assert "22 July 2017" not in told(text, date(2017, 5, 15))
    assert told(text, date(2017, 5, 15), written=date(2026, 1, 2)) == ["22 July 2017"]


def test_of_one_day_twice_the_words_that_tell_it_are_shown():
    assert told("LUND, March 3 — It fell on Wednesday.", date(2021, 3, 3)) == ["Wednesday"]
