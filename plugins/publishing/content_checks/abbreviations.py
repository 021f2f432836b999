"""An abbreviation is spelled out where a reader first meets it, unless everybody knows it."""

import re
from collections.abc import Iterator

from ...annotation.annotated import AnnotatedSite
from ...explainers import KnowledgeBase
from ...records import Problem
from .texts import CheckedPage, pages

_ABBREVIATION = re.compile(r"[A-Z](?<![\w/&-][A-Z])(?:\.(?:[A-Z]\.)+|[A-Z0-9]{1,6}s?(?![\w/]|&\w))")
"""Begins with a letter, not with what may not stand before it: so capitals alone are looked at.
AT&T is a name and no abbreviation of its halves."""
_ROMAN = re.compile(r"[IVXLCDM]+$")


def abbreviation_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem for each abbreviation that its page does not spell out.

    Spelled out means: set in brackets after its words, or followed by them in brackets, or the name of
    an explainer, which is linked or whose page it is; or listed under ``known_abbreviations`` of the site.
    """
    known = set(site.words.known_abbreviations if site.words else ()) | _names(site.knowledge_base)
    for page in pages(site):
        yield from _problems(page, known)


def _names(terms: KnowledgeBase) -> set[str]:
    forms = (form for term in terms for form in (term.title, *(alias.form for alias in term.aliases)))
    return {form for form in forms if _ABBREVIATION.fullmatch(form)}


def _problems(page: CheckedPage, known: set[str]) -> Iterator[Problem]:
    seen: set[str] = set()
    whole = page.whole
    for text in page.texts:
        for found in _ABBREVIATION.finditer(text.text):
            short = found[0].removesuffix("s") if found[0][-1] == "s" else found[0]
            if short in known or short in seen or _ROMAN.match(short) or _is_spelled_out(short, whole):
                continue
            seen.add(short)
            mend = "write the words once on this page with it in brackets, or list it in known_abbreviations"
            line = text.line or page.line_of(short)
            yield Problem(page.file, line, text.field, short, "is not spelled out", mend)


def _is_spelled_out(short: str, whole: str) -> bool:
    """Whether it closes a bracket, as in "(the state's own name, DPRK)", or its words follow it in one."""
    written = re.escape(short)
    return bool(re.search(rf"\([^()]*(?<!\w){written}[,)]|(?<!\w){written} \(\w+[ -]\w+", whole))
