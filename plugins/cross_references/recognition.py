"""Names in a text: bounded, rightly written, in context; leftmost, longest, never overlapping."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from .addresses import find_addresses
from .candidates import Judge
from .crossings import is_crossed
from .gazetteer import Gazetteer
from .longer_names import is_told_by_capitals
from .mentions import Rule
from .name_edges import trim_edges
from .name_neighbors import Neighbors
from .page_evidence import Name, settle_by_page, targets_of
from .readings import Surroundings, choose_reading
from .surface_forms import Variant
from .text import fold_characters

__all__ = ["BORDER", "Name", "Recognition", "Rejection", "Surroundings", "recognize", "targets_of"]

BORDER = "\u001f"
"""Stands between two blocks; no name crosses it."""


class Rejection(NamedTuple):
    """A range that looks like a name and is none."""

    start: int
    """First character."""
    end: int
    """Character after the last."""
    variants: tuple[Variant, ...]
    """What it looks like."""
    rule: Rule
    """The rule that decided."""


@dataclass(frozen=True, slots=True)
class Recognition:
    """What was found in a text."""

    names: tuple[Name, ...]
    """In order, not overlapping."""
    rejections: tuple[Rejection, ...]
    """Hits in places of their own that the rules turned down, in order."""


def recognize(
    text: str, gazetteer: Gazetteer, surroundings: Surroundings, *, guard: bool = True
) -> Recognition:
    """Find the names of the gazetteer in ``text``; blocks are set apart by :data:`BORDER`."""
    folded = fold_characters(text)
    judge = Judge(
        folded.text,
        find_addresses(folded.text),
        guard,
        lambda offset: surroundings.language(folded.origin(offset)),
    )
    names: list[Name] = []
    rejections: list[Rejection] = []
    place = 0
    candidates = judge.find_candidates(gazetteer)
    known = Neighbors({item.start for item in candidates}, {item.end for item in candidates})
    for index, candidate in enumerate(candidates):
        start, end, variants = candidate.start, candidate.end, candidate.variants
        if start < place or is_crossed(folded.text, candidates, index):
            continue
        origin, origin_end = (folded.origin(start), folded.origin(end)) if folded.starts else (start, end)
        rule = judge.find_objection(candidate, known)
        if rule == "longer-name" and not is_told_by_capitals(
            folded.text, candidate.core, end, surroundings.language(origin)
        ):
            rule = None
        if rule is None and not surroundings.is_whole(origin, origin_end):
            rule = "crosses-element"
        if rule is None:
            chosen = choose_reading(variants, folded.text[start:end], origin, surroundings)
            if chosen:
                edges = trim_edges(folded.text, candidate, gazetteer, chosen[0].source.target)
                if edges:
                    origin, origin_end = folded.origin(edges.start), folded.origin(edges.end)
                names.append(Name(origin, origin_end, chosen))
                place = end
                continue
            rule = "context"
        rejections.append(Rejection(origin, origin_end, variants, rule))
    return Recognition(settle_by_page(names, text, surroundings.evidence, gazetteer), tuple(rejections))
