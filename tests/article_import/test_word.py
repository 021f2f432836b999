"""A .docx as a desk sends it, made with Pandoc: notes, changes, comments, lists, a table, a text box."""

# ruff: noqa: E501 - tables of cases read best unbroken

from pathlib import Path

import pytest

from plugins.article_import import ImportFailedError, Source, read_article, read_source
from plugins.desk.article_writing.composing import compose_body
from plugins.markdown_it_reader import render

DRAFT = read_article(read_source(str(Path(__file__).parent / "fixtures" / "article.docx")))
BODY = compose_body(DRAFT.blocks)
PARTS = {
    "a footnote": "nine million.[^1] It says",
    "its words": "\n\n[^1]: Letter of 3 March, page 2.\n",
    "a footnote with emphasis": "\n\n[^2]: *Report on fares*, 2024, table 4.\n",
    "an endnote": "all of those years.[^3]",
    "the endnote's words": "\n\n[^3]: Archive of the yard, box 7.",
    "quotation marks": "“We have patched them,” said",
    "a heading": "\n\n## What the county says\n\n",
    "a tracked change": "The county has four million and",
    "a link": "[own report](<https://county.example/report>)",
    "lists within lists": "1. The first of the boats\n   1. its hull\n   2. its engine\n2. The second of the boats\n   - its lamp\n",
    "a table": "| Year | Fare |\n| --- | --- |\n| 2015 | 4.20 |",
    "a table's caption": "*What a crossing costs*\n\n| Year",
    "a picture's caption": "\n\n*The Alda*\n\n",
    "raised and lowered": "10³ liters of H₂O",
    "emphasis": "*ever* asked **why**",
    "a text box": "A box that says how old they are.",
}  # fmt: skip


@pytest.mark.parametrize("part", PARTS)
def test_a_part_of_a_document_is_kept(part):
    assert PARTS[part] in BODY


def test_a_document_is_read_whole_and_what_is_left_out_is_told():
    assert (DRAFT.title, DRAFT.authors, str(DRAFT.date)) == (
        "Two old ferries",
        ("Rosa Kettle",),
        "2025-03-12",
    )
    assert not render(BODY).problems
    assert "three million" not in BODY
    told = " ".join(doubt.reason for doubt in DRAFT.doubts)
    assert "2 tracked changes, read as accepted" in told
    assert "2 comments left out" in told
    assert "pictures were left out" in told


@pytest.mark.parametrize(
    ("data", "name", "mend"),
    [
        (b"bplist00\xd1", "a.webarchive", "save the page as its source"),
        (b"[InternetShortcut]\r\nURL=https://a.example/\r\n", "a.url", "give the address in it"),
        (b'{"url": "https://docs.example/d/1"}', "a.gdoc", "download it as .docx"),
        (b"\\documentclass{article}\n\\begin{document}", "a.tex", "turn it into .docx or Markdown"),
    ],
)
def test_what_is_not_read_is_refused_with_the_mend(data, name, mend):
    with pytest.raises(ImportFailedError, match=mend):
        read_article(Source(data, name))
