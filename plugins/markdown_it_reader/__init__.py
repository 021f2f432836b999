"""Read Markdown files: CommonMark and the markup of this site, YAML front matter, ids that last.

Signal
    ``initialized`` (defaults), ``readers_init`` (the reader), ``generator_init`` (no warning about
    Python-Markdown), ``content_object_init`` (reports a page's problems).
Reads
    ``*.md`` and ``*.markdown`` of the content folder; ``MARKDOWN_RAW_HTML``, ``MARKDOWN_MAX_BYTES``,
    ``MARKDOWN_MAX_NESTING``.
Adds
    HTML as content; the front matter as metadata, and ``front_matter``, ``references``, ``pictures``,
    ``toc``, ``problems``, ``source_file``.

:func:`render`, :func:`render_line` and :func:`render_inline` work without Pelican.
"""

from .absent_marks import READ_BY
from .front_matter import FencedText, split_fences
from .parse_log import Citing, Heading, Reference, WrittenPicture
from .rendering import Rendered, inline_markdown, inline_words, render, render_inline, render_line

__all__ = [
    "READ_BY",
    "Citing",
    "FencedText",
    "Heading",
    "Reference",
    "Rendered",
    "WrittenPicture",
    "inline_markdown",
    "inline_words",
    "register",
    "render",
    "render_inline",
    "render_line",
    "split_fences",
]


def register() -> None:
    """Connect the plugin; Pelican is only imported here, so that the rest works without it."""
    from .plugin import connect

    connect()
