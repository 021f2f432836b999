"""Connections: which ties there are, in which order, and how they are drawn."""

import xml.etree.ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from plugins.explainers import KnowledgeBase
from plugins.explainers.model import Relation
from plugins.maps.connections import connect_terms, ties_of
from plugins.maps.connections.layout import break_title
from plugins.maps.connections.ordering import order_groups, total_length
from plugins.maps.lettering import text_width

from .conftest import term

SVG = "{http://www.w3.org/2000/svg}"


def knowledge_base():
    return KnowledgeBase.of(
        [
            term("mole", "The mole", related=(Relation(id="board", how="see also"),)),
            term("board", "Board", kind="organisation", related=(Relation(id="mole", how="carries out"),)),
            term("law", "Harbor law", kind="treaty", related=(Relation(id="mole", how="restricts"),)),
            term("gull", "Gull", kind="concept", related=(Relation(id="law", how="see also"),)),
            term("alone", "Alone"),
        ]
    )


def connected():
    return connect_terms(knowledge_base(), {name: f"x/{name}/" for name in ("mole", "board", "law", "gull")})


def drawing():
    return connected().drawings[""]


def test_a_pair_is_tied_once_in_the_more_exact_words():
    ties = {(tie.source.id, tie.how, tie.target.id) for tie in ties_of(knowledge_base())}
    assert ties == {
        ("board", "carries out", "mole"),
        ("law", "restricts", "mole"),
        ("gull", "see also", "law"),
    }


def test_a_tie_reads_from_both_ends():
    tie = next(tie for tie in ties_of(knowledge_base()) if tie.how == "carries out")
    assert (tie.how_from("board"), tie.how_from("mole")) == ("carries out", "is carried out by")


def test_the_diagram_draws_typed_ties_and_the_table_lists_all():
    found = connected()
    assert (found.tie_count, drawing().tie_count) == (3, 2)
    assert {row.term.id for row in found.rows} == {"mole", "board", "law", "gull"}
    assert "Gull" not in drawing().svg
    assert "Alone" not in drawing().svg


def test_the_diagram_is_well_formed_has_no_styles_and_links_every_name():
    root = ET.fromstring(f"<div>{drawing().svg}</div>")
    wide, narrow = root
    for picture in (wide, narrow):
        assert [link.get("aria-label") for link in picture.iter(f"{SVG}a")].count("Harbor law") == 1
        assert len(list(picture.iter(f"{SVG}a"))) == 3
    assert "style=" not in drawing().svg


def test_ties_of_both_families_run_on_their_own_sides():
    wide = ET.fromstring(f"<div>{drawing().svg}</div>")[0]
    middle = float(wide.get("viewBox").split()[2]) / 2
    starts = [float(path.get("d")[1:].split()[0]) for path in wide.iter(f"{SVG}path")][:2]
    assert starts[0] < middle < starts[1]


def test_nothing_is_shown_where_nothing_is_tied():
    assert connect_terms(KnowledgeBase.of([term("alone", "Alone")]), {}) is None


members = st.integers(0, 14)


@given(st.lists(st.tuples(members, members), max_size=25))
def test_ordering_keeps_groups_and_never_lengthens_the_arcs(pairs):
    groups = [[f"{group}-{i}" for i in range(5)] for group in "abc"]
    flat = [member for group in groups for member in group]
    ties = [(flat[one], flat[other]) for one, other in pairs if one != other]
    ordered = order_groups(groups, ties)
    assert sorted(map(sorted, ordered)) == groups
    assert total_length(ordered, ties) <= total_length(groups, ties)
    assert ordered == order_groups(groups, ties)


def test_long_titles_break_into_even_lines_that_fit():
    title = "Ministry for the Development of the Russian Far East"
    lines = break_title(title, 190, 13.5)
    assert " ".join(lines) == title
    assert all(text_width(line, 13.5) <= 190 for line in lines)
    assert break_title("THAAD", 190, 13.5) == ("THAAD",)
