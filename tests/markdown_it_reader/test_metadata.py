import inspect

import pytest
from pelican.contents import Article, Content, Page

from plugins.markdown_it_reader.metadata import RESERVED, check_metadata
from plugins.records import load_yaml


def checked(text):
    return check_metadata(load_yaml(text, file="f.md", first_line=2))


def test_pelicans_keys_become_what_pelican_takes_and_others_stay_as_they_are():
    metadata = checked(
        "title: 1951\ndate: 2017-05-24\nauthor: Kim\ntags: [a, 2]\nsummary: ' *x* '\n"
        "kind: weapon\nfacts: [{a: 1.5}]\n"
    )
    assert metadata.values == {
        "title": "1951",
        "date": "2017-05-24",
        "authors": ["Kim"],
        "tags": ["a", "2"],
        "summary": "*x*",
        "kind": "weapon",
        "facts": [{"a": 1.5}],
    }
    assert metadata.problems == ()
    assert metadata.is_publishable


@pytest.mark.parametrize(
    "date", ["2017-05-24", "2017-05-24 10:00", "2017-05-24T10:00:00Z", "2017-05-24 10:00+09:00", "0001-01-01"]
)
def test_dates_and_times_in_iso_8601_are_taken(date):
    assert checked(f"date: {date}").values == {"date": date}


@pytest.mark.parametrize(
    "date",
    [
        "2026-13-01",
        "2017-02-29",
        "yesterday",
        "24 May 2017",
        "20170524",
        "2017-W20-3",
        "2017",
        "2017-05",
        "12:30",
    ],
)
def test_any_other_date_is_a_problem_and_keeps_the_file_back(date):
    metadata = checked(f"title: A\ndate: {date}")
    assert metadata.values == {"title": "A"}
    assert not metadata.is_publishable
    assert str(metadata.problems[0]).startswith(f"f.md:3: date: '{date}' is not a date")
    assert metadata.problems[0].mend == f"write {'2017-05-24' if 'May' in date else 'YYYY-MM-DD'}"


def test_a_bad_date_of_change_is_left_out_but_holds_nothing_back():
    metadata = checked("title: A\nmodified: soon")
    assert metadata.values == {"title": "A"}
    assert metadata.is_publishable
    assert str(metadata.problems[0]) == "f.md:3: modified: 'soon' is not a date; write YYYY-MM-DD"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("title: [a]", "title: is not text"),
        ("title: true", "title: 'true' is not text; put it in quotes if you mean the word: 'true'"),
        ("tags: [a, false]", "tags: is not text; put it in quotes if you mean the word: 'false'"),
        ("slug: {a: b}", "slug: is not text"),
        ("tags: {a: b}", "tags: is not text"),
        ("Date: 2017-05-24", "Date: '2017-05-24' is written in capitals; write 'date:'"),
        ("settings: x", "settings: 'x' is a name that the site itself uses"),
        ("_content: x", "_content: 'x' is a name that the site itself uses"),
        ("timezone: Mars", "timezone: 'Mars' is a name that the site itself uses"),
        ("1951: x", "1951: 'x' is a key that is not text"),
    ],
)
def test_what_would_make_pelican_stumble_is_a_problem(text, words):
    metadata = checked(text)
    assert metadata.values == {}
    assert str(metadata.problems[0]).startswith(f"f.md:2: {words}")


def test_what_is_wrong_with_an_author_is_told_where_authors_are_read():
    metadata = checked("author: [Ada, [b], {role: X}, Ada, true]")
    assert metadata.values == {"authors": ["Ada"]}
    assert not metadata.problems


def test_an_empty_value_counts_as_not_given():
    assert checked("title:\nslug: ''\ntags: []\nx:\n").values == {}


def test_every_name_that_pelicans_contents_use_is_reserved():
    free = {"status", "summary", "url", "save_as"}  # Pelican gives these a setter, or renames them
    names = {
        name
        for cls in (Article, Page, Content)
        for name, _ in inspect.getmembers(cls)
        if not name.startswith("_")
    }
    assert names - free <= RESERVED
