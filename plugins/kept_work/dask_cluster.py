"""A Dask scheduler and its workers, as far as they are there and have this version of the kit."""

import logging
from collections.abc import Callable, Collection
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import Any

from . import remote_tasks
from .keys import kit_digest

PATIENCE = 10.0
"""Seconds that a scheduler may take to answer, and a cluster to find a worker after its last one died."""

_LOGGERS = ("distributed", "tornado", "asyncio")
"""They tell of each lost connection; a build says once what came of it."""

Warn = Callable[[str, str], None]
"""Is told what is wrong, a predicate of the scheduler's address, and what to do about it."""


class SchedulerUnreachableError(Exception):
    """No scheduler answers at an address."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(f"{address} cannot be reached ({reason})")
        self.address = address
        """Where it was looked for."""
        self.reason = reason
        """What happened."""


class DaskCluster:
    """The connection to one scheduler; made when it is first needed."""

    def __init__(self, address: str, warn: Warn) -> None:
        self.address = address
        """Where its scheduler listens."""
        self.is_lost = False
        """Whether nobody is left to send anything to."""
        self._warn = warn
        self._said: set[str] = set()
        self._client: Any = None
        self._seen_workers = 0.0

    @property
    def client(self) -> Any:  # noqa: ANN401 - Dask's, which is imported here alone
        """Return the connection. Raises :class:`SchedulerUnreachableError`."""
        if self._client is None:
            _silence()
            try:
                self._client = _connected(self.address)
            except Exception as error:  # whatever answers there, it is no scheduler of this version
                raise SchedulerUnreachableError(self.address, str(error) or type(error).__name__) from error
        return self._client

    def able_workers(self) -> tuple[list[str], bool]:
        """Return the addresses of the workers with this version of the kit, and whether that is all."""
        with suppress(TimeoutError):
            self.client.wait_for_workers(1, timeout=PATIENCE)
        asked = remote_tasks.called_there("present_kit")
        kits = self.client.run(asked, remote_tasks.__name__, on_error="return")
        able = [address for address, kit in kits.items() if kit == kit_digest()]
        if not kits:
            self.say("has no workers: all is done here", f"start some: dask worker {self.address}")
        elif len(able) < len(kits):
            self.say_other_kit()
        return sorted(able), len(able) == len(kits)

    def has_workers(self, among: Collection[str] | None = None) -> bool:
        """Whether there is a worker, or was a moment ago: one that died may be started again."""
        now, there = monotonic(), self.client.nthreads()
        if there and (among is None or not there.keys().isdisjoint(among)):
            self._seen_workers = now
        self._seen_workers = self._seen_workers or now
        return now - self._seen_workers < PATIENCE

    def say(self, what: str, mend: str) -> None:
        """Warn of something, once."""
        if what not in self._said:
            self._said.add(what)
            self._warn(what, mend)

    def say_other_kit(self) -> None:
        """Warn that the work of some workers would be another version's."""
        what = "has workers with another version of the kit, of Python or of the packages: they are left out"
        self.say(what, "give them this checkout and these packages, and start them again")

    def lose(self) -> None:
        """Send nothing there any more."""
        self.is_lost = True
        self.say("is lost, or has lost its workers: the rest was done here", "look at their logs")

    def close(self) -> None:
        """Take leave."""
        if self._client is not None:
            with suppress(Exception):  # it may be gone
                self._client.close(timeout=1 if self.is_lost else PATIENCE)


def _connected(address: str) -> Any:  # noqa: ANN401 - Dask's
    """Connect in time: Dask waits for ever for somebody who listens and says nothing."""
    from dask import config  # noqa: PLC0415 - half a second, for those who ask for it
    from distributed import Client  # noqa: PLC0415

    config.set({"distributed.admin.large-graph-warning-threshold": "1GB"})  # views may be long
    answer: SimpleQueue[Any] = SimpleQueue()

    def connect() -> None:
        try:
            answer.put(Client(address, timeout=PATIENCE, set_as_default=False))
        except Exception as error:  # it is raised where it is awaited
            answer.put(error)

    Thread(target=connect, daemon=True).start()
    try:
        found = answer.get(timeout=2 * PATIENCE)
    except Empty:
        raise TimeoutError("what listens there says nothing that Dask would say") from None
    if isinstance(found, Exception):
        raise found
    return found


def _silence() -> None:
    """Keep Dask's own messages from being taken for the site's problems."""
    for name in _LOGGERS:
        logger = logging.getLogger(name)
        logger.propagate = False
        logger.addHandler(logging.NullHandler())
