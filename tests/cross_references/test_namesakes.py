"""Explainers that share a name: who is told of whom."""

from datetime import date

import pytest

from plugins.cross_references.namesakes import namesakes_of
from plugins.explainers import Term

DAY = date(2026, 1, 1)


def term(term_id, title, *aliases):
    fields = {"id": term_id, "title": title, "aliases": aliases}
    return Term(kind="place", definition="d", reviewed=DAY, review_by=DAY, **fields)


@pytest.mark.parametrize(
    ("terms", "told"),
    [
        ([term("a", "Far Rock"), term("b", "Near Rock")], {}),
        (
            [term("a", "Georgia"), term("b", "Georgia")],
            {"a": [(("Georgia",), ["b"])], "b": [(("Georgia",), ["a"])]},
        ),
        (
            [
                term("a", "Kim One", "Kim", "김"),
                term("b", "Kim Two", "김", "Kim"),
                term("c", "Kim Three", "Kim"),
            ],
            {
                "a": [(("Kim",), ["b", "c"]), (("김",), ["b"])],
                "b": [(("김",), ["a"]), (("Kim",), ["a", "c"])],
                "c": [(("Kim",), ["a", "b"])],
            },
        ),
        ([term("a", "WHO"), term("b", "Pronoun", "who")], {}),
        (
            [term("a", "Mole"), term("b", "Animal", "mole")],
            {"a": [(("Mole",), ["b"])], "b": [(("mole",), ["a"])]},
        ),
    ],
)
def test_a_name_that_several_have_is_told_at_each(terms, told):
    found = {
        name: [(group.names, [other.id for other in group.others]) for group in groups]
        for name, groups in namesakes_of(terms).items()
    }
    assert found == told
