"""What views are gathered from: the annotated site and what other plugins have made of it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Protocol, TypeVar, cast

from ..annotation.annotated import AnnotatedPage, AnnotatedSite
from ..charts.shown import DrawnChart
from ..collation import Alphabet
from ..cross_references.previews import Previews
from ..edtf_dates import parse_edtf
from ..explainers import Term
from ..interface import Interface
from ..lettering import FontFile
from ..maps.chosen import ChosenPlaces
from ..maps.connections import Connections
from ..maps.locator import LocatorDrawing
from ..maps.page import MapPage
from ..records import Parted, split
from ..site.build_settings import BuildSettings
from ..site.model import Site
from ..sources import Source
from ..theming.branding import Branding
from ..timeline.events import Event
from ..timeline.periods import event_places, parted_events
from ..timeline.selections import (
    Selection,
    Subject,
    article_selection,
    below,
    long_subjects,
    selections,
    subjects,
)
from ..timeline.strip import Strip, draw_strip
from .addresses import site_address
from .components.foreign import ForeignView, foreign
from .components.link import LinkView
from .example_record import ExampleRecord
from .parted import parted_articles, parted_sources, parted_terms
from .social_card import SocialCard, home_card

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

    @property
    def interface(self) -> Interface:
        """The kit's own words in the language of the page."""

    @property
    def card_fonts(self) -> tuple[FontFile, ...] | None:
        """What the pictures for link previews are written in; None where nobody draws any."""

    @property
    def home_card(self) -> SocialCard:
        """What the picture of the home page says."""


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
    places: ChosenPlaces | None = None
    """What lies where; None for a site without a map."""
    locators: Mapping[str, LocatorDrawing] = field(default_factory=dict)
    """The small map of each explainer that has one, by id."""
    connections: Connections | None = None
    """How explainers are tied; None where none are."""
    charts: Mapping[str, DrawnChart] = field(default_factory=dict)
    """The charts, by id in its order."""
    examples: tuple[ExampleRecord, ...] = ()
    """The theme's examples of its components."""
    branding: Branding = field(default_factory=Branding)
    """What the site shows as its own."""
    lang: str = ""
    """BCP 47 tag of the page that is made of it; empty: the site's."""
    card_fonts: tuple[FontFile, ...] | None = None
    """What the pictures for link previews are written in; None where nobody draws any."""
    _made: dict[str, object] = field(default_factory=dict, repr=False, compare=False)

    @property
    def settings(self) -> BuildSettings:
        """How the site is built."""
        return self.site.settings

    @property
    def base(self) -> str:
        """The site's absolute address without a slash at its end; empty where it has none."""
        return self.site.settings.site_url

    @property
    def language(self) -> str:
        """BCP 47 tag of the page that is made of it."""
        return self.lang or self.words.lang

    def foreign(self, lang: str | None) -> ForeignView | None:
        """Return the language of a text, by its tag or the site's, where it is not that of the page."""
        return foreign(lang or self.words.lang, self.language)

    @cached_property
    def interface(self) -> Interface:
        """The kit's own words in the language of the page."""
        return self.settings.interface(self.language)

    def in_language(self, lang: str) -> "ViewMaterial":
        """Return the same for pages of another language; what was made of it for this one is not."""
        return replace(self, lang=lang, _made={})

    @property
    def alphabet(self) -> Alphabet:
        """The alphabet in whose order lists stand."""
        return self.site.knowledge_base.alphabet

    @cached_property
    def home_card(self) -> SocialCard:
        """What the picture of the home page says."""
        only = self.site.articles[0] if len(self.site.articles) == 1 else None
        return home_card(self.words, self.settings.interface(self.words.lang), only)

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

    def event_address(self, event_id: str) -> str:
        """Return where an event stands on the timeline."""
        page = below(self.site.settings.parts.timeline.url, self._event_places.get(event_id, ""))
        return f"{site_address(page)}#{event_id}"

    def source_address(self, source_id: str) -> str:
        """Return where a source stands among all sources."""
        page = below(self.site.settings.parts.sources.url, self._source_places[source_id])
        return f"{site_address(page)}#source-{source_id}"

    def topic_address(self, topic_id: str) -> str:
        """Return the address of a topic's page."""
        return site_address(below(self.site.settings.parts.topics.url, f"{topic_id}/"))

    @cached_property
    def parted_articles(self) -> Parted[AnnotatedPage]:
        """The pages of the list of articles."""
        return parted_articles(self.site, self.site.articles, self.interface)

    @cached_property
    def parted_topics(self) -> Mapping[str, Parted[AnnotatedPage]]:
        """The pages of each topic, by its id."""
        articles = self.articles
        return {
            topic.id: parted_articles(self.site, [articles[one] for one in topic.articles], self.interface)
            for topic in self.site.topics.topics
        }

    @cached_property
    def parted_terms(self) -> Parted[Term]:
        """The pages of the glossary."""
        return parted_terms(self.site, self.interface)

    @cached_property
    def parted_sources(self) -> Parted[Source]:
        """The pages of the bibliography."""
        return parted_sources(self.site, self.interface)

    @cached_property
    def parted_events(self) -> Parted[Event]:
        """The pages of the timeline."""
        return self._parted(self.site.timeline.events)

    @cached_property
    def parted_selections(self) -> Mapping[str, Parted[Event]]:
        """The pages of each selection, by its key; but for eras that are pages of the timeline itself."""
        taken = {page.path for page in self.parted_events.below()}
        every = (*self.selections, *self.long_subjects.values(), *self.article_selections.values())
        return {item.key: self._parted(item.events) for item in every if item.path not in taken}

    @cached_property
    def long_subjects(self) -> Mapping[str, Selection]:
        """The explainers whose own pages do not list all of their events, by id."""
        limit = self.site.settings.parts.timeline.limit
        return {item.id: item for item in long_subjects(self.site.timeline, limit, self.alphabet)}

    @cached_property
    def articles(self) -> Mapping[str, AnnotatedPage]:
        """The published articles by id, in the site's order."""
        return {article.page.id: article for article in self.site.articles}

    @cached_property
    def article_selections(self) -> Mapping[str, Selection]:
        """The events that each of several articles tells of, by its id; none on a site of one."""
        articles = self.articles if len(self.articles) > 1 else {}
        found = {name: self.site.events_from(name) for name in articles}
        return {
            name: article_selection(self.site.timeline, name, self.articles[name].page.title, events)
            for name, events in found.items()
            if events
        }

    def _parted(self, events: Iterable[Event]) -> Parted[Event]:
        chosen, limit = tuple(events), self.site.settings.parts.timeline.limit
        if not limit or len(chosen) <= limit:
            return split(chosen, (), 0)
        return parted_events(self.site.timeline, chosen, limit, self.interface)

    @cached_property
    def _event_places(self) -> Mapping[str, str]:
        return event_places(self.parted_events)

    @cached_property
    def _source_places(self) -> Mapping[str, str]:
        return self.parted_sources.places(lambda source: source.id)

    def explainer_link(self, term_id: str) -> LinkView:
        """Return the link to an explainer's page, by its title."""
        page = self.site.explainers[term_id].page
        return LinkView(page.title, self.explainer_address(term_id), self.foreign(page.lang))

    @cached_property
    def selections(self) -> tuple[Selection, ...]:
        """Every selection of the timeline that has events."""
        return tuple(selections(self.site.timeline, self.interface))

    @cached_property
    def subjects(self) -> tuple[Subject, ...]:
        """The explainers that events are about."""
        return tuple(subjects(self.site.timeline, self.alphabet))

    @cached_property
    def strip(self) -> Strip | None:
        """The overview of the timeline, with the moment of what a site of one article reads."""
        return self.strip_of(None)

    def strip_of(self, chosen: tuple[Event, ...] | None) -> Strip | None:
        """Return the same of some of its events alone; of all for None."""
        records = (page.page.article for page in self.site.articles if len(self.site.articles) == 1)
        originals = [record.original for record in records if record and record.original]
        date = parse_edtf(originals[0].date) if originals else None
        moment = date.first.year + (date.first.month - 1) / 12 if date and date.first else None
        label = self.interface.date(date) if date else ""
        return draw_strip(self.site.timeline, moment, label, chosen, self.interface)


_CONTENTS: dict[str, Callable[[ViewMaterial], object]] = {
    "articles": lambda material: len(material.site.articles) > 1,
    "topics": lambda material: material.site.topics.topics,
    "timeline": lambda material: material.site.timeline.events,
    "claims": lambda material: material.site.claims.claims,
    "map": lambda material: material.map,
    "charts": lambda material: material.charts,
    "connections": lambda material: material.connections,
    "drafts": lambda material: material.settings.with_drafts and material.site.drafts,
}
"""What a page shows, for those of the kit's own that are left out when there is nothing."""
