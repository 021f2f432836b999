"""Broken HTML as fuzzing makes it: what was found once, and a small run with a seed of its own."""

import json
from pathlib import Path

import pytest

from benchmarks.fuzz_markup import find_faults
from benchmarks.fuzzing.markup import faults_of
from plugins.cross_references.linker import link_html
from plugins.prose import Prose

FOUND = json.loads(
    Path(__file__).parent.joinpath("fixtures", "found_by_fuzzing.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("html", FOUND)
@pytest.mark.parametrize("scope", ["page", "section", "paragraph", "all"])
def test_what_was_found_is_clean(html, scope):
    assert list(faults_of(html, scope=scope)) == []


def test_a_small_run_finds_nothing():
    assert find_faults(seed=2026, count=3000)[0] == {}


@pytest.mark.parametrize(
    ("reference", "character"),
    [
        ("&#3;", "\x03"),
        ("&#0;", "\ufffd"),
        ("&#x80;", "€"),
        ("&#x81;", "\x81"),
        ("&#xD800;", "\ufffd"),
        ("&#xFDD0;", "\ufdd0"),
        ("&#x10FFFF;", "\U0010ffff"),
        ("&#x110000;", "\ufffd"),
        (f"&#{'9' * 5000};", "\ufffd"),
        (f"&#{'0' * 5000}65;", "A"),
        ("&#65", "A"),
        ("&amp", "&"),
        ("&notit;", "¬it;"),
        ("&Mole;", "&Mole;"),
        ("&fjlig;", "fj"),
        ("&#;", "&#;"),
    ],
)
def test_a_reference_is_what_a_browser_shows(reference, character):
    block = Prose(f"<p>a{reference}z</p>").blocks[0]
    assert block.text == f"a{character}z"
    assert block.source.end_of(len(block.text) - 1) == len("<p>az") + len(reference)


@pytest.mark.parametrize("space", ["&#10;", "&#13;", "&Tab;", "&NewLine;", "&#32;"])
def test_a_reference_to_white_space_is_folded(space):
    assert Prose(f"<p>a {space}\n b{space}</p>").blocks[0].text == "a b"


def test_an_address_is_read_as_an_attribute_is():
    html = '<p>x <a href="/?a&copy=1">Mole</a></p>'
    assert Prose(html).blocks[0].zones[0].href == "/?a&copy=1"


def test_a_mention_beside_a_reference_to_a_control_character_is_linked():
    linked = link_html("<p>Mole &#3;</p>", {"Mole": "/m/"})
    assert linked == '<p><a class="mention" href="/m/">Mole</a> &#3;</p>'


@pytest.mark.parametrize(
    "html", ["<p><svg><g></p><p>Mole</p>", "<select><input>Mole", "<span></span></span><p>Mole"]
)
def test_what_is_certain_is_linked_all_the_same(html):
    assert "<a " in link_html(html, {"Mole": "/m/"})
