"""Whether a search index is whole: every file that its own lists name, and each to its last byte."""

import gzip
import json
import re
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

IndexFiles = Mapping[str, bytes]
"""What each file of an index holds, by its path in the folder."""

_ENTRY = "pagefind-entry.json"
_SCRIPTS = ("pagefind.js", "pagefind-worker.js")
_END_OF_SCRIPT = re.compile(rb"[})];\s*\Z")
_PACKED = (".pf_fragment", ".pf_index", ".pf_filter", ".pf_meta", ".pagefind")
_PARTS = ("fragment/{}.pf_fragment", "index/{}.pf_index", "filter/{}.pf_filter")


def unsound_part(files: IndexFiles) -> str | None:
    """Return what is missing or cut, in words; None for an index that is whole."""
    return next(_faults(files), None)


def _faults(files: IndexFiles) -> Iterator[str]:
    for script in _SCRIPTS:
        if not _END_OF_SCRIPT.search(files.get(script, b"")):
            yield _told(files, script)
    for name, data in files.items():
        if name.endswith(_PACKED) and _unpacked(data) is None:
            yield _told(files, name)
    entry = _entry(files.get(_ENTRY, b""))
    if entry is None:
        yield _told(files, _ENTRY)
        return
    for language, listed in entry.items():
        yield from _faults_of_language(files, language, listed)


def _faults_of_language(files: IndexFiles, language: str, listed: Mapping[str, Any]) -> Iterator[str]:
    meta = f"pagefind.{listed['hash']}.pf_meta"
    for name in (meta, f"wasm.{listed['wasm'] or 'unknown'}.pagefind"):
        if name not in files:
            yield _told(files, name)
    named = re.findall(
        rb"%s_[0-9a-f]+" % re.escape(language.encode()), _unpacked(files.get(meta, b"")) or b""
    )
    for part in sorted({name.decode() for name in named}):
        if not any(place.format(part) in files for place in _PARTS):
            yield f"{part} is missing"
    fragments = [name for name in files if name.startswith(f"fragment/{language}_")]
    if len(fragments) < listed["page_count"]:
        yield f"it has {len(fragments)} of {listed['page_count']} pages"


def _entry(data: bytes) -> Mapping[str, Any] | None:
    try:
        languages: Mapping[str, Any] = json.loads(data)["languages"]
        for listed in languages.values():
            listed["hash"], listed["wasm"], int(listed["page_count"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return languages


def _unpacked(data: bytes) -> bytes | None:
    """Return what a packed file holds; None if it is empty, cut or damaged."""
    try:
        return gzip.decompress(data) or None
    except (OSError, EOFError, zlib.error):
        return None


def _told(files: IndexFiles, name: str) -> str:
    return f"{name} is {'cut' if name in files else 'missing'}"
