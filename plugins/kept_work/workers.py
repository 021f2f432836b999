"""Map a stage over many items: in this process, or in others, by any ``concurrent.futures.Executor``."""

import pickle
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from functools import lru_cache
from typing import TypeVar, cast

from .keys import content_key

S = TypeVar("S")
T = TypeVar("T")
R = TypeVar("R")

_FEW = 24
"""So many items are done here before anybody else has been told of them."""

_CHUNKS_EACH = 4
"""Parts for each worker: enough that none waits long for the others."""


class Workers:
    """Whoever does the work; without an executor it is done here."""

    def __init__(self, executor: Executor | None = None, count: int = 1) -> None:
        self._executor = executor
        self._count = count

    def map(self, function: Callable[[S, T], R], shared: S, items: Sequence[T]) -> Iterator[R]:
        """Yield what ``function`` makes of ``shared`` and each item, in order.

        ``function`` has to stand in a module; all arguments and results are pickled where others do the work.
        Raises what ``function`` raises.
        """
        if self._executor is None or len(items) <= _FEW:
            yield from (function(shared, item) for item in items)
            return
        size = max(1, -(-len(items) // (self._count * _CHUNKS_EACH)))
        common = pickle.dumps(shared, pickle.HIGHEST_PROTOCOL)
        parts = [items[start : start + size] for start in range(0, len(items), size)]
        futures = [self._executor.submit(_run, function, common, part) for part in parts]
        for future in futures:
            yield from future.result()


def _run(function: Callable[[S, T], R], common: bytes, items: Sequence[T]) -> list[R]:
    shared = cast("S", _shared(content_key(common), _Bytes(common)))
    return [function(shared, item) for item in items]


class _Bytes:
    """Bytes that count as equal to any: the key beside them tells them apart."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Bytes)

    def __hash__(self) -> int:
        return 0


@lru_cache(maxsize=4)
def _shared(_: bytes, common: _Bytes) -> object:
    """Unpickle what all items of a stage share, once for each worker."""
    return pickle.loads(common.data)  # noqa: S301 - our own
