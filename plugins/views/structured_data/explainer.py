"""An explainer as background article and defined term, and the glossary as their set."""

from collections.abc import Iterable

from ...annotation.annotated import AnnotatedPage
from ...explainers import Term
from ..material import ViewMaterial
from .node import Node
from .vocabulary import (
    breadcrumbs,
    citations,
    corrections,
    graph,
    mentioned,
    publisher,
    term_id,
    term_reference,
)


def explainer_data(explainer: AnnotatedPage, term: Term, material: ViewMaterial) -> Node:
    """Describe an explainer page."""
    address = f"{material.base}/{explainer.page.url}"
    dates = sorted(change.date for change in term.changes)
    article: Node = {
        "@type": "BackgroundNewsArticle",
        "@id": address,
        "url": address,
        "headline": term.title,
        "description": explainer.lead_text,
        "inLanguage": term.lang,
        "datePublished": (dates[0] if dates else term.reviewed).isoformat(),
        "dateModified": max([*dates, term.reviewed]).isoformat(),
        "author": publisher(material),
        "publisher": publisher(material),
        "license": material.words.licence.url,
        "about": {"@id": term_id(material, term.id)},
        "mentions": mentioned(material, explainer.mentions.linked_targets),
        "citation": citations(explainer.citations),
    }
    glossary = ("Explainers", material.site.settings.parts.glossary.url)
    crumbs = breadcrumbs(material, glossary, (term.title, explainer.page.url))
    return graph(article | corrections(term.corrections), _term(explainer, term, material), crumbs)


def glossary_data(shown: Iterable[Term], material: ViewMaterial) -> Node:
    """Describe the glossary on a page that shows these of its terms."""
    address = _glossary(material)
    terms = [term_reference(material, term.id) for term in shown]
    glossary: Node = {
        "@type": "DefinedTermSet",
        "@id": address,
        "url": address,
        "name": f"{material.words.name}: explainers",
        "hasDefinedTerm": terms,
    }
    return graph(glossary, breadcrumbs(material, ("Explainers", material.site.settings.parts.glossary.url)))


def _term(explainer: AnnotatedPage, term: Term, material: ViewMaterial) -> Node:
    node: Node = {
        "@type": "DefinedTerm",
        "@id": term_id(material, term.id),
        "name": term.title,
        "description": explainer.lead_text,
        "url": f"{material.base}/{explainer.page.url}",
        "inDefinedTermSet": {"@id": _glossary(material)},
    }
    names = list(dict.fromkeys(name.name for name in term.names if name.name != term.title))
    node |= {"alternateName": names} if names else {}
    node |= {"disambiguatingDescription": term.short_description} if term.short_description else {}
    return node | ({"sameAs": f"https://www.wikidata.org/entity/{term.wikidata}"} if term.wikidata else {})


def _glossary(material: ViewMaterial) -> str:
    return f"{material.base}/{material.site.settings.parts.glossary.url}"
