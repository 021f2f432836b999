"""Schemas of content files: they take every file that sites are built of, and mark what they can know."""

# ruff: noqa: E501 - tables read best with one row a line

import json
from fnmatch import fnmatch
from pathlib import Path
from types import UnionType
from typing import Annotated, Union, get_args, get_origin, get_type_hints

import pytest
from jsonschema import Draft7Validator
from pydantic import BeforeValidator, PlainValidator, WrapValidator
from pydantic_core import PydanticUndefined

from explainer_kit import STARTER
from plugins.content_files.edition_folders import edition_folders
from plugins.desk.editor_support.file_schemas import file_schema
from plugins.desk.editor_support.naming import with_names
from plugins.desk.editor_support.site_names import names_of
from plugins.editions.content_records import CONTENT_FILES
from plugins.markdown_it_reader.front_matter import split_fences
from plugins.records import SchemaHint, TextHint
from tests.core_yaml import load_core_yaml
from tests.docs.full_site import FILES

ROOT = Path(__file__).parent.parent.parent
SITES = {"sample": ROOT, "second": ROOT / "tests" / "second_site", "starter": STARTER}
KINDS = {file.name: file for file in CONTENT_FILES}


def schemas_of(root):
    site = names_of(root)
    return {name: with_names(file_schema(file), site) for name, file in KINDS.items()}


@pytest.fixture(scope="module")
def sample():
    return schemas_of(ROOT)


@pytest.fixture(scope="module")
def schemas(tmp_path_factory):
    """Schemas of a site of which nothing is known."""
    root = tmp_path_factory.mktemp("nothing")
    (root / "content").mkdir()
    (root / "content" / "site.yaml").write_text("name: [", encoding="utf-8")
    return schemas_of(root)


def kind_of(name):
    """Return the one kind of file whose patterns take a path below the content folder."""
    found = [kind for kind, file in KINDS.items() if takes(file.patterns, f"content/{name}")]
    assert len(found) <= 1, found
    return found[0] if found else None


def takes(patterns, path):
    told = [patterns] if isinstance(patterns, str) else patterns
    wanted = [one.replace("**/", "") for one in told if one[0] != "!"]
    return any(fnmatch(path, one) for one in wanted) and not any(
        fnmatch(path, one[1:]) for one in told if one[0] == "!"
    )


def faults(schemas, kind, text):
    if KINDS[kind].shape == "front matter":
        text = split_fences(text).front_matter
    found = Draft7Validator(schemas[kind]).iter_errors(load_core_yaml(text))
    return [(".".join(map(str, error.absolute_path)), error.message) for error in found]


@pytest.mark.parametrize("name", SITES)
def test_every_content_file_is_valid(name):
    schemas, content = schemas_of(SITES[name]), SITES[name] / "content"
    seen = set()
    for path in [*content.rglob("*.yaml"), *content.rglob("*.md")]:
        if path.relative_to(content).parts[0] in edition_folders(content):
            continue  # test_translation_schemas.py
        kind = kind_of(path.relative_to(content).as_posix())
        text = path.read_text(encoding="utf-8").replace("SITE-LANG", "en").replace("TODAY", "2026-01-01")
        assert faults(schemas, kind, text.replace("REVIEW-BY", "2028-01-01")) == [], path
        seen.add(kind)
    assert seen >= set(KINDS) - {"chart", "map", "mined-events", "quantities", "timeline"}


def test_a_file_with_every_key_is_valid(schemas):
    texts = {name: text for name, text in FILES.items() if name.endswith((".yaml", ".md"))}
    for name, text in texts.items():
        assert faults(schemas, kind_of(name), text) == [], name
    assert set(map(kind_of, texts)) == set(KINDS)


def test_schemas_are_draft_7_and_refer_to_nothing_else(schemas, sample):
    for schema in [*schemas.values(), *sample.values()]:
        Draft7Validator.check_schema(schema)
        references = {one["$ref"] for one in parts_of(schema) if "$ref" in one}
        assert references == {f"#/definitions/{name}" for name in schema.get("definitions", ())}


def parts_of(value):
    if isinstance(value, dict):
        yield value
        yield from (part for one in value.values() for part in parts_of(one))
    elif isinstance(value, list):
        yield from (part for one in value for part in parts_of(one))


