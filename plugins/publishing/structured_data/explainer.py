"""An explainer as background article and defined term, and the glossary as their set."""

from collections.abc import Mapping
from typing import Any

from ...prose import plain_text
from .vocabulary import Node, breadcrumbs, citations, corrections, graph, publisher, term_id, term_reference


def explainer_data(explainer: Any, context: Mapping[str, Any]) -> Node:  # noqa: ANN401 - Pelican is untyped
    """Describe an explainer page."""
    term, address = explainer.term, f"{context['site_base']}/{explainer.url}"
    dates = sorted(change.date for change in term.changes)
    article: Node = {
        "@type": "BackgroundNewsArticle",
        "@id": address,
        "url": address,
        "headline": term.title,
        "description": explainer.definition_text,
        "inLanguage": term.lang,
        "datePublished": (dates[0] if dates else term.reviewed).isoformat(),
        "dateModified": max([*dates, term.reviewed]).isoformat(),
        "author": publisher(context),
        "publisher": publisher(context),
        "license": context["site"].licence.url,
        "about": {"@id": term_id(context, term.id)},
        "mentions": [term_reference(context, preview.term.id) for preview in explainer.previews],
        "citation": citations(explainer.bibliography),
    }
    crumbs = breadcrumbs(context, ("Explainers", context["GLOSSARY_URL"]), (term.title, explainer.url))
    return graph(article | corrections(term), _term(explainer, context), crumbs)


def glossary_data(context: Mapping[str, Any]) -> Node:
    """Describe the glossary."""
    address = _glossary(context)
    terms = [term_reference(context, term.id) for term in context["knowledge_base"]]
    name = f"{context['site'].name}: explainers"
    glossary: Node = {
        "@type": "DefinedTermSet",
        "@id": address,
        "url": address,
        "name": name,
        "hasDefinedTerm": terms,
    }
    return graph(glossary, breadcrumbs(context, ("Explainers", context["GLOSSARY_URL"])))


def _term(explainer: Any, context: Mapping[str, Any]) -> Node:  # noqa: ANN401
    term = explainer.term
    node: Node = {
        "@type": "DefinedTerm",
        "@id": term_id(context, term.id),
        "name": term.title,
        "description": plain_text(explainer.definition_html),
        "url": f"{context['site_base']}/{explainer.url}",
        "inDefinedTermSet": {"@id": _glossary(context)},
    }
    names = list(dict.fromkeys(name.name for name in term.names if name.name != term.title))
    node |= {"alternateName": names} if names else {}
    node |= {"disambiguatingDescription": term.short_description} if term.short_description else {}
    return node | ({"sameAs": f"https://www.wikidata.org/entity/{term.wikidata}"} if term.wikidata else {})


def _glossary(context: Mapping[str, Any]) -> str:
    return f"{context['site_base']}/{context['GLOSSARY_URL']}"
