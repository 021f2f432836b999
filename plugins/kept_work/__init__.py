"""Results of a build's stages, kept for the next build under what they were made from.

A key is a digest of everything that a result hangs on (:func:`work_key`); what is found under it is the
result itself, byte for byte. The store may be deleted at any time, and nothing that it holds is trusted
before its digest is right.
"""

from .digests import value_digest
from .files import kept_of_files
from .keys import DIGEST_SIZE, Key, kit_digest, library_digest, work_key
from .services import Services, services_of
from .stage_watch import StageWatch
from .store import KeptWork, open_store
from .traces import Asked, Question, RecordingMapping, Traces
from .values import kept_value, kept_values
from .workers import Workers

__all__ = [
    "DIGEST_SIZE",
    "Asked",
    "KeptWork",
    "Key",
    "Question",
    "RecordingMapping",
    "Services",
    "StageWatch",
    "Traces",
    "Workers",
    "kept_of_files",
    "kept_value",
    "kept_values",
    "kit_digest",
    "library_digest",
    "open_store",
    "register",
    "services_of",
    "value_digest",
    "work_key",
]


def register() -> None:
    """Do nothing: a library, which Pelican loads as it loads every package of its namespace."""
