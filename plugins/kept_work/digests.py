"""The digest of a value: equal values have equal digests, however they came to be."""

import pickle
from io import BytesIO

from .keys import Key, content_key


def value_digest(value: object) -> Key:
    """Return the digest of records, texts, numbers, dates, and tuples, lists and dicts of them.

    Sets have no order, so a value may hold none; dicts count in their order.
    """
    buffer = BytesIO()
    pickler = pickle.Pickler(buffer, pickle.HIGHEST_PROTOCOL)
    pickler.fast = True  # no back references: whether two parts are one object makes no difference
    pickler.dump(value)
    return content_key(buffer.getvalue())
