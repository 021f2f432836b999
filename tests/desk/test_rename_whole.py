"""``rename`` is whole or not at all: through a failing disk, a kill at any step, a save meanwhile."""

import os
import shutil
import subprocess
import sys
from fcntl import LOCK_EX, flock
from pathlib import Path

import pytest

from plugins.desk.cli import main
from plugins.desk.renaming import RenameRefusedError, apply_plan, plan_rename

ROOT = Path(__file__).parents[2]
OLD, NEW = "content/explainers/the-mole.md", "content/explainers/sea-wall.md"
KILLED = """
import os, pathlib, signal, sys
wanted, root = int(sys.argv[1]), pathlib.Path(sys.argv[2])
calls = 0

def dying(method):
    def step(self, *arguments, **settings):
        global calls
        calls += 1
        if calls == wanted:
            os.kill(os.getpid(), signal.SIGKILL)
        return method(self, *arguments, **settings)
    return step

for name in ("write_bytes", "write_text", "replace", "rename", "unlink", "chmod"):
    setattr(pathlib.Path, name, dying(getattr(pathlib.Path, name)))
from plugins.desk.cli import main
raise SystemExit(main(["--root", str(root), "rename", "the-mole", "sea-wall"]))
"""


def snapshot(root):
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted((root / "content").rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def project(tmp_path):
    shutil.copytree(ROOT / "tests/small_site/content", tmp_path / "content")
    path = tmp_path / "content/articles/harbor-letter.md"
    path.write_bytes(path.read_bytes() + b"\n[Mole](term:the-mole)")
    return tmp_path


@pytest.fixture
def renamed(project, tmp_path_factory):
    """What the project is after the rename."""
    other = tmp_path_factory.mktemp("renamed")
    shutil.copytree(project / "content", other / "content")
    apply_plan(plan_rename(other / "content", "the-mole", "sea-wall"))
    return snapshot(other)


@pytest.mark.parametrize("step", range(1, 22))
def test_a_rename_killed_at_any_step_is_finished_by_the_next_command(project, renamed, step, capsys):
    before = snapshot(project)
    died = subprocess.run(
        [sys.executable, "-c", KILLED, str(step), str(project)], cwd=ROOT, capture_output=True, check=False
    )
    assert died.returncode in {-9, 0}, died.stderr
    assert (OLD in snapshot(project)) != (NEW in snapshot(project)), "one id at any time"
    assert main(["--root", str(project), "rename", "the-mole", "sea-wall", "--dry-run"]) in {0, 1}
    assert snapshot(project) in (before, renamed)
    assert not (project / ".build/rename.json").exists()
    if (project / NEW).exists() and died.returncode:
        assert "had been interrupted" in capsys.readouterr().err


def test_every_step_of_a_small_rename_was_killed(project):
    died = subprocess.run(
        [sys.executable, "-c", KILLED, "21", str(project)], cwd=ROOT, capture_output=True, check=False
    )
    assert died.returncode == 0, "there are more steps than the test above kills"


class Failing:
    """A file system that refuses one call, or every call from one on."""

    def __init__(self, monkeypatch, wanted, *, forever):
        self.wanted, self.forever, self.calls = wanted, forever, 0
        for name in ("write_bytes", "replace", "rename", "unlink"):
            monkeypatch.setattr(Path, name, self._failing(getattr(Path, name)))

    def _failing(self, method):
        def step(path, *arguments, **settings):
            self.calls += 1
            if self.calls == self.wanted or (self.forever and self.calls > self.wanted):
                raise OSError(28, "No space left on device")
            return method(path, *arguments, **settings)

        return step


@pytest.mark.parametrize("forever", [False, True])
@pytest.mark.parametrize("step", range(1, 12))
def test_a_step_that_fails_undoes_all_or_leaves_the_rest_to_the_next_command(
    project, renamed, capsys, step, forever
):
    before = snapshot(project)
    with pytest.MonkeyPatch.context() as patched:
        Failing(patched, step, forever=forever)
        code = main(["--root", str(project), "rename", "the-mole", "sea-wall"])
    error = capsys.readouterr().err
    assert "Traceback" not in error
    if code:
        assert "No space left on device" in error or "cannot be removed" in error
    if "nothing was changed" in error:
        assert snapshot(project) == before
        assert not (project / ".build/rename.json").exists()
    main(["--root", str(project), "rename", "the-mole", "x", "--dry-run"])
    assert snapshot(project) in (before, renamed)


def test_what_the_editor_wrote_after_the_kill_stays(project):
    subprocess.run([sys.executable, "-c", KILLED, "6", str(project)], cwd=ROOT, check=False)
    path = project / "content/articles/harbor-letter.md"
    path.write_bytes(path.read_bytes() + b" and [again](term:the-mole)")
    assert main(["--root", str(project), "rename", "x", "y"]) == 1
    assert path.read_bytes().endswith(b"\n[Mole](term:sea-wall) and [again](term:sea-wall)")


def test_both_ids_are_told_when_somebody_put_the_old_file_back(project, capsys):
    subprocess.run([sys.executable, "-c", KILLED, "6", str(project)], cwd=ROOT, check=False)
    shutil.copy(ROOT / "tests/small_site" / OLD, project / OLD)
    before = snapshot(project)
    assert main(["--root", str(project), "check"]) == 1
    assert "the-mole.md and sea-wall.md are both there" in capsys.readouterr().err
    assert snapshot(project) == before


@pytest.mark.parametrize(
    "journal", ["", "{", "[]", '{"old": "../x", "new": "y", "process": 1}', "[" * 99_999]
)
def test_a_broken_journal_is_told(project, capsys, journal):
    (project / ".build").mkdir()
    (project / ".build/rename.json").write_text(journal)
    assert main(["--root", str(project), "rename", "the-mole", "sea-wall"]) == 1
    assert ".build/rename.json cannot be read; remove it" in capsys.readouterr().err


def test_a_file_saved_between_plan_and_writing_stops_the_rename(project):
    plan = plan_rename(project / "content", "the-mole", "sea-wall")
    path = project / "content/timeline/works.yaml"
    path.write_text(path.read_text() + "# saved\n")
    before = snapshot(project)
    with pytest.raises(RenameRefusedError, match=r"content/timeline/works.yaml was saved meanwhile"):
        apply_plan(plan)
    assert snapshot(project) == before


@pytest.mark.parametrize("made", ["a file", "a link", "a link as lock"])
def test_a_working_folder_that_is_none_is_told(project, capsys, made):
    (project / "mine").write_text("mine")
    if made == "a file":
        (project / ".build").write_text("")
    elif made == "a link":
        (project / ".build").symlink_to("nowhere")
    else:
        (project / ".build").mkdir()
        (project / ".build/rename.lock").symlink_to(project / "mine")
    before = snapshot(project)
    assert main(["--root", str(project), "rename", "the-mole", "sea-wall"]) == 1
    assert ".build/rename.lock cannot be opened" in capsys.readouterr().err
    assert (snapshot(project), (project / "mine").read_text()) == (before, "mine")


def test_two_renames_at_once_do_not_meet(project, capsys):
    (project / ".build").mkdir()
    held = os.open(project / ".build/rename.lock", os.O_WRONLY | os.O_CREAT)
    flock(held, LOCK_EX)
    try:
        assert main(["--root", str(project), "rename", "the-mole", "sea-wall"]) == 1
    finally:
        os.close(held)
    assert "another rename is under way" in capsys.readouterr().err


def test_the_mode_of_each_file_stays(project):
    (project / OLD).chmod(0o600)
    (project / "content/site.yaml").chmod(0o640)
    assert main(["--root", str(project), "rename", "the-mole", "sea-wall"]) == 0
    assert (project / NEW).stat().st_mode & 0o777 == 0o600
    assert (project / "content/site.yaml").stat().st_mode & 0o777 == 0o640
