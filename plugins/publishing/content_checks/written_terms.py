"""The terms that checks look at: what each published explainer says in its front matter, with its lines."""

from collections.abc import Iterator
from dataclasses import dataclass

from ...annotation.annotated import AnnotatedSite
from ...explainers import Term
from ...records import Located


@dataclass(frozen=True, slots=True)
class WrittenTerm:
    """A term with the place where it is written."""

    term: Term
    """What the explainer explains."""
    located: Located
    """Its front matter, value by value."""
    lang: str
    """The language of its page (BCP 47)."""


def written_terms(site: AnnotatedSite) -> Iterator[WrittenTerm]:
    """Yield the terms of published explainers by id; those that another reader read have no lines."""
    for annotated in site.explainers.values():
        page = annotated.page
        if page.term and page.front_matter:
            yield WrittenTerm(page.term, page.front_matter, page.lang)
