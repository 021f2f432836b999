"""What views are gathered from: the annotated site and what other plugins have made of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol, TypeVar, cast

from ..annotation.annotated import AnnotatedSite
from ..cross_references.previews import Previews
from ..edtf_dates import parse_edtf
from ..maps.connections import Connections
from ..maps.page import MapPage
from ..site.build_settings import BuildSettings
from ..site.model import Site
from ..timeline.selections import Selection, Subject, selections, subjects
from ..timeline.strip import Strip, draw_strip
from .addresses import site_address
from .components.link import LinkView
from .example_record import ExampleRecord

T = TypeVar("T")


class SiteFrame(Protocol):
    """What is the same for every page: :class:`ViewMaterial` has it, and what texts look things up in."""

    @property
    def words(self) -> Site:
        """What the site says of itself."""

    @property
    def settings(self) -> BuildSettings:
        """How it is built."""

    @property
    def base(self) -> str:
        """Its absolute address without a slash at its end; empty where it has none."""


@dataclass(frozen=True)
class ViewMaterial:
    """A site, ready to be shown."""

    site: AnnotatedSite
    """Its pages and all that is known of them."""
    words: Site
    """What it says of itself."""
    previews: Previews
    """A card for each explainer."""
    map: MapPage | None = None
    """The map; None for a site without one."""
    locators: Mapping[str, str] = field(default_factory=dict)
    """The small map of each explainer that has one, as SVG, by id."""
    connections: Connections | None = None
    """How explainers are tied; None where none are."""
    examples: tuple[ExampleRecord, ...] = ()
    """The theme's examples of its components."""
    _made: dict[str, object] = field(default_factory=dict, repr=False, compare=False)

    @property
    def settings(self) -> BuildSettings:
        """How the site is built."""
        return self.site.settings

    @property
    def base(self) -> str:
        """The site's absolute address without a slash at its end; empty where it has none."""
        return self.site.settings.site_url

    def once(self, key: str, make: Callable[[], T]) -> T:
        """Return what ``make`` gives, made once for each key: parts that many pages show."""
        if key not in self._made:
            self._made[key] = make()
        return cast("T", self._made[key])

    def has(self, part: str) -> bool:
        """Whether the site has that page of the kit's own: it has a file, and something to show."""
        site, contents = self.site, _CONTENTS.get(part)
        is_wanted = bool(getattr(site.settings.parts, part).save_as)
        return is_wanted and (contents is None or bool(contents(self)))

    def explainer_address(self, term_id: str) -> str:
        """Return the address of an explainer's page."""
        return site_address(self.site.explainers[term_id].page.url)

    def explainer_link(self, term_id: str) -> LinkView:
        """Return the link to an explainer's page, by its title."""
        return LinkView(self.site.explainers[term_id].page.title, self.explainer_address(term_id))

    @cached_property
    def selections(self) -> tuple[Selection, ...]:
        """Every selection of the timeline that has events."""
        return tuple(selections(self.site.timeline))

    @cached_property
    def subjects(self) -> tuple[Subject, ...]:
        """The explainers that events are about."""
        return tuple(subjects(self.site.timeline))

    @cached_property
    def strip(self) -> Strip | None:
        """The overview of the timeline, with the moment of the first article's original."""
        records = (page.page.article for page in self.site.articles)
        originals = [record.original for record in records if record and record.original]
        date = parse_edtf(originals[0].date) if originals else None
        moment = date.first.year + (date.first.month - 1) / 12 if date and date.first else None
        return draw_strip(self.site.timeline, moment, date.words() if date else "")


_CONTENTS: dict[str, Callable[[ViewMaterial], object]] = {
    "timeline": lambda material: material.site.timeline.events,
    "claims": lambda material: material.site.claims.claims,
    "map": lambda material: material.map,
    "connections": lambda material: material.connections,
}
"""What a page shows, for those of the kit's own that are left out when there is nothing."""
