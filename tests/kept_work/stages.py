"""Stages in a process of their own, which has no threads: ``python -m tests.kept_work.stages SCENARIO``.

Prints what came of them as JSON.
"""

import json
import os
import signal
import sys
import threading
import time
from pathlib import Path

from plugins.building.swap import SwapFolders, building
from plugins.kept_work.processes import LocalProcesses
from plugins.kept_work.workers import OtherWorkers

PARENT = os.getpid()
FORBIDDEN = 100


def times(factor, item):
    return item * factor, os.getpid()


def strict(_, item):
    if item == FORBIDDEN:
        raise ValueError(f"{item} is forbidden")
    return item


def fragile(_, item):
    if item == FORBIDDEN and os.getpid() != PARENT:
        os.kill(os.getpid(), signal.SIGKILL)
    return item


def slow(_, item):
    if os.getpid() != PARENT:
        os.write(1, b"at work\n")
        time.sleep(90)
    return item


def mapped(function, shared, items, **pace):
    return OtherWorkers(LocalProcesses(2)).map(function, shared, items, **pace)


def heavy(count):
    return order(count, is_heavy=True)


def order(count, **pace):
    found = list(mapped(times, 3, range(int(count)), **pace))
    return {"values": [value for value, _ in found], "elsewhere": [pid for _, pid in found if pid != PARENT]}


def beside_a_thread():
    waiting = threading.Event()
    threading.Thread(target=waiting.wait, daemon=True).start()
    return order(500)


def laziness():
    taken = []
    found = mapped(times, 1, (taken.append(number) or number for number in range(5000)))
    return max(len(taken) - number for number, _ in enumerate(found))


def failing():
    given = []
    try:
        for value in mapped(strict, None, range(500)):
            given.append(value)
    except ValueError as error:
        return {"given": given, "error": str(error)}


def dying():
    return list(mapped(fragile, None, range(1000)))


def holding(output):
    """Hold the lock on an output while others are at work."""
    with building(SwapFolders(Path(output))):
        return list(mapped(slow, None, range(500)))


if __name__ == "__main__":
    print(json.dumps(globals()[sys.argv[1]](*sys.argv[2:])))
