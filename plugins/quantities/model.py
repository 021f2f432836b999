"""A quantity as ``quantities.yaml`` holds it, and all of them together."""

from dataclasses import dataclass as plain_dataclass
from dataclasses import field
from pathlib import Path
from typing import Annotated

from pydantic import Field, model_validator
from pydantic.dataclasses import dataclass

from ..edtf_dates.fields import EdtfOrUnknown
from ..records import (
    STRICT,
    AtFieldError,
    CitedId,
    Id,
    Number,
    Problem,
    Words,
    read_by_id,
)


@dataclass(frozen=True, slots=True, config=STRICT)
class Quantity:
    """One number that several places tell."""

    id: Id
    """What ``{quantity=id}`` and the records name."""
    number: Number
    """The number as the sources have it, without rounding; of a range its lower end."""
    unit: Words
    """What it counts: ``US dollars``, ``people``."""
    as_of: EdtfOrUnknown
    """EDTF date for which it is known to hold, or ``unknown``."""
    sources: Annotated[tuple[CitedId, ...], Field(min_length=1)]
    """Ids of sources, at least one."""
    most: Number | None = None
    """The upper end, where it is a range."""

    @model_validator(mode="after")
    def _rises(self) -> "Quantity":
        if self.most is not None and self.most < self.number:
            raise AtFieldError("most", "is below 'number'; write the upper end here")
        return self


@plain_dataclass
class Quantities:
    """All quantities by id."""

    quantities: dict[str, Quantity] = field(default_factory=dict)
    """In file order."""
    lines: dict[str, int] = field(default_factory=dict)
    """Line of each in its file."""
    file: str = ""
    """The file, as problems show it."""
    refused: frozenset[str] = frozenset()
    """Ids of those that could not be read: what names them is not at fault."""
    is_readable: bool = True
    """Whether the file and its ids could be read; if not, nobody knows which there are."""

    def names(self, quantity_id: str) -> bool:
        """Whether there is a quantity of that id, readable or not, as far as anybody knows."""
        return quantity_id in self.quantities or quantity_id in self.refused or not self.is_readable


def read_quantities(path: Path, *, file: str) -> tuple[Quantities, list[Problem]]:
    """Read ``quantities.yaml``; a site without one has none."""
    found = read_by_id(Quantity, path, file=file)
    quantities = Quantities(dict(found.records), dict(found.lines), file, found.refused, found.is_readable)
    return quantities, list(found.problems)
