"""The claims of an article with their findings, and what the verdicts mean."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from ...annotation.annotated import AnnotatedPage
from ...annotation.citing import cited_in_record
from ...annotation.fragments import FileAddresses
from ...annotation.page import Page
from ...claims import Claim, Verdicts
from ...interface import Interface
from ...site.model import ArticleRecord
from ..addresses import safe, site_address
from ..material import ViewMaterial
from ..sentences import as_sentence
from ..subject import article_words
from .bibliography import source_links
from .link import LinkView


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A claim with verdict, finding and sources."""

    id: str
    """Its anchor."""
    place: int
    """Of its verdict among those of the site, from 1; the page shows those of one place alone."""
    verdict: str
    """What the evidence says of it."""
    verdict_words: str
    """The same in words."""
    sign: str
    """The drawing of the verdict."""
    nuance: Markup
    """What qualifies the verdict, in a sentence; may be empty."""
    claim: Markup
    """The assertion, in our words."""
    finding: Markup
    """Why the verdict."""
    known_then: bool
    """Whether it could be known when the article was published."""
    url: str
    """Its words in the article."""
    work: str
    """What the site calls an article, within a sentence."""
    sources: tuple[LinkView, ...]
    """What the finding rests on, each with a link to the bibliography."""


@dataclass(frozen=True, slots=True)
class MainClaimView:
    """A claim on which most hangs, as far as its verdict."""

    claim: str
    """The assertion, in our words, without markup."""
    verdict: str
    """What the evidence says of it."""
    verdict_words: str
    """The same in words."""
    sign: str
    """The drawing of the verdict."""
    url: str
    """Its finding."""


@dataclass(frozen=True, slots=True)
class VerdictView:
    """A verdict, and what it means."""

    verdict: str
    """Its key."""
    words: str
    """As shown."""
    sign: str
    """Its drawing."""
    meaning: str
    """In a sentence."""
    place: int
    """Its place among those of the site, from 1."""
    count: int
    """How many claims got it; may be zero."""


def claim_views(article: AnnotatedPage, material: ViewMaterial) -> Iterator[ClaimView]:
    """Show the claims of an article, in reading order."""
    for claim in article.claims:
        yield _claim_view(claim, article.page, material)


def _claim_view(claim: Claim, article: Page, material: ViewMaterial) -> ClaimView:
    addresses, bibliography = material.site.addresses.in_language(article.lang), material.site.bibliography
    inline, cited = addresses.inline_html, cited_in_record(claim, addresses.citing)
    known = [name for name in dict.fromkeys([*claim.sources, *cited]) if name in bibliography]
    places = (cited.get(name, "") for name in known)
    return ClaimView(
        id=claim.id,
        place=claim.verdict.order + 1,
        verdict=claim.verdict.id,
        verdict_words=material.interface.label("verdict", claim.verdict_words),
        sign=claim.verdict.sign,
        nuance=safe(as_sentence(inline(claim.nuance or ""))),
        claim=safe(inline(claim.claim)),
        finding=safe(inline(claim.finding)),
        known_then=claim.known_then,
        url=f"{site_address(article.url)}#claim-{claim.id}",
        work=article_words(material),
        sources=tuple(source_links((bibliography[name] for name in known), places, material)),
    )


def main_claim_views(
    record: ArticleRecord | None,
    article: AnnotatedPage,
    addresses: FileAddresses,
    url: str,
    interface: Interface,
) -> Iterator[MainClaimView]:
    """Show the main claims of an article; unknown ones are told elsewhere.

    ``url`` is the address of a finding up to the claim's id.
    """
    claims = {claim.id: claim for claim in article.claims}
    ids, inline = record.main_claims if record else (), addresses.inline_words
    for claim in (claims[one] for one in dict.fromkeys(ids) if one in claims):
        verdict, words = claim.verdict, interface.label("verdict", claim.verdict_words)
        yield MainClaimView(inline(claim.claim), verdict.id, words, verdict.sign, f"{url}{claim.id}")


def verdict_views(
    verdicts: Verdicts, claims: Iterable[Claim], interface: Interface
) -> tuple[VerdictView, ...]:
    """Show what each verdict means, and how many claims got it."""
    counts = Counter(claim.verdict.id for claim in claims)
    return tuple(
        VerdictView(
            one.id,
            interface.label("verdict", one.label),
            one.sign,
            interface.label("what a verdict says", one.meaning),
            one.order + 1,
            counts[one.id],
        )
        for one in verdicts.by_id.values()
    )
