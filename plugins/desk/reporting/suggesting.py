"""Names and terms of a site that deserve an explainer."""

from collections.abc import Mapping
from typing import Any

from ...cross_references.suggestions import Suggestion, suggest_explainers


def suggestions(context: Mapping[str, Any], *, every_page: bool) -> tuple[Suggestion, ...]:
    """Return what looks as if it deserves an explainer: used once in an article, or twice on any page."""
    results = context["annotated_pages"]
    chosen = [result for result in results if every_page or result.page.kind == "article"]
    return suggest_explainers(
        (result.prose for result in chosen),
        context["page_linker"].gazetteer,
        at_least=2 if every_page else 1,
        known=known_names(context),
    )


def known_names(context: Mapping[str, Any]) -> frozenset[str]:
    """Return the names that need no explainer, as the site lists them."""
    site = context["site"]
    return frozenset((*site.known_names, *site.known_abbreviations)) if site else frozenset()
