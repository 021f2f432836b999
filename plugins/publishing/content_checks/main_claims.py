"""Claims on which most hangs, as an article names them, are claims of that article."""

from collections.abc import Iterator

from ...annotation.annotated import AnnotatedSite
from ...annotation.claim_references import claim_fault, claim_mend, misplaced_claims
from ...annotation.page import Page
from ...records import Problem


def main_claim_problems(site: AnnotatedSite) -> Iterator[Problem]:
    """Yield a problem for each id in ``main_claims`` that no claim of the article has."""
    misplaced = misplaced_claims(site)
    for annotated in site.listed:
        yield from _problems(annotated.page, site, misplaced)


def _problems(page: Page, site: AnnotatedSite, misplaced: frozenset[str]) -> Iterator[Problem]:
    for index, claim_id in enumerate(page.article.main_claims if page.article else ()):
        message = "" if claim_id in misplaced else claim_fault(claim_id, page, site.claims)
        if message and page.front_matter:
            line = page.front_matter.line_of(("main_claims", index))
            mend = claim_mend(claim_id, page, site.claims)
            yield Problem(page.file, line, "main_claims", claim_id, message, mend)
