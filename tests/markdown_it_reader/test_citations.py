"""Citations are read as Pandoc reads them (a benchmark asks it for its answers), and what always holds."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.markdown_it_reader import Citing, inline_words, render, render_inline
from plugins.markdown_it_reader.citation_syntax import CitedItem, read_items
from plugins.markdown_it_reader.locators import find_place
from plugins.markdown_it_reader.parse_log import ParseLog, env_with
from plugins.markdown_it_reader.parser import Options, parser_for

ANSWERS = json.loads((Path(__file__).parent / "pandoc_citations.json").read_text("utf-8"))
KEYS = ("doe", "roe", "Foo_bar.baz", "https://example.org/bib?name=foobar&date=2000", "müller_99")
CITING = Citing(("en",), {key: (f"Name of {key}",) for key in KEYS})
DIFFERENCES = {
    "Code within [@doe, `p. 3;]`].": "code is no number: it stays in the words",
    "Bold numbers [*see* @doe p. **32**].": "an emphasized number is no place",
    "A column [@doe, col. 3; @doe, fol. 4; @doe, pt. 2; @doe, issue 5].": "an issue is a place: CSL 1.0.2",
    "A link [@doe](https://example.org/).": "no citation in the words of a link, which are a link",
    "A mail to clerk@doe or in brackets (@doe) or bare -@doe.": "-@doe shows no author, as in brackets",
    "No place meant [@doe{}, 99 years later].": "empty braces give no term either",
}
"""Where we read otherwise, and why."""


def items_in(text):
    log = ParseLog("", 1, citing=CITING)
    tokens = parser_for(Options()).parse(text, env_with(log))
    children = [child for token in tokens for child in token.children or ()]
    return [item for child in children if child.type == "citation" for item in child.meta["items"]]


def ours(item):
    number = item.place.partition("\xa0")[2] or item.place
    return (item.source, inline_words(item.prefix), number, inline_words(item.suffix).lstrip(" ,"))


def pandocs(answer):
    number = answer["locator"].partition("=")[2] or answer["locator"]
    return (answer["id"], answer["prefix"], number, answer["rest"].lstrip(" ,"))


@pytest.mark.parametrize("case", ANSWERS)
def test_a_citation_is_read_as_pandoc_reads_it(case):
    named = inline_words(case, CITING).count("Name of")
    found = ([ours(item) for item in items_in(case)], named)
    in_text = sum(answer["mode"] == "AuthorInText" for answer in ANSWERS[case])
    expected = ([pandocs(answer) for answer in ANSWERS[case]], in_text)
    assert (found == expected) is (case not in DIFFERENCES), (found, expected)


@pytest.mark.parametrize(
    ("lang", "suffix", "place", "rest"),
    [
        ("de", ", S. 12-14, und öfter", "S. 12–14", ", und öfter"),
        ("de", ", 12", "S. 12", ""),
        ("de-AT", ", Kap. 3", "Kap. 3", ""),
        ("fr", ", chapitre 3 et passim", "chapitre 3", " et passim"),
        ("ar", ", ص. 3-5", "ص. 3–5", ""),
        ("ru", ", с. 12", "с. 12", ""),
        ("ko", ", 12쪽", "12쪽", ""),
        ("ko", ", 12-15", "12–15쪽", ""),
        ("ko", ", {12}", "12쪽", ""),
        ("ja", ", 12", "12ページ", ""),
        ("zh-Hant", ", 12", "第12页", ""),
        ("ja", ", 第12頁", "第12頁", ""),
        ("tlh", ", 12", "p. 12", ""),
        ("en", ", no. 4", "no. 4", ""),
        ("en", ", A-12", "A-12", ""),
        ("en", ", 12a-13b", "pp. 12a–13b", ""),
        ("en", ", S. 12", "", ", S. 12"),
    ],
)
def test_a_place_is_named_in_the_language_of_the_text(lang, suffix, place, rest):
    found = find_place(suffix, (lang,))
    assert (found.text.replace("\xa0", " "), found.rest) == (place, rest)


@pytest.mark.parametrize(
    ("lang", "two", "three", "many"),
    [
        ("en", "A and B", "A, B, and C", "A et al."),
        ("ko", "A·B", "A·B·C", "A 등"),
        ("ja", "A、B", "A、B、C", "Aほか"),
        ("zh", "A和B", "A、B和C", "A等"),
        ("fr", "A et B", "A, B et C", "A et al."),
    ],
)
def test_names_in_running_text_are_joined_as_the_language_joins_them(lang, two, three, many):
    citing = Citing((lang,), {"two": tuple("AB"), "three": tuple("ABC"), "many": tuple("ABCD")})
    shown = [inline_words(f"@{key}", citing) for key in citing.names]
    assert shown == [two, three, many]


WORDS = st.lists(st.sampled_from(["see", "also", "cf", "*passim*", "and on"]), max_size=3).map(" ".join)
PLACES = st.sampled_from(["", "p. 12", "pp. 3–5", "chap. 2", "§ 4", "¶ 5", "vol. 2", "s.v. 3", "p. xii"])
ITEMS = st.builds(CitedItem, st.sampled_from(["doe", "a.b:c", "x_1"]), WORDS, PLACES, WORDS)


@given(st.lists(ITEMS, min_size=1, max_size=4))
def test_what_is_written_as_a_citation_is_read_as_it_was(items):
    parts = []
    for item in items:
        place = f", {{{item.place}}}" if item.place else ""
        parts.append(f"{item.prefix} @{{{item.source}}}{place} {item.suffix}".strip())
    read = read_items("; ".join(parts), ("en",))
    assert [(one.source, one.prefix, one.suffix.strip()) for one in read] == [
        (one.source, one.prefix, one.suffix) for one in items
    ]
    assert [one.place.replace("\xa0", " ") for one in read] == [one.place for one in items]


@settings(max_examples=300)
@given(st.text(st.sampled_from("[]@;,{}()-\\`*^\n p.12doe§é［＠"), max_size=40))
def test_no_text_is_too_odd_to_cite(text):
    rendered = render(text, citing=CITING)
    assert rendered.html.count("<sup") == rendered.html.count("</sup>")


def test_a_mark_says_number_and_place_and_a_field_has_neither_where_no_page_lists_it():
    text = "@doe [p. 33] says [see @roe, chap. 2]."
    html = render_inline(text, numbers={"doe": 4, "roe": 5}, citing=CITING).replace("\xa0", " ")
    assert '>4<span class="citation__place">, p. 33</span></a></sup> says<sup' in html
    assert '>5<span class="citation__place">, chap. 2</span></a></sup>.' in html
    assert render_inline(text, numbers={}, citing=CITING) == "Name of doe says."
    assert inline_words(text, CITING) == "Name of doe says."


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("In 2014 [@doe].", "In 2014"),
        ("Wages, 2015: [@doe; @roe]. Part: [@roe].", "Wages, 2015: "),
        ("남는 돈, 2015년: [@doe].", "남는 돈, 2015년: "),
        ("Wages:[@doe].", "Wages:"),
        ("As Doe has it -@doe.", "As Doe has it"),
    ],
)
def test_a_mark_hangs_on_its_word_but_not_on_a_colon_that_announces_it(text, before):
    log = ParseLog("", 1, citing=CITING)
    (paragraph,) = (token for token in parser_for(Options()).parse(text, env_with(log)) if token.children)
    assert paragraph.children[0].content == before
