"""The body of a text: its markup, with the marks of its claims between."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import ClassVar

from markupsafe import Markup

from ...annotation.annotated import AnnotatedPage
from ...annotation.shown_pictures import lead_image
from ...annotation.slots import Slot, split_slots
from ...charts.placing import ChartSlot, split_charts
from ...claims import Claim
from ...prose.first_sentence import first_sentence
from ..addresses import safe
from ..claim_places import claim_address
from ..lookups import PageLookups
from ..sentences import as_sentence
from .chart import ChartView
from .diagram import DiagramView
from .frames import FrameView, split_frames
from .picture import BodyPictures, PictureView

_CLAIM = re.compile(r'(?<= class="claim") data-claim="[^"]*"')
"""Which claim words make; the sign behind them says the same, and leads to it."""


@dataclass(frozen=True, slots=True)
class PassageView:
    """A piece of a body as it was written, linked and dated."""

    part: ClassVar[str] = "passage"
    html: Markup
    """Its markup; what it opens a later piece may close."""


@dataclass(frozen=True, slots=True)
class ClaimSignView:
    """The sign of a verdict behind the words that make the claim."""

    part: ClassVar[str] = "claim-sign"
    id: str
    """Id of the claim."""
    verdict_words: str
    """The verdict."""
    sign: str
    """Its drawing."""


@dataclass(frozen=True, slots=True)
class MarginNoteView:
    """The finding of a claim: its verdict is open to the eye, the rest opens."""

    id: str
    """Id of the claim."""
    words: str
    """The words of the text that make it."""
    verdict_words: str
    """What the evidence says of it."""
    sign: str
    """The drawing of the verdict."""
    nuance: Markup
    """What qualifies the verdict, in a sentence; may be empty."""
    first: Markup
    """The first sentence of the finding."""
    rest: Markup
    """The others; may be empty."""
    known_then: bool
    """Whether it could be known when the article was published."""
    url: str
    """Its entry on a page of claims, with its sources; empty for a text that no list shows."""


@dataclass(frozen=True, slots=True)
class MarginNotesView:
    """The findings of the claims that a paragraph makes, after it."""

    part: ClassVar[str] = "margin-notes"
    notes: tuple[MarginNoteView, ...]
    """In the order of their words."""


TextPartView = PassageView | PictureView | ChartView | DiagramView | FrameView
BodyPartView = TextPartView | ClaimSignView | MarginNotesView


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
                yield from _framed(piece) if isinstance(piece, str) else [piece]


def _framed(html: str) -> Iterator[PassageView | FrameView]:
    for piece in split_frames(html):
        yield PassageView(safe(piece)) if isinstance(piece, str) else piece


def _parts(page: AnnotatedPage, lookups: PageLookups) -> Iterator[BodyPartView]:
    pictures = BodyPictures(lookups, has_lead=lead_image(page.page) is not None)
    claims = {claim.id: claim for claim in page.claims}
    for is_note, pieces in groupby(split_slots(page.shown_html), _is_note):
        if is_note:
            slots = (piece for piece in pieces if isinstance(piece, Slot))
            notes = (_note(slot, claims[slot.claim], page.page.id, lookups) for slot in slots)
            yield MarginNotesView(tuple(notes))
            continue
        for piece in pieces:
            if isinstance(piece, Slot):
                verdict = claims[piece.claim].verdict
                words = lookups.interface.label("verdict", verdict.label)
                yield ClaimSignView(piece.claim, words, verdict.sign)
            else:
                yield from _passages(_CLAIM.sub("", piece), pictures)


def _is_note(piece: str | Slot) -> bool:
    return isinstance(piece, Slot) and piece.kind == "margin-note"


def _note(slot: Slot, claim: Claim, article_id: str, lookups: PageLookups) -> MarginNoteView:
    inline = lookups.addresses.inline_html
    finding = first_sentence(inline(claim.finding), lookups.settings.language)
    return MarginNoteView(
        id=claim.id,
        words=slot.words,
        verdict_words=lookups.interface.label("verdict", claim.verdict_words),
        sign=claim.verdict.sign,
        nuance=safe(as_sentence(inline(claim.nuance or ""))),
        first=safe(finding.first),
        rest=safe(finding.rest),
        known_then=claim.known_then,
        url=claim_address(lookups.claims_page(article_id), claim.id),
    )
