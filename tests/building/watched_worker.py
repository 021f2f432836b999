"""A preload of a worker: counts its tasks in files, and kills whom it is told to when the first one comes."""

import os
import signal
from pathlib import Path

from plugins.kept_work import remote_tasks

TASKS = Path(os.environ["WATCHED_TASKS"])
VICTIM = os.environ.get("WATCHED_VICTIM", "")


def watched(original):
    def run_packed(*arguments):
        (TASKS / f"{os.getpid()}-{len(list(TASKS.iterdir()))}").touch()
        if VICTIM:
            os.kill(int(VICTIM) if VICTIM.isdigit() else os.getpid(), signal.SIGKILL)
        return original(*arguments)

    return run_packed


if remote_tasks.run_packed.__module__ == remote_tasks.__name__:  # preloads are read twice
    remote_tasks.run_packed = watched(remote_tasks.run_packed)
