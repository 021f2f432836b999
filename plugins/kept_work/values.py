"""Results that are records: kept as pickles, made anew when they cannot be read."""

import pickle
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import TypeVar, cast

from .keys import Key
from .services import Services
from .store import KeptWork

S = TypeVar("S")
T = TypeVar("T")


_ABSENT = object()


def kept_value(store: KeptWork, key: Key, make: Callable[[], T]) -> T:
    """Return the record kept under ``key``, else what ``make`` gives, which is then kept.

    The key has to hold :func:`~plugins.kept_work.keys.kit_digest`: a record is only read by the code that
    wrote it.
    """
    value = _read(store, key)
    if value is not _ABSENT:
        return cast("T", value)
    made = make()
    store.put(key, pickle.dumps(made, pickle.HIGHEST_PROTOCOL))
    return made


def kept_values(
    services: Services,
    keys: Iterable[Key],
    make: Callable[[S], T],
    source: Callable[[int], S],
    *,
    is_heavy: bool = False,
) -> Iterator[T]:
    """Yield the record of each key, in order; those that are missing are made by whoever is there.

    ``make`` has to stand in a module. ``source`` gives what a record is made from, by its number.
    ``is_heavy`` as :meth:`~.workers.Workers.map` has it.
    """
    keys = list(keys)
    missing = [number for number, key in enumerate(keys) if not services.store.has(key)]
    made = services.workers.map(_made, make, map(source, missing), is_heavy=is_heavy)
    waiting = set(missing)
    for number, key in enumerate(keys):
        if number in waiting:
            services.store.put(key, data := next(made))
            yield cast("T", pickle.loads(data))  # noqa: S301 - our own
        else:
            yield kept_value(services.store, key, lambda number=number: make(source(number)))  # type: ignore[misc]


def _made(make: Callable[[S], T], source: S) -> bytes:
    return pickle.dumps(make(source), pickle.HIGHEST_PROTOCOL)


def _read(store: KeptWork, key: Key) -> object:
    data = store.get(key)
    if data is not None:
        with suppress(Exception):  # whatever a pickle stumbles over: it is as good as absent
            value: object = pickle.loads(data)  # noqa: S301 - our own, by its digest
            return value
    return _ABSENT
