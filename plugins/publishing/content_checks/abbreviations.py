"""An abbreviation is spelled out where a reader first meets it, unless everybody knows it."""

import re
from collections.abc import Iterable, Iterator

from ...annotation.annotated import AnnotatedSite
from ...explainers import KnowledgeBase
from ...records import Problem
from .texts import CheckedPage, pages

_ABBREVIATION = re.compile(r"[A-Z](?<![\w/&-][A-Z])(?:\.(?:[A-Z]\.)+|[A-Z0-9]{1,6}s?(?![\w/]|&\w))")
"""Begins with a letter, not with what may not stand before it: so capitals alone are looked at.
AT&T is a name and no abbreviation of its halves."""
_ROMAN = re.compile(r"[IVXLCDM]+$")
_DATELINE = re.compile(
    r"[A-Z][A-Z .'’-]*[A-Z](?:, [^()–—-]{1,40})?(?: \([A-Za-z /&.-]{2,30}\))? ?(?:--|[–—-]) ?"
)
"""Where and for whom a report was written: "SEOUL, May 3 (AP) — "."""
_NOT_SAID = re.compile(r"“[^”]*”|«[^»]*»|„[^“]*“|\[TOC\]|\*\[[^\]\n]*\]:.*")
"""Words of others within a text, and markup of other dialects, which is told where it is read."""
_MEND = (
    "write the words once on this page with it in brackets, or list it in known_abbreviations of the {place}"
)


def abbreviation_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem for each abbreviation that its page does not spell out.

    Spelled out means: set in brackets after its words, or followed by them in brackets, or the name of
    an explainer, which is linked or whose page it is; or listed under ``known_abbreviations`` of the site or
    the article. Words of others are as they are; texts in other languages than English have other habits.
    """
    known = set(site.words.known_abbreviations if site.words else ()) | _names(site.knowledge_base)
    for page in pages(site):
        if page.lang.lower().partition("-")[0] == "en":
            yield from _problems(page, known | page.known_abbreviations)


def unexplained_abbreviations(texts: Iterable[str]) -> list[str]:
    """Return the abbreviations that none of the texts of a page spells out, in their order.

    >>> unexplained_abbreviations(["SEOUL (AP) — The IMF met the Central Bank (ECB).", "The ECB sat."])
    ['IMF']
    """
    texts = list(texts)
    whole = "\n".join(texts)
    found = (short for text in texts for short in _abbreviations(text))
    return list(dict.fromkeys(short for short in found if not _is_spelled_out(short, whole)))


def _names(terms: KnowledgeBase) -> set[str]:
    forms = (form for term in terms for form in (term.title, *(alias.form for alias in term.aliases)))
    return {form for form in forms if _ABBREVIATION.fullmatch(form)}


def _problems(page: CheckedPage, known: set[str]) -> Iterator[Problem]:
    seen: set[str] = set()
    whole = page.whole
    mend = _MEND.format(place="article or the site" if "/articles/" in page.file else "site")
    for text in page.texts:
        for short in () if text.is_quoted else _abbreviations(text.text):
            if short in known or short in seen or _is_spelled_out(short, whole):
                continue
            seen.add(short)
            line = text.line or page.line_of(short)
            message = "is not spelled out"
            yield Problem(page.file, line, text.field, short, message, mend, severity="warning")


def _abbreviations(text: str) -> Iterator[str]:
    """Yield those of a text that are its own, without the dateline and what is quoted."""
    text = _NOT_SAID.sub("“”", _DATELINE.sub("", text, count=1) if _DATELINE.match(text) else text)
    for found in _ABBREVIATION.finditer(text):
        short = found[0].removesuffix("s") if found[0][-1] == "s" else found[0]
        if not _ROMAN.match(short) and short != "CC0":  # the name of a licence
            yield short


def _is_spelled_out(short: str, whole: str) -> bool:
    """Whether it closes a bracket, as in "(the state's own name, DPRK)", or its words follow it in one."""
    written = re.escape(short)
    return bool(re.search(rf"\([^()]*(?<!\w){written}[,)]|(?<!\w){written} \(\w+[ -]\w+", whole))
