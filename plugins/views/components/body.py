"""The body of a text: its markup, with the marks of its claims between."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from markupsafe import Markup

from ...annotation.annotated import AnnotatedPage
from ...annotation.shown_pictures import lead_image
from ...annotation.slots import Slot, split_slots
from ...charts.placing import ChartSlot, split_charts
from ...claims import Claim, Verdict
from ..addresses import safe
from ..claim_places import claim_address
from ..lookups import PageLookups
from ..sentences import as_sentence
from .chart import ChartView
from .diagram import DiagramView
from .picture import BodyPictures, PictureView


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
    """What qualifies the verdict, in a sentence; may be empty."""
    finding: Markup
    """Why."""
    known_then: bool
    """Whether it could be known when the article was published."""
    url: str
    """Its entry on a page of claims, with its sources; empty for a text that no list shows."""


TextPartView = PassageView | PictureView | ChartView | DiagramView
BodyPartView = TextPartView | ClaimNumberView | MarginNoteView


def body_view(page: AnnotatedPage, lookups: PageLookups) -> tuple[BodyPartView, ...]:
    """Show the body of a page, piece by piece."""
    return tuple(_parts(page, lookups))


def text_view(html: str, pictures: BodyPictures) -> tuple[TextPartView, ...]:
    """Show a text without claims, or a part of it: its markup, with its pictures between."""
    return tuple(_passages(html, pictures))


def _passages(html: str, pictures: BodyPictures) -> Iterator[TextPartView]:
    for part in split_charts(html):
        if isinstance(part, ChartSlot):
            shown = pictures.chart(part.chart)
            yield from [shown] if shown else ()
        else:
            for piece in pictures.split(part):
                yield PassageView(safe(piece)) if isinstance(piece, str) else piece


def _parts(page: AnnotatedPage, lookups: PageLookups) -> Iterator[BodyPartView]:
    pictures = BodyPictures(lookups, has_lead=lead_image(page.page) is not None)
    numbered = {claim.id: (number, claim) for number, claim in enumerate(page.claims, start=1)}
    for piece in split_slots(page.shown_html):
        if isinstance(piece, Slot):
            number, claim = numbered[piece.claim]
            yield _mark(piece, number, claim, page.page.id, lookups)
        else:
            yield from _passages(piece, pictures)


def _mark(slot: Slot, number: int, claim: Claim, article_id: str, lookups: PageLookups) -> BodyPartView:
    if slot.kind == "claim-number":
        return ClaimNumberView(claim.id, number, claim.verdict_words)
    return MarginNoteView(
        id=claim.id,
        number=number,
        verdict=claim.verdict,
        verdict_words=claim.verdict_words,
        nuance=safe(as_sentence(lookups.addresses.inline_html(claim.nuance or ""))),
        finding=safe(lookups.addresses.inline_html(claim.finding)),
        known_then=claim.known_then,
        url=claim_address(lookups.claims_page(article_id), claim.id),
    )
