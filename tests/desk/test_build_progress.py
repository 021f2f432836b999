"""What a build says of itself: nothing when it is short, where it is when it is long."""

import re

import pytest

from plugins.desk import build_progress
from plugins.desk.build_progress import BuildProgress, profile, watched_build
from plugins.desk.cli import main
from plugins.kept_work.stage_watch import StageTime, StageWatch


def test_a_short_build_says_nothing(capsys):
    with watched_build() as watch:
        watch.begin("reading texts")
        watch.step()
    assert capsys.readouterr().err == ""


def test_a_long_build_says_each_stage_on_a_line(capsys, monkeypatch):
    monkeypatch.setattr(build_progress, "_SHORT", 0)
    with watched_build() as watch:
        watch.begin("reading texts", 2)
        watch.step()
        watch.step()
        watch.begin("writing pages")
    assert re.fullmatch(r"0 s: reading texts\n0 s: writing pages\n", capsys.readouterr().err)


def test_on_a_terminal_one_line_moves(capsys, monkeypatch):
    monkeypatch.setattr(build_progress, "_SHORT", 0)
    monkeypatch.setattr(build_progress, "_PAUSE", 0)
    progress = BuildProgress()
    progress._is_terminal = True
    watch = StageWatch(progress)
    watch.begin("reading texts", 2000)
    watch.step()
    progress.end()
    assert capsys.readouterr().err.split("\r\033[K")[1:] == [
        "reading texts 0 of 2,000",
        "reading texts 1 of 2,000",
        "",
    ]


def test_a_profile_has_a_row_for_each_stage_that_took_time():
    stages = [StageTime("reading texts", 1.5, 1.25, 2000), StageTime("nothing"), StageTime("writing", 2, 3)]
    assert list(profile(stages)) == [
        "stage                s    CPU s    steps",
        "reading texts    1.500    1.250    2,000",
        "writing          2.000    3.000",
        "in all           3.500    4.250",
    ]


@pytest.mark.parametrize(
    "command", [["build"], ["publish", "--siteurl", "https://harbor.example/a"], ["check"]]
)
def test_every_build_tells_its_times_when_asked(command, small_site, capsys, monkeypatch):
    monkeypatch.setenv("PROFILE", "1")
    main(["--root", str(small_site.root), *command])
    said = capsys.readouterr().err
    for stage in ("starting", "reading texts", "linking and dating texts", "writing pages", "in all"):
        assert re.search(rf"^{stage} +\d+\.\d{{3}}", said, re.MULTILINE), said


def test_the_stages_of_a_watch_add_up():
    watch = StageWatch()
    watch.step()
    watch.begin("one")
    watch.step()
    watch.begin("two")
    watch.end()
    assert [(stage.name, stage.steps) for stage in watch.stages] == [("one", 1), ("two", 0)]
    assert all(stage.wall >= 0 and stage.cpu >= 0 for stage in watch.stages)
