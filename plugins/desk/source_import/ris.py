"""RIS as items of CSL; rispy reads the file."""

import re
from collections.abc import Iterator, Mapping, Sequence

from ...sources.csl_terms import CslType
from ...sources.ris_tags import TYPES

_TYPE_OF: dict[str, CslType] = {tag: csl_type for csl_type, tag in TYPES.items()}
_TYPE_OF |= {
    "ABST": "article-journal", "ADVS": "motion_picture", "AGGR": "dataset", "CONF": "paper-conference",
    "CPAPER": "paper-conference", "CTLG": "book", "EBOOK": "book", "ECHAP": "chapter", "EDBOOK": "book",
    "EJOUR": "article-journal", "GOVDOC": "report", "GRANT": "document", "INPR": "article-journal",
    "JFULL": "periodical", "SLIDE": "speech", "UNBILL": "bill", "UNPB": "manuscript",
    "VIDEO": "motion_picture",
    "BLOG": "post-weblog", "JOUR": "article-journal", "LEGAL": "regulation",
    "PCOMM": "personal_communication",
    "SOUND": "broadcast", "GEN": "document", "ENCYC": "entry-encyclopedia",
}  # fmt: skip
_TEXTS = {
    "title": ("TI", "T1", "CT"), "container-title": ("T2", "JO", "JF", "JA", "BT"),
    "collection-title": ("T3",),
    "title-short": ("ST",), "container-title-short": ("J2",), "publisher": ("PB",),
    "publisher-place": ("CY", "PP"), "edition": ("ET",), "volume": ("VL",), "number-of-volumes": ("NV",),
    "issue": ("IS",), "number": ("M1",), "section": ("SE",), "genre": ("M3",), "DOI": ("DO",), "URL": ("UR",),
    "language": ("LA",), "abstract": ("AB", "N2"), "event-title": ("C3",), "archive": ("DB",),
    "archive_location": ("AV",), "source": ("DP",), "call-number": ("CN",), "id": ("ID", "LB"),
    "archived": ("L2",),
}  # fmt: skip
_NAMES = {
    "author": ("AU", "A1"), "editor": ("ED", "E1", "A2"), "collection-editor": ("A3",),
    "translator": ("A4", "TA"),
}  # fmt: skip
_DIRECTED = frozenset({"MPCT", "VIDEO", "ADVS"})
_RECORDED = frozenset({*_DIRECTED, "SOUND"})
"""Types of which Zotero calls the medium a kind of work."""
_READ = frozenset({"TY", "ER", "SP", "EP", "PY", "Y1", "DA", "Y2", "SN", "KW", "N1", "RN", "OP", "L1", "L4"})
_DATE = re.compile(r"(\d{4})?/?(\d{1,2})?/?(\d{1,2})?/?(.*)")

Record = Mapping[str, Sequence[str]]


def item_of(record: Record) -> tuple[dict[str, object], tuple[str, ...]]:
    """Return a record as an item, and the tags that have no place in it."""
    kind = next(iter(record.get("TY", ())), "GEN")
    item: dict[str, object] = {"type": _TYPE_OF.get(kind, "document")}
    for variable, tags in _TEXTS.items():
        if words := next((text for tag in tags for text in record.get(tag, ()) if text.strip()), ""):
            item[variable] = words.strip()
    for variable, tags in _NAMES.items():
        names = [_name(name) for tag in tags for name in record.get(tag, ()) if name.strip()]
        if names:
            item["director" if variable == "author" and kind in _DIRECTED else variable] = names
    if kind in _RECORDED and "genre" in item:
        item["medium"] = item.pop("genre")
    item |= dict(_others(record, kind))
    known = _READ.union(*_TEXTS.values(), *_NAMES.values())
    return item, tuple(tag for tag in record if tag not in known)


def _others(record: Record, kind: str) -> Iterator[tuple[str, object]]:
    """Yield what has a form of its own: pages, dates, numbers, notes."""
    first = {tag: texts[0].strip() for tag, texts in record.items() if texts}
    pages = [first[tag] for tag in ("SP", "EP") if first.get(tag)]
    if len(pages) == 1 and kind == "BOOK":
        yield "number-of-pages", pages[0]
    elif pages:
        yield "page", pages[0] if "-" in pages[0] else "-".join(dict.fromkeys(pages))
    for variable, tags in (("issued", ("DA", "PY", "Y1")), ("accessed", ("Y2",)), ("original-date", ("OP",))):
        if date := next((first[tag] for tag in tags if first.get(tag)), ""):
            yield variable, _date(date)
    number = first.get("SN")
    if number and kind == "RPRT" and not re.match(r"97[89]", number):
        yield "number", number
    elif number:
        is_serial = re.fullmatch(r"\d{4}-?\d{3}[\dXx]", number) or kind in {"JOUR", "MGZN", "NEWS", "EJOUR"}
        yield "ISSN" if is_serial else "ISBN", number
    if words := record.get("KW"):
        yield "keyword", ", ".join(words)
    if notes := [note for tag in ("N1", "RN") for note in record.get(tag, ()) if note.strip()]:
        yield "note", "\n".join(notes)


def _date(text: str) -> dict[str, object]:
    """Read ``2016/11/03/Spring``; words that are EDTF themselves, as ours, count whole."""
    found = _DATE.fullmatch(text.strip())
    if found is None or not found[1]:
        return {"raw": text.strip()}
    if found[4] and re.match(r"-?\d{4}", found[4]):
        return {"raw": found[4]}
    season = {"season": found[4]} if found[4] and not found[2] else {}
    return {"date-parts": [[part for part in found.groups()[:3] if part]], **season}


def _name(text: str) -> object:
    """Read a name: family, given, suffix; without a comma it is a body's."""
    parts = [part.strip() for part in text.split(",")]
    if len(parts) == 1 or len(parts) > 3:
        return {"literal": text.strip()}
    return {key: part for key, part in zip(("family", "given", "suffix"), parts, strict=False) if part}
