import threading
import time
from contextlib import suppress

import pytest

from plugins.building.swap import BuildInProgressError, SwapFolders, building, recover, swap_in


@pytest.fixture
def folders(tmp_path):
    return SwapFolders(tmp_path / "output")


def site(folder, words):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(words)


def read(folders):
    return (folders.output / "index.html").read_text()


def at_rest(folders):
    return sorted(path.name for path in folders.area.iterdir()) == ["lock"]


def test_a_staged_site_replaces_the_last_one(folders):
    site(folders.output, "old")
    with building(folders) as staged:
        site(staged, "new")
        swap_in(folders)
    assert read(folders) == "new"
    assert at_rest(folders)


def test_a_build_that_fails_leaves_the_last_site(folders):
    site(folders.output, "old")
    with pytest.raises(ValueError, match="broken"), building(folders) as staged:  # noqa: PT012
        site(staged, "half")
        raise ValueError("broken")
    assert read(folders) == "old"
    assert at_rest(folders)


def test_a_process_killed_while_staging_leaves_the_last_site(folders):
    site(folders.output, "old")
    site(folders.staged, "half")
    with building(folders) as staged:
        assert list(staged.iterdir()) == []
    assert read(folders) == "old"


def test_a_process_killed_before_the_first_rename_is_finished_by_the_next(folders):
    site(folders.output, "old")
    site(folders.ready, "new")
    recover(folders)
    assert read(folders) == "new"


def test_a_process_killed_between_the_renames_is_finished_by_the_next(folders):
    site(folders.previous, "old")
    site(folders.ready, "new")
    recover(folders)
    assert read(folders) == "new"
    assert not folders.previous.exists()


def test_the_last_site_comes_back_when_nothing_newer_is_whole(folders):
    site(folders.previous, "old")
    recover(folders)
    assert read(folders) == "old"


def test_two_builds_at_once_are_refused(folders):
    with building(folders), pytest.raises(BuildInProgressError), building(folders):
        pass


def test_a_program_that_a_killed_build_left_writing_is_outwaited(folders):
    site(folders.staged, "half")
    ends = time.monotonic() + 0.4

    def write_on():
        number = 0
        while time.monotonic() < ends:
            number += 1
            with suppress(OSError):
                site(folders.staged / "deep" / f"{number}", "late")

    writer = threading.Thread(target=write_on)
    writer.start()
    time.sleep(0.05)
    with building(folders) as staged:
        writer.join()
        assert staged.is_dir()
    assert at_rest(folders)
