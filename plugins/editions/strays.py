"""A translation whose original is not there: what it was meant for."""

from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress

from ..content_files import Entry
from ..records import YamlError, nearest_of
from ..records.located_yaml import read_data_text
from .content_records import ContentFile, content_file_of
from .fingerprints import fingerprints_of, passages_of
from .written_files import FilePair

_MOST_OF_IT = 0.5
_OTHERWISE = "remove it, or write the original first"
_Prints = set[tuple[str, str]]


def stray_mend(name: str, stray: Entry, originals: Mapping[str, Entry], translated: Collection[str]) -> str:
    """Say what to do with a translation of nothing.

    Its original may have another name by now: one that says what the translation was made from, and has no
    other translation. Else a name nearby in the same folder may be meant.
    """
    kind = content_file_of(name)
    moved = _moved(name, kind, stray, [one for one in originals.values() if one.name not in translated])
    if moved:
        next_time = "; make rename takes translations along" if kind and kind.name == "explainer" else ""
        return f"give it the name of content/{moved}, which says what it was made from{next_time}"
    folder, _, file = name.rpartition("/")
    near = nearest_of(file, (one.rpartition("/")[2] for one in originals if one.rpartition("/")[0] == folder))
    return f"did you mean '{f'{folder}/{near}' if folder else near}'?" if near else _OTHERWISE


def _moved(name: str, kind: ContentFile | None, stray: Entry, others: Iterable[Entry]) -> str:
    """Return which of the originals without a translation a stray one was made from; empty for none."""
    known = _prints(kind, stray, are_noted=True) if kind else set()
    shares = {
        entry.name: len(known & _prints(kind, entry, are_noted=False)) / len(known)
        for entry in others
        if kind and known and content_file_of(entry.name) is kind and entry.name != name
    }
    best = max(shares, key=lambda one: shares[one], default="")
    return best if best and shares[best] > _MOST_OF_IT else ""


def _prints(kind: ContentFile, entry: Entry, *, are_noted: bool) -> _Prints:
    """Return the fingerprints of a text, or those that it notes of its original."""
    found: _Prints = set()
    with suppress(YamlError):
        text = read_data_text(entry.path, file=entry.name)
        for record in passages_of(FilePair(entry.name, kind, text, None, ""), text, entry.name):
            noted = fingerprints_of(record.node).items()
            own = ((passage.path, passage.fingerprint) for passage in record.passages)
            found |= {(f"{record.id} {path}", value) for path, value in (noted if are_noted else own)}
    return found
