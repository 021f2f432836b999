"""Plan a rename over the whole content folder: every place, each of them tried before anything is written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...content_files.edition_folders import edition_folders
from ...records import YamlError, load_yaml
from .conflicts import refuse_conflicts
from .edits import Edit, apply_edits
from .fingerprints import fingerprint_edits
from .links import names_in_text
from .own_ids import previous_edit
from .reading import FileToRead, RenameRefusedError, SplitFile, files_to_read, read_text, split_file
from .spellings import link_edits, may_name
from .yaml_places import scalars, yaml_places
from .yaml_scalars import UnplacedError

_FORMER = re.compile(r"previous_ids(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class FileChange:
    """What a rename does to one file."""

    path: Path
    """The file."""
    before: str
    """Its text, line ends as they are."""
    edits: tuple[Edit, ...]
    """Places in it."""

    @property
    def after(self) -> str:
        """The text with all edits made."""
        return apply_edits(self.before, self.edits)

    def line_of(self, edit: Edit) -> int:
        """Return the line of an edit, from 1."""
        return len(re.findall(r"\r\n|\n|\r", self.before[: edit.start])) + 1


@dataclass(frozen=True, slots=True)
class Move:
    """A file that gets another name."""

    source: Path
    """The name it has."""
    target: Path
    """The name it gets."""


@dataclass(frozen=True, slots=True)
class RenamePlan:
    """Everything a rename changes."""

    old: str
    """The id it had."""
    new: str
    """The id it gets."""
    source: Path
    """The explainer's file."""
    target: Path
    """What it will be called."""
    changes: tuple[FileChange, ...]
    """By path; the explainer's own file among them."""
    translations: tuple[Move, ...] = ()
    """Its files in the editions of the site."""

    @property
    def moves(self) -> tuple[Move, ...]:
        """Every file that gets another name, the explainer's own first."""
        return (Move(self.source, self.target), *self.translations)


def plan_rename(content: Path, old: str, new: str) -> RenamePlan:
    """Find what renaming ``old`` to ``new`` changes. Raises :class:`RenameRefusedError` for any conflict."""
    refuse_conflicts(content, old, new)
    folder = content / "explainers"
    source = folder / f"{old}.md"
    found = changes(content, old, new, own=source)
    return RenamePlan(old, new, source, folder / f"{new}.md", found, translations(content, old, new))


def translations(content: Path, old: str, new: str) -> tuple[Move, ...]:
    """Return the files of editions that go with an explainer's own."""
    folders = [content / lang / "explainers" for lang in edition_folders(content)]
    moves = (Move(folder / f"{old}.md", folder / f"{new}.md") for folder in folders)
    return tuple(move for move in moves if move.source.exists() or move.target.exists())


def changes(content: Path, old: str, new: str, *, own: Path) -> tuple[FileChange, ...]:
    """Return the change of each file that names ``old``; ``own`` is where its own file stands now."""
    found = []
    for file in files_to_read(content):
        path = file.path
        written = read_text(path, path.relative_to(content.parent).as_posix())
        if path == own or may_name(written, old):
            edits = _edits(file, written, content, (old, new), is_own=path == own)
            if edits or path == own:
                found.append(FileChange(path, written, tuple(sorted(set(edits)))))
    return _with_fingerprints(content, found)


def _with_fingerprints(content: Path, found: Sequence[FileChange]) -> tuple[FileChange, ...]:
    """Have translations that were up to date stay so."""
    by_path = {change.path: change for change in found}
    for change in found:
        for path, written, edits in fingerprint_edits(content, change.path, change.before, change.after):
            if edits:
                others = by_path[path].edits if path in by_path else ()
                by_path[path] = FileChange(path, written, tuple(sorted({*others, *edits})))
    return tuple(by_path.values())


def _edits(
    read: FileToRead, written: str, content: Path, ids: tuple[str, str], *, is_own: bool
) -> list[Edit]:
    file, folder = read.path.relative_to(content.parent).as_posix(), read.folder
    old, new = ids
    try:
        parts = split_file(written, file)
        load_yaml(parts.yaml, file=file, first_line=parts.first_line)
    except (RenameRefusedError, YamlError) as error:
        if old not in written:
            return []  # it is broken, and it is not this explainer that it names
        mend = "" if isinstance(error, RenameRefusedError) else "; mend it, then rename"
        raise RenameRefusedError(f"{error}{mend}") from None
    try:
        edits = [
            *_moved(_yaml_edits(parts, old, new, folder, is_own=is_own), parts.yaml_start),
            *_moved(link_edits(parts.body, old, new, names_in_text(folder), what="link"), parts.body_start),
        ]
    except (UnplacedError, ValueError):
        raise RenameRefusedError(
            f"{file} names '{old}' in a way that cannot be changed with certainty; write its links plainly"
        ) from None
    return parts.source.in_file(edits)


def _yaml_edits(parts: SplitFile, old: str, new: str, folder: str, *, is_own: bool) -> list[Edit]:
    """Return the edits of the YAML; they are made once and read again before anybody trusts them."""
    if not parts.yaml.strip():
        return []
    places = yaml_places(parts.yaml, old, new, folder=folder, is_own=is_own)
    former = previous_edit(parts.yaml, old, new) if is_own else None
    edits = [*places.edits, *([former] if former else [])]
    after = dict(_values(apply_edits(parts.yaml, edits))) if edits else places.values
    expected = places.values
    if is_own:
        ids = {after.pop(path) for path in list(after) if _FORMER.fullmatch(path)}
        known = {expected.pop(path) for path in list(expected) if _FORMER.fullmatch(path)} - {"", "~", "null"}
        if ids != (known - {new}) | {old}:
            raise ValueError(parts.yaml)
    if after != expected:
        raise ValueError(parts.yaml)
    return edits


def _values(text: str) -> Iterator["tuple[str, str]"]:
    for path, node in scalars(text):
        yield path, str(node.value)


def _moved(edits: "Iterator[Edit] | list[Edit]", by: int) -> Iterator[Edit]:
    return (Edit(edit.start + by, edit.end + by, edit.new, edit.what) for edit in edits)
