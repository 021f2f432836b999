"""Terms in small letters, and what counts as explained."""

import pytest

from plugins.cross_references.gazetteer import Gazetteer
from plugins.cross_references.lowercase_terms import find_lowercase_terms
from plugins.cross_references.suggestions import suggest_explainers
from plugins.prose import Prose


def terms(text):
    [block] = Prose(f"<p>{text}</p>").blocks
    return [block.text[term.start : term.end] for term in find_lowercase_terms(block)]


def suggested(html, forms, **options):
    return [item.name for item in suggest_explainers([Prose(html)], Gazetteer.from_mapping(forms), **options)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("They want sanctions and a ferry.", ["sanctions", "ferry"]),
        ("So the 1951 treaty ended four-power talks.", ["1951 treaty", "four-power talks"]),
        ("He saw Chinese fishing quotas and nuclear tests.", ["Chinese fishing quotas", "nuclear tests"]),
        ("In Oslo the alliance with the US held.", ["alliance with the US"]),
        ("In May trade between the two fell.", ["trade between the two"]),
        ("It signed a protocol on labor.", ["protocol on labor"]),
        ("Sanctions came.", ["Sanctions"]),
    ],
)
def test_a_noun_of_public_affairs_with_what_narrows_it_down_is_a_term(text, found):
    assert terms(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The treaty was a crisis.",
        "So Norway exports fish, and Japan bans it.",
        "On with the talks, with a policy on everything.",
        "Oslo policy is one thing. Tests are another.",
    ],
)
def test_a_noun_alone_or_used_as_a_verb_is_none(text):
    assert terms(text) == []


def test_a_term_is_explained_if_a_mention_or_link_on_the_page_has_its_small_words():
    html = "<p>See the 1951 treaty, <a href='/x'>a pact</a>, a 1952 treaty, a war pact and a war zone.</p>"
    assert suggested(html, {"1951 treaty": "t"}, at_least=1) == ["war pact", "war zone"]


def test_once_is_enough_if_asked_and_known_names_are_passed_over():
    html = "<p>In Norway’s Storting they met. It met in Norway with Telenor.</p>"
    assert suggested(html, {}, at_least=1, known={"Norway"}) == ["Storting", "Telenor"]
    assert suggested(html, {}, known={"Norway"}) == []


def test_a_name_that_holds_an_explained_one_is_not_suggested():
    html = "<p>He met Oslo University’s Nansen School in Bergen.</p>"
    assert suggested(html, {"Nansen School": "n"}, at_least=1) == []
    assert suggested(html, {}, at_least=1) == ["Oslo University’s Nansen School in Bergen"]
