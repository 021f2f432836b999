"""Read a file of sources, whatever program wrote it, as items of CSL."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path
from typing import Any, ClassVar

from ...records import Located, Problem, YamlError, load_json, load_yaml
from ...records.located_yaml import read_data_text
from . import bibtex, ris


class SourcesUnreadableError(Exception):
    """A file that no sources can be read from; the problem says why, and the mend."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


@dataclass(frozen=True, slots=True)
class ImportedItem:
    """An item of CSL, and where it stands."""

    item: dict[str, Any]
    """CSL's variables."""
    line: int
    """Line in the file."""
    left_out: tuple[str, ...] = ()
    """Fields that have no place in it."""


@dataclass(frozen=True, slots=True)
class ImportedItems:
    """What a file holds."""

    file: str
    """Its name, as problems show it."""
    items: tuple[ImportedItem, ...]
    """In file order."""
    problems: tuple[Problem, ...] = field(default=())
    """What could not be read."""


def read_items(path: Path, *, shown: str) -> ImportedItems:
    """Read the items of a file by its ending. Raises :class:`SourcesUnreadableError`."""
    readers = {".bib": _bibtex, ".ris": _ris, ".json": _csl, ".yaml": _csl, ".yml": _csl}
    reader = readers.get(path.suffix.lower())
    if reader is None:
        problem = Problem(
            shown,
            None,
            "",
            "",
            "is of no kind that sources are read from",
            "give a .bib, .ris, .json or .yaml",
        )
        raise SourcesUnreadableError(problem)
    try:
        return reader(read_data_text(path, file=shown), shown, path.suffix.lower())
    except YamlError as error:
        raise SourcesUnreadableError(error.problem) from None


def _csl(text: str, shown: str, ending: str) -> ImportedItems:
    located = load_json(text, file=shown) if ending == ".json" else load_yaml(text, file=shown)
    found = _list_of(located)
    base = () if isinstance(located.value, list) else ("references",)
    items = [
        ImportedItem(item, located.line_of((*base, place)) or 1)
        for place, item in enumerate(found)
        if isinstance(item, dict)
    ]
    return ImportedItems(shown, tuple(items))


def _list_of(located: Located) -> list[Any]:
    """Return the list of items: the whole, or what stands below ``references:``, or ``items``."""
    value = located.value
    if isinstance(value, Mapping):
        value = value.get("references", value.get("items"))
    if isinstance(value, list):
        return value
    mend = "export the sources as CSL-JSON, CSL-YAML, BibTeX or RIS"
    raise SourcesUnreadableError(Problem(located.file, 1, "", "", "holds no list of sources", mend))


def _bibtex(text: str, shown: str, _: str) -> ImportedItems:
    from pybtex import errors  # noqa: PLC0415 - this command alone needs it
    from pybtex.database.input.bibtex import Parser  # noqa: PLC0415

    with errors.capture() as told:
        data = Parser(person_fields=(), wanted_entries=None).parse_stream(StringIO(_without_strays(text)))
    entries = {
        key.lower(): {name.lower(): value for name, value in entry.fields.items()}
        for key, entry in data.entries.items()
    }
    lines = dict(_entry_lines(text))
    items = []
    for key, entry in data.entries.items():
        read = bibtex.item_of(entry.type.lower(), key, dict(_inherited(entries, key.lower())))
        items.append(ImportedItem(read.item, lines.get(key.lower(), 1), read.left_out))
    return ImportedItems(shown, tuple(items), tuple(_told(error, shown) for error in told))


def _without_strays(text: str) -> str:
    """Leave out comments and settings of programs, which BibTeX skips."""
    return re.sub(r"(?im)^\s*@comment\s*\{.*?\}\s*$", "", text)


def _entry_lines(text: str) -> Iterator[tuple[str, int]]:
    for found in re.finditer(r"@\w+\s*[{(]\s*([^\s,]+)\s*,", text):
        yield found[1].lower(), text.count("\n", 0, found.start()) + 1


def _inherited(entries: Mapping[str, Mapping[str, str]], key: str) -> Iterator[tuple[str, str]]:
    """Yield the fields of an entry, then those of the work that it refers to."""
    fields = entries[key]
    yield from fields.items()
    parent = entries.get(fields.get("crossref", "").strip().lower(), {})
    for name, value in parent.items():
        inherited = {"title": "booktitle", "subtitle": "booksubtitle"}.get(name, name)
        if inherited not in fields and name not in {"shorttitle", "author", "doi", "url", "pages", "key"}:
            yield inherited, value
        if name == "author" and "bookauthor" not in fields and "author" in fields:
            yield "bookauthor", value


def _told(error: Exception, shown: str) -> Problem:
    line = getattr(error, "lineno", None)
    message = str(error).split(": ", 1)[-1] if "syntax error" in str(error) else str(error)
    return Problem(shown, line, "", "", f"is not valid BibTeX ({message})", "correct the entry there")


def _ris(text: str, shown: str, _: str) -> ImportedItems:
    items = list[ImportedItem]()
    starts = [found.start() for found in re.finditer(r"(?m)^\ufeff?TY {2}-", text)]
    for start, end in zip(starts, [*starts, len(text)][1:], strict=True):
        item, left_out = ris.item_of(_tags(text[start:end]))
        items.append(ImportedItem(item, text.count("\n", 0, start) + 1, left_out))
    if not items:
        raise SourcesUnreadableError(
            Problem(shown, 1, "", "", "holds no record of RIS", "a record begins with 'TY  - '")
        )
    return ImportedItems(shown, tuple(items))


def _tags(record: str) -> dict[str, list[str]]:
    """Read one record with rispy, each tag a list."""
    import rispy  # noqa: PLC0415 - this command alone needs it

    class Tags(rispy.RisParser):  # type: ignore[misc]
        DEFAULT_MAPPING: ClassVar = {tag: tag for tag in rispy.TAG_KEY_MAPPING}
        DEFAULT_LIST_TAGS: ClassVar = [tag for tag in rispy.TAG_KEY_MAPPING if tag not in {"TY", "ER"}]

    whole = record if re.search(r"(?m)^ER {2}-", record) else f"{record.rstrip()}\nER  - \n"
    found: dict[str, Any] = next(iter(Tags().parse(whole)), {})
    unknown = found.pop(rispy.TAG_KEY_MAPPING["UK"], None) or found.pop("UK", {})
    tags = {tag: value if isinstance(value, list) else [value] for tag, value in found.items()}
    return tags | {tag: list(values) for tag, values in unknown.items()}
