"""The digest of a value: equal values have equal digests, however they came to be."""

import pickle
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any

from .keys import Key, content_key

Reduction = Callable[[Any], tuple[Callable[..., object], tuple[object, ...]]]
"""Tells what stands for a value of some type, as ``__reduce__`` does (pickle's documentation)."""


def value_digest(value: object, reductions: Mapping[type, Reduction] | None = None) -> Key:
    """Return the digest of records, texts, numbers, dates, and tuples, lists and dicts of them.

    Sets have no order, so a value may hold none; dicts count in their order. ``reductions`` say by type what
    stands for values that remember more than they are, or whose digests are known.
    """
    buffer = BytesIO()
    pickler = pickle.Pickler(buffer, pickle.HIGHEST_PROTOCOL)
    pickler.fast = True  # no back references: whether two parts are one object makes no difference
    if reductions:
        pickler.dispatch_table = reductions
    pickler.dump(value)
    return content_key(buffer.getvalue())
