"""Write references of Wikidata as sources of the site: at the end of a file that else stays as it is."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from ...records import YamlError, latin_letters, load_yaml, read_records
from ...sources import Source
from ...sources.bibliography import read_bibliography
from ...wikidata import DraftSource
from ..sources_file import FILE, with_entries
from ..starting.explainer import yaml_text
from ..writing import WriteRefusedError, text_before
from .composing import comment

_WORDS, _LETTERS = 5, 40
_KNOWN = frozenset(field.name for field in fields(Source))


@dataclass(frozen=True, slots=True)
class SourcesToAdd:
    """What is to be written, and under which id each source stands."""

    ids: dict[DraftSource, str]
    """The id of each, of those that were there already too; those that could not be written have none."""
    text: str
    """The whole file as it will be; empty where nothing is added."""
    before: str
    """The whole file as it was."""
    added: tuple[str, ...]
    """Ids of the new ones."""
    fault: str = ""
    """Why none could be added."""


def sources_to_add(content: Path, wanted: Sequence[DraftSource], item: str) -> SourcesToAdd:
    """Return what to write so that each source stands in the file; nothing is written yet."""
    bibliography, _ = read_bibliography(content / "sources.yaml", file=FILE)
    there = {key: source.id for source in bibliography for key in _keys_there(source)}
    ids: dict[DraftSource, str] = {}
    rows: dict[str, str] = {}
    for source in dict.fromkeys(wanted):
        known = next((there[key] for key in _keys(source) if key in there), "")
        name = known or _free_id(source, {*bibliography.sources, *bibliography.refused, *rows})
        row = "" if known else _row(source, name, item)
        if known or _is_sound(row):
            ids[source] = name
            rows |= {} if known else {name: row}
            there |= dict.fromkeys(_keys(source), name)
    return _added(content, ids, rows)


def _added(content: Path, ids: dict[DraftSource, str], rows: dict[str, str]) -> SourcesToAdd:
    try:
        before = text_before(content / "sources.yaml", FILE)
        text = with_entries(before, rows) if rows else ""
    except WriteRefusedError as error:
        written = {source: name for source, name in ids.items() if name not in rows}
        return SourcesToAdd(written, "", "", (), str(error))
    return SourcesToAdd(ids, text, before, tuple(rows))


def _keys(source: DraftSource) -> frozenset[str]:
    """Return what tells that two sources are one: address, identifier, else title and year."""
    return _keys_of(source.url, source.doi, source.title, source.issued)


def _keys_there(source: Source) -> frozenset[str]:
    return _keys_of(source.url or "", source.doi or "", source.title, source.issued)


def _keys_of(url: str, doi: str, title: str, issued: str) -> frozenset[str]:
    address = re.sub(r"^https?://(?:www\.)?", "", url).rstrip("/")
    named = f"{title.casefold()} {issued.replace('unknown', '')[:4]}"
    return frozenset(key for key in (address, doi.lower()) if key) or frozenset({named})


def _free_id(source: DraftSource, taken: Iterable[str]) -> str:
    named = source.container or source.publisher or (source.author or ("",))[0] or source.title
    words = re.findall(r"[a-z0-9]+", latin_letters(named))[:_WORDS] or ["wikidata", "source"]
    year = re.search(r"\d{4}", source.issued)
    base = "-".join(words)[:_LETTERS].strip("-") + (f"-{year[0]}" if year else "")
    used, number = set(taken), 1
    while (name := base if number == 1 else f"{base}-{number}") in used:
        number += 1
    return name


def _row(source: DraftSource, name: str, item: str) -> str:
    """Return the entry, with what an editor should do about it."""
    is_part = source.type.startswith("article")
    note = f"Named by Wikidata ({item})" + (f", p. {source.page}" if source.page and not is_part else "")
    note += f", read there on {source.accessed}" if source.accessed else ""
    isbn = {"ISBN": source.isbn} if "isbn" in _KNOWN else {"note": source.isbn and f"ISBN {source.isbn}"}
    given = {
        "type": source.type, "title": source.title, "kind": source.kind, "publisher": source.publisher,
        "container-title": source.container, "issued": source.issued, "volume": source.volume,
        "page": source.page if is_part else "", "DOI": source.doi, "URL": source.url,
        "archived": source.archived, **isbn,
    }  # fmt: skip
    lines = [f"id: {yaml_text(name)}", *(f"{key}: {yaml_text(text)}" for key, text in given.items() if text)]
    if source.author:
        names = ", ".join(f"{{literal: {yaml_text(_plain(who))}}}" for who in source.author)
        lines.append(f"author: [{names}]")
    lines += ["opened: false"] if "opened" in _KNOWN else []
    told = comment(f"{note}: open it, correct this entry, and say when: accessed")
    return f"{told}- " + "\n  ".join(lines) + "\n"


def _plain(name: str) -> str:
    """Leave out what ends a name in a list on one line."""
    return re.sub(r"[\[\]{},]+", " ", name).strip()


def _is_sound(row: str) -> bool:
    try:
        return not read_records(Source, load_yaml(row, file=FILE)).problems
    except YamlError:
        return False
