"""What annotators found on one page, turned into markup to splice in."""

from collections.abc import Iterable, Iterator
from html import escape

from ..claims import Claim
from ..claims.marks import ClaimMark
from ..edtf_dates import parse_edtf
from ..prose import Annotation, Insertion
from ..timeline.mining import FoundTimex


def claim_layer(
    marks: Iterable[ClaimMark],
    claims: dict[str, Claim],
    numbers: dict[str, int],
    findings: dict[str, str],
    url: str,
) -> Iterator[Annotation | Insertion]:
    """Give each marked claim its number; put its finding after the paragraph. ``url`` is the claims page."""
    for mark in marks:
        claim = claims.get(mark.claim)
        if claim is None:
            continue
        number = numbers[claim.id]
        yield Annotation(mark.block, mark.end, mark.end, _claim_number(claim, number), "")
        yield Insertion(mark.block, _margin_note(claim, number, findings[claim.id], url))


def time_layer(found: Iterable[FoundTimex]) -> Iterator[Annotation]:
    """Wrap time expressions that HTML can say in ``<time datetime>``."""
    for item in found:
        value = parse_edtf(item.timex.edtf).html_datetime if item.timex.edtf else None
        if value:
            yield Annotation(
                item.block,
                item.timex.start,
                item.timex.end,
                f'<time datetime="{value}">',
                "</time>",
                splittable=False,
            )


def _claim_number(claim: Claim, number: int) -> str:
    label = escape(f"Claim {number}: {claim.verdict_words}. Read the finding.")
    return (
        f'<sup class="claim-number" id="claim-{claim.id}">'
        f'<a href="#note-claim-{claim.id}" aria-label="{label}">{number}</a></sup>'
    )


def _margin_note(claim: Claim, number: int, finding: str, url: str) -> str:
    nuance = f": {escape(claim.nuance, quote=False)}" if claim.nuance else ""
    later = "" if claim.known_then else ' <span class="margin-note__later">Known only later.</span>'
    sources = f'<a class="margin-note__sources" href="{url}#claim-{claim.id}">Sources</a>'
    return (
        f'<aside class="margin-note" id="note-claim-{claim.id}" data-verdict="{claim.verdict}"'
        f' aria-label="Claim {number}, checked">'
        f'<p class="margin-note__label"><a href="#claim-{claim.id}">{number}</a> {claim.verdict_words}'
        f'<span class="margin-note__nuance">{nuance}</span></p>'
        f'<p class="margin-note__finding">{finding}{later} {sources}</p></aside>'
    )
