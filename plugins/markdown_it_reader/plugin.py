"""Where the reader is put into Pelican."""

from collections.abc import Mapping
from typing import Any

from pelican import Pelican
from pelican.contents import Content
from pelican.generators import Generator
from pelican.plugins import signals
from pelican.readers import MarkdownReader, Readers

from ..listed_texts.plugin import connect as connect_listed_texts
from ..records import Problem, fill_in, present_plugins, report
from .absent_marks import absent_problems
from .document import DEFAULT_MAX_BYTES
from .parser import Options
from .python_markdown import foreign_extensions
from .reader import MarkdownItReader
from .reading_ahead import read_ahead

EXTENSIONS = ("md", "markdown")
_OF_BLOGS = ("mkd", "mdown")
"""Further endings that Pelican's own reader takes."""

DEFAULTS = {
    "MARKDOWN_MAX_BYTES": DEFAULT_MAX_BYTES,
    "MARKDOWN_MAX_NESTING": Options().max_nesting,
    "MARKDOWN_RAW_HTML": None,
}


def connect() -> None:
    """Connect the receivers."""
    signals.initialized.connect(fill_settings)
    signals.get_generators.connect(begin_to_read)
    signals.readers_init.connect(add_reader)
    signals.generator_init.connect(drop_disabled_reader)
    signals.content_object_init.connect(report_problems)
    connect_listed_texts()


def begin_to_read(pelican: Pelican) -> None:
    """Read ahead, when all plugins have begun and have told what texts are read by (``get_generators``)."""
    read_ahead(pelican.settings)
    _tell_of_extensions(pelican)


def _tell_of_extensions(pelican: Pelican) -> None:
    """Say that posts lack what only Python-Markdown has.

    Where it is installed, it reads them, as before: then nothing is lost.
    """
    foreign = [] if MarkdownReader.enabled else _foreign(pelican.settings)
    if foreign:
        message = "is Python-Markdown's alone; posts are read without it"
        mend = "install Python-Markdown, which then reads them, or take it out of MARKDOWN"
        report(Problem("", None, "MARKDOWN", ", ".join(foreign), message, mend, severity="warning"))


def _foreign(settings: Mapping[str, Any]) -> list[str]:
    return [] if settings.get("SITE_FILE") else foreign_extensions(settings)


def fill_settings(pelican: Pelican) -> None:
    """Fill in the settings that a site leaves out (``initialized``)."""
    fill_in(pelican.settings, DEFAULTS)


def add_reader(readers: Readers) -> None:
    """Put the reader in the place of Pelican's own (``readers_init``).

    A site of the kit has no other: reStructuredText may include any file of the machine, HTML any script. In
    any other site a reader that the blog has chosen for its posts stays, whatever the order of ``PLUGINS``,
    and Pelican's own where posts are written for extensions of Python-Markdown that this reader lacks.
    """
    if MarkdownReader.enabled and _foreign(readers.settings):
        return
    is_of_the_kit = bool(readers.settings.get("SITE_FILE"))
    if is_of_the_kit:
        readers.reader_classes = {"static": readers.reader_classes["static"]}
    for extension in EXTENSIONS if is_of_the_kit else (*EXTENSIONS, *_OF_BLOGS):
        if extension not in readers.settings["READERS"] and _is_free(readers.reader_classes.get(extension)):
            readers.reader_classes[extension] = MarkdownItReader


def _is_free(reader: type | None) -> bool:
    """Whether nobody reads an ending but Pelican's own reader of Markdown."""
    return reader is None or reader is MarkdownReader


def lend_reader(generator: Generator) -> None:
    """Have the files of one generator read by this reader, whoever reads Markdown in the rest of the site."""
    for extension in EXTENSIONS:
        generator.readers.readers[extension] = MarkdownItReader(generator.settings)
        generator.readers.disabled_readers.pop(extension, None)


def drop_disabled_reader(generator: Generator) -> None:
    """Keep Pelican from warning that Python-Markdown is missing (``generator_init``)."""
    if generator.settings.get("SITE_FILE"):
        generator.readers.disabled_readers.clear()
    for extension in (*EXTENSIONS, *_OF_BLOGS):
        if generator.readers.reader_classes.get(extension) is MarkdownItReader:
            generator.readers.disabled_readers.pop(extension, None)


def report_problems(content: Content) -> None:
    """Report what was wrong with a page, also when its text came from the cache (``content_object_init``)."""
    found, present = content.metadata.get("problems", ()), present_plugins(content.settings)
    references, file = content.metadata.get("references", ()), content.metadata.get("source_file", "")
    for problem in (*found, *absent_problems(references, file, present)):
        report(problem)
