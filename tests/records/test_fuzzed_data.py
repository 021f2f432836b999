"""Damaged data files and front matter: what is refused is told with file, line, mend; nothing is raised."""

import json
from pathlib import Path

import pytest

from benchmarks.fuzz_data import fault_of, find_faults
from benchmarks.fuzzing.data import KINDS

FOUND = json.loads(
    Path(__file__).parent.joinpath("fixtures", "found_by_fuzzing.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize(("name", "text"), FOUND)
def test_what_was_found_is_read_or_told(name, text):
    (kind,) = (kind for kind in KINDS if kind.name == name)
    assert fault_of(kind, text) == ""


def test_a_small_run_finds_nothing():
    assert find_faults(seed=2026, count=800) == {}
