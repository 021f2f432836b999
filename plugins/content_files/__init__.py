"""One walk over a content folder: what is there, of which kind, and what stands in the way of reading it.

A library; it registers no signal, and knows of a build only its settings. :func:`content_files_of` is what
readers, checks and copying ask, :func:`walk_content` what a command asks without a build.
"""

from .fates import fate_of
from .names import are_there, twin_key
from .typed import ContentFiles, content_files_of, keep_walk, walk_of
from .types import TEXTS, FolderTypes, Kind, add_types, data_file
from .unread import misplaced_problems, unread_problems
from .walk import Entry, Walk, walk_content

__all__ = [
    "TEXTS",
    "ContentFiles",
    "Entry",
    "FolderTypes",
    "Kind",
    "Walk",
    "add_types",
    "are_there",
    "content_files_of",
    "data_file",
    "fate_of",
    "keep_walk",
    "misplaced_problems",
    "register",
    "twin_key",
    "unread_problems",
    "walk_content",
    "walk_of",
]


def register() -> None:
    """Do nothing: a library has no signals, and Pelican asks every plugin."""
