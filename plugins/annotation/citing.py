"""Which sources a page cites, in the order of their numbers: of its body, its facts, its other fields."""

from collections.abc import Iterable, Iterator, Mapping

from ..markdown_it_reader import Citing, Reference, render_line
from ..prose import plain_text
from ..records import markdown_fields
from ..sources import CitedPlace, PageCitations, Source
from .page import Page

_SIGN = "@"
"""What a citation begins with; a field without it need not be read."""


def page_citations(page: Page, bibliography: Mapping[str, Source], citing: Citing) -> PageCitations:
    """Number the sources of a page; an unknown one is reported elsewhere.

    Those of the body come first, in the order in which the reader numbered them.
    """
    citations = PageCitations()
    in_fields = list(_of_fields(page, citing))
    named = _cited(page, in_fields, citing)
    citations.cite(bibliography[name] for name in named if name in bibliography)
    said = {(cited.target, cited.words) for cited in _citations(page.references)}
    again = (cited for cited in in_fields if (cited.target, cited.words) not in said)
    for cited in (*_citations(page.references), *again):
        citations.note_mark(cited.target, cited.anchor)
        if cited.words:
            citations.note_place(cited.target, CitedPlace(cited.words, cited.anchor))
    for number, sources in enumerate(_of_facts(page, citing), start=1):
        for name in sources:
            citations.note_mark(name, fact_anchor(number))
    return citations


def fact_anchor(number: int) -> str:
    """Return the id of a row of an explainer's fact table, from 1, to which its sources lead back."""
    return f"of-fact-{number}"


def cited_in_field(text: str, citing: Citing) -> Iterator[Reference]:
    """Yield the citations of inline Markdown."""
    if _SIGN in text:
        yield from _citations(render_line(text, citing=citing).references)


def cited_in_record(record: object, citing: Citing) -> dict[str, str]:
    """Return the sources that the fields of a claim or an event cite, and what they say of each in words."""
    found: dict[str, list[str]] = {}
    for field in markdown_fields(record):
        for cited in cited_in_field(field.text, citing):
            found.setdefault(cited.target, []).append(plain_text(cited.words))
    return {name: "; ".join(dict.fromkeys(filter(None, words))) for name, words in found.items()}


def _citations(references: Iterable[Reference]) -> Iterator[Reference]:
    return (reference for reference in references if reference.kind == "citation")


def _of_fields(page: Page, citing: Citing) -> Iterator[Reference]:
    for field in markdown_fields(page.record) if page.record else ():
        yield from cited_in_field(field.text, citing)


def _of_facts(page: Page, citing: Citing) -> Iterator[list[str]]:
    """Yield the sources of each fact: those that its value cites, then its own."""
    for fact in page.term.facts if page.term else ():
        in_value = (reference.target for reference in cited_in_field(fact.value, citing))
        yield [*in_value, *fact.sources]


def _cited(page: Page, in_fields: Iterable[Reference], citing: Citing) -> Iterator[str]:
    for reference in _citations(page.references):
        yield reference.target
    for named in _of_facts(page, citing):
        yield from named
    yield from (reference.target for reference in in_fields)