def test_every_key_is_explained_in_words_that_editors_read(schemas):
    for kind, schema in schemas.items():
        for part in parts_of(schema):
            for key, one in part.get("properties", {}).items() if "title" in part or part is schema else ():
                if kind == "sources" and key == "references":
                    continue
                words = one.get("description", "")
                assert len(words) > 5, f"{kind}: {part.get('title')}.{key} has no line below it in its record"
                assert not {"None", "True", "False", ":func:", ":class:"} & set(words.split()), words


def test_every_value_of_an_enumeration_is_explained(schemas):
    without = set()
    for part in (part for schema in schemas.values() for part in parts_of(schema) if "enum" in part):
        if isinstance(part["enum"], list) and "enumDescriptions" not in part:
            without |= {tuple(one for one in part["enum"] if one is not None)[:2]}
        elif isinstance(part["enum"], list):
            assert len(part["enum"]) == len(part["enumDescriptions"])
    assert without == {("article", "article-journal"), ("Accommodation", "Action")}


KEYWORDS = {
    "$comment", "$ref", "$schema", "additionalItems", "additionalProperties", "anyOf", "const", "default",
    "definitions", "description", "enum", "examples", "if", "items", "maxItems", "maxLength", "maximum",
    "minItems", "minimum", "pattern", "properties", "required", "then", "title", "type",
    "deprecated", "deprecationMessage", "enumDescriptions", "markdownDescription", "patternErrorMessage",
}  # fmt: skip


def test_no_schema_holds_a_word_that_tools_do_not_know(schemas):
    for schema in schemas.values():
        for part in parts_of({key: one for key, one in schema.items() if key != "definitions"}):
            if not any(part is one.get("properties") for one in parts_of(schema)):
                assert set(part) <= KEYWORDS, part


RECORDS = {file.record for file in CONTENT_FILES}


def annotations_of(hint):
    """Yield what is said beside each type inside a type, in its order."""
    if get_origin(hint) is Annotated:
        yield hint.__metadata__
    for inner in get_args(hint) if get_origin(hint) in {Annotated, tuple, Union, UnionType} else ():
        yield from annotations_of(inner)
    if hasattr(hint, "__pydantic_fields__"):
        for one in get_type_hints(hint, include_extras=True).values():
            yield from annotations_of(one)


@pytest.mark.parametrize(
    "record", sorted(RECORDS, key=lambda record: record.__name__), ids=lambda record: record.__name__
)
def test_a_validator_that_takes_something_else_says_what(record):
    """Else its schema would be that of what it returns, and mark what it takes."""
    for said in annotations_of(record):
        for place, one in enumerate(said):
            if isinstance(one, BeforeValidator | PlainValidator | WrapValidator):
                is_told = one.json_schema_input_type is not PydanticUndefined
                is_hinted = any(isinstance(other, SchemaHint | TextHint) for other in said[place:])
                assert is_told or is_hinted, f"{record.__name__}: {one.func}"


