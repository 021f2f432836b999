"""What a reader takes, its schema takes: an editor's tool may not mark what is well."""

import string

import pytest
import yaml
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from pydantic import TypeAdapter, ValidationError

from plugins.edtf_dates.fields import Edtf, EdtfOrUnknown
from plugins.explainers.kinds import WikidataId
from plugins.explainers.model import TermId
from plugins.records import (
    Flag,
    Id,
    Language,
    Number,
    PlainDay,
    PublishDay,
    ScalarText,
    SchemaType,
    Sentence,
    SourceId,
    Status,
    Text,
    WebAddress,
    WholeNumber,
    Words,
    YamlError,
    load_yaml,
)
from plugins.site.authors import AuthorPage, BodyType
from plugins.site.labels import Label
from plugins.site.model import Color, Email, Genre
from plugins.sources.model import Doi
from plugins.theming.model import FontName, HexColor
from tests.core_yaml import KEPT, load_core_yaml

TYPES = {
    name: (TypeAdapter(kind), Draft7Validator(TypeAdapter(kind).json_schema()))
    for name, kind in {
        "Words": Words, "Sentence": Sentence, "Text": Text, "ScalarText": ScalarText, "Id": Id,
        "TermId": TermId, "SourceId": SourceId, "Flag": Flag, "Number": Number, "WholeNumber": WholeNumber,
        "PlainDay": PlainDay, "PublishDay": PublishDay, "Language": Language, "WebAddress": WebAddress,
        "Edtf": Edtf, "EdtfOrUnknown": EdtfOrUnknown, "Label": Label, "Color": Color, "HexColor": HexColor,
        "Email": Email, "Doi": Doi, "WikidataId": WikidataId, "AuthorPage": AuthorPage, "BodyType": BodyType,
        "Genre": Genre, "Status": Status, "SchemaType": SchemaType, "FontName": FontName,
    }.items()
}  # fmt: skip
YEARS = st.from_regex(r"-?(?:\d{4}|\d{3}X|\d{2}XX)|Y-?\d{5,6}", fullmatch=True, alphabet=string.printable)
MONTHS = st.sampled_from(["", *(f"-{code:02}" for code in range(42)), "-XX"])
DAYS = st.sampled_from(["", "-01", "-28", "-31", "-XX"])
MOMENTS = st.builds("".join, st.tuples(YEARS, MONTHS, DAYS, st.sampled_from(["", "~", "?", "%"])))
ENDS = MOMENTS | st.sampled_from(["", ".."])
ADDRESSES = st.builds(
    "{}://{}{}".format,
    st.sampled_from(["https", "http", "HTTPS"]),
    st.sampled_from(["example.org", "bücher.example", "[::1]", "127.0.0.1:80", "a.b"]),
    st.sampled_from(["", "/", "/ä?b=c#d", "?x", "#y", "/@a", "/(x),'y'", "/{z}|"]),
)
WORDS = """
true yes 12 007 -3 3.10 1e3 12e-1 0x1f 0o17 +5 .5 no con en pt-BR 10.1000/182 Q42 #fff #A1b2C3 red a@b
organisation person opinion draft Thing 2026-02-29 2024-02-29 2026-05-24 unknown a.woff2 1950 0044
{filename}/pages/a.md 20170524 2017.5 a_b:c.d-e ../Y12345
"""
LINES = st.one_of(
    MOMENTS,
    st.builds("{}/{}".format, ENDS, ENDS),
    ADDRESSES,
    st.sampled_from(WORDS.split()),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=90),
)


@settings(max_examples=60)
@given(text=LINES, is_quoted=st.booleans(), around=st.sampled_from(["", " ", "  "]))
@example(text="../Y12345", is_quoted=False, around="")
@example(text="🪱" * 300, is_quoted=True, around=" ")
@example(text="🪱" * 80, is_quoted=True, around="\t")
@example(text="x" * 2000, is_quoted=True, around="\n")
@example(text="y" * 10_000, is_quoted=True, around="\u2003")
def test_what_the_reader_takes_the_schema_takes(text, is_quoted, around):
    written = yaml.dump(around + text + around, default_style='"', allow_unicode=True) if is_quoted else text
    assume(is_quoted or not KEPT.fullmatch(text))
    try:
        value = load_yaml(f"value: {written}", file="a.yaml").value["value"]
    except (YamlError, KeyError):
        return
    seen = load_core_yaml(f"value: {written}")["value"]
    for name, (adapter, schema) in TYPES.items():
        if is_taken(adapter, value):
            assert list(schema.iter_errors(seen)) == [], name


def is_taken(adapter, value):
    try:
        adapter.validate_python(value)
    except ValidationError:
        return False
    return True


@pytest.mark.parametrize("word", ["True", "NULL"])
def test_words_that_yaml_keeps_for_itself_are_marked_though_they_are_read(word):
    """The one exception: no tool can tell ``True`` from ``true``, and the page says to quote both."""
    adapter, schema = TYPES["Words"]
    assert adapter.validate_python(load_yaml(word, file="a.yaml").value) == word
    assert not schema.is_valid(load_core_yaml(word))


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Words", "true"), ("Words", '""'), ("Words", f"{'x' * 301}"), ("Words", "[a]"), ("Words", "null"),
        ("Id", "Big Id"), ("Id", "con"), ("SourceId", "a b"), ("Flag", "yes"), ("Flag", "1"),
        ("Number", '"5"'), ("WholeNumber", "1.5"), ("PlainDay", "2026-13-01"), ("PlainDay", "24 May 2017"),
        ("PublishDay", '"2026-05-24 10:00"'), ("Language", "en_US"), ("Language", "12"),
        ("WebAddress", "www.example.org"), ("WebAddress", "https://a b"), ("WebAddress", "https://u:p@x.org"),
        ("Edtf", "2017-13"), ("Edtf", "May 2017"), ("Edtf", "unknown"), ("Edtf", "20170524"), ("Edtf", ".."),
        ("EdtfOrUnknown", "1898 ~"), ("Label", f"{'x' * 81}"), ("HexColor", "blue"), ("Email", "nobody"),
        ("Doi", "11.1/x"), ("WikidataId", "42"), ("AuthorPage", "ada.md"),
        ("Status", "drafft"),
    ],
)  # fmt: skip
def test_what_a_schema_can_know_it_marks(name, written):
    adapter, schema = TYPES[name]
    assert not schema.is_valid(load_core_yaml(written))
    with pytest.raises(ValidationError):
        adapter.validate_python(load_yaml(written, file="a.yaml").value)
