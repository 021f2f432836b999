"""An original and its translation become one file, each line of which knows where it came from."""

from pathlib import Path

import pytest

from plugins.editions.composed_file import ComposedFile
from plugins.editions.content_records import content_file_of
from plugins.editions.data import composed_data
from plugins.editions.refreshing import refreshed
from plugins.editions.texts import composed_text
from plugins.editions.written_files import FilePair, Terms
from plugins.records import YamlError, load_yaml

SITE = Path(__file__).parent.parent / "second_site" / "content"
MOLE = """---
id: the-mole
title: Mole
kind: place
definition: A wall [of stones](term:stone).
aliases: [the wall]
coordinates: [54.1, 13.4]
facts:
- {label: Length, value: 210 m, as_of: 1904, sources: [board], id: length}
- {label: Since, value: "1898", as_of: 3.10, sources: [board]}
changes: [{date: 2026-11-01, note: First.}]
---
Words.

## What it is

## Since when
"""
CLAIMS = """- id: too-short
  article: letter
  claim: It is too short.
  finding: Nobody knows.
  verdict: contested
"""


def composed(name: str, original: str, said: str | None, **terms: object) -> ComposedFile:
    kind = content_file_of(name)
    assert kind
    compose = composed_text if kind.shape == "front matter" else composed_data
    found = compose(FilePair(name, kind, original, said, "de"), Terms("de", "en", **terms))
    assert found
    return found


def explained(said: str | None, **terms: object) -> ComposedFile:
    return composed("explainers/the-mole.md", MOLE, said, **terms)


def test_words_are_the_translations_and_all_else_is_the_originals():
    said = (
        "---\ntitle: Die Mole\nfacts: [{id: length, label: Länge}]\nchanges: [{note: Neu.}]\n---\nWörter.\n"
    )
    head = explained(said).text.split("---\n")[1]
    assert load_yaml(head, file="").value == {
        "id": "the-mole",
        "title": "Die Mole",
        "kind": "place",
        "definition": "[A wall [of stones](term:stone).]{lang=en}",
        "aliases": ["the wall"],
        "coordinates": [54.1, 13.4],
        "facts": [
            {
                "id": "length",
                "label": "Länge",
                "value": "[210 m]{lang=en}",
                "as_of": 1904,
                "sources": ["board"],
            },
            {"label": "Since", "value": "[1898]{lang=en}", "as_of": 3.1, "sources": ["board"]},
        ],
        "changes": [{"date": "2026-11-01", "note": "Neu."}],
    }
    assert "as_of: 3.10" in head, "numbers stay as they were written"


def test_headings_take_the_ids_of_the_originals_at_their_places():
    found = explained("---\ntitle: M\n---\nWörter.\n\n## Was das ist\n\nSeit wann {#own}\n---\n")
    assert found.text.endswith("Wörter.\n\n## Was das ist {#what-it-is}\n\nSeit wann {#own}\n---\n")
    assert found.problems == ()
    [uneven] = explained("---\ntitle: M\n---\nWörter.\n\n## Was das ist\n").problems
    assert (uneven.severity, uneven.line) == ("warning", 4)


def test_a_translation_with_a_heading_more_is_fine_where_each_of_the_originals_has_its_counterpart():
    body = "## Was {#what-it-is}\n\n## Mehr\n\n## Seit wann {#since-when}\n"
    found = explained(f"---\ntitle: M\n---\n{body}")
    assert (found.problems, found.text.endswith(body)) == ((), True)
    (uneven,) = explained(f"---\ntitle: M\n---\n{body.replace(' {#since-when}', '')}").problems
    assert "has 3 headings, and the original 2" in uneven.message


def test_a_translated_title_is_sorted_by_itself_and_one_that_is_none_as_the_originals():
    original = MOLE.replace("kind: place", "kind: place\nsort_as: Wall")
    for said, sorted_as in (("title: Mole", None), ("definition: Eine.", "Wall"), ("sort_as: M", "M")):
        head = composed("explainers/the-mole.md", original, f"---\n{said}\n---\nWörter.\n").text
        assert load_yaml(head.split("---\n")[1], file="").value.get("sort_as") == sorted_as


def test_a_translated_text_is_in_the_language_of_the_edition_whatever_its_original_says_of_itself():
    original = "---\ntitle: A letter\nlang: en-GB\n---\nWords.\n"
    for said, lang in (("---\ntitle: Ein Brief\n---\nWorte.\n", "de"), (None, "en-GB")):
        assert f"\nlang: {lang}\n" in composed("articles/letter.md", original, said).text


