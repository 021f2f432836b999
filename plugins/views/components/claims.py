"""The claims of an article with their findings, and what the verdicts mean."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from ...annotation.annotated import AnnotatedPage
from ...annotation.citing import cited_in_record
from ...annotation.fragments import FileAddresses
from ...claims import VERDICTS, Claim, Verdict
from ...site.model import ArticleRecord
from ..addresses import safe, site_address
from ..material import ViewMaterial
from ..sentences import as_sentence
from .bibliography import source_links
from .link import LinkView

VERDICT_MEANINGS: dict[Verdict, str] = {
    "holds": "The reports and records we found support it.",
    "imprecise": "Close, but a detail is off or missing.",
    "contested": "Serious sources disagree.",
    "not-supported": "We found no source for it.",
    "opinion": "A judgment or forecast, which evidence cannot settle.",
}
"""What each verdict says of a claim."""


@dataclass(frozen=True, slots=True)
class ClaimView:
    """A claim with verdict, finding and sources."""

    id: str
    """Its anchor."""
    number: int
    """From 1, in reading order."""
    verdict: Verdict
    """What the evidence says of it."""
    verdict_words: str
    """The same in words."""
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
    sources: tuple[LinkView, ...]
    """What the finding rests on, each with a link to the bibliography."""


@dataclass(frozen=True, slots=True)
class MainClaimView:
    """A claim on which most hangs, as far as its verdict."""

    claim: str
    """The assertion, in our words, without markup."""
    verdict: Verdict
    """What the evidence says of it."""
    verdict_words: str
    """The same in words."""
    url: str
    """Its finding."""


@dataclass(frozen=True, slots=True)
class VerdictView:
    """A verdict, and what it means."""

    verdict: Verdict
    """Its key."""
    words: str
    """As shown."""
    meaning: str
    """In a sentence."""


def claim_views(article: AnnotatedPage, material: ViewMaterial) -> Iterator[ClaimView]:
    """Show the claims of an article, in reading order."""
    for number, claim in enumerate(article.claims, start=1):
        yield _claim_view(claim, number, article.page.url, material)


def _claim_view(claim: Claim, number: int, article_url: str, material: ViewMaterial) -> ClaimView:
    inline, bibliography = material.site.addresses.inline_html, material.site.bibliography
    cited = cited_in_record(claim, material.site.addresses.citing)
    known = [name for name in dict.fromkeys([*claim.sources, *cited]) if name in bibliography]
    places = (cited.get(name, "") for name in known)
    return ClaimView(
        id=claim.id,
        number=number,
        verdict=claim.verdict,
        verdict_words=claim.verdict_words,
        nuance=safe(as_sentence(inline(claim.nuance or ""))),
        claim=safe(inline(claim.claim)),
        finding=safe(inline(claim.finding)),
        known_then=claim.known_then,
        url=f"{site_address(article_url)}#claim-{claim.id}",
        sources=tuple(source_links((bibliography[name] for name in known), places, material)),
    )


def main_claim_views(
    record: ArticleRecord | None, article: AnnotatedPage, addresses: FileAddresses, url: str
) -> Iterator[MainClaimView]:
    """Show the main claims of an article, which stand at ``url``; unknown ones are told elsewhere."""
    claims = {claim.id: claim for claim in article.claims}
    ids, inline = record.main_claims if record else (), addresses.inline_words
    for claim in (claims[one] for one in dict.fromkeys(ids) if one in claims):
        yield MainClaimView(
            inline(claim.claim), claim.verdict, claim.verdict_words, f"{url}#claim-{claim.id}"
        )


def verdict_views() -> tuple[VerdictView, ...]:
    """Show what each verdict means."""
    return tuple(VerdictView(key, VERDICTS[key], meaning) for key, meaning in VERDICT_MEANINGS.items())
