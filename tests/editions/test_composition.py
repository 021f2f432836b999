"""An original and its translation become one file, each line of which knows where it came from."""

from pathlib import Path

import pytest

from plugins.editions.composed_file import ComposedFile
from plugins.editions.content_records import content_file_of
from plugins.editions.data import composed_data
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
    said = "- id: b\n  label: Zwei.\n- id: a\n"
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
    said = "columns: [Jahr, Fang]\ndata: [[Fernfels], [Tiefe Bucht, 40]]\nannotations: [{text: Sturm}]\n"
    value = load_yaml(composed("charts/catch.yaml", CHART, said).text, file="").value
    assert value["columns"] == ["Jahr", "Fang", "Least"]
    assert value["data"] == [["Fernfels", 12, 3], ["Tiefe Bucht", 40, 2]]
    assert (value["highlight"], value["uncertainty"]) == (["Tiefe Bucht"], ["Fang", "Least"])
    assert value["annotations"] == [{"at": "Fernfels", "text": "Sturm"}]
    [problem] = composed("charts/catch.yaml", CHART, "data: [[Fernfels, 13]]\n").problems
    assert "data.0.1: '13' is a number of the original" in str(problem)


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
