"""The Pelican reader of Markdown files."""

from pathlib import Path
from typing import Any, ClassVar

from pelican.readers import BaseReader

from ..kept_work import services_of
from ..records import STATUSES, Problem, report
from .document import Document
from .kept_documents import Source, read_kept
from .reading_ahead import shown_path, source_of
from .rendering import render_paragraphs
from .source_text import UnreadableDocumentError

_MEND = "give yourself the right to read it, or remove it"
_SKIPPED = {"status": "skip"}
"""Metadata on which Pelican passes a file over without a word of its own."""

_STAND_INS = {"date": "1970-01-01", "title": "?"}
"""For a title or a date that is wrong: the site is refused, and nobody sees them."""


class _NotADateError(Exception):
    """A date that Pelican cannot take."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


class MarkdownItReader(BaseReader):  # type: ignore[misc]
    """Reads Markdown files with YAML front matter; those of a blog with whatever header it writes.

    It takes no ending by itself, as every subclass of Pelican's reader does whose module is imported: the
    glue gives it those that are its own.
    """

    enabled = True
    file_extensions: ClassVar[list[str]] = []

    def read(self, source_path: str) -> tuple[str | None, dict[str, Any]]:
        """Return HTML and metadata; None and ``status: skip`` for a file that cannot become a page."""
        path = Path(source_path)
        file = shown_path(path, Path(self.settings["PATH"]))
        try:
            source = source_of(path, self.settings)
            document = read_kept(source, services_of(self.settings))
        except UnreadableDocumentError as error:
            return _skip((error.problem,))
        except OSError as error:
            return _skip((Problem(file, None, "", "", f"cannot be read ({error.strerror})", _MEND),))
        if not (document.metadata.is_publishable or self.settings.get("SITE_FILE")):
            return _skip(document.problems)
        try:
            return document.rendered.html, self._metadata(document, source)
        except _NotADateError as error:
            return _skip((*document.problems, error.problem))

    def _metadata(self, document: Document, source: Source) -> dict[str, Any]:
        own = {
            "front_matter": document.front_matter,
            "problems": document.problems,
            "pictures": document.rendered.pictures,
            "references": document.rendered.references,
            "source_digest": source.digest,
            "head_digest": document.head_digest,
            "plain_markdown": document.rendered.markdown,
            "source_file": source.file,
            "toc": document.rendered.toc,
        }
        values = dict(document.metadata.values)
        if self.settings.get("SITE_FILE"):  # its records tell what is wrong, of all of the text at once
            values = values if document.metadata.is_publishable else _STAND_INS | values
            if values.get("status") not in STATUSES:
                values.pop("status", None)
        return {key: self._processed(key, value, document, source) for key, value in values.items()} | own

    def _processed(self, key: str, value: Any, document: Document, source: Source) -> Any:  # noqa: ANN401
        """Have Pelican process a value; in a blog, as its own reader gives it: a summary is markup there."""
        if source.options.dialect and key in self.settings["FORMATTED_FIELDS"] and isinstance(value, str):
            value = render_paragraphs(value, source.options)
        try:
            return self.process_metadata(key, value)
        except (ValueError, OverflowError):
            line = document.front_matter.line_of((key,))
            problem = Problem(source.file, line, key, str(value), "is not a date", "write YYYY-MM-DD")
            raise _NotADateError(problem) from None


def _skip(problems: tuple[Problem, ...]) -> tuple[None, dict[str, Any]]:
    """Report at once: no content object will. None is never taken from Pelican's cache, so it repeats."""
    for problem in problems:
        report(problem)
    return None, dict(_SKIPPED)
