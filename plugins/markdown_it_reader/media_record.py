"""What a text says of a video or a sound recording: the lines that begin its box."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Annotated, NamedTuple
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator
from pydantic.dataclasses import dataclass

from ..records import STRICT, Language, ScalarText, Sentence, WebAddress, Words
from .media_boxes import MediaKind

FILE_TYPES: dict[MediaKind, dict[str, str]] = {
    "video": {".mp4": "video/mp4", ".webm": "video/webm"},
    "audio": {".m4a": "audio/mp4", ".mp3": "audio/mpeg", ".ogg": "audio/ogg", ".opus": "audio/ogg"},
}
"""Media type of each ending that browsers play."""

_LENGTH = re.compile(r"(?:[1-9]\d?:[0-5]\d|\d{1,2}):[0-5]\d")
_SHAPE = re.compile(r"([1-9]\d{0,3}):([1-9]\d{0,3})")


class MediaFault(NamedTuple):
    """What is wrong with a record as a whole."""

    key: str
    """Where."""
    message: str
    """A predicate."""
    mend: str
    """An imperative."""


def _length(text: str) -> str:
    if not _LENGTH.fullmatch(text):
        raise ValueError("is no length; write minutes and seconds, 3:20, or hours before them, 1:03:20")
    return text


def _shape(text: str) -> str:
    if not _SHAPE.fullmatch(text):
        raise ValueError("is no shape; write width and height as 16:9")
    return text


def _path(text: str) -> str:
    if urlsplit(text).scheme or text.startswith("//"):
        raise ValueError("is no file of the site; save it there and write its path, or give its page as url")
    return text


def _list_of_one(value: object) -> object:
    """Take a bare path for a list of one."""
    return [{"file": value}] if isinstance(value, str) else value


OwnPath = Annotated[Words, AfterValidator(_path)]
"""Path of a file of the site, as a picture's is written."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Captions:
    """A file with what is said and heard, in one language."""

    file: OwnPath
    """WebVTT."""
    lang: Language | None = None
    """BCP 47 tag."""
    label: Words | None = None
    """Name of the language, as players list it."""


@dataclass(frozen=True, slots=True, config=STRICT)
class MediaRecord:
    """A video or a sound recording."""

    title: Words
    """What it is called."""
    length: Annotated[ScalarText, AfterValidator(_length)]
    """How long it takes: ``3:20``."""
    url: WebAddress | None = None
    """Page of another site that shows it."""
    file: OwnPath | None = None
    """The recording itself, a file of the site."""
    poster: OwnPath | None = None
    """Picture that stands for it."""
    alt: Sentence | None = None
    """What the poster shows, if the title does not say it."""
    captions: Annotated[tuple[Captions, ...], BeforeValidator(_list_of_one)] = ()
    """For those who do not hear it."""
    transcript: Words | None = None
    """Path or address of its text."""
    credit: Sentence | None = None
    """Who made it."""
    licence: Sentence | None = None
    """Under which terms it is shown."""
    shape: Annotated[ScalarText, AfterValidator(_shape)] = "16:9"
    """Width and height of a video, in proportion."""

    @property
    def host(self) -> str:
        """The other site, as readers know it."""
        return (urlsplit(self.url or "").hostname or "").removeprefix("www.")

    @property
    def ending(self) -> str:
        """Ending of the file in small letters, with the dot."""
        return PurePosixPath(self.file or "").suffix.lower()


def media_faults(record: MediaRecord, kind: MediaKind) -> Iterator[MediaFault]:
    """Yield what a record lacks, or says that does not go together."""
    endings = FILE_TYPES[kind]
    if record.url is None and record.file is None:
        where = f"'file: files/name{next(iter(endings))}'"
        yield MediaFault(
            "url", "is missing, and so is 'file'", f"add 'url: https://…' of its page, or {where}"
        )
    if record.url is not None and record.file is not None:
        yield MediaFault("url", "stands beside 'file'", "keep the one of them that readers are to use")
    if record.file is not None and record.ending not in endings:
        yield MediaFault("file", f"is no {kind} that browsers play", f"save it as {' or '.join(endings)}")
    if kind == "video" and record.poster is None:
        yield MediaFault("poster", "is missing", "add 'poster: images/…', a picture that stands for it")
    yield from _access_faults(record, kind)


def _access_faults(record: MediaRecord, kind: MediaKind) -> Iterator[MediaFault]:
    """Yield what keeps those out who do not hear, or do not see."""
    if record.file is not None and kind == "video" and not record.captions:
        yield MediaFault("captions", "is missing", "add 'captions: files/….vtt', with what is said and heard")
    if record.file is not None and kind == "audio" and record.transcript is None:
        yield MediaFault(
            "transcript", "is missing", "add 'transcript: files/….txt', or the address of its text"
        )
    if record.captions and (record.url is not None or kind == "audio"):
        yield MediaFault("captions", "are for videos in files/", "take them out, or write 'transcript:'")
    for captions in record.captions:
        if not captions.file.lower().endswith(".vtt"):
            yield MediaFault("captions", f"'{captions.file}' is no WebVTT file", "save them as .vtt")
