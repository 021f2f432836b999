import doctest
import subprocess
import sys

import pytest

from plugins.markdown_it_reader import (
    Citing,
    Heading,
    Reference,
    east_asian_emphasis,
    lasting_ids,
    render,
    render_inline,
    render_line,
    rendering,
    written_headings,
)
from plugins.markdown_it_reader.parser import Options


def test_a_field_is_rendered_without_a_paragraph_and_without_anchors():
    assert render_inline('*It\'s* "so" [here](term:thaad).[@a]') == (
        "<em>It’s</em> “so” "
        '<a class="mention" data-card="card-thaad" href="{filename}/explainers/thaad.md">here</a>.'
        '<sup class="citation"><a href="#source-a" role="doc-noteref">1</a></sup>'
    )


@pytest.mark.parametrize(
    ("language", "quoted"),
    [
        ("en", "“It’s ‘here’”"),
        ("en-GB", "“It’s ‘here’”"),
        ("de-AT", "„It’s ‚here‘“"),
        ("de-CH", "«It’s ‹here›»"),
        ("fr", "«\u202fIt’s «\u202fhere\u202f»\u202f»"),
        ("fr-CH", "«It’s ‹here›»"),
        ("ru", "«It’s „here“»"),
        ("fi", "”It’s ’here’”"),
        ("ja", "「It’s 『here』」"),
        ("zh-TW", "「It’s 『here』」"),
        ("zh-CN", "“It’s ‘here’”"),
        ("x-none", "“It’s ‘here’”"),
    ],
)
def test_quotation_marks_are_those_of_the_texts_language(language, quoted):
    citing = Citing((language, "en"))
    assert render_inline("\"It's 'here'\"", citing=citing) == quoted
    assert f">{quoted[0]}" in render('"First.\n\n"Second."', citing=citing).html


def test_words_marked_with_a_language_have_its_quotation_marks():
    text = """"He wrote ['das "Amt"']{lang=de}" and "no\""""
    assert render_inline(text) == '“He wrote <span lang="de">‚das „Amt“‘</span>” and “no”'


def test_a_field_knows_its_references_and_problems_by_line():
    rendered = render_line("[a](term:b)\n[c](term:D)", file="content/x.yaml", line=7)
    assert rendered.references == (Reference("term", "b", 7),)
    assert [str(problem) for problem in rendered.problems] == [
        "content/x.yaml:8: link: 'term:D' names no explainer; write its id, as in term:d"
    ]


def test_a_field_holds_no_blocks():
    assert render_inline("# no heading\n\n- no list") == "# no heading\n\n- no list"


def test_an_id_in_a_field_is_checked_too():
    assert render_inline('[x]{id="a b"}') == "<span>x</span>"


def test_lines_count_from_where_the_text_stands_in_its_file():
    assert render("a\n[@b]", first_line=10).references == (Reference("citation", "b", 11, anchor="cite-1"),)


def test_the_contents_hold_words_without_links_notes_and_ids():
    text = "## *Why* [it](x) [matters]{#m}[@a]^[note]\n\n> ## Theirs\n\n"
    text += "::: note\n## Boxed\n:::\n\n### `Next` {#n}\n"
    assert render(text).toc == (
        Heading(2, "why-it-matters", "<em>Why</em> it <span>matters</span>"),
        Heading(3, "n", "<code>Next</code>"),
    )


def test_one_text_leaves_nothing_behind_for_the_next():
    first = render("[a]\n\n[a]: x\n\n[@b] ^[n] p {#i}")
    assert render("[a]\n\n[a]: x\n\n[@b] ^[n] p {#i}") == first
    assert "<a" not in render("[a]").html


def test_rendering_needs_no_pelican():
    code = "import sys; import plugins.markdown_it_reader; sys.exit('pelican' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_options_make_parsers_of_their_own():
    assert "<b>" not in render("<b>x</b>").html
    assert "<b>" in render("<b>x</b>", options=Options(raw_html=True)).html
    assert "<b>" not in render("<b>x</b>").html


def test_the_examples_in_docstrings_are_true():
    for module in (lasting_ids, rendering, written_headings, east_asian_emphasis):
        results = doctest.testmod(module)
        assert results.attempted > 0
        assert results.failed == 0
