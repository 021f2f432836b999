"""Marks in texts of a blog, whoever read them: ``term:`` links and citations in other markup, too.

Our reader knows its own; of another's page only the HTML is there. What it names that nobody knows stays
words.
"""

import re
from collections.abc import Container, Iterator
from dataclasses import replace

from ..markdown_it_reader import Reference, render_inline
from ..records import ID_FORM
from .page import Page

_TERM = re.compile(rf'<a\b(?=[^>]*? href="term:(?P<id>{ID_FORM})(?P<part>#[^"]*)?")[^>]*>')
_TO_EXPLAINER = re.compile(r'(<a class="mention"[^>]*?) href="\{filename\}/explainers/([^"#]*)\.md[^"]*"')
_NAMED = r"@[A-Za-z0-9_][A-Za-z0-9_:.-]*"
_CITATION = re.compile(rf"\s?\[{_NAMED}(?:\s*;\s*{_NAMED})*\]")
_KEY = re.compile(r"@([A-Za-z0-9_:.-]+)")
_SIGN = "&#64;"
"""What docutils makes of ``@``."""
_TAG = re.compile(r"(<!--.*?-->|</?[a-zA-Z](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>)", re.DOTALL)
_LITERAL = re.compile(r"<(/?)(?:code|kbd|pre|samp|script|style|textarea|tt|a)\b", re.IGNORECASE)


def with_marks(page: Page, explained: Container[str], sources: Container[str]) -> Page:
    """Return a page with all marks that can be followed, and with what they name."""
    if page.source_digest:
        return replace(page, html=_without_dead_links(page.html, explained))
    references: list[Reference] = []
    html = "".join(_with_citations(page.html, sources, references)) if _cites(page) else page.html
    html = _with_terms(html, references)
    lines = _Lines(page)
    found = tuple(replace(one, line=lines.line_of(one)) for one in references)
    return replace(page, html=_without_dead_links(html, explained), references=found)


def _without_dead_links(html: str, explained: Container[str]) -> str:
    """Make words of a link to an explainer that there is not: that is told with its line."""
    return _TO_EXPLAINER.sub(lambda found: found[0] if found[2] in explained else found[1], html)


def _with_terms(html: str, references: list[Reference]) -> str:
    def link(found: re.Match[str]) -> str:
        references.append(Reference("term", found["id"], 0))
        opening = render_inline(f"[x](term:{found['id']}{found['part'] or ''})")
        return opening[: opening.index(">") + 1]

    return _TERM.sub(link, html) if '"term:' in html else html


def _with_citations(html: str, sources: Container[str], references: list[Reference]) -> Iterator[str]:
    """Yield the parts of a text, citations of known sources as marks; code and links are left alone."""

    def mark(found: re.Match[str]) -> str:
        names = _KEY.findall(found[0])
        if not all(name in sources for name in names):
            return found[0]
        references.extend(Reference("citation", name, 0) for name in names)
        return render_inline(found[0].strip())

    depth = 0
    for part in _TAG.split(html):
        if literal := _LITERAL.match(part):
            depth += -1 if literal[1] else 1
        is_words = depth <= 0 and not part.startswith("<")
        yield _CITATION.sub(mark, part.replace(f"[{_SIGN}", "[@")) if is_words else part


def _cites(page: Page) -> bool:
    return "[@" in page.html or f"[{_SIGN}" in page.html


class _Lines:
    """Looks up where a text names something; only what a blog names is asked for."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._lines: list[str] | None = None

    def line_of(self, reference: Reference) -> int:
        """Return the first line that holds the name; 1 where none does."""
        if self._lines is None:
            self._lines = self._page.path.read_text(encoding="utf-8", errors="replace").splitlines()
        sign = f"term:{reference.target}" if reference.kind == "term" else f"@{reference.target}"
        return next((number for number, line in enumerate(self._lines, 1) if sign in line), 1)
