"""Whether the places that tell a quantity agree with it: marked words, facts, findings of claims."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..annotation.annotated import AnnotatedSite
from ..prose import plain_text
from ..records import Problem, likely_mend
from .model import Quantities, Quantity
from .written_numbers import WrittenNumber, readings

_ONE_SPAN = re.compile(r"\[.*\]\{lang=([\w-]+)\}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Telling:
    """One place that says it tells a quantity."""

    quantity: str
    """Id of the quantity."""
    words: str
    """What stands there."""
    language: str
    """BCP 47 tag of the words."""
    file: str
    """Where it stands."""
    line: int | None
    """Line in the file."""
    field: str
    """What names the quantity."""


def agreement_problems(site: AnnotatedSite, quantities: Quantities) -> Iterator[Problem]:
    """Yield a problem for each place that says another number, names no quantity, and for what none tells."""
    told = set[str]()
    for telling in _tellings(site):
        told.add(telling.quantity)
        yield from _of_telling(telling, quantities)
    for quantity in quantities.quantities.values():
        line = quantities.lines[quantity.id]
        for source_id in quantity.sources:
            if not site.bibliography.names(source_id):
                mend = likely_mend(source_id, site.bibliography.sources)
                yield Problem(quantities.file, line, "sources", source_id, "is not the id of a source", mend)
        if quantity.id not in told:
            mend = f"mark its number in a text, [1,000]{{quantity={quantity.id}}}, or remove it"
            yield Problem(quantities.file, line, "id", quantity.id, "is told nowhere", mend, "warning")


def _tellings(site: AnnotatedSite) -> Iterator[Telling]:
    """Yield the marks of texts, then the facts, then the claims."""
    for annotated in site.pages:
        page = annotated.page
        for reference in page.references:
            if reference.kind == "quantity":
                words = reference.words
                yield Telling(reference.target, words, page.lang, page.file, reference.line, "quantity")
        located = page.front_matter
        facts = located.value.get("facts") if located and page.term_id else None
        for place, fact in enumerate(facts if isinstance(facts, list) else ()):
            if isinstance(fact, Mapping) and fact.get("quantity"):
                line = located.line_of(("facts", place, "quantity")) if located else None
                value = str(fact.get("value", ""))
                words, language = plain_text(value), _language_of(value, page.lang)
                yield Telling(str(fact["quantity"]), words, language, page.file, line, "quantity")
    claims = site.claims
    language = str(site.settings.language)
    for claim in claims.claims.values():
        for quantity in claim.quantities:
            words, lang = plain_text(claim.finding), _language_of(claim.finding, language)
            yield Telling(quantity, words, lang, claims.file, claims.lines[claim.id], "quantities")


def _language_of(field: str, language: str) -> str:
    """Return the language of a field: of the one span that it is, as where it is not translated."""
    found = _ONE_SPAN.fullmatch(field.strip())
    return found[1] if found else language


def _of_telling(telling: Telling, quantities: Quantities) -> Iterator[Problem]:
    quantity = quantities.quantities.get(telling.quantity)
    file, line, field = telling.file, telling.line, telling.field
    if quantity is None:
        if not quantities.names(telling.quantity):
            mend = likely_mend(telling.quantity, quantities.quantities, f"write it into {quantities.file}")
            yield Problem(file, line, field, telling.quantity, "is not the id of a quantity", mend)
        return
    found = list(readings(telling.words, telling.language))
    if not found[0]:
        message, mend = f"is told without a figure: '{telling.words}'", "write digits, or take the mark away"
        yield Problem(file, line, field, quantity.id, message, mend)
    elif not any(_agrees(quantity, numbers) for numbers in found):
        where = f"{quantities.file}:{quantities.lines[quantity.id]}"
        message = f"is {_said(quantity)} in {where}, and here '{telling.words}'"
        yield Problem(file, line, field, quantity.id, message, "write one number in both places")


def _agrees(quantity: Quantity, numbers: list[WrittenNumber]) -> bool:
    """Whether each end of the quantity stands among the numbers, rounded as they are."""
    ends = (quantity.number,) if quantity.most is None else (quantity.number, quantity.most)
    return all(any(one.is_rounded_from(end) for one in numbers) for end in ends)


def _said(quantity: Quantity) -> str:
    ends = f"{quantity.number:,.12g}" + (f" to {quantity.most:,.12g}" if quantity.most is not None else "")
    return f"{ends} {quantity.unit}"
