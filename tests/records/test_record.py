from datetime import date
from typing import Literal

import pytest
from pydantic.dataclasses import dataclass

from plugins.records import ScalarText, load_yaml, read_record, read_records

CONFIG = {"extra": "forbid"}


@dataclass(frozen=True, slots=True, config=CONFIG)
class Fact:
    label: str
    as_of: ScalarText = "unknown"


@dataclass(frozen=True, slots=True, config=CONFIG)
class Term:
    title: str
    kind: Literal["place", "person"]
    reviewed: date | None = None
    facts: tuple[Fact, ...] = ()


def problems_of(text):
    result = read_record(Term, load_yaml(text, file="t.md", first_line=2))
    assert isinstance(result, list)
    return [str(problem) for problem in result]


def test_a_sound_record_is_returned():
    term = read_record(
        Term, load_yaml("title: A\nkind: place\nfacts: [{label: x, as_of: 2016}]", file="t.md")
    )
    assert term == Term("A", "place", None, (Fact("x", "2016"),))


def test_a_misspelt_key_is_named_with_the_key_it_should_be():
    assert problems_of("title: A\nkind: place\nreviewd: 2017-01-01\n") == [
        "t.md:4: reviewd: is not a known key; did you mean 'reviewed'?"
    ]


def test_a_bad_date_is_named_with_its_line_and_the_mend():
    assert problems_of("title: A\nkind: place\nreviewed: 2026-13-01\n") == [
        "t.md:4: reviewed: '2026-13-01' is not a date; write YYYY-MM-DD"
    ]


def test_all_problems_of_a_record_are_reported_at_once():
    found = problems_of("kind: river\nfacts:\n- label: 3\n- as_of: x\n")
    assert len(found) == 4
    assert found[0] == "t.md:2: title: is missing; add 'title:'"
    assert "t.md:2: kind: 'river' is not one of the allowed values; write 'place' or 'person'" in found
    assert any(line.startswith("t.md:4: facts.0.label: '3' is not text") for line in found)


def test_a_list_keeps_the_sound_records_and_reports_the_rest():
    found = read_records(Fact, load_yaml("- {label: a}\n- {lable: b}\n- {label: c}\n", file="f.yaml"))
    assert [record.label for record, _ in found.records] == ["a", "c"]
    assert [line for _, line in found.records] == [1, 3]
    assert "did you mean 'label'?" in " ".join(map(str, found.problems))


def test_a_file_that_is_no_list_is_reported():
    found = read_records(Fact, load_yaml("a: 1\n", file="f.yaml"))
    assert str(found.problems[0]).startswith("f.yaml:1: is not a list")


@pytest.mark.parametrize("value", ["about 2,300 m", "some 1,230", "Cologne, Bonn and Mainz", "some 3,5 %"])
def test_a_comma_that_cuts_a_text_in_two_is_told_as_such(value):
    (problem,) = problems_of(f"title: A\nkind: place\nfacts:\n- {{label: {value}, as_of: 2016}}\n")
    second = value.partition(",")[2].strip()
    assert problem.startswith(f"t.md:5: facts.0.{second}: ")
    assert "put the whole text in quotes" in problem


def test_only_the_keys_of_the_record_itself_are_offered():
    (problem,) = problems_of("title: A\nkind: place\nfacts:\n- {label: x, source: y}\n")
    assert problem == "t.md:5: facts.0.source: is not a known key; known keys are as_of, label"
    (problem,) = problems_of("title: A\nkind: place\nfacts:\n- {label: x, titel: y}\n")
    assert problem.endswith("known keys are as_of, label")
