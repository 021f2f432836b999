"""Building blocks that several pages share."""

from collections.abc import Iterable

from ...records import Change
from ...sources import Citation, Source
from ..material import ViewMaterial
from .node import Node

CONTEXT = "https://schema.org"


def graph(*nodes: Node) -> Node:
    """Put nodes of one page into one graph."""
    return {"@context": CONTEXT, "@graph": list(nodes)}


def publisher(material: ViewMaterial) -> Node:
    """Describe who publishes the site."""
    words = material.words.publisher
    node: Node = {"@type": "Organization", "name": words.name}
    return node | ({"url": words.url} if words.url else {})


def term_id(material: ViewMaterial, explainer_id: str) -> str:
    """Return the identifier of a term: its page's address with ``#term``."""
    return f"{material.base}/{material.site.explainers[explainer_id].page.url}#term"


def term_reference(material: ViewMaterial, explainer_id: str) -> Node:
    """Refer to a term by its identifier and name."""
    name = material.site.knowledge_base[explainer_id].title
    return {"@type": "DefinedTerm", "@id": term_id(material, explainer_id), "name": name}


def mentioned(material: ViewMaterial, targets: Iterable[str]) -> list[Node]:
    """Refer to the terms that a page links, each once."""
    return [term_reference(material, preview.term.id) for preview in material.previews.of_targets(targets)]


def citations(found: Iterable[Citation]) -> list[Node]:
    """Describe the sources of a page."""
    return [_work(citation.source) for citation in found]


def _work(source: Source) -> Node:
    node: Node = {"@type": "CreativeWork", "name": source.title}
    return node | ({"url": source.url} if source.url else {})


def breadcrumbs(material: ViewMaterial, *steps: tuple[str, str]) -> Node:
    """Describe the way from the home page; each step is a name and an address relative to the site."""
    base = material.base
    trail = [(material.words.name, ""), *steps]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": number, "name": name, "item": f"{base}/{url}"}
            for number, (name, url) in enumerate(trail, start=1)
        ],
    }


def corrections(found: Iterable[Change]) -> Node:
    """Describe the corrections of a page, if there are any."""
    notes = [
        {"@type": "CorrectionComment", "text": note.note, "datePublished": note.date.isoformat()}
        for note in found
    ]
    return {"correction": notes} if notes else {}
