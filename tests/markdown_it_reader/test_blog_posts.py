"""Posts of blogs, as Pelican's documentation and well-known blogs write them: they look as they did before.

What each document expects is the visible text that Python-Markdown 3.11 makes of it with the extensions that
Pelican turns on; where a document says "judged", a difference that is better read so was left.
"""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown_it.utils import read_fixture_file

from plugins.markdown_it_reader.document import read_document
from plugins.markdown_it_reader.parser import Options
from plugins.markdown_it_reader.python_markdown import Dialect, dialect_of, foreign_extensions

POSTS = Path(__file__).parent / "fixtures" / "blog" / "posts.md"


def read(text, **choices):
    dialect = Dialect(**{"lists_contents": True, "cites": False, **choices})
    return read_document(text.encode(), file="post.md", options=Options(raw_html=True, dialect=dialect))


def visible(html):
    text = BeautifulSoup(html, "html.parser").get_text().replace("\ufe0e", "")
    return "".join(" ".join(line.split()) + "\n" for line in text.split("\n") if line.strip())


@pytest.mark.parametrize(
    ("post", "expected"),
    [pytest.param(post, expected, id=title) for _, title, post, expected in read_fixture_file(POSTS)],
)
def test_a_post_shows_what_it_showed(post, expected):
    assert visible(read(post).rendered.html) == expected


@pytest.mark.parametrize(
    ("header", "values"),
    [
        ("TITLE: A\nDate: 2017-05-24 10:00\n\n", {"title": "A", "date": "2017-05-24 10:00"}),
        ("Title: A\nTags: a, b\nx_y: 1\n\n", {"title": "A", "tags": "a, b", "x_y": "1"}),
        ("Title: A\nSummary: one\n    two\n\n", {"title": "A", "summary": "one\ntwo"}),
        ("Title: A\nKey: 1\nKey: 2\n\n", {"title": "A", "key": ["1", "2"]}),
        ("Title: A: b\nAuthors: C; D\n\n", {"title": "A: b", "authors": "C; D"}),
        ("---\nTitle: A\nTags: [a, b]\n---\n", {"title": "A", "tags": ["a", "b"]}),
        ("---\ntitle: A: b\ntags: a, b\n---\n", {"title": "A: b", "tags": "a, b"}),
        (
            "---\ntitle: A\ndate: 2017-05-24 10:00:00+09:00\nlayout: post\n---\n",
            {"title": "A", "date": "2017-05-24 10:00:00+09:00", "layout": "post"},
        ),
        ("---\ntitle: 2017\nauthor: [C, {name: D}]\n...\n", {"title": "2017"}),
        ("", {}),
    ],
)
def test_headers_of_every_habit_are_read(header, values):
    document = read(header + "The body: here.\n")
    found = document.metadata.values
    assert {key: found[key] for key in values} == values
    assert visible(document.rendered.html) == "The body: here.\n"
    assert document.problems == ()


def test_problems_of_a_post_are_warnings_that_name_the_line_in_the_file():
    document = read("Title: A\nMetadata: x\n\nSee [@a].\n")
    assert [(problem.line, problem.field, problem.severity) for problem in document.problems] == [
        (2, "metadata", "warning"),
        (4, "citation", "warning"),
    ]


def test_raw_html_with_markdown_inside_and_without():
    html = read('<div class="a">\n\n    *a*\n\n</div>\n\n<div markdown="1">\n*b*\n</div>\n').rendered.html
    assert html == '<div class="a">\n\n    *a*\n\n</div>\n<div><p id="p-b"><em>b</em></p>\n</div>\n'


def test_a_text_of_elements_that_are_never_closed_is_read_in_time_and_whole():
    assert visible(read("<div>\n\n" * 3000 + "end").rendered.html) == "end\n"


def test_the_setting_of_python_markdown_says_what_is_on(tmp_path):
    chosen = {"extensions": ["markdown.extensions.toc", "x.admonition"], "extension_configs": {"smarty": {}}}
    settings = {"PATH": str(tmp_path), "MARKDOWN": chosen}
    dialect = dialect_of(settings, frozenset({"explainers"}), keeps_html=True)
    assert dialect == Dialect(highlights_code=False, lists_contents=True, is_smart=True, cites=False)
    assert foreign_extensions(settings) == ["admonition"]
    assert "<pre><code>" in read("    x\n", highlights_code=False).rendered.html


FOREIGN = (
    "[[a]] ==b== {{ c }} {% d %} :e: $$x^2$$ [f][g] \\frac{1}{2}\n\n- [ ] h\n\n!!! note\n\n```{.i}\nj\n```\n"
)


def test_what_looks_as_it_always_did_is_not_told():
    assert read(FOREIGN).problems == ()


def test_addresses_ids_and_looks_are_those_that_a_blog_had():
    text = "## Über uns\n\n## A\n\n## A\n\n## 序\n\n## B {#c}\n\n[d]({category}Two words) [e]({tag}C#)\n"
    html = read(text + "\n| f |\n|--:|\n| g |\n", permalink="¶").rendered.html
    page = BeautifulSoup(html, "html.parser")
    assert [tag["id"] for tag in page.find_all("h2")] == ["uber-uns", "a", "a_1", "_1", "c"]
    assert [link["href"] for link in page.find_all("a")] == [
        "#uber-uns", "#a", "#a_1", "#_1", "#c", "{category}Two words", "{tag}C#",
    ]  # fmt: skip
    assert [heading.text_html for heading in read(text, permalink="¶").rendered.toc[:2]] == ["Über uns", "A"]
    assert page.td["style"] == "text-align:right"


def test_the_sign_of_permalinks_is_the_blog_s(tmp_path):
    for chosen, sign in {True: "¶", "#": "#", False: "", "": ""}.items():
        configs = {"markdown.extensions.toc": {"permalink": chosen}}
        settings = {"PATH": str(tmp_path), "MARKDOWN": {"extension_configs": configs}}
        assert dialect_of(settings, frozenset(), keeps_html=True).permalink == sign
