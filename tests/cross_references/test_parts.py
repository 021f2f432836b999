"""Plurals, backlinks, suggestions and the report."""

import json
from typing import get_args

import pytest

from plugins.cross_references.acronyms import is_spelled_out
from plugins.cross_references.backlinks import quote_sentence
from plugins.cross_references.gazetteer import Gazetteer
from plugins.cross_references.linking import link_mentions
from plugins.cross_references.mentions import Rule
from plugins.cross_references.options import LinkOptions
from plugins.cross_references.plurals import plurals_of
from plugins.cross_references.report import make_report
from plugins.cross_references.rule_words import RULE_WORDS
from plugins.cross_references.suggestions import suggest_explainers
from plugins.cross_references.surface_forms import SurfaceForm
from plugins.cross_references.text import fold_characters
from plugins.prose import Prose


@pytest.mark.parametrize(
    ("term", "plurals"),
    [
        ("treaty", ["treaties"]),
        ("railway", ["railways"]),
        ("bus", ["buses"]),
        ("gas", ["gases"]),
        ("sanction", ["sanctions"]),
        ("crisis", ["crises"]),
        ("knife", ["knives"]),
        ("child", ["children"]),
        ("spokeswoman", ["spokeswomen"]),
        ("German", ["Germans"]),
        ("medium", ["media", "mediums"]),
        ("veto", ["vetos", "vetoes"]),
        ("warship class", ["warship classes"]),
        ("secretary of state", ["secretaries of state"]),
        ("attorney general", ["attorneys general"]),
        ("commander-in-chief", ["commanders-in-chief"]),
        ("ICBM", ["ICBMs"]),
        ("aircraft", []),
        ("Kuril Islands", []),
        ("C++", []),
    ],
)
def test_english_plurals(term, plurals):
    assert list(plurals_of(term)) == plurals


def quoted(html, forms, longest=240):
    decisions = link_mentions(Prose(html), Gazetteer.from_mapping(forms), LinkOptions())
    return [quote_sentence(mention, longest) for mention in decisions.linked]


def test_a_backlink_quotes_the_sentence_with_the_mention_marked():
    html = "<p>First. They sent THAAD &amp; <em>more</em> there. Last.</p>"
    assert quoted(html, {"THAAD": "t"}) == ["They sent <mark>THAAD</mark> &amp; more there."]


def test_a_long_sentence_is_clipped_between_words_around_the_mention():
    html = f"<p>{'before ' * 30}THAAD{' after' * 30}.</p>"
    (sentence,) = quoted(html, {"THAAD": "t"}, longest=60)
    assert sentence == "…before before before <mark>THAAD</mark> after after after after…"


def test_names_used_twice_and_riddling_acronyms_are_suggested():
    page = Prose(
        "<p>The Rajin Port lies east. So the Rajin Port stays, said THAAD and Rajin.</p>"
        "<p>The World Trade Organization (WTO) met. WTO rules; KCNA says so in May and May.</p>"
        "<h2>Big Day</h2>"
    )
    found = suggest_explainers([page], Gazetteer.from_mapping({"THAAD": "t"}))
    assert [(item.name, item.kind, item.count) for item in found] == [
        ("Rajin Port", "name", 2),
        ("WTO", "acronym", 2),
        ("KCNA", "acronym", 1),
    ]
    assert [item.is_spelled_out for item in found] == [False, True, False]


def test_names_that_and_joins_are_one_only_if_they_are_seldom_apart():
    page = Prose(
        "<p>So Trade and Industry met. Our Trade and Industry rules.</p>"
        "<p>In Iturup and Rajin, in Iturup and Rajin, in Iturup, in Iturup, by Rajin, to Rajin.</p>"
        "<p>For THAAD and Habomai, for THAAD and Habomai, from Bank of the East to Bank of the East.</p>"
    )
    found = suggest_explainers([page], Gazetteer.from_mapping({"THAAD": "t"}))
    assert {item.name: item.count for item in found} == {
        "Trade and Industry": 2,
        "Iturup": 4,
        "Rajin": 4,
        "Habomai": 2,
        "Bank of the East": 2,
    }


def test_an_acronym_is_spelled_out_on_either_side():
    assert is_spelled_out("USFK", "USFK (United States Forces Korea)")
    assert is_spelled_out("U.N.", "the United Nations (U.N.)")
    assert is_spelled_out("EDTF", "the Extended Date/Time Format (EDTF)")
    assert not is_spelled_out("KCNA", "KCNA said so")


def test_the_report_tells_every_decision_and_what_is_missing():
    gazetteer = Gazetteer(
        [SurfaceForm("THAAD", "t"), SurfaceForm("Abe", "a"), SurfaceForm("G", "x"), SurfaceForm("G", "y")]
    )
    decisions = link_mentions(Prose("<h2>THAAD</h2><p id=p>THAAD and THAAD</p>"), gazetteer, LinkOptions())
    report = make_report({"home": decisions}, gazetteer)
    assert report.decisions[0].reason == "in a heading"
    assert [(row.rule, row.is_linked, row.block_id) for row in report.decisions] == [
        ("heading", False, None),
        ("first-mention", True, "p"),
        ("already-linked", False, "p"),
    ]
    assert report.never_mentioned == ("a", "x", "y")
    assert [form.targets for form in report.ambiguous] == [("x", "y")]
    assert json.loads(json.dumps(report.as_json()))["counts"]["heading"] == 1


def test_every_rule_can_be_said_in_words():
    assert set(RULE_WORDS) == set(get_args(Rule))


@pytest.mark.parametrize(
    "text",
    [
        "\u00adA b",
        "A\u00ad b",
        "cafe\u0301 b",
        "\u0301a",
        "\u200b\u200b",
        "a\u00ad\u00adb\u0301c",
        "\u1112\u1161\u11ab",
    ],
)
def test_folded_text_knows_the_way_back(text):
    folded = fold_characters(text)
    places = [folded.origin(index) for index in range(len(folded.text) + 1)]
    assert places == sorted(places)
    assert places[-1] == len(text)
    for index, character in enumerate(folded.text):
        assert fold_characters(text[places[index] : places[index + 1]]).text == character
