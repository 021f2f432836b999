"""What is known of all explainers together: found by id, by kind, in order, with relations both ways."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ..collation import Alphabet, alphabet_of
from .file_ids import FileId
from .kinds import Kind
from .model import Term
from .relations import Direction


@dataclass(frozen=True, slots=True)
class RelatedTerm:
    """A relation seen from one page."""

    direction: Direction
    """As this page says it."""
    term: Term
    """The other end."""

    @property
    def how(self) -> str:
        """In words: ``part of``."""
        return self.direction.words


@dataclass(frozen=True)
class KnowledgeBase:
    """All published terms of a site, and the ids they once had."""

    terms: dict[str, Term] = field(default_factory=dict)
    """Terms by id, in order of title."""
    unreadable: frozenset[str] = frozenset()
    """Ids of files that are there but could not be read: what names them is not at fault."""
    awaited: frozenset[str] = frozenset()
    """Ids of explainers that are kept back until their day: what names them waits with them."""
    unlisted: Mapping[str, str] = field(default_factory=dict)
    """Ids of drafts and hidden explainers, each with its status: nothing may name them."""
    shared_ids: Mapping[str, tuple[FileId, ...]] = field(default_factory=dict)
    """Ids that several files have, with each of them."""
    language: str = "en"
    """BCP 47 tag of the language in whose order they stand."""

    @classmethod
    def of(
        cls,
        terms: Iterable[Term],
        unreadable: Iterable[str] = (),
        awaited: Iterable[str] = (),
        unlisted: Mapping[str, str] | None = None,
        *,
        language: str = "en",
    ) -> "KnowledgeBase":
        """Build from terms in any order."""
        ordered = in_order(terms, alphabet_of(language))
        return cls(
            {term.id: term for term in ordered},
            frozenset(unreadable),
            frozenset(awaited),
            unlisted or {},
            language=language,
        )

    def explains(self, term_id: str) -> bool:
        """Whether there is an explainer of that id, readable or not, or will be on a day that is set."""
        return term_id in self.terms or term_id in self.unreadable or term_id in self.awaited

    def __contains__(self, term_id: object) -> bool:
        return term_id in self.terms

    def __getitem__(self, term_id: str) -> Term:
        return self.terms[term_id]

    def __iter__(self) -> Iterator[Term]:
        return iter(self.terms.values())

    def __len__(self) -> int:
        return len(self.terms)

    @cached_property
    def by_kind(self) -> dict[Kind, list[Term]]:
        """Terms of each kind that occurs, kinds in their order, terms by title."""
        return by_kind(self)

    @cached_property
    def by_letter(self) -> dict[str, list[Term]]:
        """Terms under the first letter of their titles, ``#`` for what is no letter."""
        return by_letter(self, self.alphabet)

    @property
    def alphabet(self) -> Alphabet:
        """The alphabet in whose order they stand."""
        return alphabet_of(self.language)

    @cached_property
    def related(self) -> dict[str, list[RelatedTerm]]:
        """Relations of each term, those of its own page first, then those that others state of it."""
        found: dict[str, dict[str, RelatedTerm]] = {term_id: {} for term_id in self.terms}
        for term in self:
            for relation in term.related:
                if relation.id in self:
                    found[term.id][relation.id] = RelatedTerm(relation.how, self[relation.id])
        for term in self:
            for relation in term.related:
                if relation.id in self and relation.id != term.id:
                    found[relation.id].setdefault(term.id, RelatedTerm(relation.how.reversed(), term))
        return {term_id: list(rows.values()) for term_id, rows in found.items()}

    @cached_property
    def previous_ids(self) -> dict[str, str]:
        """Each id that a term once had, with the one it has now."""
        return {old: term.id for term in self for old in term.previous_ids}


def by_kind(terms: Iterable[Term]) -> dict[Kind, list[Term]]:
    """Put terms in order under their kinds; kinds in their order, those without any left out."""
    found: dict[Kind, list[Term]] = {}
    for term in terms:
        found.setdefault(term.kind, []).append(term)
    return {kind: found[kind] for kind in kinds_in_order(found)}


def kinds_in_order(kinds: Iterable[Kind]) -> list[Kind]:
    """Return each of some kinds once, in the order of the site."""
    return sorted(set(kinds), key=lambda kind: (kind.order, kind.id))


def in_order(terms: Iterable[Term], alphabet: Alphabet) -> list[Term]:
    """Return terms as an alphabet has them."""
    return sorted(terms, key=lambda term: (alphabet.title_key(term.sorted_title), term.id))


def by_letter(terms: Iterable[Term], alphabet: Alphabet) -> dict[str, list[Term]]:
    """Put terms in order under the first letters of their titles."""
    found: dict[str, list[Term]] = defaultdict(list)
    for term in terms:
        found[alphabet.heading(term.sorted_title)].append(term)
    return dict(found)
