"""Annotate one page: claims, mentions and dates over one reading of its HTML, written in by one splice."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..claims import Claim
from ..claims.marks import ClaimMark, find_claim_marks
from ..cross_references.page_mentions import PageMentions
from ..cross_references.site_links import PageLinker
from ..prose import Annotation, Insertion, Prose
from ..sources import PageCitations
from ..timeline.mining import FoundTimex, MinedEvent, find_page_timexes, mine_events
from .fragments import SITE, inline_html
from .layers import claim_layer, time_layer
from .pages import AnnotatedPage


@dataclass
class PageResult:
    """What was found on one page."""

    page: AnnotatedPage
    """The page."""
    prose: Prose
    """Its body as it was read."""
    mentions: PageMentions
    """What was linked, and what was not and why."""
    citations: PageCitations
    """Its sources, numbered."""
    claims: list[Claim] = field(default_factory=list)
    """Its claims, in order of their numbers."""
    mined: list[MinedEvent] = field(default_factory=list)
    """Events read from its dates."""


def annotate_page(page: AnnotatedPage, linker: PageLinker, context: Mapping[str, Any]) -> PageResult:
    """Rewrite the page's HTML and return what was found."""
    content = page.content
    prose = Prose(content._content or "")
    content.plain_html = prose.html
    result = PageResult(page, prose, linker.link(page, prose), _body_citations(page, context))
    marks = find_claim_marks(prose) if page.kind == "article" else []
    timexes = _timexes(page, prose)
    layers = [_claims(result, marks, context), result.mentions.annotations, time_layer(timexes)]
    content._content = prose.annotated([list(layer) for layer in layers])
    result.mined = mine_events(page.id, prose, timexes)
    return result


def _timexes(page: AnnotatedPage, prose: Prose) -> list[FoundTimex]:
    """Mine articles only: an explainer's dates are facts that its editor has curated."""
    return find_page_timexes(prose, page.reference_date, page.lang) if page.kind == "article" else []


def _body_citations(page: AnnotatedPage, context: Mapping[str, Any]) -> PageCitations:
    """Number the sources that the reader numbered in the body, in the same order."""
    citations, bibliography = PageCitations(), context["bibliography"]
    cited = [ref.target for ref in page.content.metadata.get("references", ()) if ref.kind == "citation"]
    citations.cite(bibliography[source_id] for source_id in cited if source_id in bibliography)
    return citations


def _claims(
    result: PageResult, marks: list[ClaimMark], context: Mapping[str, Any]
) -> Iterator[Annotation | Insertion]:
    known = context["claims"].claims
    result.claims = list({mark.claim: known[mark.claim] for mark in marks if mark.claim in known}.values())
    numbers = {claim.id: number for number, claim in enumerate(result.claims, start=1)}
    findings = {claim.id: inline_html(claim.finding, context) for claim in result.claims}
    return claim_layer(marks, known, numbers, findings, f"{SITE}/{context['CLAIMS_URL']}")
