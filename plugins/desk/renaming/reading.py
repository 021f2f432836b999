"""Read the files that may name an explainer: YAML alone, or YAML above Markdown."""

import posixpath
from dataclasses import dataclass
from pathlib import Path

from ...content_files import walk_content
from ...content_files.edition_folders import edition_folders
from ...markdown_it_reader.front_matter import split_front_matter
from ...markdown_it_reader.source_text import UnreadableDocumentError
from .source_text import SourceText, source_text

_YAML = (".yaml", ".yml")
_MARKDOWN = (".md", ".markdown")


class RenameRefusedError(Exception):
    """A rename that would break something; the message says what."""


@dataclass(frozen=True, slots=True)
class FileToRead:
    """A file of the content folder."""

    path: Path
    """Where it is."""
    folder: str
    """From which folder below ``content/`` its relative addresses count: that of a link to it, if any."""


@dataclass(frozen=True, slots=True)
class SplitFile:
    """A file's text in its two halves."""

    source: SourceText
    """All of it."""
    yaml: str
    """The YAML: all of a data file, the front matter of a text."""
    yaml_start: int
    """Where the YAML begins in the source's text."""
    body: str
    """The Markdown below it."""
    body_start: int
    """Where it begins."""
    first_line: int
    """Line of the file on which the YAML begins."""


def files_to_read(content: Path) -> list[FileToRead]:
    """Return the files that may name an explainer, each once, where it is and not where a link to it is.

    Those of editions are among them: their addresses count from where the originals stand.
    """
    folders = [content, *(content / lang for lang in edition_folders(content))]
    return [file for folder in folders if folder.is_dir() for file in _files_of(folder)]


def _files_of(content: Path) -> list[FileToRead]:
    entries = list(walk_content(content).below("", *_MARKDOWN, *_YAML))
    linked = {entry.target: entry for entry in entries if entry.target}
    found = []
    for entry in entries:
        if entry.target is None:
            read_at = linked.get(entry.path.resolve(), entry)
            found.append(FileToRead(entry.path, posixpath.dirname(read_at.name) or "."))
    return found


def read_text(path: Path, file: str) -> str:
    """Return a file's text with its own line ends and byte order mark."""
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        raise RenameRefusedError(f"{file} is not UTF-8; save it as UTF-8, then rename") from None
    except OSError as error:
        raise RenameRefusedError(f"{file} cannot be read ({error.strerror})") from None


def split_file(written: str, file: str) -> SplitFile:
    """Split a file's text as the reader does; ``file`` says by its ending what it is."""
    source = source_text(written)
    if file.lower().endswith(_YAML):
        return SplitFile(source, source.text, 0, "", len(source.text), 1)
    try:
        body = split_front_matter(source.text, file=file).body
    except UnreadableDocumentError as error:
        raise RenameRefusedError(f"{error}; mend it, then rename") from None
    body_start = len(source.text) - len(body)
    start = source.text.index("\n") + 1
    end = source.text[:body_start].rstrip().rfind("\n") + 1
    return SplitFile(source, source.text[start:end], start, body, body_start, 2)
