"""Where the reader is put into Pelican."""

from pelican import Pelican
from pelican.contents import Content
from pelican.generators import Generator
from pelican.plugins import signals
from pelican.readers import Readers

from ..records import report
from .document import DEFAULT_MAX_BYTES
from .parser import Options
from .reader import MarkdownItReader
from .reading_ahead import read_ahead

DEFAULTS = {
    "MARKDOWN_MAX_BYTES": DEFAULT_MAX_BYTES,
    "MARKDOWN_MAX_NESTING": Options().max_nesting,
    "MARKDOWN_RAW_HTML": Options().raw_html,
}


def connect() -> None:
    """Connect the receivers."""
    signals.initialized.connect(set_defaults)
    signals.readers_init.connect(add_reader)
    signals.generator_init.connect(drop_disabled_reader)
    signals.content_object_init.connect(report_problems)


def set_defaults(pelican: Pelican) -> None:
    """Fill in the settings that a site leaves out, and begin to read (``initialized``)."""
    for name, value in DEFAULTS.items():
        pelican.settings.setdefault(name, value)
    read_ahead(pelican.settings)


def add_reader(readers: Readers) -> None:
    """Put the reader in the place of Pelican's own (``readers_init``).

    A site of the kit has no other: reStructuredText may include any file of the machine, HTML any script.
    """
    if readers.settings.get("SITE_FILE"):
        readers.reader_classes = {"static": readers.reader_classes["static"]}
    for extension in MarkdownItReader.file_extensions:
        readers.reader_classes[extension] = MarkdownItReader


def drop_disabled_reader(generator: Generator) -> None:
    """Keep Pelican from warning that Python-Markdown is missing (``generator_init``)."""
    if generator.settings.get("SITE_FILE"):
        generator.readers.disabled_readers.clear()
    for extension in MarkdownItReader.file_extensions:
        generator.readers.disabled_readers.pop(extension, None)


def report_problems(content: Content) -> None:
    """Report what was wrong with a page, also when its text came from the cache (``content_object_init``)."""
    for problem in content.metadata.get("problems", ()):
        report(problem)
