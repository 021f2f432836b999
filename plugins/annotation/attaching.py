"""Glue: give Pelican's content objects what templates of other people's themes read of them.

The kit's own theme reads views (:mod:`plugins.views`); these attributes are the contract of the README.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from jinja2 import Environment, PackageLoader
from markupsafe import Markup

from ..claims import Claim
from ..cross_references.previews import Previews
from ..explainers import Term
from ..explainers.knowledge_base import by_kind
from ..sources import Citation, PageCitations
from .annotated import AnnotatedPage, AnnotatedSite
from .citing import cited_in_record
from .contents import ContentPage
from .fragments import SITE
from .slots import Slot, split_slots


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link to another page."""

    title: str
    """Its title."""
    url: str
    """Its address relative to the site."""


@dataclass(frozen=True, slots=True)
class RelationRow:
    """A typed link to another explainer."""

    how: str
    """In words: ``part of``."""
    term: Term
    """The other end."""
    url: str
    """Its address relative to the site."""


@dataclass(frozen=True, slots=True)
class GuideEntry:
    """An explainer that an article mentions."""

    term: Term
    """What it explains."""
    url: str
    """Its address relative to the site."""
    times: int
    """How often the article mentions it."""


@dataclass(frozen=True, slots=True)
class GuideGroup:
    """Explainers of one kind that an article mentions."""

    label: str
    """Heading of the kind."""
    entries: tuple[GuideEntry, ...]
    """In order of first mention."""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim with its number on the page and its finding."""

    number: int
    """From 1, in reading order."""
    claim: Claim
    """The claim."""
    claim_html: str
    """The assertion."""
    finding_html: str
    """What was found."""
    citations: tuple[Citation, ...]
    """Its sources."""
    url: str
    """Address of its words in the article, relative to the site."""


def attach_to_contents(contents: Iterable[ContentPage], site: AnnotatedSite, previews: Previews) -> None:
    """Write the documented attributes; ``contents`` stand in the order of ``site.pages``."""
    marks = _ClaimMarks(site)
    for content_page, annotated in zip(contents, site.pages, strict=True):
        content = content_page.content
        content.plain_html = annotated.page.html
        content._content = site.addresses.for_pelican(marks.written_into(annotated))
        content.toc, content.word_count, content.minutes = (
            annotated.headings,
            annotated.word_count,
            annotated.minutes,
        )
        content.bibliography = annotated.citations
        content.previews = previews.of_targets(annotated.links.linked_targets)
        if annotated.page.article:
            _attach_to_article(content, annotated, site)
        elif annotated.page.term:
            _attach_to_explainer(content, annotated, site)


def _attach_to_article(content: Any, annotated: AnnotatedPage, site: AnnotatedSite) -> None:  # noqa: ANN401
    record = annotated.page.article
    if record is None:
        return
    inline = site.addresses.inline_html
    content.original = record.original
    content.summary_html, content.summary_text = annotated.lead_html, annotated.lead_text
    content.key_points_html = tuple(inline(point) for point in record.key_points)
    content.guide = _guide(annotated, site)
    content.claim_rows = tuple(_claim_rows(annotated, site))
    content.events = site.events_from(annotated.page.id)


def _attach_to_explainer(
    content: Any,  # noqa: ANN401
    annotated: AnnotatedPage,
    site: AnnotatedSite,
) -> None:
    term = annotated.page.term
    if term is None:
        return
    content.definition_html, content.definition_text = annotated.lead_html, annotated.lead_text
    content.fact_rows = annotated.facts
    related = site.knowledge_base.related.get(term.id, ())
    content.relation_rows = tuple(
        RelationRow(row.how, row.term, site.explainers[row.term.id].page.url) for row in related
    )
    content.events = site.events_of(term)
    content.backlinks = site.backlinks_to(term.id)
    content.previous = _neighbor(site.neighbor_of(term.id, -1))
    content.next = _neighbor(site.neighbor_of(term.id, 1))


def _neighbor(page: AnnotatedPage | None) -> PageLink | None:
    return PageLink(page.page.title, page.page.url) if page else None


def _guide(annotated: AnnotatedPage, site: AnnotatedSite) -> tuple[GuideGroup, ...]:
    counts = annotated.links.counts
    named = by_kind(site.knowledge_base[term_id] for term_id in counts)
    return tuple(
        GuideGroup(
            kind.plural,
            tuple(GuideEntry(term, site.explainers[term.id].page.url, counts[term.id]) for term in terms),
        )
        for kind, terms in named.items()
    )


def _claim_rows(annotated: AnnotatedPage, site: AnnotatedSite) -> list[ClaimRow]:
    inline, bibliography = site.addresses.inline_html, site.bibliography
    return [
        ClaimRow(
            number,
            claim,
            inline(claim.claim),
            inline(claim.finding),
            PageCitations().cite(bibliography[name] for name in _named(claim, site) if name in bibliography),
            f"{annotated.page.url}#claim-{claim.id}",
        )
        for number, claim in enumerate(annotated.claims, start=1)
    ]


def _named(claim: Claim, site: AnnotatedSite) -> list[str]:
    return [*claim.sources, *cited_in_record(claim, site.addresses.citing)]


class _ClaimMarks:
    """Fills the slots of a body with plain markup; makes no template before it is needed."""

    def __init__(self, site: AnnotatedSite) -> None:
        self._site = site
        self._environment: Environment | None = None

    def written_into(self, annotated: AnnotatedPage) -> str:
        if not annotated.claims:
            return annotated.html
        claims = {claim.id: (number, claim) for number, claim in enumerate(annotated.claims, start=1)}
        pieces = split_slots(annotated.html)
        return "".join(piece if isinstance(piece, str) else self._filled(piece, claims) for piece in pieces)

    def _filled(self, slot: Slot, claims: dict[str, tuple[int, Claim]]) -> str:
        if self._environment is None:
            self._environment = Environment(loader=PackageLoader(__package__), autoescape=True)
        number, claim = claims[slot.claim]
        name = slot.kind.replace("-", "_")
        return self._environment.get_template(f"{name}.html").render(
            claim=claim,
            number=number,
            nuance=Markup(self._site.addresses.inline_html(claim.nuance or "")),  # noqa: S704 - the same
            finding=Markup(self._site.addresses.inline_html(claim.finding)),  # noqa: S704 - our renderer's
            claims_url=f"{SITE}/{self._site.settings.parts.claims.url}",
        )
