"""``BUILD_EXECUTOR`` says who makes the pages; the pages are the same, and a wrong value changes nothing."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.corpus import write_corpus
from plugins.building import executor
from plugins.desk.cli import main
from tests.building.clusters import needs_dask, running_cluster
from tests.small_sites import ROOT

SHORT_OF_PATIENCE = (
    "import sys; from plugins.kept_work import dask_cluster; from plugins.desk.cli import main; "
    "dask_cluster.PATIENCE = 1.0; sys.exit(main(sys.argv[1:]))"
)
"""The desk, but it does not wait for long until somebody comes back."""


class Project:
    """Sixty texts, and their site as one process makes it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        write_corpus(root, 30, 30)
        self.alone = self.build("none", "alone")
        assert self.alone.returncode == 0, self.alone.stderr

    def build(self, setting: str, output: str) -> "subprocess.CompletedProcess[str]":
        """Build from nothing."""
        command = [sys.executable, "-c", SHORT_OF_PATIENCE, "--root", str(self.root), "build"]
        (self.root / ".build" / "kept" / "work.sqlite").unlink(missing_ok=True)
        environment = os.environ | {executor.VARIABLE: setting, "DASK_CONFIG": str(self.root)}
        return subprocess.run(
            [*command, "--output", str(self.root / output)], cwd=ROOT, env=environment, check=False,
            capture_output=True, text=True, timeout=300,
        )  # fmt: skip

    def assert_same(self, done: "subprocess.CompletedProcess[str]", output: str) -> None:
        """Hold a site against the one that one process has made."""
        assert done.returncode == 0, done.stderr
        assert files(self.root / output) == files(self.root / "alone")


def files(folder):
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def problems_in(done):
    """Return what was found wrong; the other lines tell the time of a long build."""
    return [line for line in done.stderr.splitlines() if line.startswith(("warning: ", "error: "))]


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    return Project(tmp_path_factory.mktemp("project") / "site")


@pytest.fixture
def cluster(tmp_path):
    with running_cluster(tmp_path / "cluster") as running:
        yield running


WRONG = [
    "many", "0", "-1", "257", "2.5", "²", "None", "http://localhost:8786", "tcp://", "tcp://localhost",
    "tcp://:8786", "tcp://localhost:port", "tcp://localhost:99999", "tcp://localhost:8786/x",
    "tcp://me@localhost:8786", "localhost:8786",
]  # fmt: skip


@pytest.fixture
def refused(project, monkeypatch, capsys):
    """Ask for something that is not to be had, where all is built already; return what is said."""

    def run(setting):
        before = files(project.root / "alone")
        monkeypatch.setenv(executor.VARIABLE, setting)
        code = main(["--root", str(project.root), "build", "--output", str(project.root / "alone")])
        assert code == 1
        assert files(project.root / "alone") == before
        return capsys.readouterr().err

    return run


@pytest.mark.parametrize("setting", WRONG)
def test_a_wrong_value_is_a_problem_and_changes_nothing(refused, setting):
    wrong = f"error: BUILD_EXECUTOR: '{setting}' is no way to share out the work; leave it empty, or write"
    assert refused(setting).startswith(wrong)


@pytest.mark.parametrize("setting", [" ", "3"])
def test_processes_of_this_machine_make_the_same_site(project, setting):
    project.assert_same(project.build(setting, "other"), "other")


def test_a_scheduler_needs_dask(refused, monkeypatch):
    monkeypatch.setattr(executor, "find_spec", lambda name: None)
    assert refused("tcp://localhost:8786").startswith(
        "error: BUILD_EXECUTOR: 'tcp://localhost:8786' needs Dask, which is not installed; pip install"
    )


@needs_dask
def test_a_scheduler_that_is_not_there_is_an_error(project):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and nobody listens
        address = f"tcp://127.0.0.1:{taken.getsockname()[1]}"
        done = project.build(address, "refused")
    assert done.returncode == 1
    assert f"error: BUILD_EXECUTOR: '{address}' cannot be reached (Connection refused); start" in done.stderr
    assert not (project.root / "refused").exists()


@needs_dask
def test_something_else_that_listens_there_is_an_error(project):
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        address = f"tcp://127.0.0.1:{deaf.getsockname()[1]}"
        done = project.build(address, "refused")
    assert done.returncode == 1
    assert f"error: BUILD_EXECUTOR: '{address}' cannot be reached (" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (project.root / "refused").exists()


@needs_dask
def test_workers_elsewhere_make_the_same_site(project, cluster):
    cluster.worker("one")
    cluster.worker("other")
    done = project.build(cluster.address, "sent")
    project.assert_same(done, "sent")
    assert problems_in(done) == problems_in(project.alone)
    assert cluster.tasks_of("one") > 0
    assert cluster.tasks_of("other") > 0


@needs_dask
def test_a_worker_that_dies_at_work_leaves_it_to_the_others(project, cluster):
    dying = cluster.worker("dying", victim="itself")
    cluster.worker("other")
    done = project.build(cluster.address, "sent")
    assert dying.wait() < 0
    project.assert_same(done, "sent")
    assert problems_in(done) == problems_in(project.alone)
    assert cluster.tasks_of("other") > 0


@needs_dask
@pytest.mark.parametrize("victim", ["the last worker", "the scheduler"])
def test_what_nobody_is_left_to_do_is_done_here(project, cluster, victim):
    cluster.worker("one", victim="itself" if victim == "the last worker" else str(cluster.scheduler.pid))
    done = project.build(cluster.address, "sent")
    project.assert_same(done, "sent")
    warning = f"warning: BUILD_EXECUTOR: '{cluster.address}' is lost, or has lost its workers: the rest was"
    assert done.stderr.count(warning) == 1
    assert cluster.tasks_of("one") == 1


@needs_dask
@pytest.mark.parametrize(("kit", "has_able"), [("another", True), ("absent", False)])
def test_a_worker_with_another_kit_is_left_out(project, cluster, kit, has_able):
    cluster.worker("foreign", kit=kit)
    if has_able:
        cluster.worker("able")
    done = project.build(cluster.address, "sent")
    project.assert_same(done, "sent")
    warning = f"warning: BUILD_EXECUTOR: '{cluster.address}' has workers with another version of the kit"
    assert done.stderr.count(warning) == 1
    assert len(problems_in(done)) == len(problems_in(project.alone)) + 1
    assert cluster.tasks_of("foreign") == 0
    assert not has_able or cluster.tasks_of("able") > 0


@needs_dask
def test_a_scheduler_without_workers_leaves_the_work_here(project, cluster):
    done = project.build(cluster.address, "sent")
    project.assert_same(done, "sent")
    assert f"'{cluster.address}' has no workers: all is done here; start some: dask worker" in done.stderr
