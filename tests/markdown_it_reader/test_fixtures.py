"""Each document: what is written, and the HTML or the findings that come of it."""

from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from plugins.markdown_it_reader.rendering import render

FIXTURES = Path(__file__).parent / "fixtures"


def cases(folder):
    return [
        pytest.param(source, expected, id=f"{path.stem}: {title}")
        for path in sorted((FIXTURES / folder).glob("*.md"))
        for _, title, source, expected in read_fixture_file(path)
    ]


@pytest.mark.parametrize(("source", "expected"), cases("html"))
def test_html(source, expected):
    assert render(source).html == expected


@pytest.mark.parametrize(("source", "expected"), cases("findings"))
def test_references_and_problems_with_their_lines(source, expected):
    rendered = render(source, file="f.md")
    references = [f"{found.line} {found.kind} {found.target}\n" for found in rendered.references]
    problems = [f"{problem}\n" for problem in rendered.problems]
    assert "".join(references + problems) == expected


def test_there_are_fixtures_for_every_rule():
    assert len(cases("html")) + len(cases("findings")) > 60
