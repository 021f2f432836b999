"""The plain Markdown of a text: rendered by anybody, it shows the same words in the same structure."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html
from markdown_it import MarkdownIt
from markdown_it.utils import read_fixture_file

from plugins.markdown_it_reader import inline_markdown, inline_words, render, render_inline
from plugins.markdown_it_reader.portable import escaped_heading, escaped_line, with_addresses
from tests.markdown_it_reader.test_properties import PIECES

PLAIN = MarkdownIt("commonmark").enable(["table", "strikethrough"])
FIXTURES = Path(__file__).parent / "fixtures" / "portable"
CASES = [case for path in sorted(FIXTURES.glob("*.md")) for case in read_fixture_file(path)]
TITLES = [case[1] for case in CASES]
BLOCKS = {
    "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "blockquote", "pre", "table", "tr", "th", "td",
    "hr",
}  # fmt: skip
MORE = [
    "](/u)", "[w](term:the-mole)", "***", "__", "``", "&nbsp;", "&#10;", "&#32;", "&#124;", "$", "=", "+",
    "1.", "2) ", "\n===\n", "\n---\n", "\n***\n", "\n  - ", "\n> ", "  \n", "\\\n", "~", "!", "<http://x.y/_z_>",
    "[^n *o*]", "\n\n    x\n", "\n| a | b |\n|--|:-:|\n| ", "“", "@a", "5 < 6", "\n```\nx\n```\n",
    "&amp;lt;", "#",
]  # fmt: skip
_WORDS = st.text(st.characters(exclude_categories=("Cc", "Cs")), max_size=3)
"""Control characters are refused before a text is read."""
TEXTS = st.lists(st.sampled_from(PIECES + MORE) | _WORDS, max_size=25).map("".join)
MANY = settings(max_examples=400, deadline=None, derandomize=True)


def portable(text):
    return with_addresses(render(text).markdown, lambda address: address)


def squeezed(text):
    return re.sub(r"[\s\0]+", "", text)


def shown(markup):
    """Return words, descriptions of pictures, and blocks of a page, without what twins leave out."""
    page = html.fromstring(f"<div>{markup}</div>")
    for element in page.xpath('//sup[@class="citation"]|//a[@class="footnote-backref"]'):
        element.drop_tree()
    pictures = [squeezed(picture.get("alt") or "") for picture in page.iter("img")]
    return squeezed(page.text_content()), pictures


def blocks(markup):
    """Return the blocks that hold something, paragraphs of items apart: a list may be loose."""
    page = html.fromstring(f"<div>{markup}</div>")
    for element in page.xpath('//sup[@class="citation"]'):
        element.drop_tree()
    return [
        element.tag
        for element in page.iter()
        if element.tag in BLOCKS and not (element.tag == "p" and empty_or_in_item(element))
    ]


def empty_or_in_item(paragraph):
    holds = squeezed(paragraph.text_content()) or paragraph.xpath(".//img|.//a|.//code")
    return not holds or paragraph.getparent().tag == "li"


@pytest.mark.parametrize(
    ("source", "expected"), [case[2:] for case in CASES], ids=[case[1] for case in CASES]
)
def test_a_text_becomes_plain_markdown(source, expected):
    assert portable(source) + "\n" == expected


@pytest.mark.parametrize("source", [case[2] for case in CASES], ids=TITLES)
def test_what_a_fixture_becomes_shows_its_words(source):
    assert shown(PLAIN.render(portable(source))) == shown(render(source).html)


@given(TEXTS)
@MANY
def test_any_text_shows_the_same_words(text):
    assert shown(PLAIN.render(portable(text))) == shown(render(text).html)


@given(TEXTS.filter(lambda text: not re.search(r"\n\s*:|:::|\^", text)))
@MANY
def test_any_text_keeps_its_blocks(text):
    assert blocks(PLAIN.render(portable(text))) == blocks(render(text).html)


@given(TEXTS)
@MANY
def test_no_markup_in_it_is_live(text):
    loose = MarkdownIt("commonmark", {"html": True}).enable("table")
    page = html.fromstring(f"<div>{loose.render(portable(text))}</div>")
    known = BLOCKS | {"div", "em", "strong", "code", "a", "img", "br", "thead", "tbody"}
    assert {element.tag for element in page.iter()} <= known
    for link in page.iter("a"):
        assert not re.match(r"\s*(?:javascript|data|vbscript):", link.get("href"), re.IGNORECASE)


@given(TEXTS)
@MANY
def test_words_of_a_field_are_those_that_it_shows(text):
    inline = render_inline(text, numbers={})
    assert squeezed(inline_words(text)) == squeezed(words_with_pictures(inline))
    again = PLAIN.renderInline(with_addresses(inline_markdown(text), lambda address: address))
    assert squeezed(words_with_pictures(again)) == squeezed(words_with_pictures(inline))


def words_with_pictures(inline):
    page = html.fromstring(f"<div>{inline}</div>")
    for picture in page.iter("img"):
        picture.tail = (picture.get("alt") or "") + (picture.tail or "")
    return page.text_content()


@given(TEXTS)
@MANY
def test_plain_text_as_a_line_is_one_paragraph_or_one_heading_of_these_words(text):
    line = escaped_line(text)
    page = html.fromstring(f"<div>{PLAIN.render(line)}</div>")
    assert squeezed(page.text_content()) == squeezed(text.replace("\0", "\ufffd"))
    assert {element.tag for element in page.iter()} <= {"div", "p"}
    heading = html.fromstring(f"<div>{PLAIN.render(f'# {escaped_heading(line)}')}</div>")
    assert squeezed(heading.text_content()) == squeezed(page.text_content())
    assert {element.tag for element in heading.iter()} == {"div", "h1"}
