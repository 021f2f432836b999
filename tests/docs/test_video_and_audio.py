"""The page on video and audio has every key with its default, and its examples are sound."""

import re
from pathlib import Path

import pytest

from plugins.markdown_it_reader.media_record import FILE_TYPES, Captions, MediaRecord
from plugins.markdown_it_reader.rendering import render

from .test_content_files import default_words

PAGE = (Path(__file__).parent.parent.parent / "docs" / "video-and-audio.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(("heading", "record"), [("Keys", MediaRecord), ("Captions", Captions)])
def test_the_keys_and_defaults_are_those_of_the_record(heading, record):
    section = re.search(rf"^##+ {heading}\n(.*?)(?=^##|\Z)", PAGE, re.MULTILINE | re.DOTALL)[1]
    rows = dict(re.findall(r"^\| `(\w+)` \| (.*?) \|", section, re.MULTILINE))
    assert rows == {name: default_words(field) for name, field in record.__pydantic_fields__.items()}


def test_every_type_of_file_is_named():
    assert {ending for endings in FILE_TYPES.values() for ending in endings} <= set(
        re.findall(r"`(\.\w+)`", PAGE)
    )


def test_the_examples_are_read_without_a_problem():
    examples = re.findall(r"^```markdown\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    assert len(examples) == 2
    assert [render(example).problems for example in examples] == [(), ()]
