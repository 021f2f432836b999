"""Write the exports, unless an earlier build has written the same events for the same place."""

from collections.abc import Iterator

from ...edtf_dates import EdtfDate
from ...explainers import Term
from ...interface import Interface
from ...kept_work import KeptWork, Key, kit_digest, value_digest, work_key
from ...kept_work.digests import Reduction
from ...sources import Source
from ..events import Timeline
from . import EXPORTS, ExportedFile, Publication, writer_of


def export_kept(
    timeline: Timeline, publication: Publication, store: KeptWork, state: Key | None = None
) -> Iterator[ExportedFile]:
    """Yield every export; ``state`` is a digest of the site that the timeline follows from, if known."""
    known = state or timeline_digest(timeline)
    published = value_digest(publication, {Interface: lambda words: (str, (words.digest.hex(),))})
    key = work_key("exports", kit_digest(), known, published)
    for name in EXPORTS:
        own = work_key(name, key)
        content = store.get(own)
        if content is None:
            content = writer_of(name)(timeline, publication).encode()
            store.put(own, content)
        yield ExportedFile(name, content)


def timeline_digest(timeline: Timeline) -> Key:
    """Return the digest of a timeline: of its events, and of what it says of explainers and sources."""
    known: dict[int, str] = {}

    def source_words(source: Source) -> tuple[type[str], tuple[str]]:
        if id(source) not in known:
            known[id(source)] = value_digest(source).hex()
        return str, (known[id(source)],)

    reductions: dict[type, Reduction] = {
        EdtfDate: lambda date: (str, (date.value,)),
        Source: source_words,
        Term: lambda term: (str, (f"{term.id} {term.kind.id} {term.title}",)),
    }
    return value_digest((timeline.frame, timeline.events), reductions)
