"""What must hold for any text at all."""

from collections import Counter

from bs4 import BeautifulSoup
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from plugins.markdown_it_reader.document import read_document
from plugins.markdown_it_reader.lasting_ids import slug_of
from plugins.markdown_it_reader.parser import Options
from plugins.markdown_it_reader.quotations import set_quotations
from plugins.markdown_it_reader.rendering import render, render_inline
from plugins.markdown_it_reader.source_text import UnreadableDocumentError

PIECES = [
    *("\n", "\n\n", " ", "    ", "\t", "a", "In January", "한국", "島", "é", "'", '"', "--", "..."),
    *("# ", "## ", "> ", "- ", "1. ", "* ", "::: note\n", ":::", "::: x\n", "```\n", "|", "|-|", "\n: "),
    *(
        "[",
        "]",
        "(",
        ")",
        "{",
        "}",
        "[a]",
        "[@a]",
        "[@a; @b]",
        "[@",
        "](term:x)",
        "](javascript:x)",
        "![",
        "^[",
    ),
    *("](<x y>)", "({filename}/a.md)", "[^n]", "[^n]: ", "[a]: ", "{#i}", "{.c}", "{claim=d}", '{id="x y"}'),
    *(
        '{style="x"}',
        '{title="<"}',
        "{#fn1}",
        "<",
        ">",
        "&",
        "<b>",
        "</p>",
        "<script>",
        "<!--",
        "-->",
        "&lt;",
    ),
    *("*", "**", "_", "~~", "`", "\\", "\u00a0", "\u2003", "\u3000", "\u200b", "\0", "\r\n", "\u2028"),
]
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=40).map("".join)
SETTINGS = settings(max_examples=200, deadline=None, derandomize=True)

ELEMENTS = {
    *("a", "aside", "blockquote", "br", "code", "dd", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5"),
    *("h6", "hr", "img", "li", "ol", "p", "pre", "s", "section", "span", "strong", "sup", "table", "tbody"),
    *("td", "th", "thead", "tr", "ul"),
}
ATTRIBUTES = {
    *("alt", "class", "data-claim", "data-date", "data-event", "data-card", "dir", "height"),
    *("href", "id", "lang", "role", "scope", "src", "start", "title", "translate", "width"),
}


def check_markup(html):
    for element in BeautifulSoup(html, "html.parser").find_all(True):
        assert element.name in ELEMENTS
        assert set(element.attrs) <= ATTRIBUTES
        assert (
            not element.attrs.get("href", "").lower().startswith(("javascript", "data", "vbscript", "file"))
        )


MARKS = st.lists(
    st.sampled_from([*"\"'\"' ab9(.-я“é—\n\u00a0", "*", "**", "`x`", "[", "](y)"]), max_size=16
).map("".join)


@SETTINGS
@given(MARKS)
def test_quotation_marks_beside_other_scripts_are_told_apart_as_markdown_it_does(text):
    md = MarkdownIt("commonmark", {"typographer": True}).enable("smartquotes")
    theirs = md.parseInline(text)[0].children
    ours = MarkdownIt("commonmark").parseInline(text)[0].children
    set_quotations(ours, ("“", "”", "‘", "’"))
    assert [token.content for token in ours] == [token.content for token in theirs]


@SETTINGS
@given(TEXTS)
def test_any_text_gives_known_elements_and_attributes_only(text):
    check_markup(render(text).html)
    check_markup(render_inline(text))


@SETTINGS
@given(TEXTS)
def test_ids_are_unique_and_sound(text):
    rendered = render(text)
    elements = BeautifulSoup(rendered.html, "html.parser").find_all(True, id=True)
    ids = Counter(element["id"] for element in elements)
    assert all(count == 1 for count in ids.values()), ids
    assert all(name and not any(letter.isspace() for letter in name) for name in ids)
    assert all(heading.id in ids for heading in rendered.toc)
    soup = BeautifulSoup(rendered.html, "html.parser")
    for name in ("p", "h1", "h2", "h3", "h4", "h5", "h6", "table"):
        assert all(element.get("id") for element in soup.find_all(name))


@SETTINGS
@given(TEXTS)
def test_references_stand_on_lines_that_name_them(text):
    lines = text.replace("\0", "\ufffd").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for found in render(text).references:
        if found.kind in {"citation", "claim"}:
            # a citation may be wrapped; a claim is named where its words end, its line where they begin
            assert found.target in "\n".join(lines[found.line - 1 :])
    assert all(problem.line and 1 <= problem.line <= len(lines) for problem in render(text).problems)


@SETTINGS
@given(TEXTS)
def test_sanitized_raw_html_gives_no_script_and_no_handler(text):
    html = render(text, options=Options(raw_html=True)).html
    for element in BeautifulSoup(html, "html.parser").find_all(True):
        assert element.name != "script"
        assert not any(name.startswith("on") or name == "style" for name in element.attrs)


@SETTINGS
@given(st.binary(max_size=60), TEXTS)
def test_any_bytes_are_a_document_or_refused_in_words(junk, text):
    for data in (junk, b"---\n" + junk + b"\n---\n" + text.encode("utf-8", "ignore")):
        try:
            document = read_document(data, file="f.md")
        except UnreadableDocumentError as refusal:
            words = str(refusal)
        else:
            words = "".join(map(str, document.problems)) or "f.md"
        assert words.startswith("f.md")


@SETTINGS
@given(st.text())
def test_a_slug_is_short_and_stable(text):
    slug = slug_of(text)
    assert len(slug) < 120
    assert not any(letter.isspace() for letter in slug)
    assert slug_of(slug.replace("-", " ")).count("-") <= 3