def test_a_line_knows_the_file_and_line_that_it_came_from():
    found = explained("---\n# a note\ntitle: Die Mole\n---\n\nWörter.\n")
    lines = found.text.split("\n")
    places = {line: found.place_of(number) for number, line in enumerate(lines, start=1)}
    original, translation = "content/explainers/the-mole.md", "content/de/explainers/the-mole.md"
    assert (places["title: Die Mole"].file, places["title: Die Mole"].line) == (translation, 3)
    assert (places["kind: place"].file, places["kind: place"].line) == (original, 4)
    assert (places["Wörter."].file, places["Wörter."].line) == (translation, 6)


@pytest.mark.parametrize("said", [None, "---\ntitle: Die Mole\nstatus: draft\n---\nBald.\n"])
def test_what_is_not_translated_is_the_original_in_its_language_or_kept_back(said):
    shown = explained(said)
    assert "\nlang: en\n" in shown.text
    assert "title: Mole" in shown.text
    assert shown.text.endswith(MOLE.split("---\n")[2])
    assert "publish: 9999-12-31" not in shown.text
    assert "publish: 9999-12-31" in explained(said, leaves_out=True).text


def test_events_that_nobody_has_translated_are_left_out_where_the_site_wants_it():
    events = (
        "- {id: a, date: 1900, label: One., sources: [s]}\n- {id: b, date: 1901, label: Two., sources: [s]}\n"
    )
    said = "- id: b\n  label: Zwei.\n- id: a\n  label:\n  note:\n  translates: {label: abcdefgh}\n"
    values = load_yaml(composed("timeline/works.yaml", events, said, leaves_out=True).text, file="").value
    assert [(event["id"], event["label"], event["date"]) for event in values] == [("b", "Zwei.", 1901)]


def test_topics_and_relations_have_the_names_of_the_edition():
    site = "name: A\nlang: en\neditions: [de]\ntopics: [{id: sea, name: The sea}]\n"
    said = "topics: [{id: sea, name: Meer}, {id: port-works, name: Hafenbau}]\n"
    value = load_yaml(composed("site.yaml", site, said).text, file="").value
    assert value == {
        "name": "A",
        "lang": "de",
        "topics": [{"id": "sea", "name": "Meer"}, {"id": "port-works", "name": "Hafenbau"}],
    }
    renamed = {"topic": {"The sea": "sea", "port-works": "port-works"}, "relation": {"feeds": "speist"}}
    article = composed(
        "articles/a.md", "---\ntitle: A\ntopics: [The sea, Port works, War]\n---\n", None, renamed=renamed
    )
    assert "topics: [sea, port-works, War]" in article.text
    assert "how: speist" in explained_relation(renamed)


def explained_relation(renamed: dict[str, dict[str, str]]) -> str:
    return composed(
        "explainers/a.md", "---\nid: a\nrelated: [{id: b, how: feeds}]\n---\n", None, renamed=renamed
    ).text


SAME = "comes from the original, and is the same in every edition; take it out"
CHART = """title: Catch
alt: Bars.
sources: [board]
columns: [Year, Catch, Least]
kind: bars
data:
- [Far Rock, 12, 3]
- [Low Bay, 40, 2]
highlight: [Low Bay]
uncertainty: [Catch, Least]
annotations: [{at: Far Rock, text: storm}]
"""


def test_cells_of_a_chart_have_other_words_and_the_same_numbers_and_what_names_them_follows():
    said = "columns: [Jahr, Fang, ~]\ndata: [[Fernfels], [Tiefe Bucht, 40]]\nannotations: [{text: Sturm}]\n"
    value = load_yaml(composed("charts/catch.yaml", CHART, said).text, file="").value
    assert value["columns"] == ["Jahr", "Fang", "Least"]
    assert value["data"] == [["Fernfels", 12, 3], ["Tiefe Bucht", 40, 2]]
    assert (value["highlight"], value["uncertainty"]) == (["Tiefe Bucht"], ["Fang", "Least"])
    assert value["annotations"] == [{"at": "Fernfels", "text": "Sturm"}]
    [problem] = composed("charts/catch.yaml", CHART, "data: [[Fernfels, 13], []]\n").problems
    assert "data.0.1: '13' is a number of the original" in str(problem)


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("data: [[Tiefe Bucht]]", "data: has 1 entries, and the original 2"),
        ("data: [[A], [B], [C]]", "data: has 3 entries, and the original 2"),
        ("data: [[A, 12, 3, 4], [B]]", "data.0: has 4 entries, and the original 3"),
        ("columns: [Jahr, Mindestens]", "columns: has 2 entries, and the original 3"),
    ],
)
def test_words_never_go_to_other_figures_for_want_of_a_row_or_a_heading(said, message):
    found = composed("charts/catch.yaml", CHART, f"{said}\n")
    (problem,) = found.problems
    assert f"{message}: words would go to other figures; write as many, in the same order" in str(problem)
    assert "- [Far Rock, 12, 3]" in found.text
    assert "[Year, Catch, Least]" in found.text


