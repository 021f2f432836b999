"""Every layer only adds: the text stays what it was, and something is really marked."""

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.annotation.layers import claim_layer, time_layer
from plugins.annotation.slots import Slot, split_slots
from plugins.claims.marks import find_claim_marks
from plugins.prose import Prose
from plugins.timeline.found_timexes import find_page_timexes

LAYERS = {
    "claims": lambda prose: claim_layer(find_claim_marks(prose), {"short", "late"}, prose.blocks),
    "times": lambda prose: time_layer(find_page_timexes(prose, date(2017, 5, 24), "en")),
}
"""Each layer, from the prose of a page."""

WORDS = ("In May 2017", "on 3 June 2016", "1898", "in January", " it was ", "방파제", ". ", "&amp;", "<br>")
TAGS = (
    "<em>", "</em>", " <b>late</b> ", '<span class="claim" data-claim="short">', "</span>", '<a href="/x/">',
    "</a>", "<p>", "</p>",
)  # fmt: skip
PIECES = st.sampled_from((*WORDS, *TAGS))
PAGES = st.lists(PIECES, min_size=1, max_size=30).map("".join)
MARKED = '<p>In May 2017 it was <span class="claim" data-claim="short">too short</span>.</p>'


def written(html, layer):
    return Prose(html).annotated([list(LAYERS[layer](Prose(html)))])


@pytest.mark.parametrize("layer", LAYERS)
def test_a_layer_marks_what_it_finds(layer):
    assert written(MARKED, layer) != MARKED


@pytest.mark.parametrize("layer", LAYERS)
@given(html=PAGES)
def test_a_layer_only_adds(layer, html):
    marked = "".join(piece for piece in split_slots(written(html, layer)) if isinstance(piece, str))
    assert re.sub(r'<time datetime="[^"]*">|</time>', "", marked) == html


def test_a_claim_gets_a_slot_for_its_sign_and_one_for_its_note_after_the_paragraph():
    pieces = list(split_slots(written(MARKED, "claims")))
    assert pieces[1] == Slot("claim-sign", "short")
    assert pieces[2].endswith("</p>")
    assert pieces[3] == Slot("margin-note", "short", "too short")


def test_an_unknown_claim_gets_none():
    html = MARKED.replace("short", "unknown")
    assert written(html, "claims") == html
