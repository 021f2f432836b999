"""An item as Zotero, Pandoc or an editor wrote it, made ready for its record.

Other spellings of a key become CSL's; what Zotero keeps under "Extra" comes out of the note; variables that
no page shows are put aside, to be given out again; an id that is an address becomes one that texts can name.
"""

import json
import re
from collections.abc import Iterator, Mapping

from ..records import is_blank
from .csl_dates import literal_of
from .csl_terms import IGNORED, SPELLINGS_OF, UNSHOWN, UNSHOWN_DATES, UNSHOWN_NAMES, kind_of_type

_OURS = ("kind", "archived", "opened")
"""What an editor adds; in CSL-JSON it stands under ``custom``."""
_EXTRA = re.compile(r"\{?:?\s*(?P<key>[A-Za-z][A-Za-z_ -]{1,30}):\s*(?P<value>[^{}]+?)\s*\}?")
_OF_PROGRAMS = re.compile(
    r"\s*(?:tex\.[\w.-]+|_\w+|OCLC|ADS Bibcode|Page Version ID|Citekey|Library Catalog|Read_Status\w*):"
)
"""Lines of Extra that programs write for themselves."""
_ZOTERO = re.compile(r"(?:https?://(?:www\.)?zotero\.org/\S+/items/|\d+/)(?P<key>[A-Z0-9]{8})/?")
_ADDRESS = re.compile(r"<?https?://\S+>?")
_FIT = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_:.-]*")
_DATES = frozenset({"accessed", "issued", "original-date", "event-date"})
_NO_EXTRA = frozenset(
    {"author", "editor", "id", "kind", "note", "source", "status", "title", "type", "volume"}
)
"""Words that an editor's note may begin with, and that nobody writes under Extra."""
SET_WHILE_READING = frozenset({"issued_literal", "unshown"})
"""Fields of the record that are no keys: whoever writes one is told."""
_ASIDE = UNSHOWN | UNSHOWN_NAMES | UNSHOWN_DATES


def prepared(value: object, known: frozenset[str]) -> object:
    """Return an item with CSL's own keys alone; ``known`` are those of its record.

    What is no mapping, and keys that nobody knows, are left for the record to refuse.
    """
    if not isinstance(value, Mapping):
        return value
    item = dict(_spelled(value))
    _take_ours(item)
    _take_extra(item, known)
    _settle_id(item)
    _settle_publisher(item)
    aside = {key: item.pop(key) for key in [*item] if key in _ASIDE}
    if aside:
        item["unshown"] = as_text(aside)
    if words := literal_of(item.get("issued")):
        item["issued_literal"] = words
    if item.get("type") in (None, ""):  # so Pandoc writes what BibTeX calls "misc"
        item["type"] = "webpage" if item.get("URL") else "document"
    if item.get("kind") is None:
        item["kind"] = kind_of_type(item["type"])
    return item


def as_text(aside: Mapping[str, object]) -> str:
    """Write variables as JSON, in one order.

    >>> as_text({"b": 1, "a": "x"})
    '{"a": "x", "b": 1}'
    """
    return json.dumps(aside, ensure_ascii=False, sort_keys=True)


def _spelled(value: Mapping[object, object]) -> Iterator[tuple[str, object]]:
    """Yield keys as CSL spells them; Zotero writes some in both spellings, of which CSL's counts."""
    for key, part in value.items():
        name = str(key)
        meant = SPELLINGS_OF.get(name, name)
        is_left_out = name in IGNORED or (meant != name and meant in value)
        if not is_left_out and not (meant in _ASIDE and part in (None, "")):
            yield (f"{name} " if name in SET_WHILE_READING else meant), part


def _take_ours(item: dict[str, object]) -> None:
    """Take what an editor adds out of ``custom``, where our own exports put it."""
    custom = item.get("custom")
    if not isinstance(custom, Mapping):
        return
    for key in _OURS:
        if key in custom and key not in item:
            item[key] = custom[key]
    rest = {key: part for key, part in custom.items() if key not in _OURS}
    if rest:
        item["custom"] = rest
    else:
        del item["custom"]


def _take_extra(item: dict[str, object], known: frozenset[str]) -> None:
    """Take lines such as ``original-date: 1904`` out of a note, as CSL processors do."""
    note = item.get("note")
    if not isinstance(note, str) or ":" not in note:
        return
    left, aside = list[str](), list[str]()
    for line in note.splitlines():
        found = _EXTRA.fullmatch(line.strip())
        key = _variable(found["key"], known) if found else ""
        if found and key and key not in item and not (key == "DOI" and not found["value"].startswith("10.")):
            item[key] = {"raw": found["value"]} if key in _DATES else _names(key, found["value"])
        elif _OF_PROGRAMS.match(line):
            aside.append(line.strip())
        else:
            left.append(line)
    if aside and isinstance(item.setdefault("custom", {}), Mapping):
        item["custom"] = {**item["custom"], "extra": "\n".join(aside)}  # type: ignore[dict-item]
    rest = "\n".join(left).strip()
    if rest and not is_blank(rest):
        item["note"] = rest
    else:
        del item["note"]


_LISTS = UNSHOWN_NAMES | {"author", "editor", "translator", "director", "interviewer", "recipient"}
_UPPER = {name.lower(): name for name in ("DOI", "ISBN", "ISSN", "PMCID", "PMID", "URL")}


def _variable(words: str, known: frozenset[str]) -> str:
    """Return the variable that a line of Extra names: ``Original Date`` is ``original-date``."""
    low = words.strip().lower().replace(" ", "-")
    name = _UPPER.get(low, low)
    is_known = (name in known or name in _ASIDE) and name not in _NO_EXTRA
    # A single small word may begin a sentence of an editor's own.
    return name if is_known and ("-" in name or name in _UPPER.values() or words[:1].isupper()) else ""


def _names(key: str, value: str) -> object:
    """Read names as Zotero writes them in a line: ``Marsh || Ada``."""
    if key not in _LISTS:
        return value
    family, _, given = (part.strip() for part in value.partition("||"))
    return [{"family": family, "given": given}] if given else [{"literal": family}]


def _settle_publisher(item: dict[str, object]) -> None:
    """Take an address for one: Pandoc takes what BibTeX calls ``howpublished`` for the publisher."""
    publisher = item.get("publisher")
    if isinstance(publisher, str) and _ADDRESS.fullmatch(publisher.strip()):
        item.setdefault("URL", publisher)
        del item["publisher"]


def _settle_id(item: dict[str, object]) -> None:
    """Give an item whose id is an address of Zotero the key that texts can name."""
    own, key = item.get("id"), item.get("citation-key")
    if isinstance(own, str) and not _FIT.fullmatch(own):
        zotero = _ZOTERO.fullmatch(own)
        if isinstance(key, str) and _FIT.fullmatch(key):
            item["id"] = item.pop("citation-key")
        elif zotero:
            item["id"] = zotero["key"]
    elif own is None and isinstance(key, str):
        item["id"] = item.pop("citation-key")
