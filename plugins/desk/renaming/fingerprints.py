"""Fingerprints in translations: a link that is spelled anew is no change of what the original says."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from ...content_files.edition_folders import edition_folders
from ...records import YamlError
from .edits import Edit
from .reading import read_text, split_file
from .source_text import source_text

if TYPE_CHECKING:
    from ...editions.fingerprints import Passage
    from ...editions.written_files import FilePair

_Passages = dict[tuple[str, str], "Passage"]


def fingerprint_edits(
    content: Path, file: Path, before: str, after: str
) -> Iterator[tuple[Path, str, list[Edit]]]:
    """Yield each translation of a file that a rename changes, with its text and edits of its fingerprints.

    Those that were current before are so afterwards; others stay, since somebody has to read both again.
    """
    folders = edition_folders(content)
    name = file.relative_to(content).as_posix()
    for lang in () if name.partition("/")[0] in folders else folders:
        path = content / lang / name
        if path.is_file():
            written = read_text(path, path.relative_to(content.parent).as_posix())
            with suppress(YamlError):
                yield path, written, _edits(name, lang, written, (before, after))


def _edits(name: str, lang: str, written: str, originals: tuple[str, str]) -> list[Edit]:
    from ...editions.content_records import content_file_of  # noqa: PLC0415 - --help needs no records
    from ...editions.written_files import FilePair  # noqa: PLC0415

    kind = content_file_of(name)
    if kind is None or kind.translated != "words":
        return []
    parts = split_file(written, f"content/{lang}/{name}")
    pair = FilePair(name, kind, "", parts.source.text, lang)
    before, after = (_passages(pair, source_text(text).text) for text in originals)
    edits = [
        Edit(start + parts.yaml_start, end + parts.yaml_start, after[key].fingerprint, f"translates.{key[1]}")
        for key, known, start, end in _noted(pair, parts.source.text)
        if key in before and key in after and before[key].is_as_in(known)
    ]
    return [edit for edit in parts.source.in_file(edits) if written[edit.start : edit.end] != edit.new]


def _passages(pair: "FilePair", text: str) -> _Passages:
    from ...editions.fingerprints import passages_of  # noqa: PLC0415 - as above

    records = passages_of(pair, text, pair.original_file)
    return {(record.id, passage.path): passage for record in records for passage in record.passages}


def _noted(pair: "FilePair", text: str) -> Iterator[tuple[tuple[str, str], str, int, int]]:
    """Yield each fingerprint that a translation notes, and where in its YAML it stands."""
    from yaml import MappingNode  # noqa: PLC0415 - as above

    from ...editions.fingerprints import TRANSLATES, passages_of  # noqa: PLC0415
    from ...editions.yaml_nodes import child, plain  # noqa: PLC0415

    for record in passages_of(pair, text, pair.translated_file):
        noted = child(record.node, TRANSLATES)
        for key, value in noted.value if isinstance(noted, MappingNode) else ():
            yield (record.id, plain(key)), plain(value), value.start_mark.index, value.end_mark.index
