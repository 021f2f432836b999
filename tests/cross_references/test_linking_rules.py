"""Every linking rule, as documents: input, and the text a reader sees with the links in brackets."""

from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from markdown_it.utils import read_fixture_file

from plugins.cross_references.linker import link_html
from plugins.prose import Prose

from .conftest import FORMS

FIXTURES = Path(__file__).parent / "fixtures"
NAMES = FIXTURES / "names"
LANGUAGES = {"chinese": "zh", "japanese": "ja", "korean": "ko", "french": "fr"}
MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable("table")


def documents(folder):
    return [
        pytest.param(source, expected, LANGUAGES.get(path.stem, "en"), id=f"{path.stem}: {title}")
        for path in sorted(folder.glob("*.txt"))
        for _, title, source, expected in read_fixture_file(path)
    ]


def seen(html):
    """The blocks, with links to explainers in brackets."""
    lines = []
    for block in Prose(html).blocks:
        text = block.text
        for zone in reversed([zone for zone in block.zones if zone.kind == "link"]):
            if zone.href in FORMS.values():
                text = f"{text[: zone.start]}[{text[zone.start : zone.end]}]{text[zone.end :]}"
        lines.append(text)
    return lines


@pytest.mark.parametrize(("source", "expected", "language"), documents(FIXTURES))
def test_fixture_documents_are_linked_as_they_say(source, expected, language):
    assert seen(link_html(MARKDOWN.render(source), FORMS, language=language)) == expected.splitlines()


@pytest.mark.parametrize(("source", "expected", "language"), documents(NAMES))
def test_every_name_of_a_fixture_document_is_found(source, expected, language):
    linked = link_html(MARKDOWN.render(source), FORMS, scope="all", language=language)
    assert seen(linked) == expected.splitlines()
