"""A Dask scheduler and workers on this machine, each with a folder and a copy of the kit of its own."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
SECONDS_TO_START = 60

needs_dask = pytest.mark.skipif(
    find_spec("distributed") is None and not os.environ.get("CI"),
    reason="Dask is not installed here; where everything has to be tested, its absence is a failure",
)


class Cluster:
    """A scheduler, and the workers that a test gives it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = os.environ | {"DASK_CONFIG": str(folder)}
        self.processes: list[subprocess.Popen[bytes]] = []
        file = folder / "scheduler.json"
        options = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(file))
        self.scheduler = self._started("dask_scheduler", options, folder, {})
        until(file.exists)
        self.address: str = json.loads(file.read_text(encoding="utf-8"))["address"]

    def worker(self, name: str, *, kit: str = "same", victim: str = "") -> subprocess.Popen[bytes]:
        """Start a worker whose kit is the same, another version, or absent; it may kill somebody."""
        home = self.folder / name
        (home / "tasks").mkdir(parents=True)
        if kit != "absent":
            being_written = shutil.ignore_patterns("*.pyc.*")  # with its bytecode: each would compile it all
            shutil.copytree(ROOT / "plugins", home / "plugins", ignore=being_written)
        if kit == "another":
            with (home / "plugins" / "kept_work" / "keys.py").open("a", encoding="utf-8") as file:
                file.write("# changed\n")
        shutil.copy(Path(__file__).with_name("watched_worker.py"), home)
        watched = ("--preload", "watched_worker.py") if kit != "absent" else ()
        own = ("--name", name, "--local-directory", str(home))
        options = (self.address, *own, "--no-nanny", "--nthreads", "1", "--no-dashboard", *watched)
        extra = {"WATCHED_TASKS": str(home / "tasks"), "WATCHED_VICTIM": victim, "PYTHONPATH": str(home)}
        before = self.environment.get("PYTHONPATH")
        extra |= {"PYTHONPATH": f"{home}{os.pathsep}{before}"} if before else {}
        process = self._started("dask_worker", options, home, extra)
        until(lambda: "Registered to:" in (home / "log").read_text(encoding="utf-8"))
        return process

    def tasks_of(self, name: str) -> int:
        """Return how many tasks a worker has begun."""
        return len(list((self.folder / name / "tasks").iterdir()))

    def end(self) -> None:
        """End all processes."""
        for process in self.processes:
            process.kill()
            process.wait()

    def _started(
        self, module: str, options: tuple[str, ...], home: Path, extra: dict[str, str]
    ) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", f"distributed.cli.{module}", *options]
        with (home / "log").open("w") as log:
            process = subprocess.Popen(
                command, cwd=home, env=self.environment | extra, stdout=log, stderr=log
            )
        self.processes.append(process)
        return process


@contextmanager
def running_cluster(folder: Path) -> Iterator[Cluster]:
    """Run a scheduler without workers."""
    folder.mkdir()
    cluster = Cluster(folder)
    try:
        yield cluster
    finally:
        cluster.end()


def until(condition) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while not condition():
        assert time.monotonic() < deadline, "it did not start"
        time.sleep(0.05)
