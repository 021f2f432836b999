"""What peers are given: the corpus's texts, without the kit's own syntax."""

from pathlib import Path

import pytest
import yaml
from markdown_it.utils import read_fixture_file

from benchmarks.contenders.texts import (
    PlainText,
    glossary,
    naming,
    plain_markdown,
    plain_text,
    read_texts,
    with_front_matter,
    write_texts,
)

FIXTURES = Path(__file__).parent / "fixtures" / "plain_markdown.txt"
EXPLAINER = """---
id: wall
title: The Wall
definition: 'What keeps out the sea: stones.'
aliases: [Sea Wall]
---
A wall of stones stands on the coast.[@report]
"""


def article(slug, body):
    return PlainText("articles", slug, f"On {slug}", "2001-02-03", "Short.", body)


@pytest.mark.parametrize(
    ("text", "want"),
    [pytest.param(text, want, id=title) for _, title, text, want in read_fixture_file(FIXTURES)],
)
def test_only_the_words_stay(text, want):
    assert plain_markdown(text) == want.strip()


def test_an_explainer_is_read_with_all_that_it_is_called():
    text = plain_text("explainers", "wall", EXPLAINER)
    assert text.forms == ("The Wall", "Sea Wall")
    assert (text.title, text.date, text.summary) == ("The Wall", "", "What keeps out the sea: stones.")
    assert (text.address, text.opening) == ("explainers/wall", "A wall of stones")


def test_front_matter_reads_as_it_was_whatever_stands_in_the_title():
    text = PlainText("articles", "a", 'On "walls": a # note', "2001-02-03", "Short.", "Body.")
    _, head, body = with_front_matter(text, {"layout": "page"}).split("---\n", 2)
    wanted = {"title": text.title, "summary": "Short.", "layout": "page"}
    assert {key: str(value) for key, value in yaml.safe_load(head).items()} == wanted | {"date": "2001-02-03"}
    assert body == "Body.\n"


def test_an_explainer_has_no_date():
    assert "date:" not in with_front_matter(plain_text("explainers", "wall", EXPLAINER), {})


def test_texts_that_name_another_explainer_are_known():
    wall = plain_text("explainers", "wall", EXPLAINER.replace("A wall of", "The Wall is made of"))
    texts = [wall, article("one", "They rebuilt The Wall."), article("two", "They rebuilt a pier.")]
    assert naming(texts) == {"articles/one"}
    assert [form for form, _ in glossary(texts)] == ["The Wall", "Sea Wall"]


def test_what_was_written_is_read_again(tmp_path):
    texts = (article("one", "A body."), article("two", "Another body."))
    write_texts(tmp_path, texts, {"layout": "page"})
    assert read_texts(tmp_path) == texts
