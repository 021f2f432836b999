"""Citations of one page: which source has which number, and where it is cited."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from ..records import latin_letters
from .model import LAWS, Source
from .persons import Person


@dataclass(frozen=True, slots=True)
class CitedPlace:
    """What one citation says of a source besides its number."""

    words_html: str
    """The place in it, and the words around: ``see p. 12``; HTML without links."""
    anchor: str = ""
    """Id of its mark on the page; empty where it has none."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A numbered source of one page."""

    number: int
    """From 1, by first appearance on the page."""
    source: Source
    """What is cited."""
    places: tuple[CitedPlace, ...] = ()
    """What its citations say of it, in the order of the page."""
    marks: tuple[str, ...] = ()
    """Ids of the elements that cite it, in the order of the page; those of its places left out."""

    @property
    def anchor(self) -> str:
        """Id of its entry in the page's list of sources."""
        return f"source-{self.source.id}"


@dataclass
class PageCitations:
    """Numbers the sources of a page in the order in which it first names them."""

    numbered: dict[str, Citation] = field(default_factory=dict)
    """By source id, in order of number."""
    places: dict[str, dict[CitedPlace, None]] = field(default_factory=dict)
    """By source id, in order of the page."""
    marks: dict[str, dict[str, None]] = field(default_factory=dict)
    """By source id: ids of the elements that cite it."""

    def cite(self, sources: Iterable[Source]) -> tuple[Citation, ...]:
        """Return the citations of ``sources``, numbering those that are new."""
        return tuple(self._cite(source) for source in sources)

    def note_place(self, source_id: str, place: CitedPlace) -> None:
        """Remember what a citation of a numbered source says of it; the same of one mark is said once."""
        if source_id in self.numbered:
            self.places.setdefault(source_id, {})[place] = None

    def note_mark(self, source_id: str, anchor: str) -> None:
        """Remember an element of the page that cites a source."""
        if anchor:
            self.marks.setdefault(source_id, {})[anchor] = None

    def _cite(self, source: Source) -> Citation:
        known = self.numbered.get(source.id)
        if known is None:
            known = self.numbered[source.id] = Citation(len(self.numbered) + 1, source)
        return known

    @property
    def numbers(self) -> dict[str, int]:
        """The number of each source."""
        return {name: citation.number for name, citation in self.numbered.items()}

    def __iter__(self) -> Iterator[Citation]:
        for name, citation in self.numbered.items():
            places = tuple(self.places.get(name, ()))
            placed = {place.anchor for place in places}
            marks = tuple(mark for mark in self.marks.get(name, ()) if mark not in placed)
            yield replace(citation, places=places, marks=marks)

    def __len__(self) -> int:
        return len(self.numbered)


class NamesInText(Mapping[str, tuple[str, ...]]):
    """What running text calls the authors of each source: looked up one by one."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        """Name the sources of a bibliography."""
        self._sources = sources

    def __getitem__(self, source_id: str) -> tuple[str, ...]:
        return names_in_text(self._sources[source_id])

    def __iter__(self) -> Iterator[str]:
        return iter(self._sources)

    def __len__(self) -> int:
        return len(self._sources)


def names_in_text(source: Source) -> tuple[str, ...]:
    """Return what running text calls the authors of a source: family names, else its publisher or title.

    A law, treaty or case is called by its title, whoever printed it.

    >>> from .model import Source
    >>> item = {"id": "a", "type": "book", "title": "Tides", "kind": "press"}
    >>> names_in_text(Source(**item, author=[{"family": "Müller", "given": "Jo"}, {"literal": "A Board"}]))
    ('Müller', 'A Board')
    >>> names_in_text(Source(id="t", type="treaty", title="Sea Treaty", publisher="A Press"))
    ('Sea Treaty',)
    """
    body = "" if source.type in LAWS else source.byline
    return tuple(map(_short_name, source.author)) or (body or source.title,)


def _short_name(person: Person) -> str:
    """Shorten a name of Latin letters to the family's; others are said whole."""
    return person.family if person.family and latin_letters(person.name).isascii() else person.name
