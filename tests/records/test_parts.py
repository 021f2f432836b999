"""A list split over pages: each thing on one page, no page too full, a short list as it is."""

from hypothesis import given
from hypothesis import strategies as st

from plugins.records import Shared, page_limit, split

WORDS = st.lists(st.text("abcé", min_size=1, max_size=6), max_size=60)


def letter(number):
    return lambda word: Shared(word[number : number + 1] or "end", word[number : number + 1].upper() or "end")


LEVELS = (letter(0), letter(1))


@given(WORDS, st.integers(1, 12))
def test_each_thing_stands_on_one_page_and_no_page_is_too_full(words, limit):
    parted = split(enumerate(words), [lambda pair: LEVELS[0](pair[1])], limit)
    shown = [thing for leaf in parted.leaves for thing in leaf.things]
    assert sorted(shown) == list(enumerate(words))
    assert all(len(leaf.things) <= limit for leaf in parted.leaves)
    places = parted.places(lambda pair: str(pair[0]))
    assert set(places) == {str(number) for number in range(len(words))}


@given(WORDS, st.integers(1, 12))
def test_no_two_pages_have_one_address_and_each_but_the_first_has_one_above(words, limit):
    parted = split(words, LEVELS, limit)
    paths = [page.path for page in parted.whole.pages()]
    assert len(paths) == len(set(paths))
    assert set(parted.above) == set(paths) - {""}
    assert all(path.startswith(parted.above[path].path) for path in parted.above)


@given(WORDS, st.integers(1, 12))
def test_one_turns_from_the_first_page_to_the_last_and_back(words, limit):
    parted = split(words, LEVELS, limit)
    way = [parted.leaves[0].path]
    while way[-1] in parted.after:
        way.append(parted.after[way[-1]].path)
    assert way == [leaf.path for leaf in parted.leaves]
    assert [parted.before[path].path for path in way[1:]] == way[:-1]


def test_a_list_with_room_for_all_is_one_page_at_its_own_address():
    for limit in (3, 0):
        parted = split("abc", LEVELS, limit)
        assert not parted.is_split
        assert [(leaf.path, leaf.things) for leaf in parted.leaves] == [("", ("a", "b", "c"))]


def test_a_part_that_is_itself_too_long_is_split_by_the_next_level_and_at_last_by_number():
    parted = split(["aa", "aa", "aa", "ab", "b"], LEVELS, 2)
    assert [(leaf.path, leaf.shared.label, len(leaf.things)) for leaf in parted.leaves] == [
        ("a/a/1/", "A (1 of 2)", 2),
        ("a/a/2/", "A (2 of 2)", 1),
        ("a/b/", "B", 1),
        ("b/", "B", 1),
    ]
    assert [shared.label for shared in parted.leaves[0].trail] == ["A", "A"]


def test_a_level_that_tells_nothing_apart_or_makes_too_many_parts_is_passed_over():
    assert [leaf.path for leaf in split(["aa", "ab"], LEVELS, 1).leaves] == ["a/", "b/"]
    many = [chr(0x4E00 + number) for number in range(300)]
    assert [leaf.path for leaf in split(many, LEVELS, 200).leaves] == ["1/", "2/"]


def test_a_heavy_thing_counts_for_several_and_may_have_a_page_of_its_own():
    parted = split("abc", (), 3, weigh=lambda thing: 5 if thing == "b" else 1)
    assert [leaf.things for leaf in parted.leaves] == [("a",), ("b",), ("c",)]


def test_where_other_themes_lay_the_pages_out_nothing_is_split():
    assert page_limit({"TIMELINE_PER_PAGE": 500, "VIEWS_ALONE": True}, "TIMELINE") == 500
    assert page_limit({"TIMELINE_PER_PAGE": 500}, "TIMELINE") == 0
    assert page_limit({"VIEWS_ALONE": True}, "TIMELINE") == 0
