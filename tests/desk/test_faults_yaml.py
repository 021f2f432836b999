"""YAML that is broken, hostile or too clever is refused before anything is built of it."""

# ruff: noqa: E501 - a table of faults reads best with one row a line

import time

import pytest

EXPLAINER = "explainers/the-mole.md"
BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"

FAULTS = {
    "tab for indentation": ("  title: A word on the mole", "\ttitle: A word on the mole", "articles/harbor-letter.md", "content/articles/harbor-letter.md:8: is not valid YAML"),
    "colon in a plain value": ("title: About", "title: About: us", "pages/about.md", "content/pages/about.md:2: is not valid YAML"),
    "quote that is not closed": ("title: About", 'title: "About', "pages/about.md", "content/pages/about.md:"),
    "key twice": ("title: About", "title: About\ntitle: About us", "pages/about.md", "content/pages/about.md:3: title: stands twice; keep one of the two"),
    "anchors that multiply": ("kind: place", f"kind: place\n{BOMB.rstrip()}", EXPLAINER, "content/explainers/the-mole.md:5: 'a' is a YAML anchor or alias; write the value out"),
    "anchor that holds itself": ("kind: place", "kind: place\nx: &x [*x]", EXPLAINER, "content/explainers/the-mole.md:5: 'x' is a YAML anchor or alias"),
    "tag that would run code": ("kind: place", "kind: !!python/object/apply:os.system ['touch escaped']", EXPLAINER, "content/explainers/the-mole.md:4: '!!python/object/apply:os.system' is a YAML tag; leave it out"),
    "tag of nobody": ("kind: place", "kind: !place sea", EXPLAINER, "content/explainers/the-mole.md:4: '!place' is a YAML tag"),
    "merge key": ("kind: place", "kind: place\n<<: {title: Other}", EXPLAINER, "content/explainers/the-mole.md:5: "),
    "key that is a list": ("kind: place", "kind: place\n? [a, b]\n: c", EXPLAINER, "content/explainers/the-mole.md:5: is a key that is not plain text"),
    "key that is a number": ("kind: place", "kind: place\n7: seven", EXPLAINER, "content/explainers/the-mole.md:5: 7: 'seven' is a key that is not text"),
    "nesting without end": ("kind: place", f"kind: {'[' * 5000}", EXPLAINER, "content/explainers/the-mole.md:4: is nested deeper than 40 levels; flatten it"),
    "nesting without end, in blocks": ("kind: place", "x:\n" + "\n".join("- " * depth + "-" for depth in (60,)), EXPLAINER, "is nested deeper than 40 levels; flatten it"),
    "several documents": ("references:\n", "--- \na: b\n--- \nreferences:\n", "sources.yaml", "content/sources.yaml:"),
    "front matter that is a list": ("title: About\nsummary: Who made this.", "- title: About", "pages/about.md", "content/pages/about.md:2: has front matter that is not a mapping"),
    "front matter that is a word": ("title: About\nsummary: Who made this.", "About", "pages/about.md", "content/pages/about.md:2: has front matter that is not a mapping"),
    "a number beyond all bounds": ("coordinates: [54.1, 13.4]", f"coordinates: [{'9' * 5000}, 13.4]", EXPLAINER, "content/explainers/the-mole.md"),
    "an escape that is none": ("title: About", 'title: "\\ud800"', "pages/about.md", "content/pages/about.md:2: "),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_yaml_that_is_broken_or_hostile_is_refused(fault, faulty):
    old, new, name, expected = FAULTS[fault]
    faulty.replace(name, old, new)
    began = time.process_time()
    faulty.refused(expected)
    assert time.process_time() - began < 5


def test_norwegian_is_a_language_and_a_date_is_text(faulty):
    faulty.replace("explainers/harbor-board.md", "kind: organisation", "kind: organisation\nlang: no")
    faulty.handled()
    assert '<html lang="no" ' in faulty.output("explainers/harbor-board/index.html")
