from time import process_time

import pytest

from plugins.markdown_it_reader.locating import MAX_PARAGRAPH
from plugins.markdown_it_reader.parser import Options
from plugins.markdown_it_reader.rendering import render

HOSTILE = [
    *(
        "'a\" ",
        "[a](",
        "[",
        "[@a; ",
        "[@a]",
        "*a **b ",
        "![",
        "<!--",
        "<a ",
        "^[a",
        "^[a] ",
        "[^1]",
        "{.a ",
        "\\",
    ),
    *(
        "[a]{b ",
        "[a]{% ",
        "`a ``b ",
        "[a]: b\n",
        "> ",
        "- ",
        "::: note\n",
        "::: note\n:::\n",
        "|a",
        "a|b\n-|-\n",
    ),
    *("a\n: b\n\n", "[^a]: b\n\n", "# a\n", "a\n\n", "{.a}\n\n", "> a\nb\n"),
]


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("paragraph", [MAX_PARAGRAPH - 100, 40_000])
def test_hostile_text_takes_no_longer_than_its_length_allows(piece, paragraph):
    """Quadratic rules took 22 seconds for 80 kB of quotes; the bound leaves room for a slow machine."""
    text = "\n\n".join([(piece * paragraph)[:paragraph]] * (20_000 // paragraph or 1))
    start = process_time()
    render(text)
    assert process_time() - start < 10


def test_a_monstrous_paragraph_stays_text_and_is_reported():
    rendered = render("x\n\n" + '*a* "b" ' * (MAX_PARAGRAPH // 8 + 1), file="f.md")
    assert "<em>" not in rendered.html
    assert "*a* &quot;b&quot;" in rendered.html
    (problem,) = rendered.problems
    assert str(problem).startswith('f.md:3: paragraph: \'*a* "b"')
    assert "is longer than 10,000 characters" in str(problem)


def test_what_markdown_it_would_drop_as_too_deep_is_reported():
    rendered = render("x\n\n" + "> " * 5 + "deep", file="f.md", options=Options(max_nesting=5))
    assert "deep" not in rendered.html
    assert [str(problem) for problem in rendered.problems] == [
        "f.md:3: nesting: is deeper than 5 levels, and what lies below is lost; flatten it"
    ]


def test_depth_up_to_the_limit_is_kept():
    rendered = render("> " * 19 + "deep")
    assert "deep" in rendered.html
    assert rendered.problems == ()
