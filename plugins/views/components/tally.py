"""How many claims got which verdict."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from ...claims import VERDICTS, Claim, Verdict


@dataclass(frozen=True, slots=True)
class TallyRow:
    """A verdict with its number of claims."""

    verdict: Verdict
    """Its key."""
    words: str
    """As shown."""
    count: int
    """How many claims; may be zero."""


def tally_rows(claims: Iterable[Claim]) -> tuple[TallyRow, ...]:
    """Count claims by verdict; nothing where there are none."""
    counts = Counter(claim.verdict for claim in claims)
    return tuple(TallyRow(key, words, counts[key]) for key, words in VERDICTS.items()) if counts else ()


def given_rows(claims: Iterable[Claim]) -> tuple[TallyRow, ...]:
    """Count claims by verdict, without the verdicts that none got: beside a text, zeros say nothing."""
    return tuple(row for row in tally_rows(claims) if row.count)
