"""Glue: give Pelican's content objects what templates of other people's themes read of them.

The kit's own theme reads views (:mod:`plugins.views`); these attributes are the contract of the README.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..claims import Claim
from ..cross_references.previews import Previews
from ..explainers import Term
from ..explainers.knowledge_base import by_kind
from ..sources import Citation, PageCitations
from .annotated import AnnotatedPage, AnnotatedSite
from .blog_bodies import BlogBodies
from .citing import cited_in_record
from .contents import ContentPage


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
    bodies: BlogBodies | None = None
    for content_page, annotated in zip(contents, site.pages, strict=True):
        content = content_page.content
        content.plain_html = annotated.page.html
        if bodies is None:
            bodies = BlogBodies(site, lists_sources=content.settings.get("SOURCES_BELOW_TEXTS", True))
        content._content = bodies.body_of(annotated)
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
    inline = site.addresses.in_language(annotated.page.lang).inline_html
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
    inline = site.addresses.in_language(annotated.page.lang).inline_html
    bibliography = site.bibliography
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
