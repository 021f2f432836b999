"""Dated events: in a list, and on the timeline by era and year."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Literal

from markupsafe import Markup

from ...timeline.events import EraGroup, Event, Origin, YearGroup
from ..addresses import safe, site_address
from ..material import ViewMaterial
from ..subject import article_words
from .bibliography import source_links
from .foreign import ForeignView
from .link import LinkView


@dataclass(frozen=True, slots=True)
class OriginView:
    """Where an article tells of an event."""

    url: str
    """The paragraph of the article."""
    sentence: Markup
    """The sentence, where the label is not the sentence itself; else empty."""
    article: str = ""
    """Title of the article, on a site of several; else empty."""
    work: str = ""
    """What the site calls an article, within a sentence."""
    language: ForeignView | None = None
    """The language of both, where it is not the page's."""


@dataclass(frozen=True, slots=True)
class EventView:
    """One event."""

    id: str
    """Its anchor on the timeline."""
    kind: Literal["curated", "mined"]
    """Whether an editor or the article's own words put it here."""
    datetime: str
    """The date as HTML can say it; empty for one that it cannot."""
    date_words: str
    """The date exactly as precise as it is known."""
    url: str
    """Its place on the timeline."""
    label: Markup
    """What happened."""
    note: Markup
    """What is disputed or unclear; may be empty."""
    origin: OriginView | None
    """Of a mined event, and of a curated one that an article tells of."""
    sources: tuple[LinkView, ...]
    """Of a curated event, each with a link to the bibliography."""
    strand: str
    """Id of the thread it belongs to; may be empty."""
    about: str
    """Ids of the explainers it is about, with spaces between."""
    kinds: str
    """Kinds of these explainers, with spaces between."""
    language: ForeignView | None = None
    """The language of the label, where it is not the page's: a sentence of an article is in the article's."""


@dataclass(frozen=True, slots=True)
class YearView:
    """The events of one year."""

    label: str
    """Its heading."""
    events: tuple[EventView, ...]
    """In order."""
    year: int | None
    """The year; None for events without one."""


@dataclass(frozen=True, slots=True)
class EraView:
    """The events of one era."""

    id: str
    """Its anchor."""
    label: str
    """Its heading."""
    years_words: str
    """From when to when; empty for what lies outside every era."""
    years: tuple[YearView, ...]
    """In order."""


def event_views(events: Iterable[Event], material: ViewMaterial, *, of: str = "") -> tuple[EventView, ...]:
    """Show events in their order; ``of`` is the explainer whose page it is, to which labels do not link."""
    return tuple(
        material.once(
            f"event {event.id} {of} {event.told_in.article if event.told_in else ''}",
            partial(_event_view, event, material, of),
        )
        for event in events
    )


def era_views(groups: Iterable[EraGroup], material: ViewMaterial) -> Iterator[EraView]:
    """Show events by era and year."""
    for group in groups:
        years = tuple(_year_view(year, material) for year in group.years)
        if group.era:
            yield EraView(group.era.id, group.era.label, group.era.years, years)
        else:
            words, has_eras = material.interface, material.site.timeline.frame.eras
            label = words.gettext("Other dates") if has_eras else words.gettext("By year")
            yield EraView("other-dates", label, "", years)


def _year_view(year: YearGroup, material: ViewMaterial) -> YearView:
    return YearView(year.label_in(material.interface), event_views(year.events, material), year.year)


def _event_view(event: Event, material: ViewMaterial, own_term: str) -> EventView:
    return EventView(
        id=event.id,
        kind=event.kind,
        datetime=event.date.html_datetime or "",
        date_words=material.interface.date(event.date),
        url=material.event_address(event.id),
        label=safe(without_links_to(event.label_html, own_term)),
        note=safe(event.note_html),
        origin=_origin_view(event, material),
        sources=tuple(source_links(event.sources, event.places or [""] * len(event.sources), material)),
        strand=event.strand.id if event.strand else "",
        about=" ".join(term.id for term in event.about),
        kinds=" ".join(dict.fromkeys(term.kind.id for term in event.about)),
        language=_spoken(event.origin, material) if event.origin and not event.is_relabeled else None,
    )


def _spoken(origin: Origin, material: ViewMaterial) -> ForeignView | None:
    """Return the language of an article's sentence, where it is not the page's."""
    article = material.articles.get(origin.article)
    return material.foreign(article.page.lang) if article else None


def _origin_view(event: Event, material: ViewMaterial) -> OriginView | None:
    origin = event.origin or event.told_in
    if origin is None:
        return None
    sentence = origin.sentence_html if event.is_relabeled or event.told_in else ""
    article = origin.article_title if len(material.articles) > 1 else ""
    return OriginView(
        site_address(origin.url), safe(sentence), article, article_words(material), _spoken(origin, material)
    )


def without_links_to(html: str, term_id: str) -> str:
    """Take the links to one explainer out of markup of ours: a page does not link to itself."""
    if not term_id or f"card-{term_id}" not in html:
        return html
    link = rf'<a class="mention"[^>]* data-card="card-{re.escape(term_id)}"[^>]*>(.*?)</a>'
    return re.sub(link, r"\1", html, flags=re.DOTALL)
