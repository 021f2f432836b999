import pytest

from plugins.records import YamlError, load_yaml


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
        ("a: !!python/object/apply:os.system ['true']", 1, "not valid YAML"),
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


def test_very_deep_yaml_is_refused_without_a_traceback():
    with pytest.raises(YamlError):
        load_yaml("a: " + "[" * 100_000, file="x")
