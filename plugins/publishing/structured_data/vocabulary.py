"""Building blocks that several pages share."""

from collections.abc import Iterable, Mapping
from typing import Any

from ...sources import Citation

Node = dict[str, Any]
"""A JSON-LD node; its keys are schema.org's, which is the one vocabulary here."""

CONTEXT = "https://schema.org"


def graph(*nodes: Node) -> Node:
    """Put nodes of one page into one graph."""
    return {"@context": CONTEXT, "@graph": list(nodes)}


def publisher(context: Mapping[str, Any]) -> Node:
    """Describe who publishes the site."""
    site = context["site"]
    node: Node = {"@type": "Organization", "name": site.publisher.name}
    return node | ({"url": site.publisher.url} if site.publisher.url else {})


def term_id(context: Mapping[str, Any], explainer_id: str) -> str:
    """Return the identifier of a term: its page's address with ``#term``."""
    return f"{context['site_base']}/{context['explainers'][explainer_id].url}#term"


def term_reference(context: Mapping[str, Any], explainer_id: str) -> Node:
    """Refer to a term by its identifier and name."""
    name = context["knowledge_base"][explainer_id].title
    return {"@type": "DefinedTerm", "@id": term_id(context, explainer_id), "name": name}


def citations(found: Iterable[Citation]) -> list[Node]:
    """Describe the sources of a page."""
    return [
        {"@type": "CreativeWork", "name": citation.source.title}
        | ({"url": citation.source.url} if citation.source.url else {})
        for citation in found
    ]


def breadcrumbs(context: Mapping[str, Any], *steps: tuple[str, str]) -> Node:
    """Describe the way from the home page; each step is a name and an address relative to the site."""
    base = context["site_base"]
    trail = [(context["site"].name, ""), *steps]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": name, "item": f"{base}/{url}"}
            for number, (name, url) in enumerate(trail, start=1)
        ],
    }


def corrections(record: Any) -> Node:  # noqa: ANN401 - one of three records with the same fields
    """Describe the corrections of a page, if there are any."""
    notes = [
        {"@type": "CorrectionComment", "text": note.note, "datePublished": note.date.isoformat()}
        for note in record.corrections
    ]
    return {"correction": notes} if notes else {}
