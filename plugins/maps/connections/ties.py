"""Ties: each pair of related explainers once, in the words of the page that states the most of it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ...explainers import KnowledgeBase, Term
from ...explainers.knowledge_base import RelatedTerm
from ...explainers.relations import Direction, Family
from ...interface import Interface, gettext_noop

_SIDES: dict[Family, str] = {
    "belonging": gettext_noop("Left: what belongs together – %(relations)s"),
    "influence": gettext_noop("Right: what bears on what – %(relations)s"),
}
FAMILIES = tuple(_SIDES)
"""Both sides of the diagram, the left one first."""
_NAMED = 4
"""How many relations of each side its words name."""


@dataclass(frozen=True, slots=True)
class Tie:
    """One relation between two explainers."""

    source: Term
    """Whose page states it."""
    direction: Direction
    """As that page says it."""
    target: Term
    """The other end."""

    @property
    def how(self) -> str:
        """In words: ``part of``."""
        return self.direction.words

    @property
    def family(self) -> Family:
        """On which side of the diagram it is drawn."""
        return self.direction.family

    @property
    def ends(self) -> tuple[str, str]:
        """Ids of both explainers."""
        return self.source.id, self.target.id

    @property
    def is_vague(self) -> bool:
        """Whether it only says that one leads to the other."""
        return self.direction.is_vague

    def how_from(self, term_id: str) -> str:
        """Return the words as the page of either end would say them."""
        return self.how if term_id == self.source.id else self.direction.inverse


@dataclass(frozen=True, slots=True)
class TieRow:
    """One explainer with all its ties, as a row of the table."""

    term: Term
    """Whose row it is."""
    kind_label: str
    """Its kind in words."""
    related: tuple[RelatedTerm, ...]
    """Its ties, seen from its own page; "see also" last."""


class TiesByEnd:
    """Ties found by either of their ends."""

    def __init__(self, ties: Iterable[Tie]) -> None:
        self._found: dict[str, list[tuple[int, Tie]]] = {}
        for number, tie in enumerate(ties):
            for end in tie.ends:
                self._found.setdefault(end, []).append((number, tie))

    def around(self, members: Sequence[str], most: int) -> list[Tie]:
        """Return, in their order, the ties among explainers, and those to others until ``most`` are tied.

        Of the others those come first that have the most ties to members.
        """
        own = dict(pair for member in members for pair in self._found.get(member, ()))
        inside = set(members)
        guests = Counter(end for tie in own.values() for end in tie.ends if end not in inside)
        room = max(0, most - len(inside))
        inside |= {guest for guest, _ in sorted(guests.items(), key=_most_first)[:room]}
        return [own[number] for number in sorted(own) if inside.issuperset(own[number].ends)]


def _most_first(counted: tuple[str, int]) -> tuple[int, str]:
    return -counted[1], counted[0]


def ties_of(knowledge_base: KnowledgeBase) -> list[Tie]:
    """Return each related pair once, in order of title; "see also" gives way to anything more exact."""
    found: dict[frozenset[str], Tie] = {}
    for term in knowledge_base:
        for relation in term.related:
            if relation.id in knowledge_base and relation.id != term.id:
                tie = Tie(term, relation.how, knowledge_base[relation.id])
                known = found.get(frozenset(tie.ends))
                if known is None or known.is_vague:
                    found[frozenset(tie.ends)] = tie
    return list(found.values())


def side_words(ties: Iterable[Tie], interface: Interface) -> dict[Family, str]:
    """Say of each side that has arcs what they mean, with the relations that are drawn there most often."""
    drawn: dict[Family, Counter[str]] = {family: Counter() for family in FAMILIES}
    for tie in ties:
        drawn[tie.family][tie.direction.forward] += 1
    say, label = interface.gettext, interface.label
    named = {
        family: [label("relation", words) for words in _most_common(found)]
        for family, found in drawn.items()
        if found
    }
    return {
        family: say(_SIDES[family], relations=interface.comma.join(words)) for family, words in named.items()
    }


def _most_common(found: Counter[str]) -> list[str]:
    counted = sorted(((words, count) for words, count in found.items()), key=_most_first)
    return [words for words, _ in counted[:_NAMED]]


def table_rows(knowledge_base: KnowledgeBase) -> list[TieRow]:
    """Return a row for each explainer that is tied to another."""
    return [
        TieRow(term, term.kind.label, tuple(sorted(related, key=_is_vague)))
        for term in knowledge_base
        if (related := knowledge_base.related[term.id])
    ]


def _is_vague(related: RelatedTerm) -> bool:
    return related.direction.is_vague
