"""The scorecard of an article: a square for each claim in reading order, the way to its finding."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ...annotation.annotated import AnnotatedPage
from ...annotation.fragments import FileAddresses
from ...annotation.slots import Slot, split_slots
from ...interface import Interface
from .claims import MainClaimView, main_claim_views
from .tally import TallyRow, tally_rows

MOST_SQUARES = 40
"""So many claims are squares; more are counted, a bar for each verdict."""

NOTE_ANCHOR = "#note-claim-"
"""Begins the anchor of a finding beside an article's text; the claim's id follows."""


@dataclass(frozen=True, slots=True)
class SquareView:
    """A claim as a square."""

    claim: str
    """The assertion, without markup: in our words, on the article's own page in its."""
    verdict_words: str
    """Its verdict."""
    sign: str
    """The drawing of the verdict."""
    url: str
    """Its finding."""


@dataclass(frozen=True, slots=True)
class ScorecardView:
    """How the claims of an article hold."""

    count: int
    """How many there are."""
    squares: tuple[SquareView, ...]
    """A square for each; none where they are more than can be told apart."""
    tally: tuple[TallyRow, ...]
    """The verdicts that some got."""
    main_claims: tuple[MainClaimView, ...]
    """Those on which most hangs."""
    url: str
    """Where all stand with their findings; empty for a text that no list shows."""


def scorecard(
    article: AnnotatedPage, addresses: FileAddresses, interface: Interface, *, findings: str, url: str
) -> ScorecardView | None:
    """Show how the claims of an article hold; None where it has none.

    ``findings`` is the address of a finding up to the claim's id.
    """
    if not article.claims:
        return None
    are_few = len(article.claims) <= MOST_SQUARES
    addresses = addresses.in_language(article.page.lang)
    return ScorecardView(
        count=len(article.claims),
        squares=tuple(_squares(article, addresses, findings, interface)) if are_few else (),
        tally=tally_rows(article.claims, interface),
        main_claims=tuple(main_claim_views(article.page.article, article, addresses, findings, interface)),
        url=url,
    )


def own_scorecard(
    article: AnnotatedPage, addresses: FileAddresses, interface: Interface, *, url: str
) -> ScorecardView | None:
    """Show the same on the article's own page, where it names claims by the words that make them."""
    card = scorecard(article, addresses, interface, findings=NOTE_ANCHOR, url=url)
    slots = (piece for piece in split_slots(article.shown_html) if isinstance(piece, Slot))
    words = {slot.claim: slot.words for slot in slots if slot.words}
    named = zip(article.claims, card.squares, strict=False) if card else ()
    squares = tuple(replace(square, claim=words.get(claim.id) or square.claim) for claim, square in named)
    return replace(card, squares=squares) if card else None


def _squares(
    article: AnnotatedPage, addresses: FileAddresses, findings: str, interface: Interface
) -> Iterator[SquareView]:
    for claim in article.claims:
        words, verdict = addresses.inline_words(claim.claim), claim.verdict
        label = interface.label("verdict", verdict.label)
        yield SquareView(words, label, verdict.sign, f"{findings}{claim.id}")
