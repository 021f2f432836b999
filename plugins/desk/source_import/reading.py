"""Read a file of sources, whatever program wrote it, as items of CSL."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

from ...records import Located, Problem, YamlError, load_json, load_yaml
from ...records.located_yaml import read_data_text
from . import bibtex, ris
from .bibtex_file import read_entries


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
    if not items:
        raise _holds_none(shown, "source", "export some; each is an item of CSL")
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
    entries, problems = read_entries(text, shown)
    if not entries and not problems:
        raise _holds_none(shown, "entry of BibTeX", "an entry begins with '@book{its-key,'")
    read = [(entry, bibtex.item_of(entry.kind, entry.key, entry.fields)) for entry in entries]
    items = (ImportedItem(one.item, entry.line, one.left_out) for entry, one in read)
    return ImportedItems(shown, tuple(items), tuple(problems))


def _holds_none(shown: str, what: str, mend: str) -> SourcesUnreadableError:
    return SourcesUnreadableError(Problem(shown, 1, "", "", f"holds no {what}", mend))


def _ris(text: str, shown: str, _: str) -> ImportedItems:
    items = list[ImportedItem]()
    starts = [found.start() for found in re.finditer(r"(?m)^\ufeff?TY {2}-", text)]
    line = 1 + text.count("\n", 0, starts[0] if starts else 0)
    for start, end in zip(starts, [*starts, len(text)][1:], strict=True):
        item, left_out = ris.item_of(_tags(text[start:end]))
        items.append(ImportedItem(item, line, left_out))
        line += text.count("\n", start, end)
    if not items:
        raise _holds_none(shown, "record of RIS", "a record begins with 'TY  - '")
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
