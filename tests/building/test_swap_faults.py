"""Whatever step of a swap fails, or is the last of a killed process: the next run ends right."""

import os
from contextlib import suppress
from itertools import count
from pathlib import Path

import pytest

from plugins.building.refusals import SwapRefusedError
from plugins.building.swap import BuildInProgressError, SwapFolders, building, left_over, recover, swap_in

STEPS = range(1, 9)


class KilledError(BaseException):
    """Stands for SIGKILL: nothing of the process runs after it."""


def site(folder, words):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "index.html").write_text(words)
    (folder / "articles").mkdir(exist_ok=True)


def words_of(folder):
    return (folder / "index.html").read_text() if folder.is_dir() else None


def build(folders, words):
    with building(folders) as staged:
        site(staged, words)
        swap_in(folders)


@pytest.fixture
def folders(tmp_path):
    return SwapFolders(tmp_path / "output")


@pytest.fixture
def disturb(monkeypatch):
    """Let the steps of a swap that a function chooses by their number fail with an error."""
    originals = {name: getattr(Path, name) for name in ("rename", "mkdir", "unlink", "touch")}

    def start(is_disturbed, error, *, every=tuple(originals)):
        numbers = count(1)

        def disturbed(name):
            def step(self, *arguments, **options):
                if is_disturbed(next(numbers)):
                    raise error()
                return originals[name](self, *arguments, **options)

            return step

        for name in every:
            monkeypatch.setattr(Path, name, disturbed(name))
        return monkeypatch.undo

    return start


def refusal():
    return PermissionError(13, "Permission denied")


def ended(folders, words):
    """Run the next command, whose build is refused: nothing is staged that would be swapped in."""
    with building(folders):
        pass
    assert words_of(folders.output) in words
    assert left_over(folders) == ()
    assert [path.name for path in folders.area.iterdir()] == ["lock"]


@pytest.mark.parametrize("had", [None, "old"])
@pytest.mark.parametrize("step", STEPS)
def test_one_step_that_fails_leaves_the_last_site_for_good(folders, disturb, step, had):
    if had:
        site(folders.output, had)
    undo = disturb(lambda number: number == step, refusal, every=("rename",))
    with building(folders) as staged:
        site(staged, "new")
        try:
            swap_in(folders)
            expected = "new"
        except OSError:
            expected = had
    undo()
    assert words_of(folders.output) == expected
    ended(folders, [expected])


@pytest.mark.parametrize("had", [None, "old"])
@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("every", [("rename",), ("rename", "unlink", "mkdir", "touch")])
def test_a_disk_that_fails_from_a_step_on_shows_nothing_that_was_refused(folders, disturb, step, had, every):
    if had:
        site(folders.output, had)
    failed = False
    with building(folders) as staged:
        site(staged, "new")
        undo = disturb(lambda number: number >= step, refusal, every=every)
        try:
            swap_in(folders)
        except OSError:
            failed = True
        undo()
    can_mark = "touch" not in every
    ended(folders, [had] if failed and can_mark else [had, "new"])


@pytest.mark.parametrize("had", [None, "old"])
@pytest.mark.parametrize("step", STEPS)
def test_a_process_killed_at_any_step_is_finished_by_the_next(folders, disturb, step, had):
    if had:
        site(folders.output, had)
    for words in ("new", "newer"):
        undo = disturb(lambda number: number >= step, KilledError)
        with suppress(KilledError):
            build(folders, words)
        undo()
        if folders.output.exists():
            assert words_of(folders.output) in (had, "new", "newer")
    ended(folders, [had, "new", "newer"])


@pytest.mark.parametrize("step", STEPS)
def test_what_an_interrupted_swap_left_is_kept_when_finishing_it_fails(folders, disturb, step):
    site(folders.previous, "old")
    site(folders.ready, "new")
    undo = disturb(lambda number: number == step, refusal, every=("rename",))
    try:
        recover(folders)
        expected = ["new"]
    except OSError:
        expected = ["old"]
    undo()
    recover(folders)
    assert words_of(folders.output) in expected
    assert left_over(folders) == ()


