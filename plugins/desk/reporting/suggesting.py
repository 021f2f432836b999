"""Names and terms of a site that deserve an explainer."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...cross_references.suggestions import Suggestion, suggest_explainers
from ...explainers import Term
from ...prose import Prose

if TYPE_CHECKING:
    from ...annotation.annotated import AnnotatedSite


def suggestions(site: "AnnotatedSite", *, every_page: bool) -> tuple[Suggestion, ...]:
    """Return what looks as if it deserves an explainer: used once in an article, or twice on any page."""
    chosen = [annotated for annotated in site.pages if every_page or annotated.page.kind == "article"]
    return suggest_explainers(
        (Prose(annotated.page.html, annotated.page.lang) for annotated in chosen),
        site.linker.gazetteer,
        at_least=2 if every_page else 1,
        known=known_names(site),
    )


def known_names(site: "AnnotatedSite") -> frozenset[str]:
    """Return the names that need no explainer, as the site lists them, and those that have one in a draft."""
    words = site.words
    listed = (*words.known_names, *words.known_abbreviations) if words else ()
    return frozenset((*listed, *_names_of_drafts(site)))


def _names_of_drafts(site: "AnnotatedSite") -> Iterator[str]:
    for annotated in site.pages:
        if annotated.page.is_draft and isinstance(annotated.page.record, Term):
            yield annotated.page.record.title
            yield from (alias.form for alias in annotated.page.record.aliases)
