"""The timeline as a list of events, those among them whose date can be said."""

from collections.abc import Iterable

from ...timeline.events import Event
from ..addresses import absolute
from ..material import ViewMaterial
from .node import Node
from .vocabulary import breadcrumbs, graph, term_reference


def timeline_data(shown: Iterable[Event], material: ViewMaterial) -> Node:
    """Describe a timeline page by the curated ones of these events."""
    timeline = material.site.timeline
    events = [event for event in shown if event.kind == "curated"]
    items = [
        {"@type": "ListItem", "position": number, "item": _event(event, material)}
        for number, event in enumerate(events, start=1)
    ]
    name = timeline.frame.title
    listed: Node = {"@type": "ItemList", "name": name, "numberOfItems": len(items), "itemListElement": items}
    way = breadcrumbs(
        material, (material.interface.gettext("Timeline"), material.site.settings.parts.timeline.url)
    )
    return graph(listed, way) if items else graph(way)


def _event(event: Event, material: ViewMaterial) -> Node:
    """Describe one event; a date that ISO 8601 cannot say is given in words."""
    node: Node = {
        "@type": "Event",
        "name": event.label_text,
        "url": absolute(material.event_address(event.id), material.base),
        "about": [term_reference(material, material.explainer_link(term.id)) for term in event.about],
    }
    start, _, end = event.date.value.partition("/")
    if event.date.html_datetime:
        return node | {"startDate": event.date.html_datetime}
    if end and all(part.replace("-", "").isdigit() for part in (start, end)):
        return node | {"startDate": start, "endDate": end}
    return node | {"description": event.date_words}
