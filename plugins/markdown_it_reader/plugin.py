"""The glue to Pelican: a reader class, and where it is put in."""

from pathlib import Path
from typing import Any

from pelican import Pelican
from pelican.contents import Content
from pelican.generators import Generator
from pelican.readers import BaseReader, Readers

from ..records import Problem, report
from .document import DEFAULT_MAX_BYTES, Document, read_document
from .parser import Options
from .raw_html import is_available
from .source_text import UnreadableDocumentError

DEFAULTS = {
    "MARKDOWN_MAX_BYTES": DEFAULT_MAX_BYTES,
    "MARKDOWN_MAX_NESTING": Options().max_nesting,
    "MARKDOWN_RAW_HTML": Options().raw_html,
}

_SKIPPED = {"status": "skip"}
"""Metadata on which Pelican passes a file over without a word of its own."""


class MarkdownItReader(BaseReader):  # type: ignore[misc]
    """Reads ``.md`` and ``.markdown`` files with YAML front matter."""

    enabled = True
    file_extensions = ("md", "markdown")

    def read(self, source_path: str) -> tuple[str | None, dict[str, Any]]:
        """Return HTML and metadata; None and ``status: skip`` for a file that cannot become a page."""
        path = Path(source_path)
        file = shown_path(path, Path(self.settings["PATH"]))
        try:
            document = read_document(
                path.read_bytes(),
                file=file,
                options=_options(self.settings),
                max_bytes=self.settings["MARKDOWN_MAX_BYTES"],
            )
        except UnreadableDocumentError as error:
            return _skip((error.problem,))
        except OSError as error:
            return _skip((Problem(file, None, "", "", f"cannot be read ({error.strerror})", ""),))
        if not document.metadata.is_publishable:
            return _skip(document.problems)
        return document.rendered.html, self._metadata(document, file)

    def _metadata(self, document: Document, file: str) -> dict[str, Any]:
        own = {
            "front_matter": document.front_matter,
            "problems": document.problems,
            "references": document.rendered.references,
            "source_file": file,
            "toc": document.rendered.toc,
        }
        return {
            key: self.process_metadata(key, value) for key, value in document.metadata.values.items()
        } | own


def shown_path(path: Path, content_path: Path) -> str:
    """Return ``path`` as an editor knows it: from the folder that holds the content folder."""
    root = content_path.parent
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


def _options(settings: dict[str, Any]) -> Options:
    return Options(
        raw_html=settings["MARKDOWN_RAW_HTML"] and is_available(),
        max_nesting=settings["MARKDOWN_MAX_NESTING"],
    )


def _skip(problems: tuple[Problem, ...]) -> tuple[None, dict[str, Any]]:
    """Report at once: no content object will. None is never taken from Pelican's cache, so it repeats."""
    for problem in problems:
        report(problem)
    return None, dict(_SKIPPED)


def set_defaults(pelican: Pelican) -> None:
    """Set the defaults, and say so if raw HTML cannot be had (``initialized``)."""
    for name, value in DEFAULTS.items():
        pelican.settings.setdefault(name, value)
    if pelican.settings["MARKDOWN_RAW_HTML"] and not is_available():
        report(Problem("", None, "MARKDOWN_RAW_HTML", "True", "needs a sanitizer", "install the package nh3"))


def add_reader(readers: Readers) -> None:
    """Put the reader in the place of Pelican's own (``readers_init``)."""
    for extension in MarkdownItReader.file_extensions:
        readers.reader_classes[extension] = MarkdownItReader


def drop_disabled_reader(generator: Generator) -> None:
    """Keep Pelican from warning that Python-Markdown is missing (``generator_init``)."""
    for extension in MarkdownItReader.file_extensions:
        generator.readers.disabled_readers.pop(extension, None)


def report_problems(content: Content) -> None:
    """Report what was wrong with a page, also when its text came from the cache (``content_object_init``)."""
    for problem in content.metadata.get("problems", ()):
        report(problem)
