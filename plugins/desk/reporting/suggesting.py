"""Names and terms of a site that deserve an explainer."""

from typing import TYPE_CHECKING

from ...cross_references.suggestions import Suggestion, suggest_explainers
from ...prose import Prose

if TYPE_CHECKING:
    from ...annotation.annotated import AnnotatedSite


def suggestions(site: "AnnotatedSite", *, every_page: bool) -> tuple[Suggestion, ...]:
    """Return what looks as if it deserves an explainer: used once in an article, or twice on any page."""
    chosen = [annotated for annotated in site.pages if every_page or annotated.page.kind == "article"]
    return suggest_explainers(
        (Prose(annotated.page.html) for annotated in chosen),
        site.linker.gazetteer,
        at_least=2 if every_page else 1,
        known=known_names(site),
    )


def known_names(site: "AnnotatedSite") -> frozenset[str]:
    """Return the names that need no explainer, as the site lists them."""
    words = site.words
    return frozenset((*words.known_names, *words.known_abbreviations)) if words else frozenset()
