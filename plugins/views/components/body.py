"""The body of a text: its markup, with the marks of its claims between."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from markupsafe import Markup

from ...annotation.annotated import AnnotatedPage
from ...annotation.slots import Slot, split_slots
from ...claims import Claim, Verdict
from ..addresses import safe
from ..claim_places import claim_address
from ..lookups import PageLookups


@dataclass(frozen=True, slots=True)
class PassageView:
    """A piece of a body as it was written, linked and dated."""

    part: ClassVar[str] = "passage"
    html: Markup
    """Its markup; what it opens a later piece may close."""


@dataclass(frozen=True, slots=True)
class ClaimNumberView:
    """The number of a claim behind its words."""

    part: ClassVar[str] = "claim-number"
    id: str
    """Id of the claim."""
    number: int
    """From 1, in reading order."""
    verdict_words: str
    """The verdict."""


@dataclass(frozen=True, slots=True)
class MarginNoteView:
    """The finding of a claim, after the paragraph that makes it."""

    part: ClassVar[str] = "margin-note"
    id: str
    """Id of the claim."""
    number: int
    """From 1, in reading order."""
    verdict: Verdict
    """What the evidence says of it."""
    verdict_words: str
    """The same in words."""
    nuance: Markup
    """A few words that qualify the verdict; may be empty."""
    finding: Markup
    """Why."""
    known_then: bool
    """Whether it could be known when the article was published."""
    url: str
    """Its entry on a page of claims, with its sources; empty for a text that no list shows."""


BodyPartView = PassageView | ClaimNumberView | MarginNoteView


def body_view(page: AnnotatedPage, lookups: PageLookups) -> tuple[BodyPartView, ...]:
    """Show the body of a page, piece by piece."""
    return tuple(_parts(page, lookups))


def _parts(page: AnnotatedPage, lookups: PageLookups) -> Iterator[BodyPartView]:
    numbered = {claim.id: (number, claim) for number, claim in enumerate(page.claims, start=1)}
    for piece in split_slots(page.shown_html):
        if isinstance(piece, Slot):
            number, claim = numbered[piece.claim]
            yield _mark(piece, number, claim, page.page.id, lookups)
        else:
            yield PassageView(safe(piece))


def _mark(slot: Slot, number: int, claim: Claim, article_id: str, lookups: PageLookups) -> BodyPartView:
    if slot.kind == "claim-number":
        return ClaimNumberView(claim.id, number, claim.verdict_words)
    return MarginNoteView(
        id=claim.id,
        number=number,
        verdict=claim.verdict,
        verdict_words=claim.verdict_words,
        nuance=safe(lookups.addresses.inline_html(claim.nuance or "")),
        finding=safe(lookups.addresses.inline_html(claim.finding)),
        known_then=claim.known_then,
        url=claim_address(lookups.claims_page(article_id), claim.id),
    )
