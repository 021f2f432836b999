"""Work that is shared out comes back as if it had been done here, whatever happens to those who do it."""

import json
import os
import pickle
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from plugins.building.swap import BuildInProgressError, SwapFolders, building
from plugins.kept_work import kit_digest, remote_tasks, workers
from plugins.kept_work.workers import OtherWorkers, Workers
from tests.kept_work import stages

ROOT = Path(__file__).parent.parent.parent


def command(*arguments):
    return [sys.executable, "-m", "tests.kept_work.stages", *arguments]


def scenario(*arguments):
    done = subprocess.run(command(*arguments), cwd=ROOT, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def test_what_others_make_comes_in_the_order_of_the_items():
    found = scenario("order", "500")
    assert found["values"] == [number * 3 for number in range(500)]
    assert len(found["elsewhere"]) == 500 - workers.LIGHT.here
    assert len(set(found["elsewhere"])) <= 2  # the second begins late on a busy machine


@pytest.mark.parametrize(
    ("count", "elsewhere"),
    [("0", 0), ("1", 0), ("8", 0), ("9", 0), ("31", 0), ("32", 24), ("33", 25), ("64", 56), ("65", 57)],
)
def test_few_items_stay_here(count, elsewhere):
    found = scenario("order", count)
    assert len(found["values"]) == int(count)
    assert len(found["elsewhere"]) == elsewhere


@pytest.mark.parametrize(("count", "elsewhere"), [("0", 0), ("1", 0), ("2", 2), ("3", 3), ("20", 20)])
def test_of_what_is_heavy_two_are_worth_calling_others(count, elsewhere):
    found = scenario("heavy", count)
    assert found["values"] == [number * 3 for number in range(int(count))]
    assert len(found["elsewhere"]) == elsewhere


def test_a_process_with_threads_does_all_by_itself():
    found = scenario("beside_a_thread")
    assert found["values"] == [number * 3 for number in range(500)]
    assert found["elsewhere"] == []


def test_no_more_items_are_taken_than_keep_the_others_busy():
    assert workers.LIGHT.chunk < scenario("laziness") <= 2 * workers.LIGHT.ahead * workers.LIGHT.chunk


def test_what_a_stage_raises_elsewhere_is_raised_here():
    found = scenario("failing")
    assert found["error"] == f"{stages.FORBIDDEN} is forbidden"
    assert found["given"] == list(range(len(found["given"])))
    assert stages.FORBIDDEN - workers.LIGHT.chunk <= len(found["given"]) <= stages.FORBIDDEN


def test_a_process_that_is_killed_loses_nothing():
    assert scenario("dying") == list(range(1000))


def test_no_process_outlives_a_parent_that_is_killed(tmp_path):
    """Its children have its output, so that ends when the last of them does, and the lock is free."""
    output = tmp_path / "output"
    with subprocess.Popen(command("holding", str(output)), cwd=ROOT, stdout=subprocess.PIPE) as parent:
        assert parent.stdout.readline() == b"at work\n"
        with pytest.raises(BuildInProgressError), building(SwapFolders(output)):
            pass
        parent.send_signal(signal.SIGKILL)
        parent.communicate(timeout=60)  # raises while somebody holds its end
    with building(SwapFolders(output)) as staged:
        assert staged.is_dir()


class Absent:
    """A crew that has nobody."""

    @contextmanager
    def call(self, shared):
        yield None


class Useless:
    """A crew whose team takes nothing."""

    count = 2

    @contextmanager
    def call(self, shared):
        yield self

    def submit(self, function, items):
        raise RuntimeError("no")


@pytest.mark.parametrize("crew", [Absent(), Useless()])
def test_what_nobody_takes_is_done_here(crew):
    found = list(OtherWorkers(crew).map(stages.times, 2, iter(range(300))))
    assert found == list(Workers().map(stages.times, 2, range(300)))
    assert {pid for _, pid in found} == {os.getpid()}


class UntransportableError(Exception):
    """It cannot be read back: its arguments are not those of its making."""

    def __init__(self, one, other):
        super().__init__(f"{one} and {other}")


def refusing(shared, item):
    raise UntransportableError(shared, item)


def sent(function, shared, items, *, kit=None, name=b"name"):
    work = remote_tasks.packed(function, items)
    data = remote_tasks.run_packed(kit or kit_digest(), name, pickle.dumps(shared), work)
    return pickle.loads(data)


def test_a_task_elsewhere_gives_what_the_stage_gives_here():
    run = remote_tasks.called_there("present_kit")
    assert run(remote_tasks.__name__) == kit_digest()
    assert sent(pow, 2, [1, 2, 10], name=b"two") == [2, 4, 1024]
    assert sent(pow, 3, [1, 2], name=b"three") == [3, 9]


def test_a_task_of_another_kit_is_refused():
    with pytest.raises(remote_tasks.OtherKitError):
        sent(pow, 2, [1], kit=b"another")


def test_a_task_that_cannot_be_read_is_no_failure_of_its_stage():
    with pytest.raises(remote_tasks.UnreadableWorkError, match=r"^UnpicklingError: "):
        remote_tasks.run_packed(kit_digest(), b"name of nothing", b"no pickle", b"")


def test_whatever_a_stage_raises_can_travel():
    with pytest.raises(remote_tasks.FailedWorkError, match=r"^UntransportableError: 2 and 5$") as raised:
        sent(refusing, 2, [5], name=b"raises")
    assert str(pickle.loads(pickle.dumps(raised.value))) == str(raised.value)
