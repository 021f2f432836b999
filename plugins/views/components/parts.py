"""Where a page stands among those of a list that is too long for one: what is below, above, beside it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from ...interface import Interface
from ...records import Part, Parted
from ...timeline.selections import below
from ..addresses import site_address
from .link import LinkView
from .page_turn import PageTurnView

ThingT = TypeVar("ThingT")


@dataclass(frozen=True, slots=True)
class PartLinkView:
    """A part of the list, on a page of its own."""

    label: str
    """What its things share."""
    note: str
    """A word about it; may be empty."""
    count: int
    """How many things stand there."""
    url: str
    """Its page."""


@dataclass(frozen=True, slots=True)
class PartsView:
    """The pages of a list, seen from one of them."""

    below: tuple[PartLinkView, ...]
    """The parts that it leads to; none on a page that shows things itself."""
    above: LinkView | None
    """The overview that leads to it; None for the whole."""
    turn: PageTurnView | None
    """The pages before and after; None on an overview."""


def parts_view(
    parted: Parted[ThingT],
    part: Part[ThingT],
    url: str,
    title: str,
    interface: Interface,
    *,
    title_of: Callable[[Part[ThingT]], str] | None = None,
) -> PartsView | None:
    """Show where ``part`` stands in the list at ``url`` with that title; None where it is on one page."""
    if not parted.is_split:
        return None

    def named(page: Part[ThingT]) -> str:
        return title_of(page) if title_of else part_title(page, interface)

    def link(page: Part[ThingT] | None) -> LinkView | None:
        words = (named(page) if page.path else title) if page else ""
        return LinkView(words, site_address(below(url, page.path))) if page else None

    before, after = link(parted.before.get(part.path)), link(parted.after.get(part.path))
    links = (
        PartLinkView(
            page.shared.label, page.shared.note, len(page.things), site_address(below(url, page.path))
        )
        for page in part.parts
    )
    turn = PageTurnView(before, after) if before or after else None
    return PartsView(tuple(links), link(parted.above.get(part.path)), turn)


def part_title(part: Part[ThingT], interface: Interface) -> str:
    """Name a part so that it is understood anywhere: with the first thing that the parts above it share."""
    label = part.shared.label
    above = [shared.label for shared in part.trail[:1] if not label.startswith(shared.label)]
    return interface.labeled(above[0], label) if above else label
