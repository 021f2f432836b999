"""Clipped texts and pages become articles: fixture documents, with what was left out and what is unsure."""

import datetime as dt
from pathlib import Path

import pytest
from markdown_it.utils import read_fixture_file

from plugins.article_import import Source, read_article
from plugins.desk.article_writing import compose_article

FIXTURES = Path(__file__).parent / "fixtures"
TODAY = dt.date(2020, 1, 1)


def cases(name):
    return [
        pytest.param(source, expected, id=title)
        for _, title, source, expected in read_fixture_file(FIXTURES / name)
    ]


def shown(source):
    draft = read_article(source)
    lines = [compose_article(draft, today=TODAY).rstrip("\n"), "=== left out"]
    lines += [f"{left.text[:60]} | {left.reason}" for left in draft.left_out]
    lines += [
        "=== unsure",
        *(f"{doubt.field} | {doubt.value[:60]} | {doubt.reason}" for doubt in draft.doubts),
    ]
    return "\n".join(lines)


@pytest.mark.parametrize(("source", "expected"), cases("import_clipped.txt"))
def test_a_clipped_text_becomes_an_article_without_the_debris(source, expected):
    assert shown(Source(source.encode(), "clip.txt")) == expected.rstrip("\n")


@pytest.mark.parametrize(("source", "expected"), cases("import_pages.txt"))
def test_a_saved_page_becomes_an_article_without_the_debris(source, expected):
    assert shown(Source(source.encode(), "page.html")) == expected.rstrip("\n")


def test_windows_line_ends_and_a_byte_order_mark_change_nothing():
    _, _, source, expected = read_fixture_file(FIXTURES / "import_clipped.txt")[0]
    data = b"\xef\xbb\xbf" + source.replace("\n", "\r\n").encode()
    assert shown(Source(data, "clip.txt")) == expected.rstrip("\n")


@pytest.mark.parametrize("ending", ["\n", "\n\n", "\n\n\n"])
def test_the_column_has_nine_paragraphs_however_far_apart_they_stand(ending):
    _, _, source, _ = read_fixture_file(FIXTURES / "import_clipped.txt")[0]
    draft = read_article(Source(source.replace("\n\n", ending).encode(), "clip.txt"))
    assert [block.kind for block in draft.blocks] == ["paragraph"] * 9
    assert (draft.title, draft.authors) == ("Who will pay for a longer mole?", ("Ada Marsh",))
