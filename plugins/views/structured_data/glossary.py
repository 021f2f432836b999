"""The glossary: the set of all defined terms."""

from collections.abc import Iterable

from ...explainers import Term
from ..material import SiteFrame, ViewMaterial
from .node import Node
from .vocabulary import breadcrumbs, graph, term_reference


def glossary_data(shown: Iterable[Term], material: ViewMaterial) -> Node:
    """Describe the glossary on a page that shows these of its terms."""
    address, interface = glossary_address(material), material.interface
    terms = [term_reference(material, material.explainer_link(term.id)) for term in shown]
    glossary: Node = {
        "@type": "DefinedTermSet",
        "@id": address,
        "url": address,
        "name": interface.gettext("%(site)s: explainers", site=material.words.name),
        "hasDefinedTerm": terms,
    }
    title = interface.gettext("Explainers")
    return graph(glossary, breadcrumbs(material, (title, material.site.settings.parts.glossary.url)))


def glossary_address(frame: SiteFrame) -> str:
    """Return the absolute address of the glossary, which identifies the set."""
    return f"{frame.base}/{frame.settings.parts.glossary.url}"
