"""Whatever a source holds comes back from CSL-JSON and from BibLaTeX as it was."""

from dataclasses import fields
from typing import get_args

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from plugins.desk.source_import.reading import read_items
from plugins.records import Located, load_json, read_record, read_records
from plugins.sources import Source
from plugins.sources.csl_terms import CslType
from plugins.sources.exports import EXPORTS
from plugins.sources.model import KEYS
from plugins.sources.rich_text import runs_of

WORDS = st.text(
    st.characters(codec="utf-8", categories=("Ll", "Lu", "Lo", "Nd", "P", "Sm", "Sc")), min_size=1, max_size=8
).filter(lambda text: not set(text) & set("<>^~*|[]") and "---" not in text)
TEXT = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
MARKED = st.builds('{0} <i>{1}</i> <span class="nocase">WHO {2}</span>'.format, TEXT, TEXT, TEXT) | TEXT
LETTERS = st.text(st.characters(categories=("Lu", "Ll", "Lo"), codec="utf-8"), min_size=1, max_size=8)
PERSON = st.fixed_dictionaries(
    {"family": st.lists(LETTERS, min_size=1, max_size=3).map(" ".join)},
    optional={
        "given": LETTERS,
        "suffix": st.sampled_from(["Jr.", "III"]),
        "dropping-particle": st.sampled_from(["von", "de la"]),
        "non-dropping-particle": st.sampled_from(["van der", "d’"]),
        "comma-suffix": st.just(True),
    },
) | st.builds(lambda name: {"literal": name}, TEXT)
DATE = st.sampled_from(
    ["2016", "2016-11", "2016-11-03", "1898~", "1945?", "1947/1949", "2014/..", "2016-21", "195X"]
)
NAMES = {"author", "editor", "translator", "director", "interviewer", "recipient", "composer", "performer"}
NAMES |= {
    "illustrator",
    "host",
    "guest",
    "producer",
    "script-writer",
    "container-author",
    "collection-editor",
}
NAMES |= {"reviewed-author"}
VALUES = {
    **dict.fromkeys(KEYS, TEXT),
    **dict.fromkeys(NAMES, st.lists(PERSON, min_size=1, max_size=3)),
    **dict.fromkeys(("issued", "accessed", "original-date", "event-date"), DATE),
    **dict.fromkeys(("container-title", "collection-title", "event-title", "reviewed-title"), MARKED),
    "kind": st.sampled_from(["primary", "press"]),
    "language": st.sampled_from(["de", "pt-BR"]),
    "URL": st.just("https://e.example/a_b%20c?x=1&y=2#z"),
    "archived": st.just("https://a.example/100%25"),
    "DOI": st.sampled_from(["10.1000/a_b(c)", "10.1/x"]),
    "page": st.sampled_from(["33-47", "D1", "1-2, 5-9", "iv–x"]),
}
ITEMS = st.fixed_dictionaries(
    {
        "id": st.just("one"),
        "type": st.sampled_from(get_args(CslType)),
        "title": MARKED,
        "author": VALUES["author"],
    },
    optional={
        key: value for key, value in VALUES.items() if key not in {"id", "type", "title", "author", "opened"}
    }
    | {"abstract": TEXT, "PMID": st.just("123")},
)


@given(item=ITEMS)
@settings(max_examples=60, deadline=None, phases=[Phase.generate, Phase.shrink])
def test_nothing_is_lost(item, tmp_path_factory):
    source = read_record(Source, Located(item, "x", {}))
    assert isinstance(source, Source), source
    folder = tmp_path_factory.getbasetemp()
    for name in ("sources.json", "sources.bib"):
        path = folder / name
        path.write_text(EXPORTS[name]([source]), encoding="utf-8")
        [found] = read_items(path, shown=name).items
        assert found.left_out == ()
        assert_same(read_record(Source, Located(found.item, name, {})), source)


def assert_same(found, source):
    assert isinstance(found, Source), found
    for field in fields(Source):
        own, other = getattr(source, field.name), getattr(found, field.name)
        if field.name.endswith("title") and own:
            own, other = runs_of(own), runs_of(other)
        assert other == own, field.name


@pytest.mark.parametrize("item", [
    {"issued": {"literal": "forthcoming"}}, {"opened": False}, {"title": "A --- b -- c ''d'' `e`"},
    {"title": '<span style="font-variant: small-caps;">bc</span> H<sub>2</sub>O &amp; <b>x</b>'},
    {"issued": {"date-parts": [[-430]]}, "author": [{"family": "A", "given": "B"}, {"literal": "others"}]},
    {"custom": {"a": [1, {"b": "c"}]}, "keyword": "x, {y}", "chair": [{"family": "A"}]},
])  # fmt: skip
def test_nothing_odd_is_lost(item, tmp_path):
    whole = {"id": "one", "type": "book", "title": "T", "publisher": "P"} | item
    source = read_record(Source, Located(whole, "x", {}))
    for name in ("sources.json", "sources.bib"):
        (tmp_path / name).write_text(EXPORTS[name]([source]), encoding="utf-8")
        [found] = read_items(tmp_path / name, shown=name).items
        assert_same(read_record(Source, Located(found.item, name, {})), source)


def test_csl_json_is_a_list_that_the_build_reads():
    items = (
        '[{"id": "a", "type": "book", "title": "T", "publisher": "P", "issued": {"date-parts": [[2016]]}}]'
    )
    sources = [source for source, _ in read_records(Source, load_json(items, file="x")).records]
    again = read_records(Source, load_json(EXPORTS["sources.json"](sources), file="x"))
    assert [source for source, _ in again.records] == sources
