"""Damaged data files and front matter: what is refused is told with file and mend, and nothing is raised."""

from benchmarks.fuzz_data import find_faults


def test_a_small_run_finds_nothing():
    found = find_faults(seed=2026, count=800)
    assert [fault for fault in found.values() if not fault.startswith("line: ")] == []
