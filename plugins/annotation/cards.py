"""Fill the preview cards: definition without links, names, first facts, one date."""

import re

from ..cross_references.previews import Preview, Previews
from ..timeline.events import Event
from .annotated import AnnotatedPage, AnnotatedSite

_LINK_TAG = re.compile(r"</?a\b[^>]*>")


def fill_cards(site: AnnotatedSite) -> Previews:
    """Make a card for every published explainer."""
    return Previews({term_id: _card(term_id, page, site) for term_id, page in site.explainers.items()})


def _card(term_id: str, page: AnnotatedPage, site: AnnotatedSite) -> Preview:
    term = site.knowledge_base[term_id]
    events = site.events_of(term)
    event = _own_event(events, term_id)
    return Preview(
        term=term,
        url=page.page.url,
        definition_html=without_links(page.lead_html),
        date=event.date.value if event else "",
        date_label=event.label_text if event else "",
    )


def _own_event(events: tuple[Event, ...], term_id: str) -> Event | None:
    """Return the first curated event that is mostly about the term."""
    return next((event for event in events if event.kind == "curated" and event.about[0].id == term_id), None)


def without_links(html: str) -> str:
    """Take the links out of our renderer's markup, text kept: a card holds no links but its own."""
    return _LINK_TAG.sub("", html)
