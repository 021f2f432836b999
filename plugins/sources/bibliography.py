"""The bibliography: every source of the site, found by id, with the pages that cite it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ..collation import alphabet_of
from ..records import (
    Located,
    Problem,
    YamlError,
    likely_mend,
    load_json_file,
    load_yaml_file,
    read_records,
)
from .chicago import listed_under
from .model import SOURCE_KINDS, Source, SourceKind


@dataclass(frozen=True, slots=True)
class CitingPage:
    """A page that cites a source."""

    title: str
    """Its title."""
    url: str
    """Its address relative to the site."""
    lang: str = ""
    """BCP 47 tag of its language."""


@dataclass
class Bibliography:
    """Sources by id, and who cites each; filled while pages are annotated."""

    sources: dict[str, Source] = field(default_factory=dict)
    """In file order."""
    lines: dict[str, int] = field(default_factory=dict)
    """Line of each in its file."""
    file: str = ""
    """The file, as problems show it; the first of several."""
    files: dict[str, str] = field(default_factory=dict)
    """The file of each that stands in another one."""
    refused: frozenset[str] = frozenset()
    """Ids of entries that are there but could not be read: what names them is not at fault."""
    is_readable: bool = True
    """Whether the file and its ids could be read; if not, nobody knows which sources there are."""
    cited_by: dict[str, dict[str, CitingPage]] = field(default_factory=dict)
    """For each source the pages that cite it, by address."""
    language: str = "en"
    """BCP 47 tag of the language in whose order lists of it stand."""

    def __contains__(self, source_id: object) -> bool:
        return source_id in self.sources

    def names(self, source_id: str) -> bool:
        """Whether there is a source of that id, readable or not, as far as anybody knows."""
        return source_id in self.sources or source_id in self.refused or not self.is_readable

    def mend_for(self, source_id: str) -> str:
        """Say what to do about a source that nobody knows; without any, most likely a file is missing."""
        missing = f"no source is known at all: bring {self.file} back, or write it"
        return likely_mend(source_id, self.sources) if self.sources else missing

    def __getitem__(self, source_id: str) -> Source:
        return self.sources[source_id]

    def __iter__(self) -> Iterator[Source]:
        return iter(self.sources.values())

    def __len__(self) -> int:
        return len(self.sources)

    def place_of(self, source_id: str) -> tuple[str, int]:
        """Return the file and the line of a source."""
        return self.files.get(source_id, self.file), self.lines[source_id]

    def note_citation(self, source_id: str, page: CitingPage) -> None:
        """Remember that ``page`` cites a source."""
        self.cited_by.setdefault(source_id, {})[page.url] = page

    def pages_citing(self, source_id: str) -> list[CitingPage]:
        """Return the pages that cite a source, by title."""
        in_order = alphabet_of(self.language).name_key
        return sorted(
            self.cited_by.get(source_id, {}).values(), key=lambda page: (in_order(page.title), page.url)
        )

    @property
    def by_kind(self) -> dict[SourceKind, list[Source]]:
        """Sources of each kind that occurs, by what their entries begin with, title and id."""
        in_order = alphabet_of(self.language).name_key
        return by_kind(
            sorted(self, key=lambda item: (in_order(listed_under(item)), in_order(item.title), item.id))
        )


def by_kind(sources: Iterable[Source]) -> dict[SourceKind, list[Source]]:
    """Put sources in order under their kinds; kinds in their order, those without any left out."""
    found: dict[SourceKind, list[Source]] = {kind: [] for kind in SOURCE_KINDS}
    for source in sources:
        found[source.kind].append(source)
    return {kind: members for kind, members in found.items() if members}


def bibliography_files(path: Path) -> list[Path]:
    """Return the files that hold the sources: ``sources.yaml``, and ``sources.json`` beside it or instead."""
    return [one for one in dict.fromkeys((path, path.with_suffix(".json"))) if one.exists()]


def read_bibliography(path: Path, *, file: str) -> tuple[Bibliography, list[Problem]]:
    """Read ``sources.yaml``, and ``sources.json`` beside it.

    Return the sound sources and the problems of the others.
    """
    bibliography, problems = Bibliography(file=file), list[Problem]()
    for one in bibliography_files(path) or [path]:
        problems += _read_into(bibliography, one, f"{file.rpartition('/')[0]}/{one.name}".lstrip("/"))
    return bibliography, problems


def _read_into(bibliography: Bibliography, path: Path, file: str) -> list[Problem]:
    """Add the sources of a file; return its problems."""
    is_json = path.suffix == ".json"
    try:
        located = load_json_file(path, file=file) if is_json else load_yaml_file(path, file=file)
    except YamlError as error:
        bibliography.is_readable = False
        return [error.problem]
    found = read_records(Source, located, key=None if _is_list(located) else "references")
    is_list = bool(found.records or found.refused or not found.problems)
    bibliography.refused |= found.refused
    bibliography.is_readable &= is_list and found.knows_ids
    problems = [*located.doubts, *found.problems]
    for source, line in found.records:
        if source.id in bibliography:
            problems.append(_twin(bibliography, source.id, file, line))
            continue
        bibliography.sources[source.id] = source
        bibliography.lines[source.id] = line
        if file != bibliography.file:
            bibliography.files[source.id] = file
    return problems


def _is_list(located: Located) -> bool:
    """Whether a file is the list itself, as Zotero writes it, and not below ``references:``."""
    return isinstance(located.value, list)


def _twin(bibliography: Bibliography, source_id: str, file: str, line: int) -> Problem:
    first_file, first = bibliography.place_of(source_id)
    where = f"line {first}" if first_file == file else f"line {first} of {first_file}"
    return Problem(file, line, "id", source_id, f"stands already on {where}", "merge the two or rename one")