ARTICLE = "---\ntitle: A\nauthor: Ada\ndate: 2026-05-24\n{}\n---\n"
TERM = "---\nid: a\ntitle: A\nkind: {kind}\ndefinition: B.\nreviewed: 2026-05-24\nreview_by: 2026-06-24\n{}\n---\n"
CLAIM = "- id: a\n  article: b\n  claim: C\n  verdict: {}\n  finding: D\n  sources: [e]\n  known_then: {}\n"
MAP = "title: a\ndeck: b\nsummary: c\ncredit: d\n"
MISTAKES = {
    "language with an underscore": ("article", ARTICLE.format("lang: en_US"), "lang"),
    "language of a page": ("page", "---\ntitle: A\nlang: pt_BR\n---\n", "lang"),
    "misspelt key": ("article", ARTICLE.format("sumary: B"), ""),
    "genre": ("article", ARTICLE.format("genre: opinon"), "genre"),
    "a day that is none": ("article", ARTICLE.format("modified: 2026-13-01"), "modified"),
    "a day in words": ("article", ARTICLE.format("publish: 24 May 2026"), "publish"),
    "true in other words": ("article", ARTICLE.format("autolink: no"), "autolink"),
    "an author without a name": ("article", ARTICLE.replace("Ada", "{{given: Ada}}").format(""), "author"),
    "no author": ("article", ARTICLE.replace("author: Ada\n", "").format(""), ""),
    "an explainer in articles/": ("article", TERM.format("", kind="concept"), ""),
    "an article in explainers/": ("explainer", ARTICLE.format(""), ""),
    "coordinates swapped": ("explainer", TERM.format("coordinates: [127, 37]\nprecision: 1 km", kind="concept"), "coordinates.0"),
    "coordinates alone": ("explainer", TERM.format("coordinates: [37, 127]", kind="concept"), ""),
    "three coordinates": ("explainer", TERM.format("coordinates: [37, 127, 5]\nprecision: 1 km", kind="concept"), "coordinates"),
    "unknown kind": ("explainer", TERM.format("", kind="conept"), "kind"),
    "unknown relation": ("explainer", TERM.format("related: [{id: b, how: parts of}]", kind="concept"), "related.0.how"),
    "a fact without sources": ("explainer", TERM.format("facts: [{label: a, value: b, as_of: 2017, sources: []}]", kind="concept"), "facts.0.sources"),
    "a fact cut by a comma": ("explainer", TERM.format("facts: [{label: a, value: 2,300 m, as_of: 2017, sources: [b]}]", kind="concept"), "facts.0"),
    "a Wikidata item": ("explainer", TERM.format("wikidata: 42", kind="concept"), "wikidata"),
    "verdict": ("claims", CLAIM.format("hods", "true"), "0.verdict"),
    "known then": ("claims", CLAIM.format("holds", "yes"), "0.known_then"),
    "a claim without sources": ("claims", CLAIM.format("holds", "true").replace("[e]", "[]"), "0.sources"),
    "one mapping for a list": ("claims", "id: a\n", ""),
    "a date of an event": ("events", "- {id: a, date: 24 May 2017, label: b, sources: [c]}\n", "0.date"),
    "type of a source": ("sources", "references: [{id: a, type: bok, title: b, kind: press, publisher: c}]", "references.0.type"),
    "a list at the top without titles": ("sources", "- {id: a}\n", "0"),
    "address": ("site", "publisher: {name: a, url: www.example.org}", "publisher.url"),
    "mail": ("site", "contact: {email: nobody}", "contact.email"),
    "color without quotes": ("site", "brand: {accent: blue}", "brand.accent"),
    "an extent turned round": ("map", MAP + "views: [{id: a, title: b, extent: [100, 20, 190, 30]}]", "views.0.extent.2"),
    "a place without anything": ("map", MAP + "views: []\nplaces: [{mark: dot}]", "places.0"),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_what_a_schema_can_know_is_marked_where_it_stands(name, sample):
    kind, text, place = MISTAKES[name]
    found = faults(sample, kind, text)
    assert place in {where for where, _ in found}, found


def test_a_list_of_sources_may_stand_at_the_top_as_zotero_writes_it(tmp_path):
    text = "- {id: a, type: book, title: B}\n"
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "sources.yaml").write_text(text, encoding="utf-8")
    found = schemas_of(tmp_path)
    assert faults(found, "sources", text) == []
    assert found["claims"]["definitions"]["source"]["enum"] == ["a"]


def test_keys_that_have_moved_say_where(schemas):
    moved = schemas["site"]["properties"]["home"]["properties"]["featured"]
    assert moved["deprecated"]
    assert "article" in moved["deprecationMessage"]
    assert faults(schemas, "site", FILES["site.yaml"]) == []


def test_ids_of_the_site_are_offered_and_no_others_refused(sample):
    schema = sample["claims"]
    assert "why-russia-courts-north-korea" in schema["definitions"]["article"]["enum"]
    text = CLAIM.format("holds", "true")
    assert faults({"claims": schema}, "claims", text) == []
    assert json.dumps(schema).count('"why-russia-courts-north-korea"') == 1


def test_nothing_is_offered_of_files_that_cannot_be_read(schemas):
    offered = {name for schema in schemas.values() for name in schema.get("definitions", ())}
    assert offered == {"kind", "relation", "verdict"}
    assert faults(schemas, "explainer", TERM.format("", kind="anything")) == []
