"""What is imported shows in our reader exactly as it stood, whatever characters it is made of."""

# ruff: noqa: E501 - texts and tables of cases read best unbroken

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.article_import import Block
from plugins.article_import.html_blocks import blocks_of
from plugins.desk.article_writing.composing import compose_body
from plugins.markdown_it_reader import render

# Letters, and every sign that is markup anywhere; without those that the typographer may change.
TEXTS = st.text("ab Z19 가_*`[](){}<>#+=~!|\\:;&^/@%$", min_size=1, max_size=40)
TELLING = ["2014. It was", "1) one", "# not a heading", "+ plus", "- minus", "= =", "::: box", ": definition", "[@nobody]", "[^1]",
           "{.class}", "words {#id}", "<b>bold</b>", "&amp; &copy;", "a_b_c _d_", "~~~", "~~struck~~", "![a](b)", "[a](b c)", "[a]: b",
           "`code`", "\\*", "> quoted", "| a | b |", "***", "* * *", "___", "C #", "#", "![", "^[note]", "http://a.example/_x_"]  # fmt: skip


def seen(html):
    return " ".join(unescape(re.sub(r"<[^>]*>", "", html)).split())


def assert_shown(text, kind):
    rendered = render(compose_body([Block(text, kind)]))
    assert seen(rendered.html) == " ".join(text.split())
    assert not [problem for problem in rendered.problems if problem.severity == "error"]
    assert not re.search(r"<(?:a|em|strong|code|img|s|sup|hr|dl)\b", rendered.html)


@given(
    TEXTS.filter(lambda text: text.strip() and "!!!!" not in text),
    st.sampled_from(["paragraph", "heading", "item", "numbered", "quote"]),
)
def test_any_text_is_shown_as_it_is(text, kind):
    assert_shown(" ".join(text.split()), kind)


@pytest.mark.parametrize("kind", ["paragraph", "heading", "item", "quote"])
@pytest.mark.parametrize("text", TELLING)
def test_markup_left_in_a_text_is_text(text, kind):
    assert_shown(text, kind)


def test_emphasis_that_markdown_cannot_hold_is_dropped_and_its_words_stay():
    [block] = blocks_of("<p>He mended the break<b>(water)</b>s.</p>")
    assert compose_body([block]) == "He mended the break(water)s.\n"


def test_emphasis_beside_hangul_stays():
    [block] = blocks_of("<p>그는 <b>“방파제”</b>를 고쳤다.</p>")
    assert compose_body([block]) == "그는 **“방파제”**를 고쳤다.\n"


def test_addresses_that_could_run_code_are_dropped_and_their_words_stay():
    [block] = blocks_of(
        "<p><a href='javascript:alert(1)'>a</a> <a href=' data:x'>b</a> <a href='/c'>c</a></p>"
    )
    assert compose_body([block]) == "a b c\n"


def test_scripts_and_styles_are_no_text():
    assert blocks_of("<script>var a = 1;</script><style>p{}</style><p>text<script>b</script></p>") == [
        Block("text")
    ]


def test_a_paragraph_too_long_for_the_reader_is_split_between_sentences():
    text = "The sea came in again that year and took a lamp. " * 400
    rendered = render(compose_body([Block(text.strip())]))
    assert rendered.problems == ()
    assert rendered.html.count("<p") == 3
    assert seen(rendered.html) == text.strip()
