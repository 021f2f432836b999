"""Plan a rename over the whole content folder, refuse what would clash, and write it as a whole."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

import yaml

from ...records import Located, YamlError, is_id, list_files, load_yaml
from ..writing import WriteRefusedError, replace_text
from .edits import Edit, apply_edits
from .links import link_edits
from .yaml_places import own_edits, yaml_edits

_FRONT_MATTER = re.compile(
    r"\A\ufeff?---[ \t]*\r?\n(?P<yaml>.*?)^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)
_WITHOUT_EXPLAINERS = frozenset({"sources.yaml"})


class RenameRefusedError(Exception):
    """A rename that would break something; the message says what."""


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
class RenamePlan:
    """Everything a rename changes."""

    source: Path
    """The explainer's file."""
    target: Path
    """What it will be called."""
    changes: tuple[FileChange, ...]
    """By path; the explainer's own file among them."""


def plan_rename(content: Path, old: str, new: str) -> RenamePlan:
    """Find what renaming ``old`` to ``new`` changes. Raises :class:`RenameRefusedError` for any conflict."""
    folder = content / "explainers"
    source, target = folder / f"{old}.md", folder / f"{new}.md"
    _refuse_conflicts(folder, old, new)
    changes = []
    for path in _files(content):
        edits = tuple(sorted(set(_edits(path, content, old, new))))
        if edits or path == source:
            changes.append(FileChange(path, _text(path), edits))
    return RenamePlan(source, target, tuple(changes))


def apply_plan(plan: RenamePlan) -> None:
    """Write every change; should one fail, put all back and raise :class:`RenameRefusedError`."""
    done: list[FileChange] = []
    try:
        for change in plan.changes:
            replace_text(plan.target if change.path == plan.source else change.path, change.after)
            done.append(change)
        plan.source.unlink()
    except (WriteRefusedError, OSError) as error:
        for change in done:
            replace_text(change.path, change.before)
        plan.target.unlink(missing_ok=True)
        raise RenameRefusedError(f"{error}; nothing was changed") from None


def _refuse_conflicts(folder: Path, old: str, new: str) -> None:
    ids = {path.stem: path for path in list_files(folder, ".md")}
    if not is_id(new):
        raise RenameRefusedError(f"'{new}' is not an id; write lower-case letters, digits and single hyphens")
    if old not in ids:
        close = get_close_matches(old, ids, n=1)
        mend = f"did you mean '{close[0]}'?" if close else "there is no such file in content/explainers"
        raise RenameRefusedError(f"'{old}' is not the id of an explainer; {mend}")
    if new in {name.lower() for name in ids}:
        raise RenameRefusedError(f"'{new}' is already the id of an explainer (content/explainers/{new}.md)")
    for name, path in ids.items():
        former = _front_matter(path).value.get("previous_ids") or []
        if name != old and new in former:
            raise RenameRefusedError(f"'{new}' is a former id of '{name}': its redirect would be lost")
    if _front_matter(ids[old]).value.get("id") != old:
        raise RenameRefusedError(
            f"content/explainers/{old}.md has another id in its front matter; mend that first"
        )


def _front_matter(path: Path) -> Located:
    file = f"content/explainers/{path.name}"
    match = _FRONT_MATTER.match(_text(path))
    try:
        located = load_yaml(match["yaml"] if match else "", file=file, first_line=2)
    except YamlError as error:
        raise RenameRefusedError(f"{error}; mend it, then rename") from None
    if not isinstance(located.value, dict):
        raise RenameRefusedError(f"{file} has no front matter; mend it, then rename")
    return located


def _files(content: Path) -> Iterator[Path]:
    """Yield the files that may name an explainer; those that a link leads elsewhere are left alone."""
    root = content.resolve()
    for path in list_files(content, ".md", ".markdown", ".yaml", ".yml", deep=True):
        is_ours = path.name not in _WITHOUT_EXPLAINERS and not path.is_symlink()
        if is_ours and path.resolve().is_relative_to(root):
            yield path


def _edits(path: Path, content: Path, old: str, new: str) -> Iterator[Edit]:
    text = _text(path)
    if old not in text:
        return
    folder = path.parent.relative_to(content).as_posix()
    match = _FRONT_MATTER.match(text) if path.suffix in {".md", ".markdown"} else None
    try:
        if path.suffix in {".yaml", ".yml"}:
            yield from yaml_edits(text, old, new, folder=folder)
        elif match:
            yield from _moved(yaml_edits(match["yaml"], old, new, folder=folder), match.start("yaml"))
            if path == content / "explainers" / f"{old}.md":
                yield from _moved(own_edits(match["yaml"], old, new), match.start("yaml"))
            yield from _moved(link_edits(text[match.end() :], old, new, folder=folder), match.end())
    except yaml.YAMLError as error:
        place = path.relative_to(content.parent).as_posix()
        raise RenameRefusedError(
            f"{place} is not valid YAML ({str(error).splitlines()[0]}); mend it first"
        ) from None


def _moved(edits: Iterator[Edit], by: int) -> Iterator[Edit]:
    return (Edit(edit.start + by, edit.end + by, edit.new, edit.what) for edit in edits)


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise RenameRefusedError(f"{path.name} is not UTF-8; save it as UTF-8, then rename") from None
    except OSError as error:
        raise RenameRefusedError(f"{path.name} cannot be read ({error.strerror})") from None
