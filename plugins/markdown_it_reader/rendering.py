"""Markdown to HTML, words and plain Markdown: a whole text, or the inline Markdown of one field."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from ..records import Problem
from .parse_log import Citing, Heading, ParseLog, Reference, WrittenPicture, env_with
from .parser import Options, field_parser_for, parser_for
from .portable import portable_blocks, portable_inline, words_of
from .raw_html import sanitize

DEFAULT_OPTIONS = Options()
DEFAULT_CITING = Citing()
_SIGNS = re.compile(r"[^\w\s.,;:?()\u2010-\u201f]|_|\.\.")
"""What a text holds in which Markdown may change a character."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """HTML and what was found on the way."""

    html: str
    """Ready markup; ``{filename}`` links are still to be resolved by Pelican."""
    references: tuple[Reference, ...]
    """By line."""
    toc: tuple[Heading, ...]
    """The page's headings, in order."""
    problems: tuple[Problem, ...]
    """By line."""
    pictures: tuple[WrittenPicture, ...] = ()
    """Those that it shows, on a site of the kit; in page order."""
    markdown: str = ""
    """The same as plain Markdown, its addresses of this site marked; empty for a field."""


def render(
    text: str,
    *,
    file: str = "",
    first_line: int = 1,
    options: Options = DEFAULT_OPTIONS,
    citing: Citing = DEFAULT_CITING,
) -> Rendered:
    """Render a text of blocks; ``file`` and ``first_line`` say where it stands."""
    log = ParseLog(file, first_line, citing=citing, is_lenient=options.dialect is not None)
    env = env_with(log)
    parser = parser_for(options)
    tokens = parser.parse(text, env)
    html = parser.renderer.render(tokens, parser.options, env)
    markdown = "" if options.dialect else portable_blocks(tokens)  # files for programs are the kit's alone
    return _rendered(html, markdown, log, options)


def render_paragraphs(text: str, options: Options) -> str:
    """Return the HTML of a field that is a text of blocks, without ids: several pages may show it."""
    env = env_with(ParseLog("", 1, is_lenient=True))
    parser = parser_for(options)
    tokens = parser.parse(text, env)
    for token in tokens:
        token.attrs.pop("id", None)
    return str(parser.renderer.render(tokens, parser.options, env)).strip()


def render_line(
    text: str,
    *,
    file: str = "",
    line: int = 1,
    numbers: Mapping[str, int] | None = None,
    options: Options = DEFAULT_OPTIONS,
    citing: Citing = DEFAULT_CITING,
) -> Rendered:
    """Render the inline Markdown of a field that stands on ``line``; its citations get no ids.

    ``numbers`` are those of the page that shows it; a source that is not among them gets no mark.
    """
    log = ParseLog(file, line, is_inline=True, citing=citing, numbers=numbers)
    env = env_with(log)
    return _rendered(field_parser_for(options).renderInline(text, env), "", log, options)


def inline_words(text: str, citing: Citing = DEFAULT_CITING) -> str:
    """Return the words of inline Markdown on one line, without its citations.

    >>> inline_words("*It's* [it](term:thaad).[@a]")
    'It’s it.'
    """
    words = words_of(_inline_tokens(text, citing)) if _SIGNS.search(text) else text
    return " ".join(words.split())


def inline_markdown(text: str, citing: Citing = DEFAULT_CITING) -> str:
    """Return inline Markdown as plain Markdown on one line, its addresses of this site marked."""
    return portable_inline(_inline_tokens(text, citing), one_line=True)


def _inline_tokens(text: str, citing: Citing) -> Sequence[Token]:
    env = env_with(ParseLog("", 1, is_inline=True, citing=citing))
    (line,) = field_parser_for(DEFAULT_OPTIONS).parseInline(text, env)
    return line.children or ()


def render_inline(
    text: str,
    *,
    numbers: Mapping[str, int] | None = None,
    options: Options = DEFAULT_OPTIONS,
    citing: Citing = DEFAULT_CITING,
) -> str:
    """Return the HTML of inline Markdown; see :func:`render_line` for ``numbers``.

    >>> render_inline("*It's* [it](term:thaad)")
    '<em>It’s</em> <a class="mention" data-card="card-thaad" href="{filename}/explainers/thaad.md">it</a>'
    """
    return render_line(text, numbers=numbers, options=options, citing=citing).html


def _keeps_html(options: Options) -> bool:
    return options.dialect is not None and options.dialect.keeps_html


def _rendered(html: str, markdown: str, log: ParseLog, options: Options) -> Rendered:
    return Rendered(
        html=sanitize(html) if options.raw_html and not _keeps_html(options) else html,
        references=tuple(sorted(log.references, key=lambda reference: reference.line)),
        toc=tuple(log.headings),
        problems=tuple(sorted(log.problems, key=lambda problem: problem.sort_key)),
        pictures=tuple(log.pictures),
        markdown=markdown,
    )
