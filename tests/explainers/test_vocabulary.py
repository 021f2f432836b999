"""A site's own kinds and relations: read, shown everywhere by their words, and checked."""

import json

import pytest

from plugins.explainers import vocabulary_of
from plugins.explainers.model import Relation
from plugins.records import load_yaml, read_record
from plugins.site.model import Site
from plugins.site.vocabulary import site_vocabulary, vocabulary_problems

SITE = """\
name: S
publisher: {name: P}
contact: {email: a@b.example}
licence: {name: L, url: "https://l.example/"}
home: {heading: H, deck: D}
"""
OWN = """\
kinds:
- {id: bauwerk, label: Bauwerk, plural: Bauwerke, schema_type: LandmarksOrHistoricalBuildings}
- {id: organization, label: Behörde, plural: Behörden}
relations:
- {id: erbaut, forward: erbaut von, back: erbaute}
"""


def site_of(text):
    return read_record(Site, load_yaml(SITE + text, file="content/site.yaml"))


def problems_of(text):
    located = load_yaml(SITE + text, file="content/site.yaml")
    site = read_record(Site, located)
    return [
        str(problem) for problem in (site if isinstance(site, list) else vocabulary_problems(site, located))
    ]


def test_listed_kinds_come_first_then_those_of_the_kit():
    kinds = list(site_vocabulary(site_of("kinds: [event, {id: ship, label: Ship, plural: Ships}]\n")).kinds)
    assert kinds[:3] == ["event", "ship", "person"]
    assert kinds.count("event") == 1


def test_without_the_default_ones_the_list_is_all_there_is():
    known = site_vocabulary(site_of("default_kinds: false\nkinds: [disease]\ndefault_relations: false\n"))
    assert (list(known.kinds), list(known.directions)) == (["disease"], [])
    with pytest.raises(ValueError, match=r"its kinds are disease; or add it to 'kinds:' in site\.yaml"):
        known.kind("weapon")


@pytest.mark.parametrize("spelling", ["organisation", "organization"])
def test_both_spellings_are_one_kind(spelling):
    assert vocabulary_of().kind(spelling).id == "organisation"


@pytest.mark.parametrize(
    ("lang", "label"), [("en", "Organization"), ("en-GB", "Organisation"), ("de", "Organization")]
)
def test_the_language_decides_which_spelling_is_shown(lang, label):
    assert vocabulary_of(lang=lang).kind("organization").label == label


@pytest.mark.parametrize("written", ["Persn", "PERSON", "People"])
def test_the_kind_that_was_meant_is_named(written):
    with pytest.raises(ValueError, match="did you mean 'person'"):
        vocabulary_of().kind(written)


def test_a_relation_is_named_by_its_words_by_its_id_and_by_the_words_that_the_kit_has_for_it():
    known = site_vocabulary(site_of("relations: [{id: part-of, forward: Teil von, back: umfasst}]\n"))
    assert {known.direction(text).words for text in ("Teil von", "part-of", "part of")} == {"Teil von"}
    assert {known.direction(text).inverse for text in ("umfasst", "includes")} == {"Teil von"}


def test_a_relation_reads_from_both_ends():
    relation = Relation(id="mole", how="led by")
    assert (relation.how.words, relation.how.reversed().words) == ("is led by", "leads")
    assert relation.how.reversed().reversed() == relation.how


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("kinds: [ship]\n", "site.yaml:6: kinds.0: is a new kind without words; add 'label:'"),
        ("kinds: [{id: person, label: Mensch}]\n", "kinds.0: names one number alone; add 'plural:'"),
        ("kinds:\n- person\n- person\n", "site.yaml:8: kinds.1: 'person' stands in line 7 already; remove"),
        ("kinds: [organisation, organization]\n", "kinds.1: 'organisation' stands in line 6 already"),
        ("kinds: [{id: a b, label: A, plural: B}]\n", "kinds.0.id: 'a b' does not have the right form"),
        (
            "kinds: [{id: x, label: X, plural: X, schema_type: a b}]\n",
            "kinds.0.schema_type: 'a b' is not the name of a type; write one word with capitals, as in",
        ),
        (
            "kinds: [{id: x, label: X, plural: X, schema_type: MedicalConditon}]\n",
            "'MedicalConditon' is not a type of schema.org that we know; did you mean 'MedicalCondition'?",
        ),
        ("kinds: [{id: x, lable: X, plural: X}]\n", "kinds.0.lable: is not a known key; did you mean"),
        ("default_kinds: false\n", "site.yaml:6: default_kinds: 'false' leaves the site without"),
        ("relations: [treats]\n", "relations.0: is a new relation without words; add 'forward:'"),
        ("relations: [{id: treats, forward: treats}]\n", "relations.0: has words for one direction alone"),
        (
            "relations:\n- {id: a, forward: x, back: y}\n- {id: b, forward: z, back: x}\n",
            "content/site.yaml:8: relations.1: 'x' stands in line 7 already; write other words",
        ),
    ],
)  # fmt: skip
def test_a_mistake_is_told_at_its_line(text, problem):
    assert any(problem in found for found in problems_of(text)), problems_of(text)


