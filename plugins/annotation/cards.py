"""Fill the preview cards: definition without links, names, first facts, one date."""

import re
from collections.abc import Mapping
from typing import Any

from ..cross_references.previews import Preview, Previews
from ..timeline.events import Event
from .fragments import inline_html

_LINK_TAG = re.compile(r"</?a\b[^>]*>")


def fill_cards(context: Mapping[str, Any]) -> Previews:
    """Make a card for every published explainer."""
    explainers = context["explainers"]
    return Previews(
        {term_id: _card(term_id, explainer.url, context) for term_id, explainer in explainers.items()}
    )


def _card(term_id: str, url: str, context: Mapping[str, Any]) -> Preview:
    term = context["knowledge_base"][term_id]
    events = context["timeline"].by_term.get(term_id, ())
    event = _own_event(events, term_id)
    return Preview(
        term=term,
        url=url,
        definition_html=without_links(inline_html(term.definition, context)),
        has_dates=bool(events),
        date_words=event.date_words if event else "",
        date_label=event.label_text if event else "",
    )


def _own_event(events: tuple[Event, ...], term_id: str) -> Event | None:
    """Return the first curated event that is mostly about the term."""
    return next((event for event in events if event.kind == "curated" and event.about[0].id == term_id), None)


def without_links(html: str) -> str:
    """Take the links out of our renderer's markup, text kept: a card holds no links but its own."""
    return _LINK_TAG.sub("", html)
