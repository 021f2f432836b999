"""The same content makes the same bytes: whatever the clock, file times and hash seed say."""

import filecmp

from tests.copies import AGAIN, build_copy


def differences(comparison: filecmp.dircmp) -> list[str]:
    found = [*comparison.left_only, *comparison.right_only]
    _, changed, errors = filecmp.cmpfiles(
        comparison.left, comparison.right, comparison.common_files, shallow=False
    )
    found += [*changed, *errors]
    return found + [name for inner in comparison.subdirs.values() for name in differences(inner)]


def test_two_builds_of_two_copies_at_two_times_are_equal_to_the_byte(tmp_path, whole_run, published_copy):
    build_copy(tmp_path / "copy", tmp_path / "output", whole_run.site_url, AGAIN)
    assert differences(filecmp.dircmp(published_copy, tmp_path / "output")) == []
