"""Run one command and say what it took: wall seconds, user, system, largest peak, exit code.

    python -I -S timed_run.py SECONDS LOG COMMAND…

A script of its own, since a process that is started inherits the peak memory of the one that starts it: this
one has about 9 MiB, so that no figure is the benchmark's own. What the command prints goes to LOG; after
SECONDS it is ended with all that it started.
"""

import os
import signal
import sys
import time


def main(limit: str, log: str, *command: str) -> None:
    """Print five figures: those of wait4, which count the children that the command waited for."""
    output = (os.POSIX_SPAWN_OPEN, 1, log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    both = (os.POSIX_SPAWN_DUP2, 1, 2)
    start = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ, file_actions=[output, both], setpgroup=0)
    signal.signal(signal.SIGALRM, lambda *_: os.killpg(child, signal.SIGKILL))
    signal.alarm(int(limit))
    _, status, used = os.wait4(child, 0)
    seconds = time.perf_counter() - start
    print(seconds, used.ru_utime, used.ru_stime, used.ru_maxrss, os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main(*sys.argv[1:])
