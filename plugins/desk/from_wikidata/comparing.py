"""What differs between an explainer that is there and what Wikidata has today."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ...explainers import Term, Vocabulary
from ...markdown_it_reader.document import read_document
from ...markdown_it_reader.source_text import UnreadableDocumentError
from ...records import read_record
from ...wikidata import NO_VALUE, Draft
from ..writing import WriteRefusedError
from .composing import Judged, fact_fields

NOTHING = "—"


@dataclass(frozen=True, slots=True)
class Difference:
    """One field that is not the same."""

    field: str
    """As front matter names it, or the label of a fact."""
    ours: str
    """What stands here."""
    theirs: str
    """What Wikidata has."""
    note: str = ""
    """Why it may be right so."""


def read_term(path: Path, file: str, vocabulary: Vocabulary) -> Term:
    """Read an explainer's front matter. Raises :class:`WriteRefusedError` for one that the build refuses."""
    try:
        document = read_document(path.read_bytes(), file=file)
    except UnreadableDocumentError as error:
        raise WriteRefusedError(str(error.problem)) from None
    record = read_record(Term, document.front_matter, context=vocabulary)
    if not isinstance(record, Term):
        raise WriteRefusedError(f"{record[0]}; correct it, then compare it with Wikidata")
    return record


def differences(term: Term, draft: Draft, forms: Judged) -> Iterator[Difference]:
    """Yield what differs, field by field, in the order of the front matter."""
    if term.title != draft.title:
        yield Difference("title", term.title, draft.title)
    if draft.kind and draft.kind != term.kind.id and term.kind.id not in draft.other_kinds:
        yield Difference("kind", term.kind.id, draft.kind)
    if term.wikidata != draft.id:
        yield Difference("wikidata", term.wikidata or NOTHING, draft.id)
    yield from _names(term, draft)
    yield from _aliases(term, forms)
    yield from _place(term, draft)
    yield from _facts(term, draft)


def _names(term: Term, draft: Draft) -> Iterator[Difference]:
    ours = {name.name: name for name in term.names}
    for name in draft.names:
        here = ours.get(name.name)
        if here is None and name.name != term.title:
            said = f"{name.name} ({', '.join(filter(None, (name.lang, name.transliteration, name.note)))})"
            yield Difference("names", NOTHING, said)
        elif here and name.transliteration and here.transliteration != name.transliteration:
            yield Difference(f"names: {name.name}", here.transliteration or NOTHING, name.transliteration)


def _aliases(term: Term, forms: Judged) -> Iterator[Difference]:
    ours = {term.title, *(alias.form for alias in term.aliases)}
    ours |= {form for alias in term.aliases for form in alias.forms}
    for form, fault in forms:
        if form not in ours and not fault:
            yield Difference("aliases", NOTHING, form)


def _place(term: Term, draft: Draft) -> Iterator[Difference]:
    if draft.place is None:
        return
    theirs = (draft.place.latitude, draft.place.longitude)
    shown = f"{theirs[0]}, {theirs[1]} ({draft.place.precision})"
    if term.coordinates is None:
        yield Difference("coordinates", NOTHING, shown)
    elif any(abs(a - b) > 10 ** -_decimals(b) for a, b in zip(term.coordinates, theirs, strict=True)):
        here = f"{term.coordinates[0]}, {term.coordinates[1]} ({term.precision})"
        yield Difference("coordinates", here, shown)


def _decimals(number: float) -> int:
    return len(f"{number}".partition(".")[2])


def _facts(term: Term, draft: Draft) -> Iterator[Difference]:
    """Compare facts of one label; of one that an editor has called otherwise, nobody can tell."""
    for label in dict.fromkeys(fact.label for fact in draft.facts):
        same = [fact for fact in term.facts if fact.label.casefold() == label.casefold()]
        ours = {(_folded(fact.value), fact.as_of) for fact in same}
        for fact in (fact for fact in draft.facts if fact.label == label and fact.value != NO_VALUE):
            theirs = (_folded(str(fact_fields(fact, ())["value"])), fact.as_of)
            if theirs not in ours:
                here = "; ".join(f"{value} ({as_of})" for value, as_of in sorted(ours)) or NOTHING
                why = fact.held.partition(":")[0]
                yield Difference(f"facts: {label}", here, f"{fact.value} ({fact.as_of})", why)


def _folded(text: str) -> str:
    """Return a text with plain blanks: an editor does not see which there are."""
    return " ".join(text.split())
