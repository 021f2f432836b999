"""An explainer as background article and defined term."""

from ...annotation.annotated import AnnotatedPage
from ...explainers import Term
from ...records import NAMELESS_TYPES
from ..lookups import PageLookups
from .glossary import glossary_address
from .node import Node
from .pictures import images
from .vocabulary import (
    breadcrumbs,
    citations,
    corrections,
    graph,
    publisher,
    term_id,
    term_reference,
)


def explainer_data(explainer: AnnotatedPage, term: Term, lookups: PageLookups) -> Node:
    """Describe an explainer page."""
    address = f"{lookups.base}/{explainer.page.url}"
    dates = sorted(change.date for change in term.changes)
    article: Node = {
        "@type": "BackgroundNewsArticle",
        "@id": address,
        "url": address,
        "headline": term.title,
        "description": explainer.lead_text,
        "inLanguage": explainer.page.lang,
        "datePublished": (dates[0] if dates else term.reviewed).isoformat(),
        "dateModified": max([*dates, term.reviewed]).isoformat(),
        "author": publisher(lookups),
        "publisher": publisher(lookups),
        "license": lookups.words.licence.url,
        "about": _about(explainer, term, lookups),
        "mentions": [
            term_reference(lookups, lookups.explainer(name)) for name in explainer.links.linked_targets
        ],
        "citation": citations(explainer.citations),
    }
    glossary = (lookups.interface.gettext("Explainers"), lookups.settings.parts.glossary.url)
    crumbs = breadcrumbs(lookups, glossary, (term.title, explainer.page.url))
    return graph(
        article
        | images(explainer.page, lookups)
        | corrections(term.corrections, lookups.addresses.inline_words),
        _term(explainer, term, lookups),
        crumbs,
    )


def _about(explainer: AnnotatedPage, term: Term, lookups: PageLookups) -> Node | list[Node]:
    """Say what the page is about: the term, and what that term is, if schema.org has a word for it."""
    reference: Node = {"@id": term_id(lookups, explainer.page.url)}
    if term.kind.schema_type in NAMELESS_TYPES:
        return reference
    thing: Node = {"@type": term.kind.schema_type, "name": term.title}
    return [reference, thing | _same_as(term)]


def _same_as(term: Term) -> Node:
    return {"sameAs": f"https://www.wikidata.org/entity/{term.wikidata}"} if term.wikidata else {}


def _term(explainer: AnnotatedPage, term: Term, lookups: PageLookups) -> Node:
    node: Node = {
        "@type": "DefinedTerm",
        "@id": term_id(lookups, explainer.page.url),
        "name": term.title,
        "description": explainer.lead_text,
        "url": f"{lookups.base}/{explainer.page.url}",
        "inDefinedTermSet": {"@id": glossary_address(lookups)},
    }
    names = list(dict.fromkeys(name.name for name in term.names if name.name != term.title))
    node |= {"alternateName": names} if names else {}
    node |= {"disambiguatingDescription": term.short_description} if term.short_description else {}
    return node | _same_as(term)
