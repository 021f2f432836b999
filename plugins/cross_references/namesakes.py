"""Namesakes: explainers that share a name, so that readers are told what else has it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from ..explainers import Term
from .surface_forms import SurfaceForm
from .text import fold_form

_MOST = 50
"""Others that are told at each: a name of thousands would else be told in millions of places."""


@dataclass(frozen=True, slots=True)
class Namesakes:
    """What else has some names of an explainer."""

    names: tuple[str, ...]
    """The names, as its front matter has them, in that order."""
    others: tuple[Term, ...]
    """Who has them all, too, in the order in which they were given; of very many the first."""
    count: int
    """How many have them."""


def namesakes_of(terms: Iterable[Term]) -> Mapping[str, tuple[Namesakes, ...]]:
    """Return what shares a title or an alias with each term that does not have its names alone, by its id."""
    every = list(terms)
    having = defaultdict[str, dict[str, Term]](dict)
    for term in every:
        for name in _names(term):
            having[_key(name)][term.id] = term
    found = {term.id: tuple(_namesakes(term, having)) for term in every}
    return {term_id: shared for term_id, shared in found.items() if shared}


def _namesakes(term: Term, having: Mapping[str, Mapping[str, Term]]) -> Iterator[Namesakes]:
    """Gather the names that a term shares with the same others."""
    shared: dict[tuple[int, tuple[str, ...]], list[str]] = {}
    for name in _names(term):
        everyone = having[_key(name)]
        others = tuple(islice((other for other in everyone if other != term.id), _MOST))
        if others:
            shared.setdefault((len(everyone) - 1, others), []).append(name)
    for (count, others), names in shared.items():
        everyone = having[_key(names[0])]
        yield Namesakes(tuple(names), tuple(everyone[other] for other in others), count)


def _names(term: Term) -> tuple[str, ...]:
    return tuple(dict.fromkeys((term.title, *(alias.form for alias in term.aliases))))


def _key(name: str) -> str:
    """Acronyms are told apart by their capitals (WHO, who), other names are not."""
    folded = fold_form(name)
    return folded if SurfaceForm(name, "").case_rule == "exact" else folded.casefold()
