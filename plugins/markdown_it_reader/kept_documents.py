"""Read a file, unless an earlier build has read the same bytes in the same way."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from ..kept_work import Key, Services, kept_value, kit_digest, work_key
from ..records import Names
from .citation_syntax import all_keys
from .document import Document, read_document
from .parse_log import Citing
from .parser import Options


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
        return work_key("source", self.file, self.data, repr(self.options), str(self.max_bytes), names)


def named_in(data: bytes, names: Callable[[], Names]) -> Names:
    """Return of the names of sources those that a text may show: it is read anew when one of them changes."""
    keys = all_keys(data.decode("utf-8", "replace")) if b"@" in data else set()
    known = names() if keys else {}
    return {key: known[key] for key in sorted(keys) if key in known}


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
