"""Read a file, unless an earlier build has read the same bytes in the same way."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from ..kept_work import Key, Services, kept_value, kit_digest, work_key
from ..records import ENGLISH_MEDIA, MediaWords, Names
from .citation_syntax import all_keys
from .document import Document, read_document
from .parse_log import Citing
from .parser import Options

_RECORDING = re.compile(rb":::[ \t]*(?:video|audio)\b")
_HEADER = re.compile(rb"(?s)(?:\xef\xbb\xbf)?---[ \t]*\r?\n.*?\n---[ \t]*(?:\r?\n|\Z)")
"""What stands between the fences."""
_LANG = re.compile(rb"""(?mi)^["']?lang["']?[ \t]*:[ \t]*["']?([a-z]{1,8}(?:-[a-z0-9]{1,8})*)\b""")
"""The line of a header that says its language: words are asked for before the header is read."""


@dataclass(frozen=True)
class Source:
    """A file as it stands, and how it is to be read."""

    file: str
    """Its path as problems show it."""
    data: bytes
    """Its bytes."""
    options: Options
    """What its Markdown may hold."""
    max_bytes: int
    """How long it may be."""
    citing: Citing
    """The language of a text that tells none, and the sources that it names."""

    @cached_property
    def digest(self) -> Key:
        """The digest of all of it: what is read from equal sources is equal."""
        names = repr((self.citing.langs, sorted(self.citing.names.items())))
        asked = (repr(self.options), str(self.max_bytes), names, repr(self.citing.media))
        return work_key("source", self.file, self.data, *asked)


def named_in(data: bytes, names: Callable[[], Names]) -> Names:
    """Return of the names of sources those that a text may show: it is read anew when one of them changes."""
    keys = all_keys(data.decode("utf-8", "replace")) if b"@" in data else set()
    known = names() if keys else {}
    return {key: known[key] for key in sorted(keys) if key in known}


def media_in(data: bytes, words: Callable[[str], MediaWords], language: str) -> MediaWords:
    """Return the words for the recordings of a text, in its own language or else in ``language``."""
    if _RECORDING.search(data) is None:
        return ENGLISH_MEDIA
    header = _HEADER.match(data)
    own = _LANG.search(header[0]) if header else None
    return words(own[1].decode() if own else language)


def document_key(source: Source) -> Key:
    """Return the key under which a file's document is kept."""
    return work_key("document", kit_digest(), source.digest)


def read_kept(source: Source, services: Services) -> Document:
    """Read a file, or take what was read before.

    Raises :class:`~.source_text.UnreadableDocumentError` when no page can be made of it; that is not kept.
    """
    document = kept_value(services.store, document_key(source), lambda: read_source(source))
    services.watch.step()
    return document


def read_source(source: Source) -> Document:
    """Read a file; raises as :func:`read_kept` does."""
    return read_document(
        source.data,
        file=source.file,
        options=source.options,
        max_bytes=source.max_bytes,
        citing=source.citing,
    )
