"""Whether the files of a video or a sound recording are what they are played as."""

from pathlib import Path

from ..content_files.captions import MOST_BYTES, captions_fault
from ..content_files.signatures import begins_as
from .linked_files import FileFault

PLAYED = frozenset({"video", "audio", "captions"})
"""Kinds of references that players ask for."""

_HEAD = 512
_AGAIN = "save it again from the program that made it"
_CAPTIONS = "write WebVTT in UTF-8: a line WEBVTT, an empty one, then times and words"


def media_fault(kind: str, path: Path) -> FileFault | None:
    """Return why a file cannot be played as such; None for one that can."""
    try:
        with path.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1 if kind == "captions" else _HEAD)
    except OSError as error:
        return FileFault(f"cannot be read ({error.strerror or error})", "mend this and build again")
    if kind == "captions":
        fault = captions_fault(data)
        return FileFault(fault, _CAPTIONS) if fault else None
    ending = path.suffix.lower()
    is_sound = bool(data) and begins_as(ending, data) and (ending != ".webm" or b"webm" in data[:64])
    return None if is_sound else FileFault(f"does not begin as a '{ending}' file does", _AGAIN)
