"""A small atlas of its own: an island with two names, a city, a ferry."""

from datetime import date

import pytest

from plugins.explainers import KnowledgeBase, Term
from plugins.maps.atlas import read_atlas
from plugins.maps.land import Outlines
from plugins.records import load_yaml
from plugins.sources import Bibliography, Source

MAP = """\
title: Where the harbor is
deck: Two towns & an island.
summary: A strait with a town on either side.
credit: Outlines from Natural Earth.
views:
- {id: strait, title: The strait, shown: wide, extent: [128, 33, 146, 46], detail: 2}
- {id: detail, title: The harbor, extent: [129.3, 41.75, 132.8, 43.75]}
places:
- {explainer: harbor-town, rank: 1, label: e}
- {name: East Bay, other_name: West Sea <old>, coordinates: [39.8, 134.6], precision: a bay, mark: water}
- {explainer: far-town, rank: 2}
lines:
- name: Ferry
  route: ferry
  explainer: harbor-town
  points: [[43.1, 131.9], [42.2, 130.3]]
  sources: [harbor-board]
  note: Schematic.
areas:
- {name: Reach, center: [43.1, 131.9], km: 90, sources: [harbor-board], note: As the board says., rank: 3}
"""


def term(term_id, title, coordinates=None, precision=None, kind="place", **more):
    return Term(
        id=term_id,
        title=title,
        kind=kind,
        definition="A town.",
        reviewed=date(2026, 1, 1),
        review_by=date(2027, 1, 1),
        coordinates=coordinates,
        precision=precision,
        **more,
    )


@pytest.fixture(scope="session")
def outlines():
    return Outlines.read()


@pytest.fixture(scope="session")
def terms():
    return KnowledgeBase.of(
        [
            term("harbor-town", "Harbor Town", (43.1, 131.9), "about 5 km"),
            term("far-town", "Far Town", (35.7, 139.7), "the city"),
            term("nowhere", "Nowhere"),
        ]
    )


@pytest.fixture(scope="session")
def bibliography():
    source = Source(id="harbor-board", type="report", title="Timetable", kind="primary", publisher="Board")
    return Bibliography({"harbor-board": source}, {"harbor-board": 1}, "content/sources.yaml")


@pytest.fixture
def read(terms, bibliography):
    """Read a map file; return the atlas and the problems as lines."""

    def reading(text=MAP):
        located = load_yaml(text, file="content/maps/map.yaml")
        atlas, problems = read_atlas(located, terms, bibliography)
        return atlas, [str(problem) for problem in problems]

    return reading


@pytest.fixture
def map_text():
    return MAP
