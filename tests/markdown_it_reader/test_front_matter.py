import pytest

from plugins.markdown_it_reader.document import read_document
from plugins.markdown_it_reader.source_text import UnreadableDocumentError

FILE = "content/explainers/thaad.md"


def refusal_of(data, **options):
    with pytest.raises(UnreadableDocumentError) as refusal:
        read_document(data if isinstance(data, bytes) else data.encode(), file=FILE, **options)
    return str(refusal.value.problem)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("", ":1: has no front matter; begin the file with a line '---'"),
        ("\n---\ntitle: A\n---\n", ":1: begins with an empty line before '---'"),
        ("Title: A\n\nText", ":1: has no front matter"),
        ("---\ntitle: A\n\nText", ":1: has front matter that is never closed; add a line '---'"),
        ("---\n---\n", ":2: has front matter that is not a mapping"),
        ("---\n- a\n---\n", ":2: has front matter that is not a mapping"),
        ("---\ntitle: A\nfacts: [\n---\n", ":4: is not valid YAML"),
        ("---\ntitle: A\ntitle: B\n---\n", ":3: title: stands twice"),
        ("---\ntitle: A\n---\nText \xe9".encode("latin-1"), ":4: is not UTF-8; save the file as UTF-8"),
        ("---\ntitle: A\n---\n".encode("utf-16"), ":1: is not UTF-8"),
    ],
)
def test_a_file_without_sound_front_matter_is_refused_with_line_and_mend(data, words):
    assert refusal_of(data).startswith(FILE + words)


def test_a_huge_file_is_refused():
    assert "is larger than 1,000 bytes" in refusal_of(b"x" * 1001, max_bytes=1000)


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_byte_order_marks_and_line_ends_of_all_kinds_are_read_alike(newline, mark):
    text = mark + newline.join(["---", "title: A", "x: {y: 1}", "---", "", "One", "[@a]", ""])
    document = read_document(text.encode(), file=FILE)
    assert document.metadata.values == {"title": "A", "x": {"y": 1}}
    assert document.front_matter.line_of(("x", "y")) == 3
    assert [found.line for found in document.rendered.references] == [7]
    assert document.rendered.html.startswith('<p id="p-one">One\n')


def test_a_rule_in_the_body_is_not_the_end_of_the_front_matter():
    document = read_document(b"---\ntitle: A\n--- \none\n\n---\n\n[@a]", file=FILE)
    assert "<hr>" in document.rendered.html
    assert document.rendered.references[0].line == 8


def test_a_body_may_be_missing():
    assert read_document(b"---\ntitle: A\n---", file=FILE).rendered.html == ""


def test_control_characters_are_left_out_and_reported():
    document = read_document(b"---\ntitle: A\n---\none\ntw\x08o", file=FILE)
    assert document.rendered.html == '<p id="p-one-two">one\ntwo</p>\n'
    assert [str(problem) for problem in document.problems] == [
        f"{FILE}:5: 'U+0008' is a control character; delete it (behind 'tw')"
    ]
