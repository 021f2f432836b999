"""Add items to ``content/sources.yaml``: what stands there stays as it is, byte for byte."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from ...records import Located, Problem, latin_letters, read_record
from ...sources import Bibliography, Source
from ...sources.bibliography import bibliography_files, read_bibliography
from ...sources.csl_dates import edtf_of, literal_of
from ...sources.csl_items import prepared
from ...sources.model import KEYS
from ..sources_file import FILE, with_entries
from ..writing import WriteRefusedError, alone, replace_text, text_before
from .reading import ImportedItem, ImportedItems

_LONGEST = 100
_DATES = ("issued", "accessed", "original-date", "event-date")


@dataclass(frozen=True, slots=True)
class Addition:
    """What became of an item."""

    name: str
    """Its id in the bibliography, or in the file that it came from."""
    is_added: bool
    """Whether it stands in the bibliography now."""
    words: str = ""
    """What there is to say of it; may be empty."""


def add_sources(root: Path, found: ImportedItems) -> tuple[list[Addition], list[Problem]]:
    """Append those that are not there yet; return what became of each, and what is wrong with the others.

    Raises :class:`WriteRefusedError` where the file cannot be added to.
    """
    path = root / FILE
    with alone(root / "content"):
        is_there = bool(bibliography_files(path))
        bibliography, problems = read_bibliography(path, file=FILE) if is_there else (Bibliography(), [])
        if problems:
            raise WriteRefusedError(f"{problems[0]}; correct it first, nothing was added")
        known = _Known(bibliography)
        additions, entries = list[Addition](), dict[str, str]()
        for one in found.items:
            addition, refused, text = _judged(one, found.file, known)
            problems += refused
            additions += [addition] if addition else []
            entries |= {addition.name: text} if addition and text else {}
        if entries:
            replace_text(path, with_entries(text_before(path, FILE), entries))
    return additions, problems


class _Known:
    """The sources that are there, by id and by what tells that two are one."""

    def __init__(self, bibliography: Bibliography) -> None:
        self.ids: dict[str, Source] = {}
        self.marks: dict[str, str] = {}
        for source in bibliography:
            self.add(source)

    def add(self, source: Source) -> None:
        """Remember a source."""
        self.ids[source.id] = source
        for mark in _marks(source):
            self.marks.setdefault(mark, source.id)

    def twin_of(self, source: Source) -> str:
        """Return the id of the source that is the same; empty where none is."""
        named = self.ids.get(source.id)
        if named and _folded(named.title) == _folded(source.title):
            return named.id
        return next((self.marks[mark] for mark in _marks(source) if mark in self.marks), "")

    def free(self, source_id: str) -> str:
        """Return an id that nobody has."""
        number, free = 2, source_id
        while free in self.ids:
            free, number = f"{source_id}-{number}", number + 1
        return free


def _marks(source: Source) -> Iterator[str]:
    """Yield what two entries of one source have in common: identifier, address, or title, type and date."""
    if source.doi:
        yield f"doi {source.doi.lower()}"
    if source.url:
        yield f"url {re.sub(r'^https?://(?:www[.])?|/$', '', source.url)}"
    if not source.doi and not source.url:
        yield f"title {_folded(source.title)} {source.type} {source.issued} {source.byline.casefold()}"


def _folded(title: str) -> str:
    return re.sub(r"\W+", " ", title.casefold()).strip()


def _judged(one: ImportedItem, file: str, known: _Known) -> tuple[Addition | None, list[Problem], str]:
    """Say of an item whether it is added; with its entry, if it is."""
    item = dict(one.item)
    item.setdefault("id", _id_of(item))
    item["id"] = _fit_id(item)
    located = Located(item, file, {(): one.line})
    source = read_record(Source, located)
    if isinstance(source, list):
        return None, source, ""
    if twin := known.twin_of(source):
        words = "stands there already" if twin == source.id else f"stands there already as '{twin}'"
        return Addition(source.id, is_added=False, words=words), [], ""
    free = known.free(source.id)
    words = f"the id '{source.id}' is taken" if free != source.id else ""
    if one.left_out:
        words = "; ".join(filter(None, (words, f"left out: {', '.join(one.left_out)}")))
    item["id"] = free
    renamed = read_record(Source, Located(item, file, {(): one.line}))
    if isinstance(renamed, Source):
        known.add(renamed)
    return Addition(free, is_added=True, words=words), [], _entry(item)


def _fit_id(item: dict[str, Any]) -> str:
    """Return the id as the build reads it, with what it does not take turned into hyphens."""
    read = prepared({"id": item["id"], "citation-key": item.get("citation-key")}, KEYS)
    found = str(read["id"]) if isinstance(read, dict) else str(item["id"])
    if re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_:.-]*", found):
        return found[:_LONGEST]
    plain = re.sub(r"[^a-z0-9_:.-]+", "-", latin_letters(found).lower()).strip("-:.")
    return plain[:_LONGEST] or _id_of(item)


def _id_of(item: dict[str, Any]) -> str:
    """Make an id of whoever made it and the year, for an item without one."""
    names = next((item[role] for role in ("author", "editor", "director") if item.get(role)), None)
    first = names[0] if isinstance(names, list) else names
    name = (
        (first.get("family") or first.get("literal") or "") if isinstance(first, dict) else str(first or "")
    )
    year = re.search(r"\d{4}", str(item.get("issued", "")))
    words = name or str(item.get("container-title") or item.get("title") or "source")
    plain = re.sub(r"[^a-z0-9]+", "-", latin_letters(words).lower()).strip("-") or str(item.get("type", ""))
    return "-".join(filter(None, ("-".join(plain.split("-")[:4]), year[0] if year else ""))) or "source"


def _entry(item: dict[str, Any]) -> str:
    """Write an item as an entry of the list, names and dates on a line each."""
    ordered = {key: item[key] for key in ("id", "type", "title") if key in item}
    dates = {key: edtf_of(item[key]) for key in _DATES if key in item and not literal_of(item[key])}
    dumped: str = yaml.safe_dump(
        ordered | item | dates, allow_unicode=True, sort_keys=False, width=100_000, default_flow_style=None
    )
    lines = dumped.rstrip("\n").split("\n")
    return "\n".join(["- " + lines[0], *("  " + line for line in lines[1:])]) + "\n"
