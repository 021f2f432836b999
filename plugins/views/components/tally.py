"""How many claims got which verdict."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from ...claims import Claim, Verdict
from ...interface import Interface


@dataclass(frozen=True, slots=True)
class TallyRow:
    """A verdict with its number of claims."""

    verdict: str
    """Its key."""
    words: str
    """As shown."""
    sign: str
    """Its drawing."""
    place: int
    """Its place among those of the site, from 1; the page of claims shows those of one place alone."""
    count: int
    """How many claims."""
    share: int
    """How long its bar is, in percent of the longest."""


def tally_rows(claims: Iterable[Claim], interface: Interface) -> tuple[TallyRow, ...]:
    """Count claims by verdict, without the verdicts that none got: zeros say nothing."""
    counts = Counter(claim.verdict for claim in claims)
    longest = max(counts.values(), default=1)
    return tuple(
        _row(verdict, counts[verdict], longest, interface)
        for verdict in sorted(counts, key=lambda one: one.order)
    )


def _row(verdict: Verdict, count: int, longest: int, interface: Interface) -> TallyRow:
    share, words = round(100 * count / longest), interface.label("verdict", verdict.label)
    return TallyRow(verdict.id, words, verdict.sign, verdict.order + 1, count, share)
