"""A claim of the article, as ``claims.yaml`` holds it, and all claims together."""

from dataclasses import dataclass as plain_dataclass
from dataclasses import field
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field
from pydantic.dataclasses import dataclass

from ..records import STRICT, Id, Markdown, Problem, Text, YamlError, load_yaml_file, read_records

Verdict = Literal["holds", "imprecise", "contested", "not-supported", "opinion"]

VERDICTS: dict[Verdict, str] = {
    "holds": "Holds",
    "imprecise": "Imprecise",
    "contested": "Contested",
    "not-supported": "Not supported",
    "opinion": "Opinion",
}
"""Each verdict in words."""


@dataclass(frozen=True, slots=True, config=STRICT)
class Claim:
    """One checked assertion of the article's author."""

    id: Id
    """What ``{claim=id}`` names."""
    article: Text
    """The article's file name without ending."""
    claim: Markdown
    """The assertion, in our words; inline Markdown."""
    verdict: Verdict
    """What the evidence says of it."""
    finding: Markdown
    """Two sentences that say why; inline Markdown."""
    sources: Annotated[tuple[Text, ...], Field(min_length=1)]
    """Ids of sources."""
    known_then: bool
    """Whether the finding could be known when the article was published."""
    nuance: Markdown | None = None
    """A few words that qualify the verdict; inline Markdown."""
    checkable: bool = True
    """Whether evidence can decide it; only such claims become ClaimReview."""

    @property
    def verdict_words(self) -> str:
        """The verdict as shown."""
        return VERDICTS[self.verdict]


@plain_dataclass
class Claims:
    """All claims by id."""

    claims: dict[str, Claim] = field(default_factory=dict)
    """In file order."""
    lines: dict[str, int] = field(default_factory=dict)
    """Line of each in its file."""
    file: str = ""
    """The file, as problems show it."""


def read_claims(path: Path, *, file: str) -> tuple[Claims, list[Problem]]:
    """Read ``claims.yaml``; a site without one has no claims."""
    if not path.exists():
        return Claims(file=file), []
    try:
        found = read_records(Claim, load_yaml_file(path, file=file))
    except YamlError as error:
        return Claims(file=file), [error.problem]
    claims, problems = Claims(file=file), list(found.problems)
    for claim, line in found.records:
        if claim.id in claims.claims:
            problems.append(
                Problem(
                    file,
                    line,
                    "id",
                    claim.id,
                    f"stands already on line {claims.lines[claim.id]}",
                    "rename one",
                )
            )
            continue
        claims.claims[claim.id] = claim
        claims.lines[claim.id] = line
    return claims, problems
