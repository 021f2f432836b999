"""Markdown to HTML: a whole text, or the inline Markdown of one field."""

from dataclasses import dataclass

from ..records import Problem
from .parse_log import Heading, ParseLog, Reference, env_with
from .parser import Options, parser_for
from .raw_html import sanitize

DEFAULT_OPTIONS = Options()


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


def render(text: str, *, file: str = "", first_line: int = 1, options: Options = DEFAULT_OPTIONS) -> Rendered:
    """Render a text of blocks; ``file`` and ``first_line`` say where it stands."""
    log = ParseLog(file, first_line)
    env = env_with(log)
    return _rendered(parser_for(options).render(text, env), log, options)


def render_line(text: str, *, file: str = "", line: int = 1, options: Options = DEFAULT_OPTIONS) -> Rendered:
    """Render the inline Markdown of a field that stands on ``line``; its citations get no ids."""
    log = ParseLog(file, line, is_inline=True)
    env = env_with(log)
    return _rendered(parser_for(options).renderInline(text, env), log, options)


def render_inline(text: str, *, options: Options = DEFAULT_OPTIONS) -> str:
    """Return the HTML of inline Markdown.

    >>> render_inline("*It's* [it](term:thaad)")
    '<em>It’s</em> <a class="mention" data-card="card-thaad" href="{filename}/explainers/thaad.md">it</a>'
    """
    return render_line(text, options=options).html


def _rendered(html: str, log: ParseLog, options: Options) -> Rendered:
    return Rendered(
        html=sanitize(html) if options.raw_html else html,
        references=tuple(sorted(log.references, key=lambda reference: reference.line)),
        toc=tuple(log.headings),
        problems=tuple(sorted(log.problems, key=lambda problem: problem.sort_key)),
    )
