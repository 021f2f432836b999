"""What a rename would break: ids that are taken or were, names that are no ids, files behind links."""

from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from ...content_files import walk_content
from ...content_files.edition_folders import edition_folders
from ...explainers.model import TermId
from ...records import YamlError, is_id, likely_mend, load_yaml
from .reading import RenameRefusedError, read_text, split_file

_LONGEST = 100
"""Letters; a file name holds 255 bytes, and pages, cards and pictures are named after an id, too."""


def refuse_conflicts(content: Path, old: str, new: str) -> None:
    """Raise :class:`~.reading.RenameRefusedError` for whatever stands in the way of renaming ``old``."""
    folder = content / "explainers"
    found = walk_content(content).below("explainers", ".md", ".markdown", deep=False)
    ids = {entry.path.stem: entry.path for entry in found}
    _refuse_name(new)
    _refuse_unknown(ids, old, new)
    _refuse_links(folder, ids[old], content)
    taken = {path.name.lower(): path.name for path in folder.iterdir()}
    if f"{new}.md" in taken:
        raise RenameRefusedError(
            f"'{new}' is already the id of an explainer (content/explainers/{taken[f'{new}.md']})"
        )
    for lang in edition_folders(content):
        if (content / lang / "explainers" / f"{new}.md").exists():
            raise RenameRefusedError(
                f"content/{lang}/explainers/{new}.md is there already; move it away first"
            )
    _refuse_former_ids(ids, old, new)


def _refuse_name(new: str) -> None:
    if not is_id(new):
        raise RenameRefusedError(
            f"'{new[:_LONGEST]}' is not an id; write lower-case letters, digits and single hyphens"
        )
    if len(new) > _LONGEST:
        raise RenameRefusedError(f"'{new[:20]}…' has {len(new)} letters; write at most {_LONGEST}")
    try:
        TypeAdapter(TermId).validate_python(new)
    except ValidationError as refused:
        message = str(refused.errors()[0].get("ctx", {}).get("error"))
        raise RenameRefusedError(f"'{new}' {message}") from None
    if not isinstance(load_yaml(new, file="").value, str):
        raise RenameRefusedError(
            f"'{new}' is no text in YAML, where ids are written; put a word before or behind it"
        )


def _refuse_unknown(ids: dict[str, Path], old: str, new: str) -> None:
    if old in ids and ids[old].name == f"{old}.md":
        return
    if old.lower() in ids and ids[old.lower()].name == f"{old.lower()}.md":
        raise RenameRefusedError(
            f"'{old[:_LONGEST]}' is not the id of an explainer; did you mean '{old.lower()}'?"
        )
    same = next((path.name for name, path in ids.items() if name.lower() == old.lower()), "")
    if same:
        raise RenameRefusedError(
            f"content/explainers/{same} is not named '{old.lower()}.md'; give the file that name by hand"
        )
    mend = likely_mend(old, ids, "there is no such file in content/explainers")
    raise RenameRefusedError(f"'{old[:_LONGEST]}' is not the id of an explainer; {mend}")


def _refuse_links(folder: Path, source: Path, content: Path) -> None:
    for path in (source, folder):
        if path.is_symlink():
            raise RenameRefusedError(
                f"content/{path.relative_to(content).as_posix()} is a link to another place; "
                "put what it leads to in its place, then rename"
            )


def _refuse_former_ids(ids: dict[str, Path], old: str, new: str) -> None:
    for name, path in ids.items():
        file = f"content/explainers/{path.name}"
        if name == old:
            _refuse_own(path, file, old)
        elif new in _former_ids(path, file):
            raise RenameRefusedError(f"'{new}' is a former id of '{name}': its redirect would be lost")


def _refuse_own(path: Path, file: str, old: str) -> None:
    if _front_matter(path, file).get("id") != old:
        raise RenameRefusedError(f"{file} has another id in its front matter; mend that first")
    _former_ids(path, file)


def _former_ids(path: Path, file: str) -> list[object]:
    former = _front_matter(path, file).get("previous_ids")
    if former is not None and not isinstance(former, list):
        raise RenameRefusedError(
            f"{file}: previous_ids: '{str(former)[:40]}' is not a list; put it in brackets, then rename"
        )
    return former or []


def _front_matter(path: Path, file: str) -> dict[str, object]:
    parts = split_file(read_text(path, file), file)
    try:
        value = load_yaml(parts.yaml, file=file, first_line=2).value
    except YamlError as error:
        raise RenameRefusedError(f"{error}; mend it, then rename") from None
    if not isinstance(value, dict):
        raise RenameRefusedError(f"{file} has no front matter; mend it, then rename")
    return value
