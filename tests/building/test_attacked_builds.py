"""Small runs of the attacks on builds, each with a seed: full disks, kills, an editor who saves meanwhile."""

from benchmarks.failing_writes import FailingWrites
from benchmarks.killed_builds import kill_builds
from benchmarks.racing_editor import Race


def test_a_full_disk_loses_nothing(tmp_path):
    attack = FailingWrites(tmp_path, for_the_web=False)
    assert len(attack.writes) > 100
    assert list(attack.faults(count=2, seed=2026)) == []


def test_a_killed_build_leaves_a_whole_site(tmp_path):
    assert list(kill_builds(tmp_path, count=2, seed=2026, for_the_web=False)) == []


def test_what_is_saved_meanwhile_makes_no_half_site(tmp_path):
    race = Race(tmp_path, saves=30, seed=2026)
    assert list(race.faults()) == []
    assert race.builds
