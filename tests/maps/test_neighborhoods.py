"""Ties of many explainers: neighborhoods that hold everyone once, pictures that hold not too many."""

from hypothesis import given
from hypothesis import strategies as st

from plugins.explainers import KnowledgeBase
from plugins.explainers.model import Relation
from plugins.maps.connections import connect_terms
from plugins.maps.connections.neighborhoods import neighborhoods

from .conftest import term

members = st.integers(0, 39)


@given(st.lists(st.tuples(members, members), max_size=60), st.integers(1, 15))
def test_everyone_lives_in_one_neighborhood_and_none_is_too_large(pairs, size):
    ids = [f"t{number:02}" for number in range(40)]
    ties = [(ids[one], ids[other]) for one, other in pairs if one != other]
    found = neighborhoods(ids, ties, size)
    assert sorted(member for one in found for member in one.members) == ids
    assert all(len(one.members) <= size for one in found)
    assert found == neighborhoods(ids, ties, size)


def test_those_who_are_tied_live_together():
    ties = [(f"{side}0", f"{side}{number}") for side in "ab" for number in range(1, 15)]
    found = neighborhoods([f"{side}{number}" for number in range(15) for side in "ab"], ties, 20)
    assert [{member[0] for member in one.members} for one in found] == [{"a"}, {"b"}]
    assert [one.center for one in found] == ["a0", "b0"]


def star(count):
    rays = [
        term(f"ray-{number:03}", f"Ray {number:03}", related=(Relation(id="hub", how="part of"),))
        for number in range(count)
    ]
    return KnowledgeBase.of([term("hub", "Hub"), *rays])


def connected(count, limit):
    base = star(count)
    return connect_terms(base, {known.id: f"x/{known.id}/" for known in base}, limit)


def test_ties_with_room_for_all_are_one_page():
    found = connected(29, 30)
    assert [page.path for page in found.pages.whole.pages()] == [""]
    assert found.drawings[""].tie_count == 29


def test_many_ties_have_a_page_for_each_neighborhood_and_no_page_draws_more_than_the_limit():
    found = connected(100, 30)
    leaves = found.pages.leaves
    assert sorted(row.term.id for leaf in leaves for row in leaf.things) == sorted(star(100).terms)
    assert set(found.drawings) == {leaf.path for leaf in leaves}
    assert leaves[0].path == "around/hub/"
    for drawing in found.drawings.values():
        wide = drawing.svg.split("</svg>")[0]
        assert 1 < wide.count('class="connections__term"') <= 30


def test_who_lives_elsewhere_is_drawn_as_far_as_there_is_room():
    found = connected(100, 30)
    last = found.pages.leaves[-1].path
    assert "Hub" in found.drawings[last].svg
    assert found.drawings[last].tie_count > 0
