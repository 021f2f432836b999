import pytest

from plugins.records import YamlError, load_yaml
from plugins.records.written import written_number


def test_every_value_knows_its_line():
    located = load_yaml("title: A\nfacts:\n- label: Reach\n  as_of: 2016\n", file="f.md", first_line=2)
    assert located.line_of(("facts", 0, "as_of")) == 5
    assert located.line_of(("facts", 0, "sources")) == 4  # missing: the entry's own line


def test_dates_and_words_that_yaml_1_1_takes_for_something_else_stay_text():
    value = load_yaml("a: 2017-05-24\nb: no\nc: true\nd: 1951\ne: 12:30\n", file="f").value
    assert value == {"a": "2017-05-24", "b": "no", "c": True, "d": 1951, "e": "12:30"}


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: [1, 2\nb: 3\n", 2, "not valid YAML"),
        ("a: 1\na: 2\n", 2, "stands twice"),
        ("a: &x 1\nb: *x\n", 1, "anchor or alias"),
        ("? [1]\n: 2\n", 1, "not plain text"),
        ("a: " + "[" * 60 + "]" * 60 + "\n", 1, "nested deeper"),
        ("a: \x00", 1, "is a control character"),
        ("a: !!python/object/apply:os.system ['true']", 1, "is a YAML tag; leave it out"),
        ("a: !!set {b, c}", 1, "'!!set' is a YAML tag"),
        ("a: 1\nb: !!str 12", 2, "'!!str' is a YAML tag"),
        ("a: !!binary aGk=", 1, "'!!binary' is a YAML tag"),
        ("a: [1, !x 2]", 1, "'!x' is a YAML tag"),
        ("a: [!x 2]", 1, "'!x' is a YAML tag"),
        ("- !<tag:example.org,2026:x> 2", 1, "is a YAML tag"),
        ("a: ! 12", 1, "'!' is a YAML tag"),
        ("!!map\na: 1", 1, "'!!map' is a YAML tag"),
        ('a: "A \\0 b"', 1, "a: 'U+0000' is a control character; delete it"),
        ('a:\n- "x\\x85y"', 2, "a.0: 'U+0085' is a control character"),
        ('a: "x\\ry"', 1, "a: 'U+000D' is a control character"),
        ('"\\u202e": 1', 1, "'U+202E' turns the direction"),
        ("a: Mole &#3;", 1, "a: '&#3;' is a control character; delete it"),
        ("a: [x, 'y &#x202E; z']", 1, "a.1: '&#x202E;' turns the direction of what follows"),
        ("a: x\u202ey", 1, "'U+202E' turns the direction of what follows; delete it"),
        ("a: 1 # x\u202ey", 1, "'U+202E' turns the direction of what follows; delete it"),
        ("a: x\u2067y", 1, "a: 'U+2067' opens an isolate that is not closed; close it with U+2069"),
        ("a: x\u2069y", 1, "a: 'U+2069' closes no isolate; delete it"),
        ('a: "x\\u2068y"', 1, "a: 'U+2068' opens an isolate"),
        ("a: 1\nb: x\ufeffy", 2, "'U+FEFF' is a byte order mark, which belongs before the first line"),
        ("a: x\u2028y", 1, "'U+2028' is a separator of lines; write a plain line break"),
        ("a: x\x85y", 1, "'U+0085' is a control character"),
        ("a: x\x7fy", 1, "'U+007F' is a control character"),
        ("a: x\ufffey", 1, "'U+FFFE' is no character; delete it"),
        ("a: x\ufdd0y", 1, "'U+FDD0' is no character; delete it"),
        ("a: x\U0001ffffy", 1, "'U+1FFFF' is no character; delete it"),
        ("a: x\ud800y", 1, "'U+D800' is half a character; delete it"),
    ],
)
def test_bad_yaml_is_refused_with_its_line(text, line, words):
    with pytest.raises(YamlError) as refusal:
        load_yaml(text, file="content/x.yaml")
    problem = refusal.value.problem
    assert words in str(problem)
    assert line is None or problem.line == line
    assert str(problem).startswith("content/x.yaml")


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("a: 1\nb:\n\t- c\n", 3, "a tab stands before the first word; indent with spaces"),
        ("title: A\nkind place\nid: b\n", 2, "no 'key: value'; put a colon and a space after the key"),
        ("title: A\nkind:place\nid: b\n", 2, "no 'key: value'; put a colon and a space after the key"),
        ("id: a\ndefinition: The Board: five people.\n", 2, 'put the value in quotes: definition: "…"'),
        ("id: a\n  kind: place\n", 2, "the line is indented unlike its neighbors"),
        ("a:\n- id: b\n   how: led by\n", 3, "the line is indented unlike its neighbors"),
        ("a: @home\n", 1, "a value begins with '@'; put the value in quotes"),
        ("a: *The* five people\n", 1, "a value begins with '*'; put the value in quotes"),
        ("a: 1\nb: [1, 2\nc: 3\n", 3, "the '[' of line 2 is not closed; close it with ']'"),
        ("a: 1\nb: {c: 2\n", 3, "the '{' of line 2 is not closed; close it with '}'"),
        ('a: 1\nb: "two\nc: 3\n', 2, "a quotation is not closed"),
    ],
)
def test_what_editors_often_mistype_is_told_in_their_words(text, line, words):
    with pytest.raises(YamlError) as refusal:
        load_yaml(text, file="content/x.yaml")
    assert words in str(refusal.value)
    assert refusal.value.problem.line == line


@pytest.mark.parametrize(
    "text",
    [
        *("Oh!", "wow ! yes", "Bonjour !", "a!b", "می\u200cخواهم", "x\u200dy", "x\u200ey", "x\u200fy"),
        *("x\u061cy", "hy\u00adphen", "no\u00a0break", "a \u2067עברית\u2069 b"),
        *("\U0001f3f4\U000e0067\U000e007f", "\ue000"),
    ],
)  # fmt: skip
def test_signs_and_marks_of_prose_stay_as_they_are(text):
    assert load_yaml(f"a: {text}\n", file="f").value == {"a": text}


def test_a_number_remembers_how_it_was_written():
    value = load_yaml("a: 3.10\nb: 2.5\nc: 007\nd: 1e5\ne: 0x1F\nf: 1_000", file="f").value
    assert (written_number(value["a"]), value["a"], value["b"]) == ("3.10", 3.1, 2.5)
    assert [value[key] for key in "cdef"] == ["007", "1e5", "0x1F", "1_000"]


def test_numbers_longer_than_anybody_means_are_text():
    digits = "9" * 5_000
    assert load_yaml(f"a: {digits}\nb: 1.{digits}\n", file="f").value == {"a": digits, "b": f"1.{digits}"}


def test_very_deep_yaml_is_refused_without_a_traceback():
    with pytest.raises(YamlError):
        load_yaml("a: " + "[" * 100_000, file="x")
