"""Citations of one page: which source has which number, and where it is cited."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from .model import Source


@dataclass(frozen=True, slots=True)
class Citation:
    """A numbered source of one page."""

    number: int
    """From 1, by first appearance on the page."""
    source: Source
    """What is cited."""

    @property
    def anchor(self) -> str:
        """Id of its entry in the page's list of sources."""
        return f"source-{self.source.id}"


@dataclass
class PageCitations:
    """Numbers the sources of a page in the order in which it first names them."""

    numbered: dict[str, Citation] = field(default_factory=dict)
    """By source id, in order of number."""

    def cite(self, sources: Iterable[Source]) -> tuple[Citation, ...]:
        """Return the citations of ``sources``, numbering those that are new."""
        return tuple(self._cite(source) for source in sources)

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
        return iter(self.numbered.values())

    def __len__(self) -> int:
        return len(self.numbered)
