"""The files of ``.vscode``: schemas and snippets, which the kit makes, and settings, which are the site's."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from ...content_files.edition_folders import edition_folders
from ...editions.content_records import CONTENT_FILES
from ...records import write_whole
from .chart_snippets import chart_snippets
from .commented_json import with_members
from .file_schemas import file_schema
from .naming import with_names
from .site_names import SiteNames, names_of
from .snippets import snippets
from .translation_schemas import translation_schema

FOLDER = ".vscode"
SCHEMAS = f"{FOLDER}/schemas"
_SNIPPETS = f"{FOLDER}/explainer-kit.code-snippets"
_SETTINGS, _EXTENSIONS = f"{FOLDER}/settings.json", f"{FOLDER}/extensions.json"
_KEY = "yaml.schemas"
_RECOMMENDED = {"recommendations": ["redhat.vscode-yaml"]}


def _listed(patterns: str | tuple[str, ...]) -> str | list[str]:
    return patterns if isinstance(patterns, str) else list(patterns)


def _associations(root: Path) -> dict[str, str | list[str]]:
    """Return each schema of a YAML file, with the files that it describes."""
    data = {file.name: file.patterns for file in CONTENT_FILES if file.shape != "front matter"}
    if edition_folders(root / "content"):
        others = (file for file in CONTENT_FILES if file.shape != "front matter")
        data |= {f"translated-{file.name}": file.in_editions for file in others}
    return {f"./{SCHEMAS}/{name}.json": _listed(patterns) for name, patterns in data.items()}


def write_editor_files(root: Path) -> Iterator[str]:
    """Write all of them, and yield what has to be done by hand; what is as it should be is not touched."""
    for name, text in _made_files(root):
        _write(root / name, text)
    settings = root / _SETTINGS
    try:
        _write(settings, _with_associations(root, _text_of(settings)))
    except ValueError as error:
        yield f"{_SETTINGS} {error}; put into it:\n{_json({_KEY: _associations(root)})}"
    extensions = root / _EXTENSIONS
    if not extensions.exists():
        _write(extensions, _json(_RECOMMENDED))


def editor_files(root: Path) -> Iterator[tuple[str, str]]:
    """Yield the name and the text of each file for a site that has none of them yet."""
    yield from _made_files(root)
    yield _SETTINGS, _with_associations(root, "")
    yield _EXTENSIONS, _json(_RECOMMENDED)


def refresh_schemas(root: Path) -> None:
    """Write anew what has changed of the kit's files, where a site has them."""
    if (root / SCHEMAS).is_dir():
        for name, text in _made_files(root):
            _write(root / name, text)


def _made_files(root: Path) -> Iterator[tuple[str, str]]:
    site = names_of(root)
    for file in CONTENT_FILES:
        yield f"{SCHEMAS}/{file.name}.json", _json(with_names(file_schema(file), site))
    for file in CONTENT_FILES if edition_folders(root / "content") else ():
        schema = with_names(translation_schema(file), site)
        yield f"{SCHEMAS}/translated-{file.name}.json", _json(schema)
    yield _SNIPPETS, _json(_snippets(site))


def _snippets(site: SiteNames) -> Mapping[str, object]:
    return {snippet.prefix: snippet.as_json() for snippet in (*snippets(site), *chart_snippets())}


def _with_associations(root: Path, text: str) -> str:
    return with_members(text or "{}\n", _KEY, _associations(root))


def _text_of(path: Path) -> str:
    """Return what a file holds, empty where there is none. Raises :class:`ValueError` for what is no text."""
    try:
        return path.read_text(encoding="utf-8") if path.exists() else ""
    except UnicodeDecodeError:
        raise ValueError("is not UTF-8") from None


def _json(value: Mapping[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _write(path: Path, text: str) -> None:
    """Write a file that is not so already: an editor reads anew whatever changes."""
    data = text.encode("utf-8")
    if not path.exists() or path.read_bytes() != data:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, data)
