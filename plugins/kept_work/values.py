"""Results that are records: kept as pickles, made anew when they cannot be read."""

import pickle
from collections.abc import Callable
from typing import TypeVar, cast

from .keys import Key
from .store import KeptWork

T = TypeVar("T")


def kept_value(store: KeptWork, key: Key, make: Callable[[], T]) -> T:
    """Return the record kept under ``key``, else what ``make`` gives, which is then kept.

    The key has to hold :func:`~plugins.kept_work.keys.kit_digest`: a record is only read by the code that
    wrote it.
    """
    data = store.get(key)
    if data is not None:
        try:
            return cast("T", pickle.loads(data))  # noqa: S301 - our own, by its digest
        except Exception:  # noqa: S110 - whatever a pickle stumbles over: it is as good as absent
            pass
    made = make()
    store.put(key, pickle.dumps(made, pickle.HIGHEST_PROTOCOL))
    return made
