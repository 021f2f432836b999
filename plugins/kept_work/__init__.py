"""Results of a build's stages, kept for the next build under what they were made from.

A key is a digest of everything that a result hangs on (:func:`work_key`); what is found under it is the
result itself, byte for byte. The store may be deleted at any time, and nothing that it holds is trusted
before its digest is right.
"""

from .keys import kit_digest, work_key
from .store import KeptWork, open_store
from .values import kept_value

__all__ = ["KeptWork", "kept_value", "kit_digest", "open_store", "work_key"]


def register() -> None:
    """Do nothing: a library, which Pelican loads as it loads every package of its namespace."""
