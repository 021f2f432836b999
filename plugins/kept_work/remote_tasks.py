"""What a worker elsewhere does: read what it was sent, with the same kit, and send back what it made.

What is sent is pickled, so a worker does whatever its scheduler's clients say; see the README.
"""

import pickle
from collections.abc import Callable, Sequence
from threading import Lock
from typing import Any

from .keys import Key, kit_digest

_ONE_AT_A_TIME = Lock()
"""Stages are not made for threads, and would gain nothing by them."""

_SHARED: dict[Key, object] = {}
"""What the items of the last stage share, read once for all of them."""


class OtherKitError(Exception):
    """Who sent the task has another version of the kit, of Python or of the packages."""


class UnreadableWorkError(Exception):
    """What was sent cannot be read here."""


class FailedWorkError(Exception):
    """A stage raised something; itself it might not be fit to travel."""


def called_there(name: str) -> Callable[..., Any]:
    """Return a function that calls the one of that name of this module, wherever it is run.

    It is sent as code, not by its name, so that a scheduler needs no kit, and a worker without one says so.
    """

    def call(module: str, *arguments: object) -> object:
        from importlib import import_module  # noqa: PLC0415 - imported where it is run

        return getattr(import_module(module), name)(*arguments)

    return call


def present_kit() -> Key:
    """Return the digest of the worker's kit; empty when its files are not those that it began with."""
    begun_with = kit_digest()
    return begun_with if kit_digest.__wrapped__() == begun_with else b""


def packed(function: Callable[[Any, Any], object], items: Sequence[object]) -> bytes:
    """Write down what is to be done."""
    return pickle.dumps((function, items), pickle.HIGHEST_PROTOCOL)


def run_packed(kit: Key, name: Key, shared: bytes, work: bytes) -> bytes:
    """Do what is :func:`packed` in ``work``; ``name`` is the digest of ``shared``, which many tasks have.

    Raises :class:`OtherKitError`, :class:`UnreadableWorkError` and :class:`FailedWorkError`. The kit comes
    first in every version, so that another version can tell.
    """
    if kit != kit_digest():
        raise OtherKitError
    with _ONE_AT_A_TIME:
        function, items, found = _read(name, shared, work)
        try:
            return pickle.dumps([function(found, item) for item in items], pickle.HIGHEST_PROTOCOL)
        except Exception as error:
            raise FailedWorkError(f"{type(error).__name__}: {error}") from None


def _read(name: Key, shared: bytes, work: bytes) -> tuple[Callable[[Any, Any], object], list[Any], object]:
    try:
        if name not in _SHARED:
            _SHARED.clear()
            _SHARED[name] = pickle.loads(shared)  # noqa: S301 - from the scheduler that the worker serves
        function, items = pickle.loads(work)  # noqa: S301 - the same
    except Exception as error:
        raise UnreadableWorkError(f"{type(error).__name__}: {error}") from None
    return function, items, _SHARED[name]