def test_entries_that_go_by_place_never_give_their_words_to_others():
    """As when a place of the map is put before those that are translated."""
    chart = CHART.replace(
        "[{at: Far Rock, text: storm}]", "[{at: Far Rock, text: storm}, {at: Low Bay, text: ice}]"
    )
    kind, storm = content_file_of("charts/catch.yaml"), "{at: Far Rock, text: storm}"
    said = "annotations:\n- text: Sturm\n- text: Eis\n"
    seen = refreshed(FilePair("charts/catch.yaml", kind, chart, said, "de"))

    def texts(original: str) -> tuple[list[str], list[str]]:
        found = composed("charts/catch.yaml", original, seen)
        marks = load_yaml(found.text, file="").value["annotations"]
        return [mark["text"] for mark in marks], [f"{one.severity} {one.field}" for one in found.problems]

    assert texts(chart.replace("text: storm", "text: a storm")) == (["Sturm", "Eis"], [])
    more = chart.replace(storm, "{at: Low Bay, text: fog}, " + storm)
    assert texts(more) == (["fog", "storm", "ice"], ["warning annotations"])
    both = chart.replace(storm, "{at: Low Bay, text: fog}, {at: Far Rock, text: a storm}")
    assert texts(both) == (["fog", "a storm", "ice"], ["warning annotations"])
    gone = chart.replace(storm + ", ", "")
    assert texts(gone)[0][0] == "ice", "one that is gone leaves its words to no other"


def test_a_row_without_words_and_an_empty_list_translate_nothing():
    for said in ("data: []\ncolumns: []\n", "data: [[], [Tiefe Bucht]]\n"):
        found = composed("charts/catch.yaml", CHART, said)
        assert found.problems == ()
        assert "[Far Rock, 12, 3]" in found.text


def test_a_table_that_has_other_rows_since_is_shown_in_the_originals_words():
    kind = content_file_of("charts/catch.yaml")
    said = "data: [[Fernfels], [Tiefe Bucht]]\n"
    seen = refreshed(FilePair("charts/catch.yaml", kind, CHART, said, "de"))
    numbers = composed("charts/catch.yaml", CHART.replace("12, 3", "13, 4"), seen)
    assert (numbers.problems, "[Fernfels, 13, 4]" in numbers.text) == ((), True)
    rows = "- [Far Rock, 12, 3]\n- [Low Bay, 40, 2]\n"
    for other in ("- [Low Bay, 40, 2]\n- [Far Rock, 12, 3]\n", f"- [Mid Bank, 9, 1]\n{rows}"):
        found = composed("charts/catch.yaml", CHART.replace(rows, other), seen)
        (problem,) = found.problems
        assert (problem.severity, problem.field) == ("warning", "data")
        assert "and is shown in the original's words; read both, then write down" in str(problem)
        assert load_yaml(found.text, file="").value["data"] == load_yaml(other, file="").value
    begun = seen.replace(said, "data: []\n")
    assert composed("charts/catch.yaml", CHART.replace(rows, other), begun).problems == ()


FAULTS = {
    "kind: person": f"8: kind: 'person' {SAME}",
    "titel: Mole": "8: titel: is not a known key; did you mean 'title'?",
    "facts: [{id: lenght, label: L}]": "8: facts.0.id: 'lenght' names no entry of the original; "
    "did you mean 'length'?",
    "facts: [{label: L}]": "8: facts.0.id: is missing; write the id of the original's entry",
    "facts: [{id: length, as_of: 2000}]": f"8: facts.0.as_of: '2000' {SAME}",
    "facts: Länge": "8: facts: 'Länge' is not a list; write entries that begin with '- '",
    "changes: [{note: A}, {note: B}]": "8: changes.1: is more than the original has, which is 1; take it out",
    "image: {alt: Bild}": "8: image: is not in the original; take it out",
}


