"""A claim of the article, as ``claims.yaml`` holds it, and all claims together."""

from dataclasses import dataclass as plain_dataclass
from dataclasses import field
from pathlib import Path
from typing import Annotated

from pydantic import Field, PlainValidator, ValidationInfo
from pydantic.dataclasses import dataclass

from ..records import (
    STRICT,
    CitedId,
    Flag,
    Id,
    Markdown,
    Problem,
    Words,
    names,
    read_by_id,
)
from .verdicts import DEFAULT_VERDICTS, Verdict, Verdicts


def _known_verdict(value: object, info: ValidationInfo) -> Verdict:
    if isinstance(value, Verdict):
        return value
    if not isinstance(value, str):
        raise ValueError("is not text; write a word")
    known = info.context if isinstance(info.context, Verdicts) else DEFAULT_VERDICTS
    return known.verdict(value)


@dataclass(frozen=True, slots=True, config=STRICT)
class Claim:
    """One checked assertion of the article's author."""

    id: Id
    """What ``{claim=id}`` names."""
    article: Annotated[Words, names("article")]
    """The article's file name without ending."""
    claim: Markdown
    """The assertion, in our words; inline Markdown."""
    verdict: Annotated[Verdict, PlainValidator(_known_verdict, json_schema_input_type=str), names("verdict")]
    """What the evidence says of it."""
    finding: Markdown
    """Two sentences that say why; inline Markdown."""
    sources: Annotated[tuple[CitedId, ...], Field(min_length=1)]
    """Ids of sources."""
    known_then: Flag
    """Whether the finding could be known when the article was published."""
    nuance: Markdown | None = None
    """A few words that qualify the verdict; inline Markdown."""
    quantities: tuple[Id, ...] = ()
    """Ids of the quantities that the finding tells: their numbers have to agree."""
    checkable: Flag = True
    """Whether evidence can decide it; only such claims become ClaimReview."""

    @property
    def verdict_words(self) -> str:
        """The verdict as shown."""
        return self.verdict.label


@plain_dataclass
class Claims:
    """All claims by id."""

    claims: dict[str, Claim] = field(default_factory=dict)
    """In file order."""
    lines: dict[str, int] = field(default_factory=dict)
    """Line of each in its file."""
    file: str = ""
    """The file, as problems show it."""
    refused: frozenset[str] = frozenset()
    """Ids of claims that are there but could not be read: what names them is not at fault."""
    is_readable: bool = True
    """Whether the file and its ids could be read; if not, nobody knows which claims there are."""
    verdicts: Verdicts = DEFAULT_VERDICTS
    """What may be said of them."""

    def names(self, claim_id: str) -> bool:
        """Whether there is a claim of that id, readable or not, as far as anybody knows."""
        return claim_id in self.claims or claim_id in self.refused or not self.is_readable


def read_claims(
    path: Path, *, file: str, verdicts: Verdicts = DEFAULT_VERDICTS
) -> tuple[Claims, list[Problem]]:
    """Read ``claims.yaml``; a site without one has no claims."""
    found = read_by_id(Claim, path, file=file, context=verdicts)
    claims = Claims(
        dict(found.records), dict(found.lines), file, found.refused, found.is_readable, verdicts=verdicts
    )
    return claims, list(found.problems)