@pytest.mark.parametrize("name", ["previous", "ready", "staged", "left-1"])
@pytest.mark.parametrize("kind", ["file", "link", "dangling link", "fifo", "closed folder"])
def test_whatever_stands_under_a_name_of_ours_is_no_site_and_goes(folders, tmp_path, name, kind):
    site(folders.output, "old")
    site(tmp_path / "elsewhere", "mine")
    folders.area.mkdir()
    path = folders.area / name
    makers = {
        "file": lambda: path.write_text("x"),
        "link": lambda: path.symlink_to(tmp_path / "elsewhere"),
        "dangling link": lambda: path.symlink_to(tmp_path / "nothing"),
        "fifo": lambda: os.mkfifo(path),
        "closed folder": lambda: [site(path / "deep", "older"), (path / "deep").chmod(0o500)],
    }
    makers[kind]()
    build(folders, "new")
    assert words_of(folders.output) == "new"
    assert words_of(tmp_path / "elsewhere") == "mine"
    ended(folders, ["new"])


def test_what_cannot_be_moved_away_is_named_and_another_name_is_taken(folders, monkeypatch):
    site(folders.output, "old")
    site(folders.previous, "older")
    rename = Path.rename

    def unless_stuck(self, target):
        if self == folders.previous:
            raise refusal()
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", unless_stuck)
    for words in ("new", "newer", "newest"):
        build(folders, words)
        assert words_of(folders.output) == words
        assert left_over(folders) == (folders.previous,)


def test_what_cannot_be_removed_is_named_until_it_is_gone(folders, monkeypatch):
    site(folders.output, "old")
    stuck = "plugins.building.removal.shutil.rmtree"
    monkeypatch.setattr(stuck, lambda path, **_: path == folders.staged and (path / "index.html").unlink())
    build(folders, "new")
    assert words_of(folders.output) == "new"
    assert [path.name for path in left_over(folders)] == ["left-1"]
    monkeypatch.undo()
    build(folders, "newer")
    assert left_over(folders) == ()


@pytest.mark.parametrize("kind", ["link", "dangling link", "folder", "fifo"])
def test_a_lock_that_is_no_file_is_told_and_nothing_behind_it_is_touched(folders, tmp_path, kind):
    folders.area.mkdir()
    lock, letter = folders.area / "lock", tmp_path / "letter.txt"
    letter.write_text("mine")
    makers = {
        "link": lambda: lock.symlink_to(letter),
        "dangling link": lambda: lock.symlink_to(tmp_path / "nothing"),
        "folder": lock.mkdir,
        "fifo": lambda: os.mkfifo(lock),
    }
    makers[kind]()
    with pytest.raises(SwapRefusedError, match=r"is no file of its own.*remove it"), building(folders):
        pass
    assert letter.read_text() == "mine"
    assert not (tmp_path / "nothing").exists()


def test_a_lock_is_never_cut_off(folders, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("mine")
    folders.area.mkdir()
    os.link(letter, folders.area / "lock")
    build(folders, "new")
    assert letter.read_text() == "mine"


@pytest.mark.parametrize("kind", ["link", "file"])
def test_a_working_folder_that_is_none_is_told(folders, tmp_path, kind):
    (tmp_path / "elsewhere").mkdir()
    if kind == "link":
        folders.area.symlink_to(tmp_path / "elsewhere")
    else:
        folders.area.write_text("mine")
    with pytest.raises(SwapRefusedError, match=f"is a {kind}, where"), building(folders):
        pass
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_lock_that_was_removed_meanwhile_keeps_nobody_out_for_long(folders):
    with building(folders):
        (folders.area / "lock").unlink()
        (folders.area / "lock").write_text("")
        with building(folders):  # as after `make clean`: it is another lock
            pass
    with building(folders), pytest.raises(BuildInProgressError), building(folders):
        pass
