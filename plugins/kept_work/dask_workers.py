"""A crew of Dask's workers: each is sent a stage's shared part once, then chunks of its items."""

import pickle
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from . import remote_tasks
from .dask_cluster import DaskCluster
from .keys import Key, content_key, kit_digest
from .remote_tasks import OtherKitError, UnreadableWorkError, packed

S = TypeVar("S")
T = TypeVar("T")
R = TypeVar("R")

_LOOK = 1.0
"""Seconds between looks whether there is still a worker, while one is awaited."""


class DaskWorkers:
    """All workers of a cluster that have this version of the kit.

    The first call raises :class:`~.dask_cluster.SchedulerUnreachableError` when no scheduler answers. What
    goes wrong later is a warning of the cluster's, and the work is left to the caller.
    """

    def __init__(self, cluster: DaskCluster) -> None:
        self._cluster = cluster

    @contextmanager
    def call(self, shared: object) -> Iterator["DaskTeam | None"]:
        """Send ``shared`` to every worker."""
        yield None if self._cluster.is_lost else self._team(shared)

    def _team(self, shared: object) -> "DaskTeam | None":
        client = self._cluster.client
        try:
            payload = pickle.dumps(shared, pickle.HIGHEST_PROTOCOL)
        except Exception as error:  # pickle raises whatever an object raises
            what = f"cannot be sent what a stage needs ({error}): it is done here"
            self._cluster.say(what, "put filters into a module that workers have, not into settings")
            return None
        try:
            able, is_all = self._cluster.able_workers()
            if not able:
                return None
            only = None if is_all else able
            sent = client.scatter(payload, workers=only, broadcast=True, hash=False)
        except Exception:  # Dask raises whatever a lost connection leads to
            self._cluster.lose()
            return None
        return DaskTeam(self._cluster, len(able), only, content_key(payload), sent)


class NobodyThereError(Exception):
    """There is no worker left."""


@dataclass(frozen=True, slots=True)
class DaskTeam:
    """The workers that have what a stage shares."""

    cluster: DaskCluster
    """Where they are."""
    count: int
    """How many there are; more may come."""
    only: list[str] | None
    """Their addresses; None when there are no others."""
    name: Key
    """The digest of what they share."""
    sent: object
    """Dask's handle of it."""

    def submit(self, function: Callable[[S, T], R], items: Sequence[T]) -> "_Pending[R]":
        """Have some items done by one of them."""
        if self.cluster.is_lost:
            raise NobodyThereError
        run, module = remote_tasks.called_there("run_packed"), remote_tasks.__name__
        arguments = (module, kit_digest(), self.name, self.sent, packed(function, items))
        future = self.cluster.client.submit(run, *arguments, workers=self.only, pure=False)
        return _Pending(self.cluster, self.only, future)


@dataclass(frozen=True, slots=True)
class _Pending(Generic[R]):
    """What a worker is making."""

    cluster: DaskCluster
    only: list[str] | None
    future: Any

    def result(self) -> list[R]:
        """Wait for it; raises what went wrong there, and when it will never come."""
        while True:
            try:
                return cast("list[R]", pickle.loads(self.future.result(timeout=_LOOK)))  # noqa: S301 - our scheduler's
            except TimeoutError:
                if self.future.status == "error":
                    raise
                if self.future.status == "pending" and not self.cluster.has_workers(self.only):
                    self.cluster.lose()
                    raise NobodyThereError from None
            except Exception as error:
                self._explain(error)
                raise

    def _explain(self, error: Exception) -> None:
        """Warn of what is the cluster's fault; what a stage raises, it raises here once more."""
        if self.future.status in {"cancelled", "lost"}:
            self.cluster.lose()
        elif isinstance(error, OtherKitError | ModuleNotFoundError):
            self.cluster.say_other_kit()
        elif isinstance(error, UnreadableWorkError):
            self.cluster.say(f"has workers that cannot read their work ({error})", "look at their logs")
        elif type(error).__name__ == "KilledWorker":  # Dask's
            self.cluster.say("has workers that died at the same work: it was done here", "look at their logs")
