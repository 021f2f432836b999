"""Snippets: with what stands in them before anybody types, they are files and entries that are read."""

import re

import pytest

from plugins.charts.model import ChartRecord
from plugins.desk.editor_support.chart_snippets import chart_snippets
from plugins.desk.editor_support.entries import _USUAL, RECORDS
from plugins.desk.editor_support.record_schemas import keys_at, record_schema
from plugins.desk.editor_support.samples import TODAY, unstopped
from plugins.desk.editor_support.site_names import names_of
from plugins.desk.editor_support.snippets import FENCE, FILE_NAME, snippets
from plugins.editions.content_records import CONTENT_FILES
from plugins.markdown_it_reader.document import read_document
from plugins.records import load_yaml, read_record, read_records
from plugins.site.vocabulary import verdicts_at, vocabulary_at
from plugins.sources.model import Source
from tests.conftest import ROOT

SNIPPETS = {snippet.prefix: snippet for snippet in snippets(names_of(ROOT))}
TEXTS = {file.name: file.record for file in CONTENT_FILES if file.shape == "front matter"}
VOCABULARY = vocabulary_at(ROOT / "content" / "site.yaml")
KEYS = [name for name in SNIPPETS if name.split("-")[0] in TEXTS and "-" in name]
VERDICTS = verdicts_at(ROOT / "content" / "site.yaml")
ENTRIES = [name for name in SNIPPETS if name not in KEYS and name not in TEXTS]


def written(prefix):
    """Return what a snippet puts into a file whose name is ``some-id``, if nothing else is typed."""
    text = (
        unstopped("\n".join(SNIPPETS[prefix].body)).replace(TODAY, "2026-05-24").replace(FILE_NAME, "some-id")
    )
    return re.sub(r"\\([$}\\])", r"\1", text)


def test_a_whole_chart_is_read_with_and_without_what_may_be_added():
    said = unstopped("\n".join(chart_snippets()[0].body)).replace("$0", "")
    for text in (said, re.sub(r"^#(?! )", "", said, flags=re.MULTILINE)):
        record = read_record(ChartRecord, load_yaml(text, file="a.yaml"))
        assert isinstance(record, ChartRecord), record


def problems_of_text(name, text):
    document = read_document(text.encode(), file="a.md")
    found = read_record(TEXTS[name], document.front_matter, context=VOCABULARY)
    return [*document.problems, *(found if isinstance(found, list) else ())]


def with_key(name, text):
    """Return the whole text of a kind with other lines for some of its keys."""
    head, _, rest = written(name).removeprefix(f"{FENCE}\n").partition(f"\n{FENCE}")
    kept = [line for line in head.splitlines() if not line.startswith("#")]
    keys = set(re.findall(r"^([\w-]+):", text, re.MULTILINE))
    return "\n".join([FENCE, *(one for one in kept if one.split(":")[0] not in keys), text, f"{FENCE}{rest}"])


@pytest.mark.parametrize("name", TEXTS)
def test_a_whole_text_is_read_with_and_without_its_remarks(name):
    text = written(name)
    assert problems_of_text(name, text) == []
    keys = shown_keys(TEXTS[name])
    if "lead_image" in keys:  # of the two, one
        text = re.sub(r"^#image:\n(?:#  .*\n)+", "", text, flags=re.MULTILINE)
        keys.remove("image")
    if "places" in keys:  # beside coordinates there are none
        text = re.sub(r"^#places: .*\n", "", text, flags=re.MULTILINE)
        keys.remove("places")
    every = re.sub(r"^#(?! )", "", text, flags=re.MULTILINE)
    every = every.replace("#  ", "  ").replace("\n#- ", "\n- ")
    assert every.count("\n") == text.count("\n")
    assert problems_of_text(name, every) == []
    assert set(load_yaml(every.split(FENCE)[1], file="a.md").value) == keys


def shown_keys(record):
    return {field.alias or name for name, field in record.__pydantic_fields__.items()}


@pytest.mark.parametrize("prefix", KEYS)
def test_a_key_of_front_matter_is_read(prefix):
    name = prefix.split("-")[0]
    assert problems_of_text(name, with_key(name, written(prefix))) == []


def test_every_key_of_front_matter_has_a_snippet():
    every = {f"{name}-{key}" for name, record in TEXTS.items() for key in shown_keys(record)}
    assert every == set(KEYS)


_EITHER = {"map-place", "map-area"}
"""Some of their keys exclude each other."""


@pytest.mark.parametrize("prefix", ENTRIES)
def test_an_entry_is_read_with_and_without_its_remarks(prefix):
    record = Source if prefix.startswith("source-") else RECORDS[prefix]
    text = written(prefix)
    every = re.sub(r"^  #(?! )", "  ", text, flags=re.MULTILINE)
    for said in (text, *([every] if prefix not in _EITHER else [])):
        found = read_records(record, load_yaml(said, file="a.yaml"), context=VERDICTS)
        assert list(found.problems) == [], said


def test_every_list_of_a_yaml_file_has_a_snippet():
    lists = set()
    for file in (file for file in CONTENT_FILES if file.shape != "front matter"):
        schema = record_schema(file.record)
        lists |= {schema["title"]} if file.shape == "list" else set()
        for key in schema["properties"]:
            items = [one["items"] for one in keys_at(schema, (key,)) if isinstance(one.get("items"), dict)]
            lists |= {
                each["title"] for one in items for each in [one, *one.get("anyOf", ())] if "title" in each
            }
    titles = {record_schema(record)["title"] for record in (*RECORDS.values(), Source)}
    assert lists - {"Person", "Author"} == titles


def test_the_usual_keys_of_sources_are_keys_of_types():
    schema = record_schema(Source)["properties"]
    assert set(_USUAL) <= set(schema["type"]["enum"])
    assert {key for keys in _USUAL.values() for key in keys} <= set(schema)
