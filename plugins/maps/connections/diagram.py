"""The page "Connections": two sizes of one diagram, and the table that says the same in words.

Where there are too many explainers for one diagram, each neighborhood has a page of its own.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from ...collation import Alphabet
from ...explainers import KnowledgeBase
from ...explainers.relations import Family
from ...interface import ENGLISH, Interface
from ...records import Part, Parted, Shared, split
from .drawing import draw_connections
from .layout import FORMS, lay_out, order_terms
from .neighborhoods import Neighborhood, neighborhoods
from .ties import Tie, TieRow, TiesByEnd, side_words, table_rows, ties_of

_OWN = 2 / 3
"""How much of a diagram is for the members of a neighborhood; the rest for those whom they are tied to."""
_NAMED = 4
"""How many of its members an overview names."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A diagram."""

    svg: str
    """For wide and for narrow screens, with ``siteurl:`` links; empty without typed ties."""
    tie_count: int
    """How many ties it draws: those that say more than "see also"."""


@dataclass(frozen=True, slots=True)
class Connections:
    """What the page shows, or the pages of all neighborhoods."""

    rows: tuple[TieRow, ...]
    """Every explainer with all its ties."""
    tie_count: int
    """How many pairs are tied."""
    sides: Mapping[Family, str]
    """What the arcs of each side mean."""
    pages: Parted[TieRow]
    """The rows by neighborhood; one page where there is room for all."""
    drawings: Mapping[str, Drawing] = field(default_factory=dict)
    """The diagram of each page that shows rows, by its path."""


def connect_terms(
    knowledge_base: KnowledgeBase,
    urls: Mapping[str, str],
    limit: int = 0,
    interface: Interface = ENGLISH,
) -> Connections | None:
    """Draw and list all ties, at most ``limit`` explainers on a page; None when there are none.

    ``urls`` gives each explainer's address by id; a limit of 0 is none.
    """
    ties = ties_of(knowledge_base)
    if not ties:
        return None
    rows = table_rows(knowledge_base)
    pages = _pages(rows, ties, limit, interface)
    draw = partial(_drawing, urls=urls, alphabet=knowledge_base.alphabet, interface=interface)
    drawn = [tie for tie in ties if not tie.is_vague]
    if not pages.is_split:
        drawings = {"": draw(drawn)}
    else:
        nearby = TiesByEnd(drawn)
        drawings = {page.path: draw(nearby.around(_ids(page), limit)) for page in pages.leaves}
    return Connections(tuple(rows), len(ties), side_words(drawn, interface), pages, drawings)


def _ids(page: Part[TieRow]) -> list[str]:
    return [row.term.id for row in page.things]


def _drawing(
    ties: Sequence[Tie], urls: Mapping[str, str], alphabet: Alphabet, interface: Interface
) -> Drawing:
    if not ties:
        return Drawing("", 0)
    groups = order_terms(ties, alphabet)
    svg = "".join(draw_connections(lay_out(groups, ties, form), urls, interface) for form in FORMS)
    return Drawing(svg, len(ties))


def _pages(rows: Sequence[TieRow], ties: Iterable[Tie], limit: int, interface: Interface) -> Parted[TieRow]:
    """Put rows on one page, or on one for each neighborhood."""
    if not limit or len(rows) <= limit:
        return split(rows, (), 0)
    titles = {row.term.id: row.term.title for row in rows}
    found = neighborhoods(list(titles), [tie.ends for tie in ties], max(1, int(limit * _OWN)))
    homes: dict[str, Shared] = {}
    for number, neighborhood in enumerate(found, start=1):
        shared = _shared(neighborhood, titles, number, interface)
        homes |= dict.fromkeys(neighborhood.members, shared)
    place = {member: at for at, member in enumerate(homes)}
    ordered = sorted(rows, key=lambda row: place[row.term.id])
    return split(ordered, [lambda row: homes[row.term.id]], limit, most_parts=len(rows))


def _shared(
    neighborhood: Neighborhood, titles: Mapping[str, str], number: int, interface: Interface
) -> Shared:
    names = [titles[member] for member in neighborhood.members[: _NAMED + 1]]
    if neighborhood.center:
        label = interface.gettext("Around %(title)s", title=names[0])
        return Shared(f"around/{neighborhood.center}", label, interface.comma.join(names[1:]))
    label = interface.gettext("%(title)s and others", title=names[0]) if len(names) > 1 else names[0]
    return Shared(f"small/{number}", label, interface.comma.join(names[1:]))