@pytest.mark.parametrize("line", FAULTS)
def test_what_a_translation_must_not_say_is_told_with_its_line_and_the_mend(line):
    found = explained(f"---\n\n\n\n\n\n\n{line}\n---\nWörter.\n\n## A\n\n## B\n")
    assert list(map(str, found.problems)) == [f"content/de/explainers/the-mole.md:{FAULTS[line]}"]


@pytest.mark.parametrize("text", ["Wörter.\n", "---\ntitle: Mole\n", "---\n- Mole\n---\nWörter.\n"])
def test_a_translation_without_front_matter_is_told(text):
    with pytest.raises(YamlError, match=r"the-mole\.md:1: has no front matter; begin it with a line '---'"):
        explained(text)


def test_an_entry_that_the_original_lacks_and_yaml_that_is_none_are_told():
    [problem] = composed("claims.yaml", CLAIMS, "- id: to-short\n  claim: Zu kurz.\n").problems
    assert str(problem) == (
        "content/de/claims.yaml:1: 0.id: 'to-short' names no entry of the original; did you mean 'too-short'?"
    )
    with pytest.raises(YamlError, match=r"content/de/claims.yaml"):
        composed("claims.yaml", CLAIMS, "- id: [\n")


@pytest.mark.parametrize("head", ["", "references:\n"])
def test_of_a_source_an_edition_says_the_note_alone(head):
    original = f"{head}- {{id: gazette, type: book, title: The Gazette, note: read as a copy}}\n"
    found = composed("sources.yaml", original, "- {id: gazette, note: als Abschrift gelesen}\n")
    entry = "- id: gazette\n  type: book\n  title: The Gazette\n  note: als Abschrift gelesen\n"
    assert load_yaml(found.text, file="").value == load_yaml(head + entry, file="").value
    (problem,) = composed("sources.yaml", original, "- {id: gazette, title: Das Blatt}\n").problems
    assert (problem.file, problem.line, problem.field) == ("content/de/sources.yaml", 1, "0.title")


@pytest.mark.parametrize(
    "path", sorted(SITE.rglob("*.yaml")) + sorted(SITE.rglob("*.md")), ids=lambda path: path.name
)
def test_without_a_translation_every_file_of_a_site_keeps_what_it_says(path):
    """In an edition of the same language, so that nothing is marked."""
    name = path.relative_to(SITE).as_posix()
    kind, text = content_file_of(name), path.read_text("utf-8")
    if kind is None or kind.translated != "words" or name == "site.yaml":
        return
    compose = composed_text if kind.shape == "front matter" else composed_data
    found = compose(FilePair(name, kind, text, None, "en"), Terms("en", "en"))
    assert found
    heads = [one.split("---\n")[1] if kind.shape == "front matter" else one for one in (text, found.text)]
    before, after = (load_yaml(head, file="").value for head in heads)
    if kind.shape == "front matter":
        after.pop("lang")
        before.pop("lang", None)
    assert after == before


def test_a_text_that_is_in_the_language_of_an_edition_is_not_left_out_for_want_of_a_translation():
    foreign = MOLE.replace("---\n", "---\nlang: de\n", 1)
    own, other = (
        composed("explainers/the-mole.md", text, None, leaves_out=True).text for text in (foreign, MOLE)
    )
    assert "publish:" not in own
    assert "publish:" in other


def test_a_translation_says_where_a_longer_name_stands_on_the_map_and_nothing_else_of_it():
    original = "places:\n- {name: Mole, label: n, rank: 1}\n- {name: Bay, mark: water, name_at: [1.5, 2.5]}\n"
    said = "places:\n- {name: Hafenmauer, label: sw}\n- {name_at: [1.5, 3.5]}\n"
    found = composed("maps/map.yaml", original, said)
    assert found.problems == ()
    assert load_yaml(found.text, file="").value["places"] == [
        {"name": "Hafenmauer", "label": "sw", "rank": 1},
        {"name": "Bay", "mark": "water", "name_at": [1.5, 3.5]},
    ]
    assert found.shown_words == {"Bay"}, "a side is no word"
    assert composed("maps/map.yaml", original, None).shown_words == {"Mole", "Bay"}
    [problem] = composed("maps/map.yaml", original, "places:\n- rank: 2\n").problems
    assert problem.field == "places.0.rank"
