"""A Markdown file, read: front matter, HTML, references, and every problem found."""

from dataclasses import dataclass, replace

from ..kept_work import Key, work_key
from ..records import Located, Problem
from .blog_header import split_blog_header
from .blog_metadata import blog_metadata
from .front_matter import split_front_matter
from .metadata import Metadata, check_metadata
from .parse_log import Citing
from .parser import Options
from .rendering import DEFAULT_CITING, DEFAULT_OPTIONS, Rendered, render
from .source_text import SourceText, decode

DEFAULT_MAX_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Document:
    """What a file holds."""

    front_matter: Located
    """As written, with lines."""
    metadata: Metadata
    """What Pelican gets of it."""
    rendered: Rendered
    """The body."""
    problems: tuple[Problem, ...]
    """Of file, front matter and body, in that order."""
    head_digest: Key
    """Digest of all that stands before the body."""


def read_document(
    data: bytes,
    *,
    file: str,
    options: Options = DEFAULT_OPTIONS,
    max_bytes: int = DEFAULT_MAX_BYTES,
    citing: Citing = DEFAULT_CITING,
) -> Document:
    """Read a file; ``file`` is its path as problems show it, ``citing`` the language of one that tells none.

    Raises :class:`~.source_text.UnreadableDocumentError` when no page can be made of it.
    """
    source = decode(data, file=file, max_bytes=max_bytes)
    if options.dialect is not None:
        return _read_post(source, file=file, options=options, citing=citing)
    parts = split_front_matter(source.text, file=file)
    metadata = check_metadata(parts.front_matter)
    citing = replace(
        citing, langs=(str(metadata.values["lang"]),) if metadata.values.get("lang") else citing.langs
    )
    rendered = render(parts.body, file=file, first_line=parts.body_line, options=options, citing=citing)
    problems = (*source.problems, *parts.front_matter.doubts, *metadata.problems, *rendered.problems)
    head = source.text[: len(source.text) - len(parts.body)]
    return Document(parts.front_matter, metadata, rendered, problems, work_key("head", head))


def _read_post(source: SourceText, *, file: str, options: Options, citing: Citing) -> Document:
    """Read a blog's post: nothing in it keeps it from being a page but what keeps it from being a text."""
    parts = split_blog_header(source.text, file=file)
    metadata = blog_metadata(parts.front_matter)
    if lang := metadata.values.get("lang"):
        citing = replace(citing, langs=(str(lang),))
    rendered = render(parts.body, file=file, first_line=parts.body_line, options=options, citing=citing)
    strays = (replace(problem, severity="warning") for problem in source.problems)
    problems = (*strays, *metadata.problems, *rendered.problems)
    head = source.text[: len(source.text) - len(parts.body)]
    return Document(parts.front_matter, metadata, rendered, problems, work_key("head", head))
