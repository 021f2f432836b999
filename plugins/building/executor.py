"""Who makes the pages: this machine's processes, this process alone, or the workers of a Dask scheduler.

``BUILD_EXECUTOR`` says it, in one of the forms of :func:`executor_problem`'s mend. The bytes are the same.
"""

import os
import socket
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib.util import find_spec
from urllib.parse import urlsplit

from ..kept_work import Workers
from ..kept_work.processes import LocalProcesses
from ..kept_work.workers import OtherWorkers
from ..records import Problem, report

VARIABLE = "BUILD_EXECUTOR"
"""The environment variable; empty or absent: as many processes as this machine has cores."""

_ALONE = "none"
_MOST = 256
_SCHEMES = ("tcp", "tls")
_FORMS = f"leave it empty, or write {_ALONE}, a number of processes up to {_MOST}, or tcp://host:port"
_SECONDS = 10


class ExecutorError(Exception):
    """The work cannot be shared out as was asked."""

    def __init__(self, value: str, message: str, mend: str) -> None:
        self.problem = Problem("", None, VARIABLE, value, message, mend)
        """The same for the publisher."""
        super().__init__(str(self.problem))


def executor_setting() -> str:
    """Return what the environment asks for."""
    return os.environ.get(VARIABLE, "").strip()


@contextmanager
def open_workers(setting: str) -> Iterator[Workers]:
    """Yield who does the work. Raises :class:`ExecutorError`, also on leaving, for what cannot be had."""
    if setting == _ALONE:
        yield Workers()
    elif not setting:
        yield OtherWorkers(LocalProcesses())
    elif setting.isascii() and setting.isdecimal() and 0 < int(setting) <= _MOST:
        yield OtherWorkers(LocalProcesses(int(setting)))
    elif place := _place(setting):
        with _dask_workers(setting, place) as workers:
            yield workers
    else:
        raise ExecutorError(setting, "is no way to share out the work", _FORMS)


@contextmanager
def _dask_workers(address: str, place: tuple[str, int]) -> Iterator[Workers]:
    from ..kept_work.dask_cluster import DaskCluster, SchedulerUnreachableError  # noqa: PLC0415 - asked for
    from ..kept_work.dask_workers import DaskWorkers  # noqa: PLC0415

    if find_spec("distributed") is None:
        raise ExecutorError(
            address, "needs Dask, which is not installed", "pip install distributed, or leave it empty"
        )
    _knock(address, place)

    def warn(message: str, mend: str) -> None:
        report(Problem("", None, VARIABLE, address, message, mend, severity="warning"))

    with closing(DaskCluster(address, warn)) as cluster:
        try:
            yield OtherWorkers(DaskWorkers(cluster))
        except SchedulerUnreachableError as error:
            raise _unreachable(address, error.reason) from error


def _knock(address: str, place: tuple[str, int]) -> None:
    """Try the address before anything is read: to import Dask takes longer, and may not be needed."""
    try:
        socket.create_connection(place, timeout=_SECONDS).close()
    except OSError as error:
        raise _unreachable(address, error.strerror or str(error)) from error


def _unreachable(address: str, reason: str) -> ExecutorError:
    mend = f"start the scheduler, or leave {VARIABLE} empty"
    return ExecutorError(address, f"cannot be reached ({' '.join(reason.split())})", mend)


def _place(setting: str) -> tuple[str, int] | None:
    """Return host and port of a scheduler's address; None where it is no address."""
    try:
        parts = urlsplit(setting)
        port = parts.port
    except ValueError:
        return None
    has_more = parts.path or parts.query or parts.fragment or "@" in parts.netloc
    if parts.scheme not in _SCHEMES or not parts.hostname or not port or has_more:
        return None
    return parts.hostname, port
