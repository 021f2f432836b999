"""A diagram: a drawing of an editor's that is a part of the page, for columns of text and for phones."""

from dataclasses import dataclass
from typing import ClassVar

from ...pictures import InlineDrawings
from ..addresses import safe
from .chart import DrawingView


@dataclass(frozen=True, slots=True)
class DiagramView:
    """A drawing in the page."""

    part: ClassVar[str] = "diagram"
    alt: str
    """The drawing in words."""
    wide: DrawingView
    """For a column of text."""
    narrow: DrawingView | None
    """For phones; None where the other is for them, too."""
    file_url: str
    """Where it is a file."""


def diagram_view(drawn: InlineDrawings, alt: str, file_url: str) -> DiagramView:
    """Show a diagram."""
    narrow, wide = drawn.narrow, drawn.wide
    return DiagramView(
        alt=alt,
        wide=DrawingView(wide.width, wide.height, safe(wide.inner)),
        narrow=DrawingView(narrow.width, narrow.height, safe(narrow.inner)) if narrow else None,
        file_url=file_url,
    )
