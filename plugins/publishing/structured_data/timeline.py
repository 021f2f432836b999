"""The timeline as a list of events, those among them whose date can be said."""

from collections.abc import Mapping
from typing import Any

from ...timeline.events import Event
from .vocabulary import Node, breadcrumbs, graph, term_reference


def timeline_data(context: Mapping[str, Any]) -> Node:
    """Describe the timeline page."""
    events = [event for event in context["timeline"].events if event.kind == "curated"]
    items = [
        {"@type": "ListItem", "position": number, "item": _event(event, context)}
        for number, event in enumerate(events, start=1)
    ]
    name = context["timeline"].frame.title
    listed: Node = {"@type": "ItemList", "name": name, "numberOfItems": len(items), "itemListElement": items}
    return graph(listed, breadcrumbs(context, ("Timeline", context["TIMELINE_URL"])))


def _event(event: Event, context: Mapping[str, Any]) -> Node:
    """Describe one event; a date that ISO 8601 cannot say is given in words."""
    node: Node = {
        "@type": "Event",
        "name": event.label_text,
        "url": f"{context['site_base']}/{context['TIMELINE_URL']}#{event.id}",
        "about": [term_reference(context, term.id) for term in event.about],
    }
    start, _, end = event.date.value.partition("/")
    if event.date.html_datetime:
        return node | {"startDate": event.date.html_datetime}
    if end and all(part.replace("-", "").isdigit() for part in (start, end)):
        return node | {"startDate": start, "endDate": end}
    return node | {"description": event.date_words}
