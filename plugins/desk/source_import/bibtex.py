"""BibTeX and BibLaTeX as items of CSL; pybtex reads the file."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from ...edtf_dates.fields import UNKNOWN
from ...sources.biblatex_fields import ENTRY_TYPES, fields_of_type
from ...sources.csl_dates import edtf_of
from ...sources.csl_terms import CslType
from .bibtex_fields import GENRES, NAMES, SAME, STATES, SUBTYPES, TITLES, TYPES, UNSAID, VARIABLES
from .latex import text_of, words_of
from .latex_names import names_of


@dataclass(frozen=True, slots=True)
class BibtexItem:
    """An entry as an item of CSL."""

    item: dict[str, object]
    """CSL's variables."""
    left_out: tuple[str, ...]
    """Fields that have no place in it."""


def item_of(entry: str, key: str, fields: Mapping[str, str]) -> BibtexItem:
    """Return an entry as an item; ``fields`` are LaTeX, by names in small letters."""
    csl_type = _type_of(entry, fields)
    own = {name: variable for variable, name in fields_of_type(csl_type).items()}
    item: dict[str, object] = {"id": key, "type": csl_type}
    left_out = list[str]()
    for name, latex in fields.items():
        variable = own.get(name) or SAME.get(name) or name.removeprefix("csl-")
        is_variable = variable in VARIABLES or variable in SAME.values() or variable in {"kind", "opened"}
        if name in UNSAID and name not in own:
            continue
        if not is_variable:
            left_out.append(name)
        elif latex.strip() and variable not in item and not (variable == "medium" and "://" in latex):
            item[variable] = _value(variable, latex)
    item |= {
        variable: value
        for variable, value in _told_elsewhere(csl_type, entry, fields)
        if variable not in item
    }
    if sort := GENRES.get(str(item.get("genre", ""))):
        item["genre"] = sort
    if state := STATES.get(str(item.get("status", ""))):
        item["status"] = state
    if unshown := fields.get("csl-unshown"):
        item |= json.loads(words_of(unshown))
    if "subtitle" in fields and "title" in item:
        item["title"] = _with_subtitle(str(item["title"]), text_of(fields["subtitle"]))
    return BibtexItem(item, tuple(left_out))


def _type_of(entry: str, fields: Mapping[str, str]) -> CslType:
    written = next((known for known in ENTRY_TYPES if known == fields.get("csl-type")), None)
    if written:
        return written
    found = TYPES.get(entry, "document")
    if entry == "article":
        return SUBTYPES.get(fields.get("entrysubtype", ""), "article-journal")
    if entry == "misc" and _is_preprint(fields):
        return "article"
    is_page = entry == "misc" and ("url" in fields or r"\url" in fields.get("howpublished", ""))
    is_speech = entry == "unpublished" and "eventtitle" in fields
    return "webpage" if is_page else "speech" if is_speech else found


def _value(variable: str, latex: str) -> object:
    """Return the value of a variable, each sort in its own way."""
    if variable in NAMES:
        return names_of(latex)
    if variable in TITLES:
        return text_of(latex)
    reader = _READERS.get(variable)
    return reader(latex) if reader else words_of(latex)


def _address(latex: str) -> str:
    return re.sub(r"\\([_%&#~$])", r"\1", re.sub(r"^\\url\{(.*)\}$", r"\1", latex.strip()))


def _pages(latex: str) -> str:
    return re.sub(r"\s*[–—]\s*|-{2,}", "-", words_of(latex))


def _date(latex: str) -> object:
    """Return a date of BibLaTeX as EDTF: ``2014/`` is open, and a time is left out."""
    words = latex.replace(r"\textasciitilde{}", "~").replace(r"\%", "%").replace("\\", "").strip()
    words = re.sub(r"T[\d:]+Z?", "", words)
    return re.sub(r"/$", "/..", re.sub(r"^/", "../", words)) if "/" in words else {"raw": words}


def _told_elsewhere(csl_type: str, entry: str, fields: Mapping[str, str]) -> Iterator[tuple[str, object]]:
    """Yield what several fields tell together, or one in a way of its own."""
    if literal := fields.get("csl-issued"):
        yield "issued", {"literal": words_of(literal)}
    if year := fields.get("year"):
        yield "issued", _day_of(words_of(year), words_of(fields.get("month", "")), fields.get("day", ""))
    if note := fields.get("titleaddon", "") if "titleaddon" not in fields_of_type(csl_type).values() else "":
        yield "note", words_of(note)
    how = fields.get("howpublished", "")
    if address := re.search(r"https?://[^\s{}]+", how):
        yield "URL", address[0]
    if genre := GENRES.get(entry):
        yield "genre", genre
    if _is_preprint(fields):
        name = fields["eprint"].strip()
        yield "URL", f"https://arxiv.org/abs/{name}"
        if csl_type == "article":
            yield "genre", "Preprint"
            yield "publisher", "arXiv"
            yield "number", f"arXiv:{name}"


def _is_preprint(fields: Mapping[str, str]) -> bool:
    kind = (fields.get("eprinttype") or fields.get("archiveprefix") or "").lower()
    return bool(fields.get("eprint")) and kind == "arxiv"


def _day_of(year: str, month: str, day: str) -> object:
    """Join year, month and day; the day may stand beside the month, before or behind it."""
    if not re.fullmatch(r"-?\d{1,4}", year):
        return {"raw": year}
    named = re.search(r"[A-Za-z]{3,}", month)
    number = re.search(r"\d{1,2}", month)
    if named:
        day = day or (number[0] if number else "")
        known = edtf_of({"raw": f"{named[0]} {year}"})
        parts = str(known).split("-") if known != UNKNOWN else [year]
    else:
        parts = [year, *([number[0]] if number else [])]
    is_day = len(parts) == 2 and re.fullmatch(r"\d{1,2}", day)
    return {"date-parts": [[*parts, *([day] if is_day else [])]]}


def _with_subtitle(title: str, subtitle: str) -> str:
    return f"{title} {subtitle}" if title.endswith((":", "?", "!")) else f"{title}: {subtitle}"


_READERS: dict[str, Callable[[str], object]] = {
    "URL": _address,
    "archived": _address,
    "DOI": lambda latex: words_of(latex).replace("\u00a0", "~"),
    "page": _pages,
    "opened": lambda latex: latex != "false",
    **dict.fromkeys(("issued", "accessed", "original-date", "event-date"), _date),
}
"""How the value of a variable is read that is no plain text."""