@pytest.fixture
def own_site(small_site):
    small_site.write("site.yaml", small_site.read("site.yaml") + OWN)
    small_site.replace("explainers/the-mole.md", "kind: place", "kind: bauwerk")
    small_site.replace("explainers/the-mole.md", "how: led by", "how: erbaut von")
    return small_site


def test_a_site_shows_its_own_words_wherever_kinds_and_relations_stand(own_site):
    assert own_site.build("https://x.example").problems == ()
    for page in ("explainers/index.html", "timeline/index.html", "connections/index.html"):
        assert "Bauwerke" in own_site.output(page), page
    assert "Behörden" in own_site.output("timeline/kind/organisation/index.html")
    assert "erbaut von" in own_site.output("explainers/the-mole/index.html")
    assert "erbaute" in own_site.output("explainers/harbor-board/index.html")
    assert '"@type":"LandmarksOrHistoricalBuildings"' in own_site.output("explainers/the-mole/index.html")
    kinds = {term["id"]: term["kind"] for term in json.loads(own_site.output("terms.json"))["terms"]}
    assert (kinds["the-mole"], kinds["harbor-board"]) == ("bauwerk", "organisation")


def test_no_page_names_a_kind_that_the_site_has_none_of(own_site):
    own_site.build()
    pages = [path.read_text("utf-8") for path in (own_site.root / "output").rglob("*.html")]
    assert not [page for page in pages if "Weapon" in page or "Agreements" in page]


def test_new_words_reach_every_page_of_a_kept_build(own_site):
    own_site.build()
    own_site.replace("site.yaml", "plural: Bauwerke", "plural: Bauten")
    own_site.replace("site.yaml", "label: Bauwerk", "label: Bau")
    own_site.replace("site.yaml", "forward: erbaut von", "forward: gebaut von")
    own_site.replace("explainers/the-mole.md", "how: erbaut von", "how: gebaut von")
    own_site.build()
    pages = [path.read_text("utf-8") for path in (own_site.root / "output").rglob("*.html")]
    assert not [page for page in pages if "Bauwerk" in page or "erbaut von" in page]


def test_an_unknown_word_stops_the_build_at_its_line_with_the_nearest_one(own_site):
    own_site.replace("explainers/the-mole.md", "kind: bauwerk", "kind: bauwrek")
    own_site.replace("explainers/the-mole.md", "how: erbaut von", "how: erbaut vom")
    found = [str(problem) for problem in own_site.build().problems]
    assert any(
        "the-mole.md:4: kind: 'bauwrek' is not a kind of this site; did you mean 'bauwerk'?" in one
        for one in found
    )
    assert any(
        "the-mole.md:12: related.0.how: 'erbaut vom' is not a known relation; did you mean 'erbaut von'?"
        in one
        for one in found
    )


def test_faults_of_the_list_are_told_once_and_not_again_in_each_explainer(own_site):
    own_site.replace("site.yaml", "label: Bauwerk, ", "")
    assert [problem.file for problem in own_site.build().problems] == ["content/site.yaml"]


def test_an_explainer_cannot_have_the_name_of_a_heading_of_the_glossary(own_site):
    text = (
        own_site.read("explainers/the-mole.md")
        .replace("id: the-mole", "id: kind-bauwerk")
        .replace("title: ", "title: Other ")
    )
    own_site.write("explainers/kind-bauwerk.md", text)
    assert any(
        "is the name of a part of the glossary" in str(problem) for problem in own_site.build().problems
    )
